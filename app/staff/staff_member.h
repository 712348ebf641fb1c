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

    friend bool operator==(const StaffMember &, const StaffMember &) = default;
};
