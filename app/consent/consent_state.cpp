#include "app/consent/consent_state.h"

#include "app/base/set_of.h"

#include <algorithm>
#include <tuple>

namespace {

using States = SetOf<ConsentState>;
using enum ConsentState;

constexpr States everyState = States::fromBits(0xFFE);
constexpr States running = {Given, Renewed};
/// What an organisation ends: what runs, and what waits for a second step to a text or purpose that is over.
constexpr States endable = running.with(Pending);
/// Asking is for lines on which nothing runs; a deferred question may be put again.
constexpr States askable = {Unknown, Refused, Expired, Withdrawn, Revoked, Invalidated, Deferred};

/// One line of the table of domain.md 2.5: an act, the states it may happen in, and what follows.
struct Transition
{
    ConsentAct act;
    States from;
    ConsentState to;
};

constexpr std::array transitions = {
    // The document asks of lines that nobody was asked on. Asked again before an answer, or once "not now" is
    // over, is the same question: it stays, or becomes, requested, and ends nothing.
    Transition{ConsentAct::Asked, askable.with(Requested), Requested},
    // An act of the person proves by itself that the question was put, so it needs no earlier Asked
    // (invariant I4). While consent runs it is given anew for another address or text, where reaffirming,
    // which is of the same text alone, does not go.
    Transition{ConsentAct::Given, askable.with(Requested).with(Given).with(Renewed), Given},
    Transition{ConsentAct::Confirmed, {Pending}, Given},
    Transition{ConsentAct::Lapsed, {Pending}, Unknown},
    // "Not now" again is "not now" still.
    Transition{ConsentAct::Deferred, {Requested, Deferred}, Deferred},
    // A no needs no question before it, may be said twice, and ends what waits for a second step: the
    // document names the question alone, but a no that could not be written down would be asked for again.
    Transition{ConsentAct::Refused, {Unknown, Requested, Pending, Deferred, Refused}, Refused},
    Transition{ConsentAct::Reaffirmed, running, Renewed},
    Transition{ConsentAct::Expired, endable, Expired},
    Transition{ConsentAct::Revoked, endable, Revoked},
    Transition{ConsentAct::Withdrawn, everyState, Withdrawn},
    Transition{ConsentAct::Objected, everyState, Withdrawn},
    Transition{ConsentAct::Invalidated, everyState, Invalidated},
};

} // namespace

Result<ConsentState> nextState(ConsentState from, ConsentAct act, const ConsentGuards &guards)
{
    const auto line = std::find_if(
        transitions.begin(), transitions.end(), [act](const Transition &each) { return each.act == act; });
    if (line == transitions.end() || !line->from.contains(from))
        return Error{Failure::Refused, QStringLiteral("consent.transition")};
    if (act == ConsentAct::Asked && guards.coolingDown)
        return Error{Failure::Refused, QStringLiteral("consent.ask.too-soon")};
    if (act != ConsentAct::Given)
        return line->to;
    if (!guards.proofComplete)
        return Error{Failure::Invalid, QStringLiteral("consent.give.proof")};
    return guards.doubleOptInRequired ? Pending : Given;
}

ConsentStanding consentStanding(QList<ConsentActOn> acts, Instant now)
{
    std::sort(acts.begin(), acts.end(), [](const ConsentActOn &a, const ConsentActOn &b) {
        return std::tie(a.at, a.id) < std::tie(b.at, b.id);
    });
    ConsentStanding standing;
    for (const ConsentActOn &act : std::as_const(acts)) {
        if (act.at > now)
            break;
        takeNext(standing, act);
    }
    endBy(standing, now);
    return standing;
}

void takeNext(ConsentStanding &standing, const ConsentActOn &act)
{
    endBy(standing, act.at);
    const auto next = nextState(standing.state, act.act, act.guards);
    if (!next)
        return;
    standing.state = *next;
    standing.since = act.at;
    standing.act = act.id;
    // A confirmation continues the validity of the first step; everything else speaks for itself.
    if (act.act != ConsentAct::Confirmed || act.validUntil)
        standing.validUntil = act.validUntil;
}

void endBy(ConsentStanding &standing, Instant now)
{
    if (!mayProcess(standing.state) || !standing.validUntil || now.toLocal().date() < *standing.validUntil)
        return;
    standing.state = Expired;
    standing.since = Instant::fromDateTime(standing.validUntil->startOfDay());
}

QStringView dpvStatus(ConsentState state)
{
    switch (state) {
    case Unknown:
        return u"dpv:ConsentUnknown";
    case Requested:
    case Pending:
        return u"dpv:ConsentRequested";
    case Deferred:
        return u"dpv:ConsentRequestDeferred";
    case Refused:
        return u"dpv:ConsentRefused";
    case Given:
        return u"dpv:ConsentGiven";
    case Renewed:
        return u"dpv:RenewedConsentGiven";
    case Withdrawn:
        return u"dpv:ConsentWithdrawn";
    case Expired:
        return u"dpv:ConsentExpired";
    case Revoked:
        return u"dpv:ConsentRevoked";
    case Invalidated:
        return u"dpv:ConsentInvalidated";
    }
    return u"dpv:ConsentUnknown";
}
