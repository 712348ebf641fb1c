#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/instant.h"
#include "app/staff/role.h"

#include <QList>
#include <QString>

#include <optional>

/// A role of one member in one filing system.
struct Grant
{
    Role role = Role::Viewer;
    FilingSystem filingSystem = FilingSystem::Customers;

    friend bool operator==(const Grant &, const Grant &) = default;
};

/// A role that counts only once an administrator besides this one has countersigned it (security.md 4.2.5).
struct AwaitedGrant
{
    Grant grant = {};
    /// Whose word alone is not enough.
    QString by = {};

    friend bool operator==(const AwaitedGrant &, const AwaitedGrant &) = default;
};

/// How the keys of a member in an embedded file stand; a server has none.
enum class KeyStanding {
    NotKept,  ///< on a server
    Missing,  ///< nobody gave them a place: they cannot come in
    Invited,  ///< a code waits for them
    Pending,  ///< made by the member, not certified by an administrator yet
    Certified ///< an administrator has vouched for them
};

/// Someone who works with the file. Named by `ref`, a UUID, wherever something is signed or logged.
struct StaffMember
{
    Id<StaffMember> id = {};
    QString ref = {};
    QString name = {};
    QString displayName = {};
    std::optional<Instant> disabledAt = std::nullopt;
    /// The contact that is this member themselves: nobody edits their own record.
    QByteArray ownContact = {};
    /// Until when the code works by which they come in; nothing once they have a passphrase of their own.
    std::optional<Instant> activationUntil = std::nullopt;
    QList<Grant> grants = {};
    /// Given, and not in force yet.
    QList<AwaitedGrant> awaited = {};
    /// Not stored with the member: read from the file's key sets where somebody lists them.
    KeyStanding keys = KeyStanding::NotKept;
    /// Six groups of four signs, to be compared aloud before certifying; empty without keys.
    QString fingerprint = {};

    friend bool operator==(const StaffMember &, const StaffMember &) = default;
};
