#include "ui/dialogs/ground_fields.h"

#include "app/documents/error_sentence.h"
#include "app/documents/ground_sentence.h"
#include "app/grounds/reason_rule.h"
#include "ui/models/short_day.h"
#include "ui/session/session.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_field.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

#include <tuple>

namespace {

constexpr int longestReason = 500;
constexpr int byRule = 0;
constexpr int byDay = 1;

} // namespace

GroundFields::GroundFields(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_reason(new QLineEdit)
    , m_ending(new QComboBox)
    , m_until(new DateField)
    , m_interest(new QLineEdit)
    , m_balancing(new QLineEdit)
    , m_review(new DateField)
    , m_reasonField(new FormField(m_reason))
    , m_endingField(new FormField(m_ending))
    , m_untilField(new FormField(m_until))
    , m_interestField(new FormField(m_interest))
    , m_balancingField(new FormField(m_balancing))
    , m_reviewField(new FormField(m_review))
    , m_answer([this](const Result<UsualGround> &usual) { take(usual); })
{
    m_reason->setObjectName(QStringLiteral("ground-reason")); // by which a draft finds it again
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_reasonField, 0, 0, 1, 2, Qt::AlignTop);
    grid->addWidget(m_endingField, 1, 0, Qt::AlignTop);
    grid->addWidget(m_untilField, 1, 1, Qt::AlignTop);
    grid->addWidget(m_interestField, 2, 0, 1, 2, Qt::AlignTop);
    grid->addWidget(m_balancingField, 3, 0, 1, 2, Qt::AlignTop);
    grid->addWidget(m_reviewField, 4, 0, Qt::AlignTop);
    for (QLineEdit *edit : {m_reason, m_interest, m_balancing})
        edit->setMaxLength(longestReason);
    for (DateField *day : {m_until, m_review})
        day->setToday([&session] { return session.today(); });
    m_ending->addItem(QString(), byRule);
    m_ending->addItem(QString(), byDay);
    for (const auto &[edit, field] :
        {std::pair{m_reason, m_reasonField}, {m_interest, m_interestField}, {m_balancing, m_balancingField}})
        connect(edit, &QLineEdit::textEdited, field, &FormField::clearError);
    connect(m_reason, &QLineEdit::textChanged, this, &GroundFields::showReason);
    connect(m_ending, &QComboBox::currentIndexChanged, this, &GroundFields::showUntil);
    connect(m_until, &DateField::problemChanged, m_untilField, &FormField::setError);
    connect(m_review, &DateField::problemChanged, m_reviewField, &FormField::setError);
    retranslate();
}

void GroundFields::setAbout(const About &about)
{
    if (m_isAsked && about == m_about)
        return;
    m_about = about;
    m_isAsked = true;
    m_answer.expect(m_session.services().grounds().usual(m_session.permit(), about.filingSystem,
        {.kind = about.kind, .basis = about.basis, .isBusiness = about.isBusiness}, about.purpose));
}

void GroundFields::take(const Result<UsualGround> &usual)
{
    m_usual = usual ? *usual : UsualGround{};
    // Without a rule in force there is nothing but a day.
    const bool hasRule = !m_usual.ground.untilRule.isEmpty();
    if (usual && !hasRule)
        m_ending->setCurrentIndex(byDay);
    m_ending->setEnabled(!usual || hasRule);
    if (!m_review->date() && m_usual.ground.reviewOn.isValid())
        m_review->setDate(m_usual.ground.reviewOn);
    retranslate();
}

bool GroundFields::isByRule() const
{
    return m_ending->currentData().toInt() == byRule;
}

GroundWish GroundFields::wish() const
{
    const auto own = [](const QLineEdit *edit, const QString &usual) {
        return edit->text() == usual ? std::nullopt : std::optional(edit->text());
    };
    GroundWish wish{.reason = own(m_reason, m_usualReason)};
    if (!isByRule())
        wish.until = m_until->date().value_or(QDate());
    if (m_interestField->isVisibleTo(this)) {
        wish.interest = own(m_interest, m_usualInterest);
        wish.balancing = own(m_balancing, m_usualBalancing);
        if (m_review->date() != m_usual.ground.reviewOn)
            wish.reviewOn = m_review->date().value_or(QDate());
    }
    return wish;
}

bool GroundFields::checkWords(QLineEdit *edit, FormField *field, const QString &usual)
{
    const Outcome good = edit->text() == usual ? Outcome(done) : checkReason(edit->text());
    field->setError(good ? QString() : errorSentence(good.error()));
    return bool(good);
}

