#pragma once

#include "app/contacts/edit_rule.h"
#include "app/requests/proposal.h"
#include "app/retention/relation_fact.h"

#include <QString>

#include <optional>

/// One thing that is held of a person, a field or a record, and what the plan of an erasure does with it.
/// What stands in it is not told: whoever reads the plan need not know it, and a plan leaves as a file.
struct PlanLine
{
    DataCategory category = DataCategory::Identity;
    /// The field of a contact that it is; none where it is a record of another kind.
    std::optional<ContactField> field = std::nullopt;
    /// The table of such a record: "consent_event".
    QString record = {};
    /// What happened, where it is a start moment.
    std::optional<RelationFactKind> fact = std::nullopt;
    /// When it was written or happened, where each of its kind has a day.
    QDate on = {};
    /// So many that are alike in all this.
    int count = 1;
    /// What becomes of it, as the row of the plan that decides about it says.
    Proposal::CategoryPlan fate = {};

    friend bool operator==(const PlanLine &, const PlanLine &) = default;
};
