#include "ui/pages/import_consents_form.h"

#include "app/documents/consent_words.h"
#include "ui/look/theme.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/plain_text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <algorithm>

ImportConsentsForm::ImportConsentsForm(QWidget *parent)
    : QWidget(parent)
    , m_purpose(new QComboBox)
    , m_source(new QLineEdit)
    , m_form(new QLineEdit)
    , m_statement(new QPlainTextEdit)
    , m_purposeField(new FormField(m_purpose))
    , m_sourceField(new FormField(m_source))
    , m_formField(new FormField(m_form))
    , m_statementField(new FormField(m_statement))
{
    setFocusProxy(m_purpose);
    constexpr int longestLine = 200;
    constexpr int textHeight = 64;
    m_source->setMaxLength(longestLine);
    m_form->setMaxLength(longestLine);
    m_statement->setTabChangesFocus(true);
    m_statement->setFixedHeight(theme().px(textHeight));
    for (FormField *field : {m_purposeField, m_sourceField, m_statementField})
        field->setRequired(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(10);
    grid->addWidget(m_purposeField, 0, 0, Qt::AlignTop);
    grid->addWidget(m_sourceField, 0, 1, Qt::AlignTop);
    grid->addWidget(m_formField, 0, 2, Qt::AlignTop);
    grid->addWidget(m_statementField, 1, 0, 1, 3);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
    connect(m_purpose, &QComboBox::currentIndexChanged, this, &ImportConsentsForm::changed);
    for (const auto &[line, field] : {std::pair(m_source, m_sourceField), std::pair(m_form, m_formField)}) {
        connect(line, &QLineEdit::textEdited, field, &FormField::clearError);
        connect(line, &QLineEdit::textChanged, this, &ImportConsentsForm::changed);
    }
    connect(m_statement, &QPlainTextEdit::textChanged, this, [this] {
        m_statementField->clearError();
        emit changed();
    });
    retranslate();
}

void ImportConsentsForm::setPurposes(const QList<Purpose> &purposes)
{
    const QVariant before = m_purpose->currentData();
    const QSignalBlocker quiet(m_purpose);
    m_purposes = purposes;
    m_purpose->clear();
    for (const Purpose &purpose : purposes)
        m_purpose->addItem(QString(), purpose.key);
    m_purpose->setCurrentIndex(m_purpose->count() > 0 ? std::max(0, m_purpose->findData(before)) : -1);
    m_purposeField->setError(m_purpose->count() > 0
            ? QString()
            : tr("No purpose of this filing system rests on consent by e-mail."));
    retranslate();
}

void ImportConsentsForm::fill(ConsentImportPlan &plan) const
{
    plan.purposeKey = m_purpose->currentData().toString();
    plan.channel = Channel::Email;
    plan.statement = m_statement->toPlainText().trimmed();
    plan.form = m_form->text().trimmed();
    plan.source = m_source->text().trimmed();
}

bool ImportConsentsForm::check()
{
    const bool hasSource = !m_source->text().trimmed().isEmpty();
    const bool hasText = !m_statement->toPlainText().trimmed().isEmpty();
    m_sourceField->setError(hasSource ? QString() : tr("Say where this list comes from."));
    m_statementField->setError(hasText
            ? QString()
            : tr("Give the text that people were shown: without it, nothing proves what they agreed to."));
    if (!hasSource)
        m_source->setFocus();
    else if (!hasText)
        m_statement->setFocus();
    return hasSource && hasText && m_purpose->currentIndex() >= 0;
}

void ImportConsentsForm::clear()
{
    m_form->clear();
    m_source->clear();
    m_statement->clear();
    m_sourceField->clearError();
    m_statementField->clearError();
}

void ImportConsentsForm::retranslate()
{
    m_purposeField->setLabel(tr("Purpose"));
    m_purposeField->setHelp(tr("By e-mail: lists of mailing tools hold addresses."));
    m_sourceField->setLabel(tr("Where this list comes from"));
    m_sourceField->setHelp(tr("Such as the tool and whose account it was."));
    m_formField->setLabel(tr("The form that people filled in"));
    m_formField->setHelp(tr("Where the list does not say."));
    m_statementField->setLabel(tr("The text that people were shown"));
    m_statementField->setHelp(tr("Word for word. It counts for every row that has no text of its own."));
    for (int row = 0; row < m_purpose->count(); ++row) {
        const auto &wording = m_purposes.at(row).wording;
        m_purpose->setItemText(row, visibleLine(inSpokenLanguage(wording.titleNl, wording.titleEn)));
    }
}
