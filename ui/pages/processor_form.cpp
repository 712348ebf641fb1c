#include "ui/pages/processor_form.h"

#include "app/documents/error_sentence.h"
#include "app/documents/handover_words.h"
#include "app/documents/register_words.h"
#include "app/documents/retention_words.h"
#include "ui/look/theme.h"
#include "ui/pages/certificate_fields.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QMap>
#include <QPlainTextEdit>
#include <QRegularExpression>

namespace {

QLayout *fieldsBeside(const QList<QWidget *> &fields)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    for (QWidget *field : fields)
        row->addWidget(field, 1, Qt::AlignTop);
    return row;
}

std::optional<QDate> maybeDay(QDate day)
{
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QStringList splitCodes(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    return text.toUpper().split(between, Qt::SkipEmptyParts);
}

} // namespace

ProcessorForm::ProcessorForm(QWidget *parent)
    : QWidget(parent)
    , m_whoHeading(new PlainLabel(TypeRole::Title3))
    , m_whereHeading(new PlainLabel(TypeRole::Title3))
    , m_termsHeading(new PlainLabel(TypeRole::Title3))
    , m_name(new QLineEdit)
    , m_kind(new QComboBox)
    , m_country(new QLineEdit)
    , m_kvk(new QLineEdit)
    , m_services(new QLineEdit)
    , m_contact(new QLineEdit)
    , m_breachContact(new QLineEdit)
    , m_hosting(new QLineEdit)
    , m_systems(new QPlainTextEdit)
    , m_categories(new QWidget)
    , m_certificates(new CertificateFields)
    , m_reviewedOn(new DateField)
    , m_reviewOn(new DateField)
    , m_exitPlan(new QLineEdit)
    , m_deletedOn(new DateField)
    , m_deletionProof(new QLineEdit)
    , m_categoryBoxes(m_categories, allDataCategories)
    , m_nameField(new FormField(m_name))
    , m_kindField(new FormField(m_kind))
    , m_countryField(new FormField(m_country))
    , m_kvkField(new FormField(m_kvk))
    , m_servicesField(new FormField(m_services))
    , m_contactField(new FormField(m_contact))
    , m_breachContactField(new FormField(m_breachContact))
    , m_hostingField(new FormField(m_hosting))
    , m_systemsField(new FormField(m_systems))
    , m_categoriesField(new FormField(m_categories))
    , m_certificatesField(new FormField(m_certificates))
    , m_reviewedOnField(new FormField(m_reviewedOn))
    , m_reviewOnField(new FormField(m_reviewOn))
    , m_exitPlanField(new FormField(m_exitPlan))
    , m_deletedOnField(new FormField(m_deletedOn))
    , m_deletionProofField(new FormField(m_deletionProof))
{
    m_systems->setTabChangesFocus(true);
    m_systems->setFixedHeight(3 * fontMetrics().lineSpacing() + theme().px(16));
    m_nameField->setRequired(true);
    m_countryField->setRequired(true);
    m_country->setMaxLength(2);
    arrange();
    connectFields();
    retranslate();
    setProcessor({});
}

void ProcessorForm::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, theme().px(8), 8);
    column->setSpacing(12);
    column->addWidget(m_whoHeading);
    column->addLayout(fieldsBeside({m_nameField, m_kindField}));
    column->addLayout(fieldsBeside({m_countryField, m_kvkField}));
    column->addWidget(m_servicesField);
    column->addLayout(fieldsBeside({m_contactField, m_breachContactField}));
    column->addWidget(m_whereHeading);
    column->addWidget(m_categoriesField);
    column->addLayout(fieldsBeside({m_hostingField, m_systemsField}));
    column->addWidget(m_termsHeading);
    column->addLayout(fieldsBeside({m_reviewedOnField, m_reviewOnField}));
    column->addWidget(m_certificatesField);
    column->addWidget(m_exitPlanField);
    column->addLayout(fieldsBeside({m_deletedOnField, m_deletionProofField}));
    column->addStretch(1);
}

QList<DateField *> ProcessorForm::days() const
{
    return {m_reviewedOn, m_reviewOn, m_deletedOn};
}

