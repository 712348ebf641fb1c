#include "app/requests/deciding_right.h"

#include "app/changes/service_context.h"
#include "app/requests/request_rules.h"
#include "app/staff/deputies.h"
#include "app/staff/deputy_repository.h"
#include "app/staff/refusals.h"
#include "app/staff/rights.h"
#include "app/staff/staff_repository.h"

namespace deciding_right {

namespace {

/// Why the principal could not decide this either.
Result<std::optional<Error>> barOf(Connection &connection, const Deputyship &given, const Request &request)
{
    const auto principal = staff_repository::byRef(connection, given.principal);
    if (!principal)
        return principal.error();
    if (!*principal)
        return std::optional(Error{Failure::Refused, QStringLiteral("request.decision-deputy")});
    return request_rules::cannotHaveDecided(request, {given.principal, (*principal)->ownContact});
}

} // namespace

Result<QList<Deputyship>> of(
    const ServiceContext &context, Connection &connection, const Permit &permit, FilingSystem filingSystem)
{
    const auto asked = [&permit, filingSystem] {
        const OnlyAsking first;
        return permit.require(Operation::DecideRequests, filingSystem);
    };
    const auto own = asked();
    if (own || !deputyMayDo(Operation::DecideRequests))
        return own ? Result<QList<Deputyship>>(QList<Deputyship>()) : Result<QList<Deputyship>>(own.error());
    // What closes a file closes it for deputies too.
    if (auto open = permit.requireNoQuarantine(); !open)
        return open.error();
    if (permit.isReading())
        return own.error();
    auto lent = deputies::lending(context, connection, permit, filingSystem);
    // Neither by themselves nor for somebody else.
    if (lent && lent->isEmpty())
        return permit.require(Operation::DecideRequests, filingSystem).error();
    return lent;
}

Result<std::optional<Deputyship>> forRequest(
    Connection &connection, const QList<Deputyship> &lent, const Request &request)
{
    std::optional<Error> why;
    for (const Deputyship &given : lent) {
        const auto bar = barOf(connection, given, request);
        if (!bar)
            return bar.error();
        if (!*bar)
            return std::optional(given);
        why = **bar;
    }
    if (why)
        return *why;
    return std::optional<Deputyship>();
}

Outcome check(
    const ServiceContext &context, Connection &connection, const Request &request, const Decision &decision)
{
    if (decision.standsFor.isEmpty() && decision.deputyship.isEmpty())
        return done;
    const auto given = deputy_repository::byRef(connection, decision.deputyship);
    if (!given)
        return given.error();
    const bool isTheirs = *given && (*given)->principal == decision.standsFor &&
        (*given)->deputy == decision.approver && (*given)->filingSystem == request.filingSystem;
    if (!isTheirs)
        return Error{Failure::Refused, QStringLiteral("request.decision-deputy")};
    if (auto lent = deputies::lends(context, connection, **given, decision.decidedAt); !lent)
        return lent;
    const auto bar = barOf(connection, **given, request);
    if (!bar)
        return bar.error();
    return *bar ? Outcome(**bar) : Outcome(done);
}

} // namespace deciding_right
