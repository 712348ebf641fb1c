#include "ui/pages/purpose_editor.h"

#include "app/documents/consent_words.h"
#include "app/documents/error_sentence.h"
#include "app/documents/retention_words.h"
#include "app/documents/role_words.h"
#include "ui/look/theme.h"
#include "ui/pages/purpose_ground_form.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMap>
#include <QPlainTextEdit>

namespace {

constexpr std::array offeredValidities = {IsoDuration{}, IsoDuration{.months = 6}, IsoDuration{.years = 1},
    IsoDuration{.years = 2}, IsoDuration{.years = 3}, IsoDuration{.years = 5}};

QPlainTextEdit *textField(int lines)
{
    auto *field = new QPlainTextEdit;
    field->setTabChangesFocus(true);
    field->setFixedHeight(lines * field->fontMetrics().lineSpacing() + theme().px(16));
    return field;
}

QString validityWord(const IsoDuration &validity)
{
    if (validity == IsoDuration{})
        return PurposeEditor::tr("Until withdrawn");
    if (validity.years > 0 && validity == IsoDuration{.years = validity.years})
        return PurposeEditor::tr("%n year(s)", nullptr, validity.years);
    if (validity.months > 0 && validity == IsoDuration{.months = validity.months})
        return PurposeEditor::tr("%n month(s)", nullptr, validity.months);
    return validity.toText();
}

QBoxLayout *twoColumns(QWidget *left, QWidget *right)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(left, 1, Qt::AlignTop);
    row->addWidget(right, 1, Qt::AlignTop);
    return row;
}

} // namespace

PurposeEditor::PurposeEditor(QWidget *parent)
    : QWidget(parent)
    , m_warning(new InlineBar)
    , m_key(new QLineEdit)
    , m_basis(new QComboBox)
    , m_appliesTo(new QWidget)
    , m_channels(new QWidget)
    , m_categories(new QWidget)
    , m_doubleOptIn(new QCheckBox)
    , m_validity(new QComboBox)
    , m_ground(new PurposeGroundForm)
    , m_recipients(new PlainLabel(TypeRole::Body))
    , m_reason(new QLineEdit)
    , m_titleNl(new QLineEdit)
    , m_titleEn(new QLineEdit)
    , m_wordingNl(textField(4))
    , m_wordingEn(textField(4))
    , m_material(new QCheckBox)
    , m_wordingHeading(new PlainLabel(TypeRole::Title3))
    , m_fileBoxes(m_appliesTo, allFilingSystems)
    , m_channelBoxes(m_channels, allChannels)
    , m_categoryBoxes(m_categories, allDataCategories)
    , m_keyField(new FormField(m_key))
    , m_basisField(new FormField(m_basis))
    , m_appliesToField(new FormField(m_appliesTo))
    , m_channelsField(new FormField(m_channels))
    , m_categoriesField(new FormField(m_categories))
    , m_validityField(new FormField(m_validity))
    , m_recipientsField(new FormField(m_recipients))
    , m_reasonField(new FormField(m_reason))
    , m_titleNlField(new FormField(m_titleNl))
    , m_titleEnField(new FormField(m_titleEn))
    , m_wordingNlField(new FormField(m_wordingNl))
    , m_wordingEnField(new FormField(m_wordingEn))
{
    for (const LawfulBasis basis : allLawfulBases)
        m_basis->addItem(QString(), static_cast<int>(basis));
    for (FormField *field : {m_keyField, m_basisField, m_appliesToField, m_titleNlField, m_titleEnField})
        field->setRequired(true);
    m_warning->hide();
    m_recipients->setWordWrap(true);
    arrange();
    connectFields();
    setPurpose({});
}

void PurposeEditor::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, theme().px(8), 0);
    column->setSpacing(12);
    column->addWidget(m_warning);
    column->addLayout(twoColumns(m_keyField, m_basisField));
    column->addWidget(m_appliesToField);
    column->addWidget(m_channelsField);
    column->addWidget(m_doubleOptIn);
    column->addWidget(m_validityField);
    column->addWidget(m_ground);
    column->addWidget(m_reasonField);
    column->addWidget(m_categoriesField);
    column->addWidget(m_recipientsField);
    column->addWidget(m_wordingHeading);
    column->addLayout(twoColumns(m_titleNlField, m_titleEnField));
    column->addLayout(twoColumns(m_wordingNlField, m_wordingEnField));
    column->addWidget(m_material);
    column->addStretch(1);
}

