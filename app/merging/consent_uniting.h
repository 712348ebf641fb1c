#pragma once

#include "app/consent/consent_event.h"
#include "app/consent/purpose.h"

#include <QList>

#include <optional>

/// What becomes of one consent line (purpose, channel) when two records turn out to be of one person: no
/// merge raises a permission, at no moment that can be asked about (ahead.md 3, item 11; domain.md 2.5,
/// invariant I6). Pure, so that ten thousand merges can be tried.
namespace consent_uniting {

/// One of the two records.
struct Side
{
    /// Its acts on the line, in whatever order.
    QList<ConsentEvent> line = {};
    /// Its objections that reach the line from another: art. 21(2) GDPR, and the same purpose by another
    /// channel. Those that were a mistake are left out.
    QList<ConsentEvent> objections = {};
};

/// Which objections of a record reach a line: to whatever purpose where this one is marketing.
QList<ConsentEvent> objectionsReaching(
    const QList<ConsentEvent> &everythingOfOne, const Purpose &purpose, Channel channel);

/// How little a state allows, the most restrictive highest: an objection or withdrawal, an invalid consent, a
/// refusal, what the organisation or time ended, what was never settled, what runs.
int restrictiveness(ConsentState state);

/// Why the outcome is what it is.
enum class Why {
    OnlyKept,     ///< nothing happened on the other record
    OnlyAbsorbed, ///< the same the other way round
    Alike,        ///< both say the same
    Stricter,     ///< the more restrictive of both
    NewerYes      ///< the person said yes after everything that the other record knows, with proof of it
};

struct Settled
{
    ConsentState state = ConsentState::Unknown;
    /// Of what runs: the first day on which it no longer does, the earlier of both; none for without end.
    std::optional<QDate> validUntil = std::nullopt;
    Why why = Why::Alike;
    /// What made the stricter record's state; the number is that of the record it stands on.
    std::optional<ConsentAct> by = std::nullopt;

    friend bool operator==(const Settled &, const Settled &) = default;
};

/// How the line stands at a moment once both records are one: the more restrictive of both, unless the person
/// said yes after everything that the other record knows, and there is proof of it: a file, or their own
/// confirmation. A record on which nothing happened says nothing.
Settled united(const Side &kept, const Side &absorbed, const Purpose &purpose, Instant at);

/// An act that keeps a plain fold over both histories from allowing more than united() does.
struct Closing
{
    ConsentAct act = ConsentAct::Expired;
    /// The moment from which the fold would have allowed too much, which may be long past.
    Instant at = {};
    /// Of a Given that only brings an end forward: the yes that would have run longer, and until when now.
    std::optional<ConsentEvent> shortens = std::nullopt;
    std::optional<QDate> validUntil = std::nullopt;
};

/// The closings that the line needs, oldest first, when the absorbed acts are stored behind the kept ones in
/// the order in which they were recorded, and these behind all of them.
QList<Closing> closings(const Side &kept, const Side &absorbed, const Purpose &purpose, Instant now);

/// The acts of the line as they are folded once it is one: those of both and the closings.
QList<ConsentActOn> actsOnceUnited(
    const Side &kept, const Side &absorbed, const QList<Closing> &closings, const Purpose &purpose);

} // namespace consent_uniting
