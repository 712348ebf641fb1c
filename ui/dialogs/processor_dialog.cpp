#include "ui/dialogs/processor_dialog.h"

#include "app/documents/consent_words.h"
#include "app/documents/error_sentence.h"
#include "app/documents/handover_words.h"
#include "app/registers/processors.h"
#include "ui/look/button_variant.h"
#include "ui/look/theme.h"
#include "ui/session/session.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/form_scroll.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>

namespace {

/// Whoever works for another processor is registered with that one, on the command line.
constexpr std::array offeredProcessorKinds = {
    ProcessorKind::Processor, ProcessorKind::Joint, ProcessorKind::Independent};

} // namespace

ProcessorDialog::ProcessorDialog(Session &session, const QList<Purpose> &purposes, const QString &purposeKey,
    QWidget *parent, const QString &known)
    : QDialog(parent)
    , m_session(session)
    , m_purposes(purposes)
    , m_notice(new InlineBar)
    , m_name(new QLineEdit(known))
    , m_kind(new QComboBox)
    , m_country(new QLineEdit(QStringLiteral("NL")))
    , m_purpose(new QComboBox)
    , m_contact(new QLineEdit)
    , m_agreementOn(new DateField)
    , m_agreementUntil(new DateField)
    , m_nameField(new FormField(m_name))
    , m_kindField(new FormField(m_kind))
    , m_countryField(new FormField(m_country))
    , m_purposeField(new FormField(m_purpose))
    , m_contactField(new FormField(m_contact))
    , m_agreementOnField(new FormField(m_agreementOn))
    , m_agreementUntilField(new FormField(m_agreementUntil))
    , m_add(new QPushButton)
    , m_cancel(new QPushButton)
    , m_known(known)
    , m_answer([this](const auto &added) { take(added); })
    , m_agreed([this](const Outcome &agreed) {
        if (!agreed) {
            tell(agreed.error());
            return;
        }
        emit added(m_known);
        accept();
    })
{
    for (const ProcessorKind kind : offeredProcessorKinds)
        m_kind->addItem(QString(), static_cast<int>(kind));
    for (const Purpose &purpose : std::as_const(m_purposes))
        m_purpose->addItem(QString(), purpose.key);
    m_purpose->setCurrentIndex(std::max(0, m_purpose->findData(purposeKey)));
    build();
    retranslate();
}

