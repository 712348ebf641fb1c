#include "ui/pages/agreement_terms_view.h"

#include "app/agreements/agreements.h"
#include "app/documents/agreement_words.h"
#include "ui/look/button_variant.h"
#include "ui/pages/record_fields.h"
#include "ui/session/session.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

namespace {

constexpr int mostTermNumber = 9999;

/// A length as two fields have it: a number, and whether it is of days, months or years.
enum class LengthUnit { Months = 0, Days = 1, Years = 2 };

void setLength(RecordFields &form, const QString &key, const std::optional<IsoDuration> &length)
{
    const IsoDuration of = length.value_or(IsoDuration());
    const LengthUnit unit = of.days + of.weeks > 0 ? LengthUnit::Days
        : of.years > 0 && of.months == 0           ? LengthUnit::Years
                                                   : LengthUnit::Months;
    const int number = unit == LengthUnit::Days ? of.days + 7 * of.weeks
        : unit == LengthUnit::Years             ? of.years
                                                : of.months + 12 * of.years;
    form.setNumber(key, number > 0 ? std::optional(number) : std::nullopt);
    form.setChoice(key + QStringLiteral("-unit"), static_cast<int>(unit));
}

std::optional<IsoDuration> lengthIn(const RecordFields &form, const QString &key)
{
    const auto number = form.number(key);
    if (!number)
        return std::nullopt;
    switch (static_cast<LengthUnit>(form.choice(key + QStringLiteral("-unit")).toInt())) {
    case LengthUnit::Months:
        return IsoDuration{.months = *number};
    case LengthUnit::Days:
        return IsoDuration{.days = *number};
    case LengthUnit::Years:
        return IsoDuration{.years = *number};
    }
    return std::nullopt;
}

template <typename Values>
QList<QVariant> numbersOf(const Values &values)
{
    QList<QVariant> numbers;
    for (const auto value : values)
        numbers.append(static_cast<int>(value));
    return numbers;
}

} // namespace

AgreementTermsView::AgreementTermsView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_daysTitle(new PlainLabel(TypeRole::Title3))
    , m_days(new RecordFields)
    , m_termsTitle(new PlainLabel(TypeRole::Title3))
    , m_termsHelp(new PlainLabel(TypeRole::Body, Ink::Muted))
    , m_terms(new RecordFields)
    , m_save(new QPushButton)
    , m_addAnswer([this](const Result<Id<Agreement>> &id) {
        if (!id) {
            tell(id.error());
            return;
        }
        m_days->stopTyping();
        emit saved(*id);
    })
    , m_changeAnswer([this](const Outcome &outcome) {
        if (!outcome) {
            tell(outcome.error());
            return;
        }
        m_days->stopTyping();
        emit saved(m_saving);
    })
{
    const auto today = [this] { return m_session.today(); };
    const QList<QVariant> units = {0, 1, 2};
    m_days->addLine(QStringLiteral("reference"));
    m_days->addChoice(QStringLiteral("form"), numbersOf(allAgreementForms));
    m_days->addDay(QStringLiteral("signed"), today);
    m_days->addDay(QStringLiteral("from"), today);
    m_days->addDay(QStringLiteral("until"), today);
    m_days->addChoice(QStringLiteral("renewal"), numbersOf(allAgreementRenewals));
    m_days->addNumber(QStringLiteral("renews-by"), mostTermNumber);
    m_days->addChoice(QStringLiteral("renews-by-unit"), units);
    m_days->addNumber(QStringLiteral("notice"), mostTermNumber);
    m_days->addChoice(QStringLiteral("notice-unit"), units);
    m_days->addChoice(QStringLiteral("authorisation"), numbersOf(allSubAuthorisations));
    m_days->addNumber(QStringLiteral("objection-days"), 366);
    m_days->addNumber(QStringLiteral("review-months"), 60);
    m_days->addDay(QStringLiteral("ended"), today);
    m_days->addLine(QStringLiteral("ended-for"));
    for (const AgreementTerm term : allAgreementTerms) {
        if (term == AgreementTerm::ExitChoice)
            m_terms->addChoice(codeOf(term), {QString(), QStringLiteral("delete"), QStringLiteral("return")});
        else if (isNumber(term))
            m_terms->addNumber(codeOf(term), mostTermNumber);
        else
            m_terms->addLine(codeOf(term));
    }
    m_termsHelp->setWordWrap(true);
    setVariant(m_save, ButtonVariant::Primary);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(12);
    for (QWidget *each : {static_cast<QWidget *>(m_daysTitle), static_cast<QWidget *>(m_days),
             static_cast<QWidget *>(m_termsTitle), static_cast<QWidget *>(m_termsHelp),
             static_cast<QWidget *>(m_terms)})
        column->addWidget(each);
    column->addWidget(m_save, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &AgreementTermsView::save);
    retranslate();
}

