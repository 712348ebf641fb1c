#include "app/activities/processing_activities.h"
#include "app/agreements/agreements.h"
#include "app/breaches/breaches.h"
#include "app/changes/service_context.h"
#include "app/inspection/answer_source.h"
#include "app/staff/staff_names.h"

#include <QJsonArray>

namespace inspection_answers {

namespace {

using BookCode = InspectionCode::Of;
using MemberNames = QHash<QString, QString>;

QString shown(const MemberNames &names, const QString &member)
{
    return names.value(member, member);
}

InspectionCell momentCell(std::optional<Instant> moment)
{
    return moment.value_or(Instant());
}

bool saysNothing(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray().isEmpty();
    if (value.isObject())
        return value.toObject().isEmpty();
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty());
}

RuleText purposesOf(const ActivityStanding &standing, const QList<Purpose> &purposes)
{
    QStringList nl;
    QStringList en;
    for (const Purpose &purpose : purposes) {
        if (!standing.activity.purposes.contains(purpose.id))
            continue;
        nl.append(purpose.wording.titleNl);
        en.append(purpose.wording.titleEn);
    }
    return {nl.join(QStringLiteral("; ")), en.join(QStringLiteral("; "))};
}

/// Each activity with who found it right when, and what is wrong with it.
InspectionTable activityTable(const ActivityRegister &record)
{
    InspectionTable table{.key = QStringLiteral("activities"),
        .columns = {QStringLiteral("activity"), QStringLiteral("purpose"), QStringLiteral("state"),
            QStringLiteral("reviewed-by"), QStringLiteral("reviewed-at"), QStringLiteral("review-on"),
            QStringLiteral("gaps"), QStringLiteral("changed-since")}};
    for (const ActivityStanding &standing : record.activities) {
        const ActivityReview last = standing.isReviewed() ? standing.reviews.first() : ActivityReview();
        table.add({standing.activity.name(), purposesOf(standing, record.purposes),
            InspectionCode{BookCode::ActivityStanding, keyOf(standing.state())}, last.reviewedByName,
            last.reviewedAt, standing.activity.reviewOn(),
            InspectionCode{BookCode::ActivityFields, standing.gaps().join(u' ')},
            InspectionCode{BookCode::ActivityFields, standing.changed.join(u' ')}});
    }
    return table;
}

/// The record itself (art. 30(1) GDPR), field by field.
InspectionTable activityRecord(const ActivityRegister &record)
{
    InspectionTable table{.key = QStringLiteral("activity-record"),
        .columns = {QStringLiteral("activity"), QStringLiteral("field"), QStringLiteral("value")}};
    for (const ActivityStanding &standing : record.activities) {
        for (const ActivityAnswer &each : standing.answers) {
            if (each.field && !saysNothing(each.value))
                table.add({standing.activity.name(),
                    InspectionCode{BookCode::ActivityFields, QLatin1String(each.field->key)}, each});
        }
    }
    return table;
}

/// What is processed for others (art. 30(2) GDPR).
InspectionTable processedForTable(const ActivityRegister &record)
{
    InspectionTable table{.key = QStringLiteral("processed-for"),
        .columns = {QStringLiteral("controller"), QStringLiteral("services"), QStringLiteral("transfers"),
            QStringLiteral("safeguards")}};
    for (const ProcessedFor &each : record.processedFor) {
        if (!each.endedAt)
            table.add({each.controller, each.categories, each.transfers, each.measures});
    }
    return table;
}

/// Whether the term of 72 hours is over without a report, or was when it came.
bool isReportLate(const BreachClock &clock, Instant now)
{
    if (!clock.due || clock.state == BreachClockState::NotNeeded)
        return false;
    return *clock.due < clock.doneAt.value_or(now);
}

/// What is told, when, and by whose decision; where nobody is told, why.
QList<InspectionCell> tellingOf(const Breach &breach, const MemberNames &names, Instant now)
{
    const BreachClock clock = breach.clock(BreachClockKind::Authority, now);
    const BreachDecision *decision = breach.standing();
    const BreachDecision told = decision ? *decision : BreachDecision();
    const QString authority = decision ? keyOf(told.authority) : QString();
    const QString people = decision ? keyOf(told.people) : QString();
    return {momentCell(clock.startedAt), momentCell(clock.due),
        InspectionCode{BookCode::BreachStage, keyOf(breach.state)},
        InspectionCode{BookCode::ToAuthority, authority}, told.reason, momentCell(clock.doneAt),
        isReportLate(clock, now), breach.values.text(BreachField::LateReason), shown(names, told.proposedBy),
        shown(names, told.secondBy), InspectionCode{BookCode::ToPeople, people}, told.peopleReason,
        momentCell(breach.moments().informedAt)};
}

/// What art. 33(5) GDPR asks of the register, and what was learnt.
QList<InspectionCell> describedBy(const BreachValues &values)
{
    return {values.text(BreachField::Facts), values.text(BreachField::Consequences),
        values.text(BreachField::MeasuresTaken), values.text(BreachField::Lessons)};
}

Result<MemberNames> memberNames(const InspectionAsking &asking)
{
    return asking.context.read(asking.permit, [](Connection &line) { return staff_names::all(line); })
        .result();
}

} // namespace

