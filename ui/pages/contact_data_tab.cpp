#include "ui/pages/contact_data_tab.h"

#include "app/documents/retention_words.h"
#include "ui/look/curtain.h"
#include "ui/models/contact_field_words.h"
#include "ui/pages/contact_table.h"
#include "ui/widgets/plain_label.h"

#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

namespace {

QString dayText(QDate day)
{
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : QString();
}

} // namespace

ContactDataTab::ContactDataTab(QWidget *parent)
    : QWidget(parent),
      m_fields(new ContactTable(this)),
      m_heading(new PlainLabel(TypeRole::Title3, Ink::Text, this)),
      m_terms(new ContactTable(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_fields, 3);
    layout->addWidget(m_heading);
    layout->addWidget(m_terms, 2);
    retranslate();
}

void ContactDataTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ContactDataTab::retranslate()
{
    m_fields->setAccessibleName(tr("Data kept of this person"));
    m_fields->setHeads({tr("Field"), tr("Value"), tr("Source"), tr("Since")});
    m_heading->setText(tr("How long it is kept"));
    m_terms->setAccessibleName(tr("Retention per category"));
    m_terms->setHeads({tr("Category"), tr("State"), tr("Keep until"), tr("Rule")});
    if (m_file.contact.id.isStored()) {
        showFile(ContactFile(m_file));
        showTerms(QList<CategoryTerm>(m_shownTerms));
    }
}

void ContactDataTab::clear()
{
    m_file = {};
    m_shownTerms.clear();
    m_fields->clearRows();
    m_terms->clearRows();
}

void ContactDataTab::showFile(const ContactFile &file)
{
    m_file = file;
    m_fields->clearRows();
    for (const EditRule &rule : editRules()) {
        const QString value = m_file.valueOf(rule.field);
        if (value.isEmpty() || rule.field == ContactField::Note || rule.field == ContactField::Attachment)
            continue;
        const Provenance &origin = m_file.provenanceOf(rule.field);
        m_fields->addRow(
            {fieldWord(rule.field), veiled(shownValue(rule.field, value)), veiled(origin.source), dayText(origin.collectedOn)});
    }
    for (const Note &note : m_file.notes) {
        m_fields->addRow({fieldWord(ContactField::Note), veiled(note.body), note.writtenBy,
            dayText(note.writtenAt.toLocal().date())});
    }
    for (const Attachment &attachment : m_file.attachments) {
        m_fields->addRow({fieldWord(ContactField::Attachment), veiled(attachment.name), attachment.addedBy,
            dayText(attachment.addedAt.toLocal().date())});
    }
    for (const RelationFact &fact : m_file.facts)
        m_fields->addRow({factWord(fact.kind), veiled(fact.reference), veiled(fact.source), dayText(fact.on)});
}

void ContactDataTab::showTerms(const QList<CategoryTerm> &terms)
{
    m_shownTerms = terms;
    m_terms->clearRows();
    for (const CategoryTerm &term : m_shownTerms) {
        m_terms->addRow({categoryWord(term.category), stateWord(term.due.state),
            term.due.keepUntil ? dayText(*term.due.keepUntil) : tr("ongoing"), term.due.decidingRule});
    }
}
