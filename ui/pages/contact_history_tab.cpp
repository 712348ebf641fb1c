#include "ui/pages/contact_history_tab.h"

#include "app/contacts/contacts.h"
#include "app/documents/error_sentence.h"
#include "ui/look/curtain.h"
#include "ui/models/contact_field_words.h"
#include "ui/pages/contact_table.h"
#include "ui/session/session.h"
#include "ui/widgets/inline_bar.h"

#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

ContactHistoryTab::ContactHistoryTab(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_notice(new InlineBar(this)),
      m_table(new ContactTable(this)),
      m_undo(new QPushButton(this)),
      m_answer([this](const Result<QList<FieldChange>> &changes) {
          if (!changes) {
              m_notice->tell(Tone::Danger, errorSentence(changes.error()));
              return;
          }
          m_changes = *changes;
          showChanges();
      }),
      m_undoAnswer([this](const Outcome &outcome) {
          if (outcome)
              emit undone();
          else
              m_notice->tell(Tone::Danger, errorSentence(outcome.error()));
      })
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_notice);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_undo, 0, Qt::AlignLeft);
    m_notice->clear();
    m_undo->setEnabled(false);
    connect(m_table, &ContactTable::currentNumberChanged, m_undo,
        [this](qint64 number) { m_undo->setEnabled(number > 0); });
    connect(m_undo, &QPushButton::clicked, this, &ContactHistoryTab::undo);
    retranslate();
}

void ContactHistoryTab::showContact(Id<Contact> contact)
{
    m_contact = contact;
    m_undo->setVisible(m_session.may(Operation::EditContacts));
    m_answer.expect(
        m_session.services().contacts().history(m_session.permit(), m_session.filingSystem(), contact));
}

void ContactHistoryTab::clear()
{
    m_contact = {};
    m_changes.clear();
    m_answer.forget();
    m_notice->clear();
    m_table->clearRows();
}

void ContactHistoryTab::showChanges()
{
    m_table->clearRows();
    for (const FieldChange &change : std::as_const(m_changes)) {
        const QString why = change.requestRef.isEmpty() ? causeWord(change.cause) : change.requestRef;
        m_table->addRow({QLocale().toString(change.changedAt.toLocal(), QLocale::ShortFormat),
                            fieldWord(change.field), veiled(shownValue(change.field, change.before)),
                            veiled(shownValue(change.field, change.after)), why, veiled(change.source)},
            change.id.number());
    }
}

void ContactHistoryTab::undo()
{
    m_notice->clear();
    m_undoAnswer.expect(m_session.services().contacts().undo(
        m_session.permit(), m_session.filingSystem(), Id<FieldChange>(m_table->currentNumber())));
}

void ContactHistoryTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ContactHistoryTab::retranslate()
{
    m_table->setAccessibleName(tr("History of the fields"));
    m_table->setHeads({tr("When"), tr("Field"), tr("Before"), tr("After"), tr("Cause"), tr("Source")});
    m_undo->setText(tr("Undo this change"));
    showChanges();
}
