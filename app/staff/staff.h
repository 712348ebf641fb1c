#pragma once

#include "app/staff/invitation.h"
#include "app/staff/permit.h"
#include "app/staff/staff_news.h"
#include "app/vault/secret_text.h"

#include <QFuture>

#include <memory>

class Confirmation;
class QThreadPool;
struct ServiceContext;

/// The members and their rights, as an administrator keeps them, who gives the passphrase again for each act.
class Staff final
{
public:
    explicit Staff(const ServiceContext &context);
    ~Staff();

    QFuture<Result<QList<StaffMember>>> list(const Permit &permit) const;
    /// A new member, who comes in with the code and a passphrase that nobody else knows (ASVS 6.4.6). Every
    /// role is one that `permit` may give.
    QFuture<Result<Invitation>> add(
        const Permit &permit, const Confirmation &confirmation, const StaffMember &member) const;
    /// A new code for a member who forgot the passphrase, which stops working at once. Not for oneself nor
    /// for who is shut out; by who administers every filing system in which the member has a role.
    QFuture<Result<Invitation>> invite(
        const Permit &permit, const Confirmation &confirmation, const QString &memberRef) const;
    /// All of them or none. The roles of an approver and of an administrator wait for countersign() where
    /// there is another administrator to do so. Nobody grants to themselves; refused as well where it would
    /// break a conflict of domain.md 10.1.
    QFuture<Outcome> grant(const Permit &permit, const Confirmation &confirmation, const QString &memberRef,
        const QList<Grant> &grants) const;
    /// All of them or none. The last administrator of a filing system stays; who was only invited is none
    /// yet. Whoever takes a role back from themselves signs in again: their permit holds no more.
    QFuture<Outcome> revoke(const Permit &permit, const Confirmation &confirmation, const QString &memberRef,
        const QList<Grant> &grants) const;
    /// The administrator's word that the keys with this fingerprint, which was compared aloud, are this
    /// member's; until then their signature counts for nothing. ChangedMeanwhile "staff.fingerprint" where
    /// they have others. In an embedded file alone; not for oneself.
    QFuture<Outcome> certify(const Permit &permit, const Confirmation &confirmation, const QString &memberRef,
        const QString &fingerprint) const;
    /// A second administrator's word for the roles of a member that wait for it: from here on they count.
    /// Refused "staff.countersign-own", "staff.countersign-giver" for who gave them while there is another
    /// administrator, "staff.nothing-awaited", "staff.certify-first", "staff.not-come-in", "staff.disabled".
    QFuture<Outcome> countersign(
        const Permit &permit, const Confirmation &confirmation, const QString &memberRef) const;
    /// The recovery key of the file from now on, as drawnRecoveryKey() made it and somebody typed it back
    /// from paper; the one before opens nothing more but the backups that were made under it. By who
    /// administers both filing systems. Invalid as checkRecoveryKey(), Refused "recovery.server" and
    /// "vault.recovery-chain".
    QFuture<Outcome> setRecoveryKey(
        const Permit &permit, const Confirmation &confirmation, const SecretText &recoveryKey) const;
    /// Whether an embedded file waits for a new key, because somebody left.
    QFuture<Result<bool>> isNewKeyDue(const Permit &permit) const;
    /// By who administers every filing system in which the member has a role.
    QFuture<Outcome> disable(
        const Permit &permit, const Confirmation &confirmation, const QString &memberRef) const;
    /// The person in the file who is this member: nobody changes, decides or erases their own record.
    /// `number` is their customer number (customers) or employee number (employees); an empty one takes the
    /// link away. By who administers both filing systems. NotFound, or Invalid where several have that
    /// number.
    QFuture<Outcome> setOwnRecord(const Permit &permit, const Confirmation &confirmation,
        const QString &memberRef, FilingSystem filingSystem, const QString &number) const;
    /// One's own; the present passphrase is asked for as at the door, guesses counted.
    QFuture<Outcome> changePassphrase(
        const Permit &permit, const SecretText &present, const SecretText &next) const;

    /// Who came and who got a right since this member was told, by whom.
    QFuture<Result<StaffNews>> news(const Permit &permit) const;
    /// The member has seen it, and is not told again.
    QFuture<Outcome> newsSeen(const Permit &permit, qint64 upTo) const;

private:
    const ServiceContext &m_context;
    /// Where Argon2id takes its second and its memory, one at a time, while others write on.
    std::unique_ptr<QThreadPool> m_desk;
};
