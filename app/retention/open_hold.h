#pragma once

#include "app/base/error.h"
#include "app/retention/legal_hold.h"

#include <optional>

/// Which holds somebody looks at.
enum class HoldsInSight {
    Waiting, ///< nobody else agreed to them yet
    ToReview ///< their day of review is near, or passed without anybody looking
};

/// A hold as a member sees it who may agree to it.
struct OpenHold
{
    HeldContact held = {};
    /// Whom it is on, as the list of contacts has it.
    QString person = {};
    /// Who it is is archived, and this member does not see it: no name is given.
    bool isArchived = false;
    /// What its members are called; empty while nobody agreed to it.
    QString setByName = {};
    QString approvedByName = {};
    /// Why this member cannot agree to it or refuse it; nothing when they can.
    std::optional<Error> locked = std::nullopt;
};