void ProcessorForm::connectFields()
{
    const std::pair<QLineEdit *, FormField *> lines[] = {{m_name, m_nameField}, {m_country, m_countryField},
        {m_kvk, m_kvkField}, {m_services, m_servicesField}, {m_contact, m_contactField},
        {m_breachContact, m_breachContactField}, {m_hosting, m_hostingField}, {m_exitPlan, m_exitPlanField},
        {m_deletionProof, m_deletionProofField}};
    for (const auto &[line, field] : lines) {
        connect(line, &QLineEdit::textChanged, this, &ProcessorForm::edited);
        connect(line, &QLineEdit::textEdited, field, &FormField::clearError);
    }
    const QList<FormField *> dayFields = {m_reviewedOnField, m_reviewOnField, m_deletedOnField};
    for (qsizetype i = 0; i < dayFields.size(); ++i) {
        connect(days().at(i), &DateField::dateChanged, this, &ProcessorForm::edited);
        connect(days().at(i), &DateField::problemChanged, dayFields.at(i), &FormField::setError);
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ProcessorForm::edited);
    connect(m_systems, &QPlainTextEdit::textChanged, this, &ProcessorForm::edited);
    connect(m_certificates, &CertificateFields::edited, this, &ProcessorForm::edited);
    m_categoryBoxes.onChange(this, &ProcessorForm::edited);
}

void ProcessorForm::setToday(const std::function<QDate()> &today)
{
    for (DateField *day : days())
        day->setToday(today);
    m_certificates->setToday(today);
    m_today = today;
}

void ProcessorForm::tellExpired()
{
    QStringList over;
    for (const ProcessorCertificate &certificate : std::as_const(m_before.certificates)) {
        if (m_today && certificate.isExpired(m_today()))
            over.append(certificateWords(certificate));
    }
    m_certificatesField->setHelp(over.isEmpty()
            ? QString()
            : tr("Run out: %1. Ask for the new one.").arg(over.join(QStringLiteral("; "))));
}

/// Who works for somebody is a sub-processor, and nobody else is one.
void ProcessorForm::fillKinds()
{
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    const bool isSub = !m_before.worksFor.isEmpty();
    for (const ProcessorKind kind : allProcessorKinds) {
        if ((kind == ProcessorKind::SubProcessor) == isSub)
            m_kind->addItem(processorKindWord(kind), static_cast<int>(kind));
    }
    m_kind->setEnabled(!isSub);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(static_cast<int>(m_before.kind))));
}

void ProcessorForm::setProcessor(const Processor &processor)
{
    {
        const QSignalBlocker quiet(this);
        m_before = processor;
        fillKinds();
        tellExpired();
        m_name->setText(processor.name);
        m_country->setText(processor.country);
        m_kvk->setText(processor.kvkNumber);
        m_services->setText(processor.services);
        m_contact->setText(processor.contact);
        m_breachContact->setText(processor.breachContact);
        m_hosting->setText(processor.hosting.join(QStringLiteral(", ")));
        m_systems->setPlainText(processor.systems.join(u'\n'));
        m_categoryBoxes.setChosen(processor.categories);
        m_certificates->setCertificates(processor.certificates);
        m_reviewedOn->setDate(maybeDay(processor.reviewedOn));
        m_reviewOn->setDate(maybeDay(processor.reviewOn));
        m_exitPlan->setText(processor.exitPlan);
        m_deletedOn->setDate(maybeDay(processor.deletedOn));
        m_deletionProof->setText(processor.deletionProof);
        for (FormField *field : findChildren<FormField *>())
            field->clearError();
        // As the form writes it: what it cannot show otherwise is no change.
        m_shown = this->processor();
    }
    emit edited();
}

void ProcessorForm::setStored(const Processor &processor)
{
    {
        const QSignalBlocker quiet(this);
        const QVariant kind = m_kind->currentData();
        m_before = processor;
        m_shown = processor;
        fillKinds();
        tellExpired();
        if (const int row = m_kind->findData(kind); row >= 0)
            m_kind->setCurrentIndex(row);
    }
    emit edited();
}

Processor ProcessorForm::processor() const
{
    Processor processor = m_before;
    processor.name = m_name->text().simplified();
    processor.kind = static_cast<ProcessorKind>(m_kind->currentData().toInt());
    processor.country = m_country->text().trimmed().toUpper();
    processor.kvkNumber = m_kvk->text().trimmed();
    processor.services = m_services->text().simplified();
    processor.contact = m_contact->text().simplified();
    processor.breachContact = m_breachContact->text().simplified();
    processor.hosting = splitCodes(m_hosting->text());
    processor.systems = m_systems->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    processor.categories = m_categoryBoxes.chosen();
    processor.certificates = m_certificates->certificates();
    processor.reviewedOn = m_reviewedOn->date().value_or(QDate());
    processor.reviewOn = m_reviewOn->date().value_or(QDate());
    processor.exitPlan = m_exitPlan->text().simplified();
    processor.deletedOn = m_deletedOn->date().value_or(QDate());
    processor.deletionProof = m_deletionProof->text().simplified();
    return processor;
}

bool ProcessorForm::isChanged() const
{
    return processor() != m_shown;
}

