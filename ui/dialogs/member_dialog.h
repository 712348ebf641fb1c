#pragma once

#include "app/base/result.h"
#include "app/staff/invitation.h"
#include "app/staff/staff_member.h"
#include "ui/async/latest_answer.h"

#include <QDialog>

class Confirmation;
class FormField;
class InlineBar;
class QLineEdit;
class QPushButton;
class RoleBoxes;
class Session;

/// Lets a new member in: name and roles; their passphrase they choose themselves, with the code this ends
/// with.
class MemberDialog final : public QDialog
{
    Q_OBJECT

public:
    MemberDialog(Session &session, const QList<Grant> &proposed, QWidget *parent);

signals:
    void added(const QString &displayName, const Invitation &invitation);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    bool check();
    void submit();
    void send(const Confirmation &confirmation);
    void take(const Result<Invitation> &invitation);
    QString shownName() const;

    Session &m_session;
    InlineBar *m_notice;
    QLineEdit *m_name;
    QLineEdit *m_displayName;
    RoleBoxes *m_roles;
    FormField *m_nameField;
    FormField *m_displayNameField;
    FormField *m_rolesField;
    QPushButton *m_add;
    QPushButton *m_cancel;
    LatestAnswer<Result<Invitation>> m_answer;
};