void PurposeEditor::connectFields()
{
    connect(m_basis, &QComboBox::currentIndexChanged, this, &PurposeEditor::follow);
    m_fileBoxes.onChange(this, &PurposeEditor::follow);
    m_channelBoxes.onChange(this, &PurposeEditor::edited);
    m_categoryBoxes.onChange(this, &PurposeEditor::edited);
    for (QLineEdit *line : {m_key, m_reason, m_titleNl, m_titleEn})
        connect(line, &QLineEdit::textChanged, this, &PurposeEditor::follow);
    for (QPlainTextEdit *text : {m_wordingNl, m_wordingEn})
        connect(text, &QPlainTextEdit::textChanged, this, &PurposeEditor::follow);
    connect(m_ground, &PurposeGroundForm::edited, this, &PurposeEditor::follow);
    connect(m_validity, &QComboBox::currentIndexChanged, this, &PurposeEditor::edited);
}

void PurposeEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PurposeEditor::retranslate()
{
    m_keyField->setLabel(tr("Short name"));
    m_keyField->setHelp(m_before.id.isStored()
            ? QString()
            : tr("Small letters, digits and hyphens; it cannot be changed later."));
    m_basisField->setLabel(tr("Lawful basis"));
    m_appliesToField->setLabel(tr("For people in"));
    m_channelsField->setLabel(tr("Channels"));
    m_doubleOptIn->setText(tr("Consent is confirmed in a second step (double opt-in)"));
    m_validityField->setLabel(tr("Consent holds"));
    m_reasonField->setLabel(tr("Why people are kept for it"));
    m_reasonField->setHelp(
        tr("Filled in with everybody who comes in for this purpose; empty: the usual reason of the basis."));
    m_categoriesField->setLabel(tr("Data that it needs"));
    m_categoriesField->setHelp(tr("What no purpose needs is not imported."));
    m_recipientsField->setLabel(tr("Recipients"));
    m_recipientsField->setHelp(tr("From the register of processors."));
    tellRecipients();
    m_titleNlField->setLabel(tr("Title in Dutch"));
    m_titleEnField->setLabel(tr("Title in English"));
    m_wordingNlField->setLabel(tr("Wording in Dutch"));
    m_wordingEnField->setLabel(tr("Wording in English"));
    m_material->setText(tr("This changes what people agree to: end the consent given to the old wording"));
    for (int i = 0; i < m_basis->count(); ++i)
        m_basis->setItemText(i, basisWithArticle(static_cast<LawfulBasis>(m_basis->itemData(i).toInt())));
    m_fileBoxes.setWords(filingSystemWord);
    m_channelBoxes.setWords(channelWord);
    m_categoryBoxes.setWords(categoryWord);
    for (int i = 0; i < m_validity->count(); ++i) {
        const auto validity = IsoDuration::parse(m_validity->itemData(i).toString());
        m_validity->setItemText(i, validityWord(validity.value_or(IsoDuration{})));
    }
    showWordingNumber();
    follow();
}

void PurposeEditor::showWordingNumber()
{
    m_wordingHeading->setText(
        m_before.id.isStored() ? tr("Wording, version %1").arg(m_before.wording.number) : tr("Wording"));
}

void PurposeEditor::fillValidity()
{
    m_validity->clear();
    for (const IsoDuration &validity : offeredValidities)
        m_validity->addItem(QString(), validity == IsoDuration{} ? QString() : validity.toText());
    const QString own = m_before.validity ? m_before.validity->toText() : QString();
    if (m_validity->findData(own) < 0)
        m_validity->addItem(QString(), own);
    m_validity->setCurrentIndex(m_validity->findData(own));
}

void PurposeEditor::setPurpose(const Purpose &purpose)
{
    m_before = purpose;
    const QSignalBlocker quiet(this);
    m_key->setText(purpose.key);
    m_basis->setCurrentIndex(m_basis->findData(static_cast<int>(purpose.basis)));
    m_fileBoxes.setChosen(purpose.appliesTo);
    m_channelBoxes.setChosen(purpose.channels);
    m_categoryBoxes.setChosen(purpose.categories);
    m_doubleOptIn->setChecked(purpose.doubleOptIn);
    fillValidity();
    m_ground->setPurpose(purpose);
    m_reason->setText(purpose.reason);
    m_titleNl->setText(purpose.wording.titleNl);
    m_titleEn->setText(purpose.wording.titleEn);
    m_wordingNl->setPlainText(purpose.wording.wordingNl);
    m_wordingEn->setPlainText(purpose.wording.wordingEn);
    m_material->setChecked(false);
    for (FormField *field : findChildren<FormField *>())
        field->clearError();
    // What would make it another purpose is only asked once (domain.md 2.1, rule 1).
    for (QWidget *fixed : {static_cast<QWidget *>(m_key), static_cast<QWidget *>(m_basis),
             static_cast<QWidget *>(m_doubleOptIn)})
        fixed->setEnabled(!purpose.id.isStored());
    retranslate();
}

