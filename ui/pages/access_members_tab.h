#pragma once

#include "app/base/result.h"
#include "app/staff/invitation.h"
#include "app/staff/staff_member.h"
#include "ui/async/latest_answer.h"

#include <QWidget>

class Confirmation;
class InlineBar;
class MembersModel;
class QAction;
class QPushButton;
class QTableView;
class Session;

/// Who works with the file; whoever keeps the staff lets members in, gives new codes, gives and takes roles,
/// and shuts members out, each time with their passphrase.
class AccessMembersTab final : public QWidget
{
    Q_OBJECT

public:
    explicit AccessMembersTab(Session &session, QWidget *parent = nullptr);

    void refresh();
    QList<QAction *> actions() const
    {
        return {m_newAction, m_rolesAction, m_ownRecordAction, m_inviteAction, m_certifyAction,
            m_countersignAction, m_shutAction, m_recoveryAction};
    }
    QTableView *table() const { return m_table; }

signals:
    void told(const QString &text);
    void membersKnown(const QList<StaffMember> &members);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void take(const Result<QList<StaffMember>> &members);
    const StaffMember *chosen() const;
    const StaffMember *self() const;
    bool mayKeep() const;
    void updateVerbs();
    void updateBanner();
    void addMember(const QList<Grant> &proposed);
    void editRoles();
    void linkOwnRecord();
    void askToInvite();
    void showCode(const Result<Invitation> &invitation);
    void askToCertify();
    void askToCountersign();
    void askToShutOut();
    void renewRecoveryKey();
    void askToSetRecoveryKey(const QString &key);
    void handOver();
    void askToGiveBack(const QList<Grant> &own);

    Session &m_session;
    MembersModel *m_model;
    InlineBar *m_banner;
    InlineBar *m_notice;
    QTableView *m_table;
    QPushButton *m_new;
    QPushButton *m_roles;
    QPushButton *m_ownRecord;
    QPushButton *m_invite;
    QPushButton *m_certify;
    QPushButton *m_countersign;
    QPushButton *m_shut;
    QPushButton *m_recovery;
    QAction *m_newAction;
    QAction *m_rolesAction;
    QAction *m_ownRecordAction;
    QAction *m_inviteAction;
    QAction *m_certifyAction;
    QAction *m_countersignAction;
    QAction *m_shutAction;
    QAction *m_recoveryAction;
    QAction *m_handOver;
    LatestAnswer<Result<QList<StaffMember>>> m_listAnswer;
    /// Whom the code is for that is awaited.
    QString m_invitedName;
    LatestAnswer<Result<Invitation>> m_inviteAnswer;
    LatestAnswer<Result<bool>> m_dueAnswer;
    bool m_isNewKeyDue = false;
    LatestAnswer<Outcome> m_certifyAnswer;
    LatestAnswer<Outcome> m_countersignAnswer;
    LatestAnswer<Outcome> m_shutAnswer;
    LatestAnswer<Outcome> m_recoveryAnswer;
    LatestAnswer<Outcome> m_ownAnswer;
};
