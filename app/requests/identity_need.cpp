#include "app/requests/identity_need.h"

#include "app/requests/identity_check.h"

#include <algorithm>

namespace {

using Cause = IdentityNeed::Cause;

constexpr int strongest = 3;

QString levelName(int level)
{
    return QStringLiteral("V%1").arg(level);
}

/// Whoever asks gets to see what is held.
bool handsOver(Request::Type type)
{
    return type == Request::Type::Access || type == Request::Type::Portability;
}

/// What makes this request one for the strongest level.
QList<Cause> sensitivity(const Request &request, const IdentityFacts &facts)
{
    QList<Cause> causes;
    if (request.type == Request::Type::Rectification) {
        if (facts.correctsSensitive)
            causes.append(Cause::Financial);
        return causes;
    }
    // An invoice that is erased or kept behind the restriction harms nobody; read by another it may.
    if (facts.holdsFinancial && handsOver(request.type))
        causes.append(Cause::Financial);
    if (facts.holdsHr)
        causes.append(Cause::Hr);
    if (facts.holdsNumbers)
        causes.append(Cause::Numbers);
    return causes;
}

bool isAfterTakeover(const Request &request, const IdentityFacts &facts)
{
    return request.type == Request::Type::Erasure && facts.channelChangedOn.isValid() &&
        facts.channelChangedOn >= request.receivedOn.addDays(-takeoverDays);
}

} // namespace

std::optional<Error> IdentityNeed::missing(const Request &request) const
{
    if (request.identityAt && request.identityLevel >= level)
        return std::nullopt;
    return Error{Failure::Refused, QStringLiteral("request.identity-below"),
        {levelName(request.identityAt ? request.identityLevel : 0), levelName(level)}};
}

IdentityNeed identityNeed(const Request &request, const IdentityFacts &facts)
{
    IdentityNeed need{.level = identityLevelNeeded(request.type)};
    if (request.channel == Request::Channel::OwnInitiative) {
        need.causes = {Cause::OwnInitiative};
        return need;
    }
    if (need.level == 0)
        return need;
    if (const QList<Cause> causes = sensitivity(request, facts); !causes.isEmpty()) {
        need.level = strongest;
        need.causes += causes;
    }
    if (need.level < strongest && isAfterTakeover(request, facts)) {
        ++need.level;
        need.causes.append(Cause::RecentChange);
    }
    return need;
}
