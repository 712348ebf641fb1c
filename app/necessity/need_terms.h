#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/consent/purpose.h"
#include "app/gate/gate_settings.h"
#include "app/necessity/necessity_rule.h"
#include "app/retention/retention_rule.h"

#include <QDate>
#include <QHash>
#include <QList>

#include <optional>

struct Contact;

/// What is the same for everybody when it is asked what they are held for.
struct NeedTerms
{
    FilingSystem filingSystem = FilingSystem::Customers;
    QDate today = {};
    /// Those that did not end and are for this filing system.
    QHash<Id<Purpose>, Purpose> purposes = {};
    /// The rules in force, and of these the statutes.
    QList<RetentionRule> rules = {};
    QList<RetentionRule> obligations = {};
    int financialYearEndMonth = 12;
    GateSettings settings = {};
};

/// What the ground of somebody's own record needs where it names no purpose.
inline constexpr DataCategories carriedCategories = {DataCategory::Identity, DataCategory::ContactDetails};

/// One person: what is held, and for what.
struct PersonNeeds
{
    Id<Contact> contact = {};
    HeldFields held = {};
    ContactNeeds needs = {};
    /// The purposes that run for them, in the order in which they were found.
    QList<Id<Purpose>> purposes = {};
    /// The letter of art. 6(1) GDPR on which their own record carries them where no purpose says what it
    /// needs; none where it does not.
    std::optional<QString> carriedOn = {};
};