bool ProcessorForm::check()
{
    for (DateField *day : days()) {
        if (day->isRefused()) {
            day->setFocus();
            return false;
        }
    }
    m_certificatesField->setError(m_certificates->problem());
    if (m_certificatesField->hasError())
        return false;
    const auto good = checkProcessor(processor());
    return good || !showError(good.error());
}

FormField *ProcessorForm::fieldNamed(const QString &name) const
{
    const QMap<QString, FormField *> fields = {{QStringLiteral("name"), m_nameField},
        {QStringLiteral("country"), m_countryField}, {QStringLiteral("kvk"), m_kvkField},
        {QStringLiteral("sub-of"), m_kindField}, {QStringLiteral("hosting"), m_hostingField},
        {QStringLiteral("certificate"), m_certificatesField}, {QStringLiteral("review"), m_reviewOnField},
        {QStringLiteral("deletion"), m_deletedOnField}, {QStringLiteral("services"), m_servicesField},
        {QStringLiteral("exit-plan"), m_exitPlanField},
        {QStringLiteral("deletion-proof"), m_deletionProofField}};
    return fields.value(name);
}

bool ProcessorForm::showError(const Error &error)
{
    // A field has a sentence of its own where the refusal only names it.
    const QMap<QString, QString> sentences = {
        {QStringLiteral("name"), tr("Give the name under which they are known.")},
        {QStringLiteral("country"), tr("Give the two letters of the country.")},
        {QStringLiteral("kvk"), tr("A Chamber of Commerce number has eight digits.")},
        {QStringLiteral("hosting"), tr("Give the two letters of each country: IE, US.")},
        {QStringLiteral("certificate"), tr("Give the name of the other certificate.")},
        {QStringLiteral("review"), tr("The next review is after the last one.")},
        {QStringLiteral("deletion"), tr("Give the day on which data was deleted.")}};
    const QStringList places = error.place.join(QStringLiteral(", ")).split(QStringLiteral(", "));
    FormField *first = nullptr;
    for (const QString &place : places) {
        FormField *field = fieldNamed(place);
        if (!field)
            continue;
        if (error.what == QLatin1String("processor.fields") && sentences.contains(place))
            field->setError(sentences.value(place));
        else
            field->setSaying(errorWords(error));
        first = first ? first : field;
    }
    if (first)
        first->field()->setFocus();
    return first != nullptr;
}

void ProcessorForm::giveFocus()
{
    m_name->setFocus();
}

void ProcessorForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ProcessorForm::retranslate()
{
    m_whoHeading->setText(tr("Who they are"));
    m_whereHeading->setText(tr("What they have, and where"));
    m_termsHeading->setText(tr("Terms and trust"));
    m_nameField->setLabel(tr("Name"));
    m_kindField->setLabel(tr("What they are to us"));
    m_countryField->setLabel(tr("Country"));
    m_kvkField->setLabel(tr("Chamber of Commerce number"));
    m_servicesField->setLabel(tr("What they do for us"));
    m_contactField->setLabel(tr("Address and e-mail"));
    m_breachContactField->setLabel(tr("For breaches"));
    m_hostingField->setLabel(tr("Countries where data is kept"));
    m_systemsField->setLabel(tr("Systems"));
    m_categoriesField->setLabel(tr("Categories of data"));
    m_certificatesField->setLabel(tr("Certificates"));
    m_reviewedOnField->setLabel(tr("Last looked at"));
    m_reviewOnField->setLabel(tr("To be looked at again by"));
    m_exitPlanField->setLabel(tr("When it ends"));
    m_deletedOnField->setLabel(tr("Data was last deleted on"));
    m_deletionProofField->setLabel(tr("Shown by"));
    m_categoryBoxes.setWords(categoryWord);
    m_certificates->retranslate();
    for (int row = 0; row < m_kind->count(); ++row)
        m_kind->setItemText(
            row, processorKindWord(static_cast<ProcessorKind>(m_kind->itemData(row).toInt())));
    retranslateHelp();
}

void ProcessorForm::retranslateHelp()
{
    tellExpired();
    m_countryField->setHelp(tr("Two letters: NL, BE, DE."));
    m_contactField->setHelp(tr("Where a withdrawal or an erasure is reported to them."));
    m_breachContactField->setHelp(tr("Day and night; left empty, it is the address beside it."));
    m_hostingField->setHelp(tr("Two letters each: IE, US. Also from where it can be reached."));
    m_systemsField->setHelp(tr("One on each line."));
    m_reviewOnField->setHelp(tr("Left empty, a year after the last time."));
    m_exitPlanField->setHelp(tr("How data comes back and is erased, and how work goes on."));
}
