#pragma once

#include "app/requests/request_moves.h"
#include "app/requests/request_refusal.h"
#include "app/requests/request_rules.h"

#include <initializer_list>

/// What the rules of request_rules.h have in common.
namespace request_rules {

inline Error requestRefused(const char *why)
{
    return Error{Failure::Refused, QStringLiteral("request.") + QLatin1String(why)};
}

inline bool isOwn(const Request &request, const RequestActor &actor)
{
    return !actor.ownContact.isEmpty() && actor.ownContact == request.contactRef;
}

/// Whether the member confirmed who asks although the proposal lay there already: nobody else has looked at
/// that then, and whoever confirms opens the lock to their own decision.
inline bool hasIdentified(const Request &request, const QString &member)
{
    return request.identityAt && request.preparedAt && *request.identityAt > *request.preparedAt &&
        request.identityBy == member;
}

/// The record after a chain of moves, each allowed by the table.
inline Result<Request> moved(Request request, std::initializer_list<RequestMove> moves)
{
    for (const RequestMove move : moves) {
        const auto stage = stageAfter(request.stage, move);
        if (!stage)
            return requestRefused("stage");
        request.stage = *stage;
    }
    return request;
}

/// A day on which something happened with an open request.
inline bool isWithin(QDate day, QDate first, QDate today)
{
    return day.isValid() && day >= first && day <= today;
}

/// Refused, and not answered and closed yet.
inline bool isRefused(const Request &request)
{
    return request.isOpen() && request_refusal::isRefusal(request.outcome);
}

/// Nobody is asked or kept waiting.
inline bool isOwnInitiative(const Request &request)
{
    return request.channel == Request::Channel::OwnInitiative;
}

} // namespace request_rules
