#pragma once

#include "app/retention/data_category.h"

#include <QString>

/// What follows from a class. Source: domain.md 8.3.
struct ClassRules
{
    /// Covered on the screen until somebody asks to see it; that it was shown stands in the trail.
    bool isMasked = false;
    /// Whoever wants to see it says why.
    bool asksWhy = false;
    /// Whether it may stand in a list of many people that leaves.
    bool leavesInBulk = true;
    /// Whether it may leave without encryption at all.
    bool leavesPlain = true;
    /// Whether only who may approve lets it leave.
    bool needsApprover = false;
    /// Whether it may stand in text that somebody wrote freely.
    bool mayStandInFreeText = true;
    /// Only where a statute that allows it was named (art. 46 UAVG).
    bool needsStatute = false;

    friend bool operator==(const ClassRules &, const ClassRules &) = default;
};

ClassRules rulesOf(DataClass dataClass);

/// "standard", "sensitive", "special", ...: the stable word.
QString keyOf(DataClass dataClass);
