#pragma once

#include "app/staff/permit.h"

#include <QFuture>

#include <memory>

class QThreadPool;
struct ServiceContext;

/// The members and their rights, as an administrator keeps them.
class Staff final
{
public:
    explicit Staff(const ServiceContext &context);
    ~Staff();

    QFuture<Result<QList<StaffMember>>> list(const Permit &permit) const;
    /// A new member with a first passphrase that they are told to change. Every role is one that `permit` may
    /// give.
    QFuture<Result<Id<StaffMember>>> add(
        const Permit &permit, const StaffMember &member, const QString &passphrase) const;
    /// Nobody grants to themselves; refused as well where it would break a conflict of domain.md 10.1.
    QFuture<Outcome> grant(const Permit &permit, const QString &memberRef, Grant grant) const;
    /// The last administrator of a filing system stays.
    QFuture<Outcome> revoke(const Permit &permit, const QString &memberRef, Grant grant) const;
    /// By who administers every filing system in which the member has a role.
    QFuture<Outcome> disable(const Permit &permit, const QString &memberRef) const;
    /// One's own; the present passphrase is asked for as at the door, guesses counted.
    QFuture<Outcome> changePassphrase(
        const Permit &permit, const QString &present, const QString &next) const;

private:
    const ServiceContext &m_context;
    /// Where Argon2id takes its second and its memory, one at a time, while others write on.
    std::unique_ptr<QThreadPool> m_desk;
};