Outcome activities(const InspectionAsking &asking, InspectionAnswer &answer)
{
    const auto record = ProcessingActivities(asking.context).list(asking.permit).result();
    if (!record)
        return record.error();
    answer.tables.append({activityTable(*record), activityRecord(*record), processedForTable(*record)});
    return done;
}

Outcome agreements(const InspectionAsking &asking, InspectionAnswer &answer)
{
    const auto lines = Agreements(asking.context).list(asking.permit).result();
    if (!lines)
        return lines.error();
    InspectionTable table{.key = QStringLiteral("agreements"),
        .columns = {QStringLiteral("name"), QStringLiteral("reference"), QStringLiteral("agreement-on"),
            QStringLiteral("agreement-until"), QStringLiteral("in-force"), QStringLiteral("verdict"),
            QStringLiteral("missing-clauses"), QStringLiteral("in-writing"), QStringLiteral("not-looked-at"),
            QStringLiteral("reviewed-on"), QStringLiteral("review-on")}};
    const auto codes = [](const QList<AgreementClause> &clauses) {
        QStringList found;
        for (const AgreementClause clause : clauses)
            found.append(agreement_clauses::codeOf(clause));
        return InspectionCode{BookCode::Clauses, found.join(u' ')};
    };
    for (const AgreementLine &line : *lines) {
        const bool isComplete = line.verdict.isComplete();
        table.add({line.processorName, line.agreement.reference, line.agreement.signedOn, line.endsOn,
            line.isInForce,
            InspectionCode{BookCode::Reason,
                isComplete ? QStringLiteral("agreement-complete") : QStringLiteral("agreement-incomplete")},
            codes(line.verdict.missing), !line.verdict.lacksForm, codes(line.verdict.unreviewed),
            line.reviewedOn, line.reviewBy});
    }
    answer.tables.append(table);
    return done;
}

Outcome breaches(const InspectionAsking &asking, InspectionAnswer &answer)
{
    const auto all = Breaches(asking.context).list(asking.permit).result();
    if (!all)
        return all.error();
    const auto names = memberNames(asking);
    if (!names)
        return names.error();
    const Instant now = asking.context.clock.computedNow();
    InspectionTable table{.key = QStringLiteral("breaches"),
        .columns = {QStringLiteral("breach"), QStringLiteral("aware-at"), QStringLiteral("deadline"),
            QStringLiteral("stage"), QStringLiteral("to-authority"), QStringLiteral("why"),
            QStringLiteral("reported-at"), QStringLiteral("late"), QStringLiteral("late-reason"),
            QStringLiteral("decided-by"), QStringLiteral("second"), QStringLiteral("to-people"),
            QStringLiteral("people-reason"), QStringLiteral("people-told-at"), QStringLiteral("facts"),
            QStringLiteral("consequences"), QStringLiteral("action"), QStringLiteral("lessons")}};
    for (const Breach &breach : *all)
        table.add(QList<InspectionCell>{breach.values.text(BreachField::Title)} +
            tellingOf(breach, *names, now) + describedBy(breach.values));
    answer.tables.append(table);
    return done;
}

} // namespace inspection_answers