void AgreementTermsView::show(Id<Processor> processor, const std::optional<Agreement> &agreement)
{
    m_processor = processor;
    m_agreement = agreement;
    const bool mayKeep = m_session.permit().mayAnywhere(Operation::KeepRegisters);
    m_days->setReadable(!mayKeep);
    m_terms->setReadable(!mayKeep);
    m_save->setVisible(mayKeep);
    if (!m_days->isTyped(formName())) {
        m_days->stopTyping();
        fill();
        if (mayKeep)
            m_days->keepTyping(m_session, formName(), this); // with the terms below
    }
    retranslate();
}

QString AgreementTermsView::formName() const
{
    return Draft::formOf(QStringLiteral("agreement.terms"),
        QStringLiteral("%1/%2").arg(m_processor.number()).arg(m_agreement ? m_agreement->id.number() : 0));
}

void AgreementTermsView::fill()
{
    const Agreement agreement = m_agreement.value_or(Agreement());
    m_days->clear();
    m_terms->clear();
    m_days->setText(QStringLiteral("reference"), agreement.reference);
    m_days->setChoice(QStringLiteral("form"), static_cast<int>(agreement.form));
    m_days->setDay(QStringLiteral("signed"), agreement.signedOn);
    m_days->setDay(QStringLiteral("from"), agreement.from);
    m_days->setDay(QStringLiteral("until"), agreement.until);
    m_days->setChoice(QStringLiteral("renewal"), static_cast<int>(agreement.renewal));
    setLength(*m_days, QStringLiteral("renews-by"), agreement.renewsBy);
    setLength(*m_days, QStringLiteral("notice"), agreement.notice);
    m_days->setChoice(QStringLiteral("authorisation"), static_cast<int>(agreement.authorisation));
    m_days->setNumber(QStringLiteral("objection-days"), agreement.objectionDays);
    m_days->setNumber(QStringLiteral("review-months"), agreement.reviewMonths);
    m_days->setDay(QStringLiteral("ended"), agreement.endedOn);
    m_days->setText(QStringLiteral("ended-for"), agreement.endedFor);
    for (auto term = agreement.terms.cbegin(); term != agreement.terms.cend(); ++term) {
        if (term.key() == AgreementTerm::ExitChoice)
            m_terms->setChoice(codeOf(term.key()), term.value());
        else if (isNumber(term.key()))
            m_terms->setNumber(codeOf(term.key()), term.value().toInt());
        else
            m_terms->setText(codeOf(term.key()), term.value());
    }
}

Agreement AgreementTermsView::typed() const
{
    Agreement agreement = m_agreement.value_or(Agreement{.processor = m_processor});
    agreement.reference = m_days->text(QStringLiteral("reference"));
    agreement.form = static_cast<AgreementForm>(m_days->choice(QStringLiteral("form")).toInt());
    agreement.signedOn = m_days->day(QStringLiteral("signed"));
    agreement.from = m_days->day(QStringLiteral("from"));
    agreement.until = m_days->day(QStringLiteral("until"));
    agreement.renewal = static_cast<AgreementRenewal>(m_days->choice(QStringLiteral("renewal")).toInt());
    agreement.renewsBy = lengthIn(*m_days, QStringLiteral("renews-by"));
    agreement.notice = lengthIn(*m_days, QStringLiteral("notice"));
    agreement.authorisation =
        static_cast<SubAuthorisation>(m_days->choice(QStringLiteral("authorisation")).toInt());
    agreement.objectionDays = m_days->number(QStringLiteral("objection-days"));
    agreement.reviewMonths =
        m_days->number(QStringLiteral("review-months")).value_or(Agreement::usualReviewMonths);
    agreement.endedOn = m_days->day(QStringLiteral("ended"));
    agreement.endedFor = m_days->text(QStringLiteral("ended-for"));
    agreement.terms.clear();
    for (const AgreementTerm term : allAgreementTerms) {
        const auto number = m_terms->number(codeOf(term));
        const QString value = term == AgreementTerm::ExitChoice ? m_terms->choice(codeOf(term)).toString()
            : isNumber(term) ? (number ? QString::number(*number) : QString())
                             : m_terms->text(codeOf(term));
        if (!value.trimmed().isEmpty())
            agreement.terms.insert(term, value);
    }
    return agreement;
}