Purpose PurposeEditor::purpose() const
{
    Purpose purpose = m_before;
    purpose.key = m_key->text().trimmed();
    purpose.basis = static_cast<LawfulBasis>(m_basis->currentData().toInt());
    purpose.appliesTo = m_fileBoxes.chosen();
    purpose.channels = m_channelBoxes.chosen();
    purpose.categories = m_categoryBoxes.chosen();
    purpose.doubleOptIn = m_doubleOptIn->isChecked() && purpose.asksConsent();
    purpose.validity =
        purpose.asksConsent() ? IsoDuration::parse(m_validity->currentData().toString()) : std::nullopt;
    m_ground->writeInto(purpose);
    purpose.reason = m_reason->text().simplified();
    purpose.wording.titleNl = m_titleNl->text().trimmed();
    purpose.wording.titleEn = m_titleEn->text().trimmed();
    purpose.wording.wordingNl = m_wordingNl->toPlainText().trimmed();
    purpose.wording.wordingEn = m_wordingEn->toPlainText().trimmed();
    return purpose;
}

bool PurposeEditor::isWordingChanged() const
{
    return wordingDigest(purpose().wording) != wordingDigest(m_before.wording);
}

bool PurposeEditor::isRestChanged() const
{
    Purpose now = purpose();
    now.wording = m_before.wording;
    return now != m_before;
}

bool PurposeEditor::isMaterial() const
{
    return m_material->isEnabled() && m_material->isChecked();
}

void PurposeEditor::setReadOnly(bool readOnly)
{
    setEnabled(!readOnly);
}

void PurposeEditor::setRecipients(const QStringList &names)
{
    m_recipientNames = names;
    tellRecipients();
}

void PurposeEditor::tellRecipients()
{
    m_recipients->setText(m_recipientNames.isEmpty() ? tr("Nobody receives data for this purpose.")
                                                     : m_recipientNames.join(QStringLiteral(", ")));
}

void PurposeEditor::follow()
{
    const Purpose now = purpose();
    const bool asks = now.asksConsent();
    m_doubleOptIn->setVisible(asks);
    m_validityField->setVisible(asks);
    m_channelsField->setRequired(asks);
    m_wordingNlField->setRequired(asks);
    m_wordingEnField->setRequired(asks);
    m_ground->showBasis(now.basis);
    m_material->setVisible(asks && m_before.id.isStored());
    m_material->setEnabled(isWordingChanged());
    if (consentIsRarelyFree(now.basis, now.appliesTo))
        m_warning->tell(Tone::Warn,
            tr("Employees are seldom free to refuse. Choose another lawful basis where you can."));
    else
        m_warning->clear();
    emit edited();
}

bool PurposeEditor::need(FormField *field, bool isGood, const QString &sentence)
{
    field->setError(isGood ? QString() : sentence);
    return isGood;
}

bool PurposeEditor::check()
{
    const Purpose now = purpose();
    bool isGood = need(m_keyField, !now.key.isEmpty(), tr("Give a short name."));
    isGood &= need(m_appliesToField, !now.appliesTo.isEmpty(), tr("Choose at least one file."));
    isGood &= need(
        m_channelsField, !now.asksConsent() || !now.channels.isEmpty(), tr("Choose at least one channel."));
    isGood &= need(m_titleNlField, !now.wording.titleNl.isEmpty(), tr("Give the title in Dutch."));
    isGood &= need(m_titleEnField, !now.wording.titleEn.isEmpty(), tr("Give the title in English."));
    isGood &= need(m_wordingNlField, !now.asksConsent() || !now.wording.wordingNl.isEmpty(),
        tr("Write in Dutch what people agree to."));
    isGood &= need(m_wordingEnField, !now.asksConsent() || !now.wording.wordingEn.isEmpty(),
        tr("Write in English what people agree to."));
    const auto rules = checkPurpose(now);
    if (isGood && !rules)
        return !showError(rules.error());
    return isGood;
}

FormField *PurposeEditor::fieldNamed(const QString &name) const
{
    const QMap<QString, FormField *> fields = {{QStringLiteral("key"), m_keyField},
        {QStringLiteral("applies_to"), m_appliesToField}, {QStringLiteral("channels"), m_channelsField},
        {QStringLiteral("reason"), m_reasonField}, {QStringLiteral("title_nl"), m_titleNlField},
        {QStringLiteral("title_en"), m_titleEnField}, {QStringLiteral("wording_nl"), m_wordingNlField},
        {QStringLiteral("wording_en"), m_wordingEnField}, {QStringLiteral("wording"), m_wordingNlField}};
    FormField *own = fields.value(name);
    return own ? own : m_ground->fieldNamed(name);
}

bool PurposeEditor::showError(const Error &error)
{
    FormField *field = fieldNamed(error.place.value(0));
    if (!field)
        return false;
    field->setSaying(errorWords(error));
    field->setFocus();
    return true;
}

void PurposeEditor::giveFocus()
{
    m_before.id.isStored() ? m_titleNl->setFocus() : m_key->setFocus();
}
