#include "app/merging/consent_uniting.h"

#include "app/consent/consent_history.h"

#include <algorithm>
#include <set>

namespace consent_uniting {

namespace {

/// How one of the two records stands.
struct Standing
{
    ConsentStanding line = {};
    bool hasHappened = false;
    /// The last thing that happened on it, also what changed nothing.
    Instant last = {};
    /// The act that made the state.
    std::optional<ConsentAct> act = std::nullopt;
    /// When the person said the yes that runs, with proof; none where there is none.
    std::optional<Instant> provenYes = std::nullopt;
};

/// A yes that others can check: a file of it, or the person's own click where it was recorded.
bool isProvenYes(const ConsentEvent &event)
{
    const bool isYes = startsValidity(event.act) || event.act == ConsentAct::Confirmed;
    return isYes && event.proofComplete() && (event.evidence.isStored() || event.subjectConfirmed);
}

Standing standingOf(const Side &side, const Purpose &purpose, Instant at)
{
    const QList<ConsentEvent> all = side.line + side.objections;
    Standing standing{.line = consentStanding(actsOf(all, purpose), at)};
    for (const ConsentEvent &event : all) {
        if (event.happenedAt > at)
            continue;
        standing.hasHappened = true;
        standing.last = std::max(standing.last, event.happenedAt);
        if (event.id.number() != standing.line.act)
            continue;
        standing.act = event.act;
        if (mayProcess(standing.line.state) && isProvenYes(event))
            standing.provenYes = event.happenedAt;
    }
    return standing;
}

bool outlasts(const Standing &one, const Standing &other)
{
    return one.provenYes && *one.provenYes > other.last;
}

Settled asIs(const Standing &standing, Why why)
{
    return {.state = standing.line.state,
        .validUntil = mayProcess(standing.line.state) ? standing.line.validUntil : std::nullopt,
        .why = why,
        .by = standing.act};
}

std::optional<QDate> earlier(std::optional<QDate> one, std::optional<QDate> other)
{
    if (!one || !other)
        return one ? one : other;
    return std::min(*one, *other);
}

/// Both run, or both are as strict: the end is the earlier of both, and neither record has the last word.
Settled alike(const Standing &one, const Standing &other)
{
    Settled outcome = asIs(one.line.state <= other.line.state ? one : other, Why::Alike);
    if (mayProcess(outcome.state))
        outcome.validUntil = earlier(one.line.validUntil, other.line.validUntil);
    // Whoever objected on either record objected.
    if (one.act == ConsentAct::Objected || other.act == ConsentAct::Objected)
        outcome.by = outcome.state == ConsentState::Withdrawn ? ConsentAct::Objected : outcome.by;
    return outcome;
}

/// What takes a line to where it should be; none where the fold is as strict already.
std::optional<ConsentAct> closingAct(ConsentState folded, const Settled &wanted)
{
    if (wanted.state == ConsentState::Withdrawn && folded != ConsentState::Withdrawn)
        return wanted.by == ConsentAct::Objected ? ConsentAct::Objected : ConsentAct::Withdrawn;
    if (!mayProcess(folded) || mayProcess(wanted.state))
        return std::nullopt;
    // The table has no way from a yes back to a no: that yes is not counted, which allows as little.
    if (wanted.state == ConsentState::Refused || wanted.state == ConsentState::Invalidated)
        return ConsentAct::Invalidated;
    return wanted.state == ConsentState::Revoked ? ConsentAct::Revoked : ConsentAct::Expired;
}

/// Every moment at which one of the records changes by itself or by an act, up to now.
std::set<qint64> momentsOf(const Side &kept, const Side &absorbed, Instant now)
{
    std::set<qint64> moments{now.micros};
    const auto gather = [&](const QList<ConsentEvent> &events) {
        for (const ConsentEvent &event : events) {
            if (event.happenedAt <= now)
                moments.insert(event.happenedAt.micros);
            if (!event.validUntil.isValid())
                continue;
            const Instant end = Instant::fromDateTime(event.validUntil.startOfDay());
            if (end <= now)
                moments.insert(end.micros);
        }
    };
    for (const Side *side : {&kept, &absorbed}) {
        gather(side->line);
        gather(side->objections);
    }
    return moments;
}

QList<ConsentEvent> byNumber(QList<ConsentEvent> events)
{
    std::sort(events.begin(), events.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    return events;
}

QList<ConsentEvent> asRecorded(const Side &kept, const Side &absorbed)
{
    return byNumber(kept.line) + byNumber(absorbed.line);
}

/// Both histories under the numbers they will have: those of the kept record first.
QList<ConsentEvent> joined(const Side &kept, const Side &absorbed)
{
    QList<ConsentEvent> all = asRecorded(kept, absorbed);
    qint64 number = 0;
    for (ConsentEvent &event : all)
        event.id = Id<ConsentEvent>(++number);
    return all;
}

ConsentActOn actOf(const Closing &closing, qint64 number)
{
    return {.act = closing.act,
        .at = closing.at,
        .id = number,
        .validUntil = closing.validUntil,
        .guards = {.doubleOptInRequired = false, .proofComplete = true}};
}

/// Both run, but the fold would let it run longer than the stricter record did.
std::optional<Closing> shortening(
    const ConsentStanding &folded, const Settled &wanted, const QList<ConsentEvent> &recorded, Instant now)
{
    if (!mayProcess(folded.state) || !mayProcess(wanted.state) || !wanted.validUntil)
        return std::nullopt;
    if (folded.validUntil && *folded.validUntil <= *wanted.validUntil)
        return std::nullopt;
    if (folded.act < 1 || folded.act > recorded.size())
        return std::nullopt;
    return Closing{.act = ConsentAct::Given,
        .at = now,
        .shortens = recorded[folded.act - 1],
        .validUntil = wanted.validUntil};
}

} // namespace

QList<ConsentEvent> objectionsReaching(
    const QList<ConsentEvent> &everythingOfOne, const Purpose &purpose, Channel channel)
{
    QList<ConsentEvent> objections;
    for (const ConsentEvent &event : everythingOfOne) {
        const bool isOwn = event.purpose == purpose.id && event.channel == channel;
        const bool reaches = purpose.promotes() || event.purpose == purpose.id;
        const bool isMistake = std::any_of(everythingOfOne.begin(), everythingOfOne.end(),
            [&](const ConsentEvent &each) { return each.corrects == event.id; });
        if (event.act == ConsentAct::Objected && !isOwn && reaches && !isMistake)
            objections.append(event);
    }
    return objections;
}

int restrictiveness(ConsentState state)
{
    switch (state) {
    case ConsentState::Given:
    case ConsentState::Renewed:
        return 0;
    case ConsentState::Unknown:
    case ConsentState::Requested:
    case ConsentState::Pending:
    case ConsentState::Deferred:
        return 1;
    case ConsentState::Expired:
    case ConsentState::Revoked:
        return 2;
    case ConsentState::Refused:
        return 3;
    case ConsentState::Invalidated:
        return 4;
    case ConsentState::Withdrawn:
        return 5;
    }
    return 5;
}

Settled united(const Side &kept, const Side &absorbed, const Purpose &purpose, Instant at)
{
    const Standing first = standingOf(kept, purpose, at);
    const Standing second = standingOf(absorbed, purpose, at);
    if (!first.hasHappened || !second.hasHappened)
        return first.hasHappened ? asIs(first, Why::OnlyKept) : asIs(second, Why::OnlyAbsorbed);
    const bool isYes = mayProcess(first.line.state) && mayProcess(second.line.state);
    if (outlasts(first, second) || outlasts(second, first)) {
        const Standing &newer = outlasts(first, second) ? first : second;
        return asIs(newer, isYes ? Why::Alike : Why::NewerYes);
    }
    const int difference = restrictiveness(first.line.state) - restrictiveness(second.line.state);
    if (difference == 0)
        return alike(first, second);
    return asIs(difference > 0 ? first : second, Why::Stricter);
}

QList<ConsentActOn> actsOnceUnited(
    const Side &kept, const Side &absorbed, const QList<Closing> &closings, const Purpose &purpose)
{
    QList<ConsentActOn> acts = actsOf(joined(kept, absorbed), purpose);
    qint64 number = acts.size();
    for (const Closing &closing : closings)
        acts.append(actOf(closing, ++number));
    return acts;
}

QList<Closing> closings(const Side &kept, const Side &absorbed, const Purpose &purpose, Instant now)
{
    QList<Closing> needed;
    if (kept.line.isEmpty() && absorbed.line.isEmpty())
        return needed;
    const QList<ConsentEvent> recorded = asRecorded(kept, absorbed);
    QList<ConsentActOn> acts = actsOf(joined(kept, absorbed), purpose);
    const auto close = [&](const Closing &closing) {
        needed.append(closing);
        acts.append(actOf(closing, acts.size() + 1));
    };
    for (const qint64 moment : momentsOf(kept, absorbed, now)) {
        const Instant at{moment};
        const ConsentStanding folded = consentStanding(acts, at);
        const Settled wanted = united(kept, absorbed, purpose, at);
        const bool isTooMuch = mayProcess(folded.state) && !mayProcess(wanted.state);
        // What runs nowhere is put right once, now: nobody was reached by it.
        if (!isTooMuch && at != now)
            continue;
        if (const auto act = closingAct(folded.state, wanted))
            close({.act = *act, .at = at});
        else if (const auto sooner = shortening(folded, wanted, recorded, at))
            close(*sooner);
    }
    return needed;
}

} // namespace consent_uniting
