#pragma once

#include "app/base/id.h"
#include "app/base/instant.h"

#include <QString>

struct Purpose;

/// Data of somebody that was handed to somebody else: art. 15(1)(c) GDPR asks to whom.
struct Disclosure
{
    QString recipient = {};
    Id<Purpose> purpose = {};
    Instant happenedAt = {};
    QString recordedBy = {};

    friend bool operator==(const Disclosure &, const Disclosure &) = default;
};