void AgreementTermsView::save()
{
    if (!m_days->isUnderstood())
        return;
    const Agreement agreement = typed();
    m_saving = agreement.id;
    if (agreement.id.isStored())
        m_changeAnswer.expect(m_session.services().agreements().change(m_session.permit(), agreement));
    else
        m_addAnswer.expect(m_session.services().agreements().add(m_session.permit(), agreement));
}

/// Both parts: an error of before goes where the refusal names the other alone.
void AgreementTermsView::tell(const Error &error)
{
    const bool isOfTerms = m_terms->showError(error);
    const bool isOfDays = m_days->showError(error);
    if (!isOfTerms && !isOfDays)
        emit failed(error);
}

void AgreementTermsView::openFact(const QString &fact)
{
    QString name = fact.section(u'.', 1);
    if (fact.startsWith(QLatin1String("terms.")))
        m_terms->focusField(name);
    else
        m_days->focusField(name.replace(u'_', u'-'));
}

void AgreementTermsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AgreementTermsView::retranslate()
{
    const auto words = [](const auto &values, auto word) {
        QStringList list;
        for (const auto value : values)
            list.append(word(value));
        return list;
    };
    const QString none = tr("None known");
    const QStringList units = {tr("months"), tr("days"), tr("years")};
    m_daysTitle->setText(m_agreement ? tr("The agreement") : tr("A new agreement"));
    m_days->setLabel(QStringLiteral("reference"), tr("Name or number"));
    m_days->setLabel(QStringLiteral("form"), tr("Form"));
    m_days->setWords(QStringLiteral("form"), words(allAgreementForms, agreementFormWord));
    m_days->setLabel(QStringLiteral("signed"), tr("Signed on"));
    m_days->setHelp(QStringLiteral("signed"), tr("Empty while it is only proposed."));
    m_days->setLabel(QStringLiteral("from"), tr("First day"));
    m_days->setLabel(QStringLiteral("until"), tr("Last day, or that of the first period"));
    m_days->setLabel(QStringLiteral("renewal"), tr("How it ends"));
    m_days->setWords(QStringLiteral("renewal"), words(allAgreementRenewals, agreementRenewalWord));
    m_days->setLabel(QStringLiteral("renews-by"), tr("Renewed by"));
    m_days->setLabel(QStringLiteral("renews-by-unit"), tr("Renewed by: months, days or years"));
    m_days->setLabel(QStringLiteral("notice"), tr("Term of notice"));
    m_days->setLabel(QStringLiteral("notice-unit"), tr("Term of notice: months, days or years"));
    m_days->setLabel(QStringLiteral("authorisation"), tr("Authorisation of sub-processors"));
    m_days->setWords(QStringLiteral("authorisation"), words(allSubAuthorisations, subAuthorisationWord));
    m_days->setLabel(QStringLiteral("objection-days"), tr("Days to object to a sub-processor"));
    m_days->setLabel(QStringLiteral("review-months"), tr("Months until the next review"));
    m_days->setLabel(QStringLiteral("ended"), tr("Ended early on"));
    m_days->setLabel(QStringLiteral("ended-for"), tr("Why it ended early"));
    for (const char *key : {"renews-by-unit", "notice-unit"})
        m_days->setWords(QLatin1String(key), units);
    for (const char *key : {"renews-by", "notice", "objection-days"})
        m_days->setNoneWord(QLatin1String(key), none);
    m_termsTitle->setText(tr("What we want to agree on"));
    m_termsHelp->setText(
        tr("A draft is drawn up from these, from the register of processors and from the settings of the "
           "organisation. What is empty here stays open in the draft."));
    for (const AgreementTerm term : allAgreementTerms) {
        m_terms->setLabel(codeOf(term), agreementTermWord(term));
        m_terms->setNoneWord(codeOf(term), tr("Not decided"));
    }
    m_terms->setWords(codeOf(AgreementTerm::ExitChoice), {tr("Not decided"), tr("Erase"), tr("Return")});
    m_save->setText(m_agreement ? tr("Save") : tr("Record the agreement"));
}
