#pragma once

#include "app/base/id.h"
#include "app/base/instant.h"
#include "app/consent/channel.h"
#include "app/handovers/handover_field.h"

#include <QString>

#include <optional>

struct Purpose;

/// Data of somebody that was handed to somebody else: art. 15(1)(c) GDPR asks to whom.
struct Disclosure
{
    /// Empty: a list that stayed with us.
    QString recipient = {};
    Id<Purpose> purpose = {};
    Instant happenedAt = {};
    QString recordedBy = {};
    /// Which data, as far as it is known.
    HandoverFields fields = {};
    /// None: for no channel in particular.
    std::optional<Channel> channel = std::nullopt;
    /// The list by which it left; empty where there is none.
    QString handoverRef = {};

    friend bool operator==(const Disclosure &, const Disclosure &) = default;
};
