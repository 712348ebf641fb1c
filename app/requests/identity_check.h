#pragma once

#include "app/base/result.h"
#include "app/requests/request.h"

#include <QStringView>

#include <array>

/// A way to see that the requester is who they say, and how much it proves: V0 to V3 of domain.md 4.5.
struct IdentityMethod
{
    const char *code;
    int level;
};

/// The last resort: a document of which the number and the photo were made unreadable was looked at, and not
/// kept.
inline constexpr auto maskedDocument = "masked-document";

/// The kinds of document that may have been seen so; never its number.
inline constexpr std::array identityDocuments = {
    "passport", "identity-card", "driving-licence", "residence-permit"};

/// Never a copy of an identity document: only the method and the result are kept.
inline constexpr std::array identityMethods = {IdentityMethod{"request-itself", 0},
    IdentityMethod{"known-channel", 1}, IdentityMethod{"account", 1}, IdentityMethod{"two-facts", 2},
    IdentityMethod{"call-back", 2}, IdentityMethod{"in-person", 3}, IdentityMethod{"video", 3},
    IdentityMethod{"identity-service", 3}, IdentityMethod{maskedDocument, 3}};

/// The level of a method, or nothing when there is no such method.
std::optional<int> identityLevelOf(QStringView method);

/// What was seen, as it may be kept with this method: Invalid "request.identity-document" for another kind of
/// document, or none where one was looked at; "request.identity-why" where nobody said why no lighter way
/// would do.
Outcome checkEvidence(const QString &method, const IdentityEvidence &evidence);

/// The least that a request of this kind needs before it can be decided (domain.md 4.5); what is held of the
/// person may raise it (identity_need.h).
int identityLevelNeeded(Request::Type type);