bool GroundFields::checkUntil()
{
    if (isByRule()) {
        m_untilField->clearError();
        return true;
    }
    const auto refuse = [this](const char *what) {
        m_untilField->setError(errorSentence({Failure::Invalid, QLatin1String(what), {}}));
        return false;
    };
    const auto day = m_until->date();
    if (!day)
        return refuse(m_until->isRefused() ? "date.unknown" : "value.empty");
    if (*day < m_session.today())
        return refuse("ground.until-past");
    if (m_usual.latest && *day > *m_usual.latest)
        return refuse("ground.until-beyond-rule");
    m_untilField->clearError();
    return true;
}

bool GroundFields::check()
{
    bool good = checkWords(m_reason, m_reasonField, m_usualReason);
    good &= checkUntil();
    if (!m_interestField->isVisibleTo(this))
        return good;
    for (const auto &[edit, field, usual] : {std::tuple{m_interest, m_interestField, m_usualInterest},
             {m_balancing, m_balancingField, m_usualBalancing}}) {
        good &= checkWords(edit, field, usual);
        if (!edit->text().isEmpty())
            continue;
        field->setError(errorSentence({Failure::Invalid, QStringLiteral("ground.weighing"), {}}));
        good = false;
    }
    const auto review = m_review->date();
    const QDate today = m_session.today();
    const bool isTimely = review && *review >= today && *review <= today.addMonths(monthsToReview);
    m_reviewField->setError(
        isTimely ? QString() : errorSentence({Failure::Invalid, QStringLiteral("ground.review"), {}}));
    return good && isTimely;
}

FormField *GroundFields::fieldNamed(const QString &code) const
{
    if (code == u"ground-reason")
        return m_reasonField;
    if (code == u"until")
        return isByRule() ? m_endingField : m_untilField;
    if (code == u"interest")
        return m_interestField;
    if (code == u"balancing")
        return m_balancingField;
    return code == u"review-on" ? m_reviewField : nullptr;
}

QList<FormField *> GroundFields::fields() const
{
    return {m_reasonField, m_endingField, m_untilField, m_interestField, m_balancingField, m_reviewField};
}

QWidget *GroundFields::lastField() const
{
    return m_review;
}

void GroundFields::fill(QLineEdit *edit, QString &usual, const QString &words)
{
    const bool isUsual = edit->text() == usual;
    usual = words;
    if (!isUsual)
        return;
    edit->setText(words);
    edit->setCursorPosition(0);
}

void GroundFields::showReason()
{
    const bool isUsual = m_reason->text() == m_usualReason;
    m_reasonField->setHelp(!isUsual ? originSentence(ReasonOrigin::Own)
            : m_usual.ground.reasonFrom == ReasonOrigin::None
            ? QString()
            : tr("%1 Write your own where it is another.").arg(originSentence(m_usual.ground.reasonFrom)));
}

void GroundFields::showUntil()
{
    m_untilField->setVisible(!isByRule());
    m_endingField->setHelp(isByRule() && !m_usual.ground.untilRule.isEmpty()
            ? ruleSentence(m_usual.ground.untilRule)
            : QString());
    m_untilField->setHelp(m_usual.latest
            ? tr("At the latest %1: no later than the retention rules allow.").arg(shortDay(*m_usual.latest))
            : QString());
    if (isByRule())
        m_untilField->clearError();
}

void GroundFields::retranslate()
{
    m_reasonField->setLabel(tr("Why this data is kept"));
    m_endingField->setLabel(tr("Until when"));
    m_untilField->setLabel(tr("Last day"));
    m_interestField->setLabel(tr("The legitimate interest"));
    m_balancingField->setLabel(tr("Why it outweighs theirs"));
    m_reviewField->setLabel(tr("Look at it again by"));
    for (FormField *field : fields())
        field->setRequired(true);
    m_ending->setItemText(byRule, tr("As long as the retention rule says"));
    m_ending->setItemText(byDay, tr("Until a day that is decided now"));
    const bool isKnown = m_usual.ground.reasonFrom != ReasonOrigin::None;
    fill(m_reason, m_usualReason,
        isKnown ? reasonSentence(m_usual.ground, m_about.kind, m_about.basis) : QString());
    // Of a consumer only where no purpose has weighed it.
    const bool restsOnInterest = m_about.basis == LawfulBasis::LegitimateInterest &&
        (m_about.isBusiness || !m_about.purpose.isStored() || m_usual.ground.reviewOn.isValid());
    for (FormField *field : {m_interestField, m_balancingField, m_reviewField})
        field->setVisible(restsOnInterest);
    fill(m_interest, m_usualInterest, m_usual.ground.interest);
    fill(m_balancing, m_usualBalancing, m_usual.ground.balancing);
    showReason();
    showUntil();
}
