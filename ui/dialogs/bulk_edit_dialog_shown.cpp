#include "app/documents/error_sentence.h"
#include "app/documents/retention_words.h"
#include "ui/dialogs/bulk_edit_dialog.h"
#include "ui/look/curtain.h"
#include "ui/models/contact_field_words.h"
#include "ui/pages/contact_table.h"
#include "ui/session/session.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>

namespace {

/// Whether it makes sense that several people have the same there.
bool isShared(ContactField field)
{
    return field != ContactField::Note && field != ContactField::Attachment &&
        field != ContactField::CustomerNumber;
}

QString whyOf(const Error &error)
{
    if (error.what != QStringLiteral("contact.fields") || error.place.isEmpty())
        return errorSentence(error);
    return errorSentence({Failure::Invalid, error.place.first().section(u':', 1), {}});
}

} // namespace

void BulkEditDialog::retranslate()
{
    setWindowTitle(tr("Edit several contacts"));
    m_who->setText(tr("%Ln contact(s)", nullptr, int(m_contacts.size())));
    m_causeField->setLabel(tr("Why it is changed"));
    m_fieldField->setLabel(tr("What is changed"));
    m_valueField->setLabel(tr("New value for all of them"));
    m_sourceField->setLabel(tr("Where the news comes from"));
    m_sourceField->setRequired(true);
    m_progress->setAccessibleName(tr("Contacts that were dealt with"));
    m_refused->setAccessibleName(tr("Contacts that were not changed"));
    m_refused->setHeads({tr("Not changed"), tr("Reason")});
    m_apply->setText(tr("Change %Ln contact(s)", nullptr, int(m_contacts.size())));
    m_cancel->setText(m_work ? tr("Stop") : m_refused->isHidden() ? tr("Cancel") : tr("Close"));
    fillChoices();
    if (!m_result.refused.isEmpty())
        showRefused();
}

void BulkEditDialog::fillChoices()
{
    const int cause = std::max(0, m_cause->currentIndex());
    {
        const QSignalBlocker blocker(m_cause);
        m_cause->clear();
        for (const EditCause known : allEditCauses)
            m_cause->addItem(causeWord(known), int(known));
        m_cause->setCurrentIndex(cause);
    }
    fillFields();
}

void BulkEditDialog::fillFields()
{
    const auto cause = static_cast<EditCause>(m_cause->currentData().toInt());
    const QVariant chosen = m_field->currentData();
    {
        const QSignalBlocker blocker(m_field);
        m_field->clear();
        for (const EditRule &rule : editRules()) {
            if (isShared(rule.field) &&
                editPath(rule.field, m_session.filingSystem(), cause, false) == EditPath::Direct)
                m_field->addItem(fieldWord(rule.field), int(rule.field));
        }
        m_field->setCurrentIndex(std::max(0, m_field->findData(chosen)));
    }
    m_fieldField->setHelp(
        m_session.filingSystem() == FilingSystem::Employees || cause == EditCause::NewsFromEmployer
            ? tr("Other fields are changed only through a correction request, person by person.")
            : QString());
    if (m_field->currentData() != chosen || !m_value->isEditable())
        fillValues();
}

void BulkEditDialog::fillValues()
{
    const auto field = static_cast<ContactField>(m_field->currentData().toInt());
    const auto choices = choicesOf(field, m_session.filingSystem());
    m_value->clear();
    m_value->setEditable(choices.isEmpty());
    for (const auto &[code, words] : choices)
        m_value->addItem(words, code);
    m_valueField->clearError();
}

bool BulkEditDialog::readEdit()
{
    m_valueField->clearError();
    m_sourceField->clearError();
    const QString value =
        m_value->isEditable() ? m_value->currentText().trimmed() : m_value->currentData().toString();
    if (value.isEmpty()) {
        m_valueField->setError(tr("Give the new value."));
        m_value->setFocus();
        return false;
    }
    if (m_news->text().trimmed().isEmpty()) {
        m_sourceField->setError(tr("Say where the news comes from."));
        m_news->setFocus();
        return false;
    }
    m_edit = {
        .fields = {{.field = static_cast<ContactField>(m_field->currentData().toInt()), .value = value}},
        .cause = static_cast<EditCause>(m_cause->currentData().toInt()),
        .source = m_news->text()};
    return true;
}

void BulkEditDialog::showRefused()
{
    const QLocale locale;
    const int refused = int(m_result.refused.size());
    QStringList lines = {tr("%Ln contact(s) were changed.", nullptr, m_result.changed)};
    if (refused > 0)
        lines.append(tr("%Ln contact(s) could not be changed; the list says why.", nullptr, refused));
    if (m_contacts.size() > refused)
        lines.append(tr("%Ln contact(s) were not reached.", nullptr, int(m_contacts.size()) - refused));
    m_notice->tell(refused > 0 ? Tone::Warn : Tone::Info, lines.join(u' '));
    m_refused->setVisible(refused > 0);
    m_refused->clearRows();
    for (const auto &[contact, why] : m_result.refused.mid(0, mostNamed))
        m_refused->addRow({veiled(m_names.value(contact)), whyOf(why)}, contact.number());
    if (refused > mostNamed)
        m_refused->addRow({tr("and %Ln more", nullptr, refused - mostNamed), QString()});
    m_cancel->setText(tr("Close"));
}
