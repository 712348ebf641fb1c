#pragma once

#include "app/contacts/contacts.h"
#include "ui/async/latest_answer.h"

#include <QDialog>

class FormField;
class InlineBar;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class Session;

/// Writes a note about somebody. What was typed stays until it is accepted or given up.
class NoteDialog final : public QDialog
{
    Q_OBJECT

public:
    NoteDialog(Session &session, Id<Contact> contact, QWidget *parent);

signals:
    void added();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void warn();
    void submit();
    void showProblem(const Error &error);

    Session &m_session;
    Id<Contact> m_contact;
    InlineBar *m_notice;
    InlineBar *m_warning;
    QPlainTextEdit *m_body;
    QLineEdit *m_reason;
    FormField *m_bodyField;
    FormField *m_reasonField;
    QPushButton *m_add;
    QPushButton *m_cancel;
    LatestAnswer<Result<Id<Note>>> m_answer;
};
