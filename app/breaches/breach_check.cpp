#include "app/breaches/breach_check.h"

#include "app/base/moment_in_error.h"

#include <algorithm>

namespace breach_rules {

namespace {

using enum BreachField;

Error invalid(const char *what, const QStringList &place = {})
{
    return {Failure::Invalid, QStringLiteral("breach.") + QLatin1String(what), place};
}

/// As the place of an error; its sentence writes it as the language does.
QString said(Instant moment)
{
    return moment.toLocal().toString(momentInError);
}

/// As the place of a flag.
QString told(Instant moment)
{
    return breach_values::textOf(moment);
}

bool isStated(const QString &reason)
{
    const QString trimmed = reason.trimmed();
    return std::count_if(trimmed.begin(), trimmed.end(), [](QChar sign) { return sign.isLetter(); }) >= 10;
}

Outcome checkRange(const BreachValues &values, BreachField least, BreachField most)
{
    const auto from = values.number(least);
    const auto to = values.number(most);
    return from && to && *to < *from ? Outcome(invalid("range", {keyOf(least)})) : Outcome(done);
}

std::optional<Instant> firstReport(const Breach &breach)
{
    return breach.moments().reportedAt;
}

Outcome checkAware(const BreachValues &values, const Breach &breach, Instant now)
{
    const auto aware = values.moment(AwareAt);
    if (!aware) {
        const BreachDecision *decision = breach.standing();
        const bool counts =
            firstReport(breach) || (decision && decision->authority == AuthorityChoice::Notify);
        return counts ? Outcome(invalid("not-aware")) : Outcome(done);
    }
    if (*aware > now)
        return invalid("aware-future", {said(*aware)});
    if (const auto began = values.moment(OccurredFrom); began && *aware < *began)
        return invalid("aware-before", {said(*aware), said(*began)});
    if (const auto reported = firstReport(breach); reported && *aware > *reported)
        return invalid("aware-after-report", {said(*aware), said(*reported)});
    return done;
}

Outcome checkPeriod(const BreachValues &values)
{
    const auto from = values.moment(OccurredFrom);
    const auto to = values.moment(OccurredTo);
    if (from && to && *to < *from)
        return invalid("period", {said(*from), said(*to)});
    if (to && values.yesNo(Ongoing).value_or(false))
        return invalid("ongoing");
    return done;
}

QStringList keysOf(const QList<BreachField> &fields)
{
    QStringList keys;
    for (const BreachField field : fields)
        keys.append(keyOf(field));
    return keys;
}

/// How many hours after awareness, rounded up, what was late came.
qint64 hoursAfter(Instant aware, Instant moment)
{
    return (moment.micros - aware.micros + Instant::hour - 1) / Instant::hour;
}

void addMomentFlags(const BreachValues &values, QList<BreachFlag> &flags)
{
    const auto aware = values.moment(AwareAt);
    if (!aware)
        return;
    const auto toldAt = values.moment(ControllerToldAt);
    if (toldAt && *toldAt < *aware && values.text(Role) != QLatin1String("processor"))
        flags.append({QStringLiteral("told-before-aware"), {told(*toldAt), told(*aware)}});
    const auto discovered = values.moment(DiscoveredAt);
    if (discovered && aware->micros - discovered->micros > Instant::day)
        flags.append(
            {QStringLiteral("aware-long-after"), {QString::number(hoursAfter(*discovered, *aware))}});
    if (discovered && *aware < *discovered)
        flags.append({QStringLiteral("aware-before-discovery"), {told(*aware), told(*discovered)}});
}

} // namespace

Outcome checkValues(const BreachValues &values, const Breach &breach, Instant now)
{
    if (auto good = checkAware(values, breach, now); !good)
        return good;
    if (auto good = checkPeriod(values); !good)
        return good;
    if (auto good = checkRange(values, RecordsMin, RecordsMax); !good)
        return good;
    return checkRange(values, SubjectsMin, SubjectsMax);
}

QList<BreachField> missingFor(const BreachValues &values)
{
    QList<BreachField> missing;
    for (const BreachFieldRow &row : breachFields()) {
        if (row.isMandatory() && !values.has(row.field))
            missing.append(row.field);
    }
    return missing;
}

QList<BreachFlag> flags(const Breach &breach, Instant now)
{
    constexpr qint64 many = 100;
    const BreachValues &values = breach.values;
    QList<BreachFlag> flags;
    const BreachClock clock = breach.clock(BreachClockKind::Authority, now);
    if (clock.state == BreachClockState::Late || clock.state == BreachClockState::MetLate)
        flags.append(
            {QStringLiteral("late"), {QString::number(hoursAfter(*clock.due, clock.doneAt.value_or(now)))}});
    if (std::max(values.number(SubjectsMin).value_or(0), values.number(SubjectsMax).value_or(0)) > many)
        flags.append({QStringLiteral("more-than-100")});
    if (values.text(Protection) == QLatin1String("unintelligible"))
        flags.append({QStringLiteral("unintelligible")});
    if (values.has(SpecialData))
        flags.append({QStringLiteral("special-data")});
    if (values.yesNo(Vulnerable).value_or(false))
        flags.append({QStringLiteral("vulnerable")});
    addMomentFlags(values, flags);
    if (const BreachDecision *decision = breach.standing();
        decision && decision->digest != values.digest() && breach.state != BreachState::Closed)
        flags.append({QStringLiteral("changed-since")});
    if (const auto missing = missingFor(values); !missing.isEmpty())
        flags.append({QStringLiteral("missing"), keysOf(missing)});
    return flags;
}

Result<BreachState> moved(const Breach &breach, BreachMove move)
{
    const auto next = stateAfter(breach.state, move);
    return next ? Result<BreachState>(*next)
                : Result<BreachState>(Error::refused("breach.stage", {keyOf(breach.state), keyOf(move)}));
}

Outcome checkDecision(const Breach &breach, const BreachDecision &decision)
{
    if (contradicts(decision.authority, decision.people, decision.risk))
        return invalid(
            "choice-contradicts", {keyOf(decision.authority), keyOf(decision.people), keyOf(decision.risk)});
    if (!isStated(decision.reason))
        return invalid("reason");
    if (decision.risk == BreachRisk::High && !tellsPeople(decision.people) &&
        !isStated(decision.peopleReason))
        return invalid("people-reason");
    if (decision.authority == AuthorityChoice::NoBreach)
        return done;
    if (!breach.values.has(AwareAt))
        return invalid("not-aware");
    return breach.values.has(Affected) ? Outcome(done) : Outcome(invalid("affected"));
}

Outcome checkSecond(const Breach &breach, const QString &member, const QByteArray &digest)
{
    const BreachDecision *waiting = breach.awaiting();
    if (!waiting)
        return Error::refused("breach.second-none");
    if (waiting->proposedBy == member)
        return Error::refused("breach.second-self");
    if (waiting->digest != digest || breach.values.digest() != digest)
        return Error{Failure::ChangedMeanwhile, QStringLiteral("breach.changed")};
    return done;
}

Outcome checkReport(const Breach &breach, const BreachReport &report, Instant now)
{
    const BreachDecision *decision = breach.standing();
    if (!decision || decision->authority != AuthorityChoice::Notify)
        return Error::refused("breach.not-to-report");
    const bool isFirst = report.kind == BreachReportKind::Initial;
    if (isFirst != breach.reports.isEmpty())
        return invalid(isFirst ? "report-again" : "report-first");
    if (report.sentAt > now)
        return invalid("report-future", {said(report.sentAt)});
    const auto aware = breach.values.moment(AwareAt);
    if (!aware)
        return invalid("not-aware");
    if (report.sentAt < *aware)
        return invalid("report-before-aware", {said(report.sentAt), said(*aware)});
    if (const auto first = firstReport(breach); first && report.sentAt < *first)
        return invalid("report-before-first", {said(report.sentAt), said(*first)});
    const Instant due = breach_clock::authorityDeadline(*aware);
    if (isFirst && report.sentAt > due && !isStated(breach.values.text(LateReason)))
        return invalid("late-reason", {QString::number(hoursAfter(due, report.sentAt))});
    return done;
}

Outcome checkInforming(const Breach &breach, const BreachInforming &informing, Instant now)
{
    const BreachDecision *decision = breach.standing();
    if (!decision || !tellsPeople(decision->people))
        return Error::refused("breach.not-to-inform");
    if (informing.sentAt > now)
        return invalid("inform-future", {said(informing.sentAt)});
    const auto aware = breach.values.moment(AwareAt);
    if (aware && informing.sentAt < *aware)
        return invalid("inform-before-aware", {said(informing.sentAt), said(*aware)});
    if (informing.people < 1 && informing.way != BreachInformingWay::Public)
        return invalid("inform-people");
    return done;
}

Outcome checkClosing(const Breach &breach, Instant now)
{
    for (const BreachClockKind kind : {BreachClockKind::Authority, BreachClockKind::People}) {
        if (breach.clock(kind, now).isOpen())
            return Error::refused("breach.open-clock",
                {kind == BreachClockKind::Authority ? QStringLiteral("authority")
                                                    : QStringLiteral("people")});
    }
    return breach.values.has(Lessons) ? Outcome(done) : Outcome(Error::refused("breach.lessons"));
}

} // namespace breach_rules
