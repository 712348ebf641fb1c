#pragma once

#include "app/base/result.h"
#include "app/breaches/breach.h"

#include <QStringList>

/// Something that whoever looks at a breach should know, by its code and what it says: it keeps nobody from
/// anything.
struct BreachFlag
{
    QString code = {};
    /// Keys of fields, numbers, moments as RFC 3339.
    QStringList place = {};

    friend bool operator==(const BreachFlag &, const BreachFlag &) = default;
};

namespace breach_rules {

/// Moments in the places of errors are of local time (moment_in_error.h).

/// Whether these values can be kept beside what was reported already. Invalid "breach.aware-future" {aware},
/// "breach.aware-before" {aware, occurred} for an awareness before it began, "breach.aware-after-report"
/// {aware, reported}, "breach.not-aware" for none where it was decided to tell the authority or that was told
/// already: its clock runs from there; "breach.period" {from, to} for an end before the beginning,
/// "breach.range" {key} for a least number above the most, "breach.ongoing" for an end of what still goes on.
Outcome checkValues(const BreachValues &values, const Breach &breach, Instant now);

/// What is worth knowing: "more-than-100", "unintelligible" (domain.md 7.2), "told-before-aware" {told,
/// aware} where the processor told us earlier than we say we knew (art. 33(2)), "aware-long-after" {hours}
/// more than a day after it was discovered, "aware-before-discovery" {aware, discovered}, "special-data",
/// "vulnerable", "late" {hours}, "changed-since" where the
/// register is not what the decision was taken on, "missing" {keys} for what art. 33(3) asks.
QList<BreachFlag> flags(const Breach &breach, Instant now);

/// The fields that art. 33(3) GDPR asks for and that are empty.
QList<BreachField> missingFor(const BreachValues &values);

/// Refused "breach.stage" {state, move} where the table of states has no such step.
Result<BreachState> moved(const Breach &breach, BreachMove move);

/// Whether this decision can be taken. Invalid "breach.reason" without words on why, "breach.people-reason"
/// where people are not told of a high risk without words on why, "breach.choice-contradicts" {authority,
/// people, risk}, "breach.not-aware" while nobody said when we were aware, "breach.affected" for a breach of
/// which nobody said what it hit.
Outcome checkDecision(const Breach &breach, const BreachDecision &decision);

/// Whether this member may say yes or no to what waits. Refused "breach.second-self" for who proposed it,
/// "breach.second-none" where nothing waits; ChangedMeanwhile "breach.changed" where the register is not what
/// was looked at.
Outcome checkSecond(const Breach &breach, const QString &member, const QByteArray &digest);

/// Whether this report can be recorded: also one that lacks what art. 33(3) asks, since it may come in phases
/// (art. 33(4)). Refused "breach.not-to-report" unless it was decided to tell the authority; Invalid
/// "breach.report-first" for another kind before the first, "breach.report-again" for a second first,
/// "breach.report-future", "breach.report-before-aware" {reported, aware}, "breach.report-before-first"
/// {reported, first} for what follows and went before, "breach.late-reason" {hours} without the reason of
/// art. 33(1) where it is late.
Outcome checkReport(const Breach &breach, const BreachReport &report, Instant now);

/// Whether people were told so. Refused "breach.not-to-inform" unless that was decided; Invalid
/// "breach.inform-future", "breach.inform-people" without anybody, "breach.inform-before-aware".
Outcome checkInforming(const Breach &breach, const BreachInforming &informing, Instant now);

/// Whether it can be closed. Refused "breach.open-clock" {clock} while somebody must still be told,
/// "breach.lessons" without what was learnt of it.
Outcome checkClosing(const Breach &breach, Instant now);

} // namespace breach_rules
