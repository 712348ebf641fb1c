#pragma once

#include "app/base/filing_system.h"
#include "app/necessity/held_field.h"
#include "app/retention/data_category.h"

/// What one person is held for. Source: art. 5(1)(c) GDPR.
struct ContactNeeds
{
    /// Of the purposes that run for this person: on consent, on another ground that holds, or as a customer
    /// who may be written to. Where their own record carries them and names none: who they are and how they
    /// are reached.
    DataCategories byPurpose = {};
    /// What a statute or a hold keeps; without what a duty on invoices keeps of the identity.
    DataCategories byDuty = {};
    /// A duty on invoices runs: the name and the address of the buyer stay (AWR art. 52).
    bool invoice = false;
    /// What proves consent that runs, or ran and may still be asked about (art. 7(1) GDPR): it proves nothing
    /// of somebody without a name.
    bool proof = false;

    bool isEmpty() const { return byPurpose.isEmpty() && byDuty.isEmpty() && !invoice && !proof; }

    friend bool operator==(const ContactNeeds &, const ContactNeeds &) = default;
};

/// The fields of which something needs them. Whoever is held at all has a name.
HeldFields neededFields(const ContactNeeds &needs, FilingSystem filingSystem);

/// What is held and nothing needs.
HeldFields needlessFields(HeldFields held, const ContactNeeds &needs, FilingSystem filingSystem);

/// The categories of some fields.
DataCategories categoriesOf(HeldFields fields, FilingSystem filingSystem);
