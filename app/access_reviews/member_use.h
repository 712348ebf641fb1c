#pragma once

#include "app/base/filing_system.h"
#include "app/base/instant.h"

#include <QString>

#include <optional>

/// What a member did of one kind in a filing system.
struct MemberUse
{
    /// The member's `ref`.
    QString member = {};
    std::optional<FilingSystem> filingSystem = std::nullopt;
    /// As the trail calls it: "contact.view".
    QString action = {};
    qint64 count = 0;
    Instant last = {};

    friend bool operator==(const MemberUse &, const MemberUse &) = default;
};
