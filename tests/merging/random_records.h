#pragma once

#include "app/consent/consent_history.h"
#include "app/merging/consent_uniting.h"

#include <QRandomGenerator>

#include <algorithm>

/// Records of one person with whatever may have happened on them, and what a merge may make of them.
namespace tests::merging {

using enum ConsentAct;
using consent_uniting::Side;
using Line = QList<ConsentEvent>;

inline constexpr Instant today{1'773'500'400'000'000};

inline Instant ago(int days)
{
    return Instant{today.micros - days * Instant::day};
}

inline ConsentEvent act(ConsentAct what, int daysAgo, qint64 id, bool proven = false)
{
    return {.id = Id<ConsentEvent>(id),
        .act = what,
        .happenedAt = ago(daysAgo),
        .method = QStringLiteral("paper"),
        .statement = QStringLiteral("Ja."),
        .evidence = Id<Attachment>(proven ? 1 : 0)};
}

inline Line randomLine(QRandomGenerator &random, qint64 firstId)
{
    Line line;
    const int acts = random.bounded(6);
    for (int at = 0; at < acts; ++at) {
        const ConsentAct what = random.bounded(2) == 0
            ? Given
            : allConsentActs.at(size_t(random.bounded(int(allConsentActs.size()))));
        ConsentEvent event = act(what, random.bounded(30), firstId + at, random.bounded(2) == 0);
        event.subjectConfirmed = random.bounded(3) == 0;
        event.detail = Id<ContactPoint>(random.bounded(4));
        if (random.bounded(3) == 0)
            event.validUntil = event.happenedAt.toLocal().date().addDays(random.bounded(1, 40));
        if (random.bounded(6) == 0)
            event.statement.clear();
        line.append(event);
    }
    return line;
}

inline Side randomSide(QRandomGenerator &random, qint64 firstId)
{
    Side side{.line = randomLine(random, firstId)};
    if (random.bounded(5) == 0)
        side.objections.append(act(Objected, random.bounded(30), firstId + 50));
    return side;
}

inline Purpose purposeOf(QRandomGenerator &random)
{
    return {.doubleOptIn = random.bounded(3) == 0};
}

inline Side upTo(const Side &side, Instant moment)
{
    Side earlier;
    const auto has = [moment](const ConsentEvent &event) { return event.happenedAt <= moment; };
    std::copy_if(side.line.begin(), side.line.end(), std::back_inserter(earlier.line), has);
    std::copy_if(side.objections.begin(), side.objections.end(), std::back_inserter(earlier.objections), has);
    return earlier;
}

inline bool allows(const Side &side, const Purpose &purpose, Instant at)
{
    return mayProcess(consentStanding(actsOf(side.line + side.objections, purpose), at).state);
}

inline bool isSilent(const Side &side)
{
    return side.line.isEmpty() && side.objections.isEmpty();
}

/// Whether the person says yes on the one, with proof, after everything that the other knows.
inline bool saysYesAfter(const Side &side, const Side &other)
{
    Instant last;
    for (const ConsentEvent &event : other.line + other.objections)
        last = std::max(last, event.happenedAt);
    return std::any_of(side.line.begin(), side.line.end(), [&](const ConsentEvent &event) {
        const bool isYes = event.act == Given || event.act == Reaffirmed || event.act == Confirmed;
        return isYes && event.proofComplete() && (event.evidence.isStored() || event.subjectConfirmed) &&
            event.happenedAt > last;
    });
}

/// In words of its own, what may be allowed once two records are one: what both allow, or what one allows and
/// the other does not speak against.
inline bool mayBeAllowed(const Side &kept, const Side &absorbed, const Purpose &purpose, Instant at)
{
    const Side one = upTo(kept, at);
    const Side other = upTo(absorbed, at);
    const bool first = allows(one, purpose, at);
    const bool second = allows(other, purpose, at);
    return (first && second) || (first && (isSilent(other) || saysYesAfter(one, other))) ||
        (second && (isSilent(one) || saysYesAfter(other, one)));
}

/// Every act of the line, closings included, as the next merge or import finds it.
inline Line stored(const Side &kept, const Side &absorbed, const Purpose &purpose)
{
    Line line = kept.line + absorbed.line;
    for (const auto &closing : consent_uniting::closings(kept, absorbed, purpose, today)) {
        ConsentEvent event = act(closing.act, 0, 0);
        event.happenedAt = closing.at;
        event.method = consent_method::merge;
        if (closing.shortens) {
            event.corrects = closing.shortens->id;
            event.statement = closing.shortens->statement;
            event.representative = closing.shortens->representative;
            event.detail = closing.shortens->detail;
        }
        if (closing.validUntil)
            event.validUntil = *closing.validUntil;
        line.append(event);
    }
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (!line[at].id.isStored())
            line[at].id = Id<ConsentEvent>(1'000 + at);
    }
    std::stable_sort(
        line.begin(), line.end(), [](const auto &a, const auto &b) { return a.happenedAt < b.happenedAt; });
    return line;
}

} // namespace tests::merging
