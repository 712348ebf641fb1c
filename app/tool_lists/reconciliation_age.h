#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/instant.h"
#include "app/consent/channel.h"

#include <QList>
#include <QString>

#include <optional>

struct Processor;
struct Purpose;

/// A recipient who holds a list of ours, and since when nobody has looked at what is really on it.
struct ReconciliationAge
{
    Id<Processor> processor = {};
    /// The processor's name as it is now.
    QString recipient = {};
    FilingSystem filingSystem = FilingSystem::Customers;
    Id<Purpose> purpose = {};
    Channel channel = Channel::Email;
    /// When they first got a list, and when theirs was last put right; nothing where it never was.
    Instant heldSince = {};
    std::optional<Instant> lastAt = std::nullopt;

    /// Whole days since it was put right, or since they have it.
    int daysAt(Instant now) const;

    friend bool operator==(const ReconciliationAge &, const ReconciliationAge &) = default;
};

/// Of all recipients, the longest not looked at first.
struct ReconciliationAges
{
    /// A month: within that, what somebody asked for must have been done (art. 12(3) GDPR), so that nobody
    /// who withdrew or was erased stays on a list elsewhere for longer unseen. No law names a term for
    /// looking.
    static constexpr int defaultDueAfterDays = 31;
    static constexpr int mostDueAfterDays = 366;

    /// After so many days a list must be looked at again.
    int dueAfterDays = defaultDueAfterDays;
    QList<ReconciliationAge> ages = {};

    bool isDue(const ReconciliationAge &age, Instant now) const { return age.daysAt(now) > dueAfterDays; }
    QList<ReconciliationAge> dueAt(Instant now) const;

    friend bool operator==(const ReconciliationAges &, const ReconciliationAges &) = default;
};
