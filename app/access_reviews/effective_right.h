#pragma once

#include "app/staff/deputyship.h"
#include "app/staff/operation.h"
#include "app/staff/staff_member.h"

#include <QList>

#include <optional>

/// What a member may do in a filing system today, and through what.
struct EffectiveRight
{
    Operation operation = Operation::ViewContacts;
    QList<Role> roles = {};
    /// Only while they stand for a colleague.
    bool isLent = false;

    friend bool operator==(const EffectiveRight &, const EffectiveRight &) = default;
};

/// Of whoever is shut out, nothing. `lent` are the deputyships of this member that stand today.
QList<EffectiveRight> effectiveRights(
    const StaffMember &member, FilingSystem filingSystem, const QList<Deputyship> &lent);

/// After how many days without a sign-in an account is dormant.
inline constexpr int dormantDays = 60;

/// Why an account lies unused (access_fault): since the last sign-in, or since the member came in where there
/// was none; empty where it does not. Who is shut out is none.
QString dormancyOf(
    const StaffMember &member, std::optional<Instant> lastSignIn, Instant memberSince, Instant now);
