#pragma once

#include "app/staff/permit.h"

#include <QFuture>

struct ServiceContext;

/// The members and their rights, as an administrator keeps them.
class Staff final
{
public:
    explicit Staff(const ServiceContext &context) : m_context(context) {}

    QFuture<Result<QList<StaffMember>>> list(const Permit &permit) const;
    /// A new member with a first passphrase that they are told to change.
    QFuture<Result<Id<StaffMember>>> add(const Permit &permit, const StaffMember &member, const QString &passphrase) const;
    /// Nobody grants to themselves; refused as well where it would break a conflict of domain.md 10.1.
    QFuture<Outcome> grant(const Permit &permit, const QString &memberRef, Grant grant) const;
    /// The last administrator of a filing system stays.
    QFuture<Outcome> revoke(const Permit &permit, const QString &memberRef, Grant grant) const;
    QFuture<Outcome> disable(const Permit &permit, const QString &memberRef) const;
    /// One's own; asks for the present passphrase first.
    QFuture<Outcome> changePassphrase(const Permit &permit, const QString &present, const QString &next) const;

private:
    const ServiceContext &m_context;
};
