#pragma once

#include "app/base/result.h"
#include "app/contacts/field_change.h"
#include "ui/async/latest_answer.h"

#include <QWidget>

struct Contact;
class ContactTable;
class InlineBar;
class QPushButton;
class Session;

/// The History tab of a contact: what each field was before, and the way back.
class ContactHistoryTab final : public QWidget
{
    Q_OBJECT

public:
    explicit ContactHistoryTab(Session &session, QWidget *parent = nullptr);

    void showContact(Id<Contact> contact);
    void clear();

signals:
    void undone();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showChanges();
    void undo();

    Session &m_session;
    Id<Contact> m_contact;
    QList<FieldChange> m_changes;
    InlineBar *m_notice;
    ContactTable *m_table;
    QPushButton *m_undo;
    LatestAnswer<Result<QList<FieldChange>>> m_answer;
    LatestAnswer<Outcome> m_undoAnswer;
};
