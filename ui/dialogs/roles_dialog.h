#pragma once

#include "app/base/result.h"
#include "app/staff/staff_member.h"
#include "ui/async/latest_answer.h"

#include <QDialog>

class InlineBar;
class PlainLabel;
class QPushButton;
class RoleBoxes;
class Session;

/// Gives a member roles and takes roles back. Each is a change of its own: first what is taken, then what is
/// given.
class RolesDialog final : public QDialog
{
    Q_OBJECT

public:
    RolesDialog(Session &session, const StaffMember &member, QWidget *parent);

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void submit();
    void next();
    void take(const Outcome &outcome);

    Session &m_session;
    /// With the grants as they are by now.
    StaffMember m_member;
    Grant m_asked;
    InlineBar *m_notice;
    PlainLabel *m_sentence;
    RoleBoxes *m_roles;
    QPushButton *m_save;
    QPushButton *m_cancel;
    LatestAnswer<Outcome> m_answer;
};
