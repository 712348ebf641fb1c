#pragma once

#include "app/base/instant.h"

#include <QString>

/// Which part of the trail is asked for; what is empty filters nothing.
struct AuditFilter
{
    /// The `ref` of a member.
    QString actor = {};
    /// "contact", "request", "staff", ...
    QString objectKind = {};
    Instant from = {};
    /// Up to, and not with, this moment.
    Instant until = {};
};