void ProcessorDialog::build()
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(theme().px(460));
    m_notice->hide();
    m_country->setMaxLength(2);
    m_nameField->setRequired(true);
    m_countryField->setRequired(true);
    auto *verbs = new QHBoxLayout;
    verbs->addStretch();
    verbs->addWidget(m_cancel);
    verbs->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    auto *form = new QWidget(this);
    auto *fields = new QVBoxLayout(form);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(12);
    for (FormField *field : {m_nameField, m_kindField, m_countryField, m_contactField, m_purposeField,
             m_agreementOnField, m_agreementUntilField})
        fields->addWidget(field);
    column->addWidget(m_notice);
    column->addWidget(new FormScroll(form, this), 1);
    column->addLayout(verbs);
    m_name->setReadOnly(!m_known.isEmpty());
    m_kindField->setVisible(m_known.isEmpty());
    m_countryField->setVisible(m_known.isEmpty());
    for (DateField *day : {m_agreementOn, m_agreementUntil})
        day->setToday([this] { return m_session.today(); });
    connect(m_agreementOn, &DateField::problemChanged, m_agreementOnField, &FormField::setError);
    connect(m_agreementUntil, &DateField::problemChanged, m_agreementUntilField, &FormField::setError);
    setVariant(m_add, ButtonVariant::Primary);
    m_add->setDefault(true);
    connect(m_name, &QLineEdit::textEdited, m_nameField, &FormField::clearError);
    connect(m_country, &QLineEdit::textEdited, m_countryField, &FormField::clearError);
    connect(m_add, &QPushButton::clicked, this, &ProcessorDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void ProcessorDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ProcessorDialog::retranslate()
{
    const bool isNew = m_known.isEmpty();
    setWindowTitle(isNew ? tr("New recipient") : tr("Agreement with the recipient"));
    m_nameField->setLabel(tr("Name"));
    m_kindField->setLabel(tr("What they are to us"));
    m_countryField->setLabel(tr("Country"));
    m_countryField->setHelp(tr("Two letters: NL, BE, DE."));
    m_contactField->setLabel(tr("Address and e-mail"));
    m_contactField->setHelp(isNew ? tr("Where a breach or an erasure is reported to them. Notices go there.")
                                  : tr("Where a breach or an erasure is reported to them. Left empty, it "
                                       "stays as it is recorded."));
    m_purposeField->setLabel(tr("Receives data for"));
    for (int row = 0; row < m_kind->count(); ++row)
        m_kind->setItemText(
            row, processorKindWord(static_cast<ProcessorKind>(m_kind->itemData(row).toInt())));
    for (int row = 0; row < m_purpose->count(); ++row)
        m_purpose->setItemText(row,
            visibleLine(inSpokenLanguage(m_purposes[row].wording.titleNl, m_purposes[row].wording.titleEn)));
    m_agreementOnField->setLabel(tr("Processing agreement signed on"));
    m_agreementOnField->setHelp(tr("Without one nothing may go to a processor."));
    m_agreementUntilField->setLabel(tr("Agreement until"));
    m_add->setText(isNew ? tr("Register recipient") : tr("Record agreement"));
    m_cancel->setText(tr("Cancel"));
}

void ProcessorDialog::submit()
{
    if (m_answer.isWaiting() || m_agreed.isWaiting())
        return;
    m_notice->clear();
    m_agreementOnField->setError(m_agreementOn->problem());
    m_agreementUntilField->setError(m_agreementUntil->problem());
    if (m_agreementOn->isRefused() || m_agreementUntil->isRefused()) {
        (m_agreementOn->isRefused() ? m_agreementOn : m_agreementUntil)->setFocus();
        return;
    }
    if (m_known.isEmpty())
        registerNew();
    else
        agree();
}

void ProcessorDialog::registerNew()
{
    Processor processor{.name = m_name->text().trimmed(),
        .kind = static_cast<ProcessorKind>(m_kind->currentData().toInt()),
        .country = m_country->text().trimmed().toUpper(),
        .contact = m_contact->text().trimmed()};
    const AgreementDays days{.signedOn = m_agreementOn->date().value_or(QDate()),
        .until = m_agreementUntil->date().value_or(QDate())};
    if (days != AgreementDays())
        processor.agreements = {days};
    if (const int row = m_purpose->currentIndex(); row >= 0) {
        processor.categories = m_purposes[row].categories;
        processor.flows = {{.purpose = m_purposes[row].id, .categories = m_purposes[row].categories}};
    }
    m_answer.expect(m_session.services().processors().add(m_session.permit(), processor));
}

void ProcessorDialog::agree()
{
    ProcessorTerms terms{.agreementOn = m_agreementOn->date().value_or(QDate()),
        .agreementUntil = m_agreementUntil->date().value_or(QDate())};
    if (terms.agreementUntil.isValid() && !terms.agreementOn.isValid()) {
        m_agreementOnField->setSaying([] { return tr("Give the day on which it was signed."); });
        m_agreementOn->setFocus();
        return;
    }
    if (const int row = m_purpose->currentIndex(); row >= 0)
        terms.purposes = {m_purposes[row].id};
    terms.contact = m_contact->text().trimmed();
    m_agreed.expect(m_session.services().processors().agree(m_session.permit(), m_known, terms));
}

void ProcessorDialog::take(const Result<Id<Processor>> &answer)
{
    if (answer) {
        emit added(m_name->text().trimmed());
        accept();
        return;
    }
    tell(answer.error());
}

void ProcessorDialog::tell(const Error &error)
{
    const QStringList places = error.place.join(QStringLiteral(", ")).split(QStringLiteral(", "));
    if (places.contains(QStringLiteral("agreement"))) {
        m_agreementOnField->setSaying([error] { return errorSentence(error); });
        m_agreementOn->setFocus();
        return;
    }
    if (places.contains(QStringLiteral("name")))
        m_nameField->setSaying([] { return tr("Give the name under which they are known."); });
    if (places.contains(QStringLiteral("country")))
        m_countryField->setSaying([] { return tr("Give the two letters of the country."); });
    if (m_nameField->hasError() || m_countryField->hasError())
        (m_nameField->hasError() ? m_name : m_country)->setFocus();
    else
        m_notice->tell(Tone::Danger, errorWords(error));
}
