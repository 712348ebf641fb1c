#pragma once

#include "app/base/id.h"
#include "app/base/result.h"
#include "app/staff/staff_member.h"
#include "ui/async/latest_answer.h"

#include <QDialog>

class FormField;
class InlineBar;
class PassphraseField;
class QLineEdit;
class QPushButton;
class RoleBoxes;
class Session;

/// Lets a new member in: name, roles, and a first passphrase that they change themselves.
class MemberDialog final : public QDialog
{
    Q_OBJECT

public:
    MemberDialog(Session &session, const QList<Grant> &proposed, QWidget *parent);

signals:
    void added(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    bool check();
    void submit();
    void take(const Result<Id<StaffMember>> &added);

    Session &m_session;
    InlineBar *m_notice;
    QLineEdit *m_name;
    QLineEdit *m_displayName;
    RoleBoxes *m_roles;
    PassphraseField *m_passphrase;
    PassphraseField *m_again;
    FormField *m_nameField;
    FormField *m_displayNameField;
    FormField *m_rolesField;
    FormField *m_passphraseField;
    FormField *m_againField;
    QPushButton *m_add;
    QPushButton *m_cancel;
    LatestAnswer<Result<Id<StaffMember>>> m_answer;
};
