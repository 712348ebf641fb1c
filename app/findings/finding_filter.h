#pragma once

#include "app/findings/finding.h"

/// Which findings are asked for.
struct FindingFilter
{
    /// None: of every state.
    std::optional<Finding::State> state = Finding::State::Open;
    std::optional<ForbiddenKind> kind = std::nullopt;
    Id<Contact> contact = {};
};
