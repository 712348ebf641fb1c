#pragma once

#include "app/requests/request.h"

#include <QStringView>

#include <array>

/// A way to see that the requester is who they say, and how much it proves: V0 to V3 of domain.md 4.5.
struct IdentityMethod
{
    const char *code;
    int level;
};

/// Never a copy of an identity document: only the method and the result are kept.
inline constexpr std::array identityMethods = {IdentityMethod{"request-itself", 0},
    IdentityMethod{"known-channel", 1}, IdentityMethod{"account", 1}, IdentityMethod{"two-facts", 2},
    IdentityMethod{"call-back", 2}, IdentityMethod{"in-person", 3}, IdentityMethod{"video", 3},
    IdentityMethod{"identity-service", 3}};

/// The level of a method, or nothing when there is no such method.
std::optional<int> identityLevelOf(QStringView method);

/// The least that a request needs before it can be decided (domain.md 4.5).
int identityLevelNeeded(Request::Type type);
