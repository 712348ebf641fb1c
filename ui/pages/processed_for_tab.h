#pragma once

#include "app/activities/activity_register.h"
#include "ui/async/latest_answer.h"
#include "ui/dialogs/form_typing.h"

#include <QWidget>

class ContactTable;
class EmptyNote;
class FormField;
class InlineBar;
class PlainLabel;
class QPlainTextEdit;
class QPushButton;
class Session;

/// What we process for other controllers, as their processor: the record of art. 30(2) GDPR.
class ProcessedForTab final : public QWidget
{
    Q_OBJECT

public:
    explicit ProcessedForTab(Session &session, QWidget *parent = nullptr);

    void setRecords(const QList<ProcessedFor> &records);
    void retranslate();

signals:
    /// Something was kept or ended: the register is to be read again.
    void changed(const QString &told);

private:
    QWidget *makeForm();
    void fillForm(const ProcessedFor &record);
    /// By which what is typed of the one that is shown is kept.
    QString formName() const;
    void choose(qint64 number);
    ProcessedFor typed() const;
    void save();
    void askToEnd();
    void tell(const Error &error);
    void fillTable();
    void updateVerbs();
    bool mayKeep() const;

    Session &m_session;
    QList<ProcessedFor> m_records;
    ProcessedFor m_shown;
    PlainLabel *m_hint;
    QPushButton *m_new;
    InlineBar *m_notice;
    FormTyping m_typing;
    ContactTable *m_table;
    EmptyNote *m_empty;
    PlainLabel *m_formTitle;
    QList<FormField *> m_fields;
    QPushButton *m_save;
    QPushButton *m_end;
    LatestAnswer<Result<Id<ProcessedFor>>> m_keepAnswer;
    LatestAnswer<Outcome> m_endAnswer;
};
