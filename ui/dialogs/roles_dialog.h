#pragma once

#include "app/base/result.h"
#include "app/staff/confirmation.h"
#include "app/staff/staff_member.h"
#include "ui/async/latest_answer.h"

#include <QDialog>

class InlineBar;
class PlainLabel;
class QPushButton;
class RoleBoxes;
class Session;

/// Gives a member roles and takes roles back, after the passphrase: first what is taken, in one change, then
/// what is given, in another.
class RolesDialog final : public QDialog
{
    Q_OBJECT

public:
    RolesDialog(Session &session, const StaffMember &member, QWidget *parent);

signals:
    /// Something landed; told once, also where the rest was refused.
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void submit();
    void begin(const Confirmation &confirmation);
    void next();
    void tellChange();
    void take(const Outcome &outcome);

    Session &m_session;
    /// With the grants as they are by now.
    StaffMember m_member;
    /// What they are once the answer is there.
    QList<Grant> m_next;
    bool m_hasChanged = false;
    std::optional<Confirmation> m_confirmation;
    InlineBar *m_notice;
    PlainLabel *m_sentence;
    RoleBoxes *m_roles;
    QPushButton *m_save;
    QPushButton *m_cancel;
    LatestAnswer<Outcome> m_answer;
};
