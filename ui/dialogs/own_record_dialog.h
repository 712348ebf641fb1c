#pragma once

#include "app/base/result.h"
#include "app/staff/staff_member.h"
#include "ui/async/latest_answer.h"

#include <QDialog>

class Confirmation;
class FormField;
class InlineBar;
class PlainLabel;
class QComboBox;
class QLineEdit;
class QPushButton;
class Session;

/// Says which person in the file a member is, by the number that the administrator gets from them: nobody
/// changes their own record, and the administrator sees none.
class OwnRecordDialog final : public QDialog
{
    Q_OBJECT

public:
    OwnRecordDialog(Session &session, const StaffMember &member, QWidget *parent);

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void ask(const QString &number);
    void send(const Confirmation &confirmation, const QString &number);
    void take(const Outcome &outcome);

    Session &m_session;
    StaffMember m_member;
    InlineBar *m_notice;
    PlainLabel *m_sentence;
    QComboBox *m_filingSystem;
    QLineEdit *m_number;
    FormField *m_filingSystemField;
    FormField *m_numberField;
    QPushButton *m_unlink;
    QPushButton *m_save;
    QPushButton *m_cancel;
    LatestAnswer<Outcome> m_answer;
};
