#include "app/insights/readiness_registers.h"

#include "app/access_reviews/access_review_reader.h"
#include "app/activities/activity_reader.h"
#include "app/agreements/agreement_reader.h"
#include "app/breaches/breach_repository.h"
#include "app/informing/informing_recording.h"
#include "app/insights/readiness_rule.h"
#include "app/registers/processor_repository.h"
#include "app/statement/statement_look.h"
#include "app/storage/connection.h"

#include <QSet>

#include <algorithm>

namespace readiness_registers {

namespace {

using Kind = FailingRecord::Kind;
using readiness_repository::Moment;

const QString statementPublished = QStringLiteral("transparency.statement");
const QString statementChecked = QStringLiteral("transparency.statement-checked");
const QString activitiesReviewed = QStringLiteral("transparency.activities");
const QString breachesInTime = QStringLiteral("access.breaches-in-time");
const QString clausesWhole = QStringLiteral("chain.clauses");

Answer answered(const QString &key, ReadinessRow row, int weight, qint64 seen, qint64 failing)
{
    return {.check = {.key = key, .row = row, .weight = weight, .seen = seen, .failing = failing}};
}

void countIn(Answer &answer, bool isFailing, const FailingRecord &record)
{
    answer.check.seen = answer.check.seen.value_or(0) + 1;
    if (!isFailing)
        return;
    ++answer.check.failing;
    answer.records.append(record);
}

/// Art. 13 and 14 GDPR: people are told by what was published, so that must be the version that is named to
/// them.
Result<Answer> publishedStatement(const StatementStanding &standing, Connection &connection)
{
    const auto named = informing_recording::statementInForce(connection);
    if (!named)
        return named.error();
    const bool isPublished = standing.published.has_value();
    const bool isAnother = isPublished && standing.published->name() != *named;
    return answered(
        statementPublished, ReadinessRow::Transparency, 1, isPublished ? 1 : 0, isAnother ? 1 : 0);
}

/// Whether the registers say something else by now than what was published; the words of people are theirs.
bool differsFromRegisters(const StatementStanding &standing)
{
    return std::any_of(standing.changes.begin(), standing.changes.end(),
        [](const StatementChange &change) { return change.kind != StatementChangeKind::OtherWords; });
}

/// The twenty items of domain.md 5.1, and whether it still matches.
Answer checkedStatement(const StatementStanding &standing)
{
    Answer answer = answered(statementChecked, ReadinessRow::Transparency, 2, 0, 0);
    for (const ChecklistItem &item : standing.checklist) {
        if (item.state != ItemState::NotApplicable)
            countIn(answer, item.state == ItemState::Red,
                {.kind = Kind::StatementItem, .number = item.number, .ref = item.id()});
    }
    if (standing.published)
        countIn(answer, differsFromRegisters(standing),
            {.kind = Kind::StatementItem, .number = statement_checklist::items + 1});
    return answer;
}

Outcome addStatement(
    Connection &connection, FilingSystem filingSystem, const Moment &moment, QList<Answer> &answers)
{
    const auto standing = statement_look::standing(connection, {filingSystem}, moment.today);
    if (!standing)
        return standing.error();
    const auto published = publishedStatement(*standing, connection);
    if (!published)
        return published.error();
    answers << *published << checkedStatement(*standing);
    return done;
}

/// Art. 30 GDPR: complete, found right as it is, and its day of review has not gone by.
bool isShown(const ActivityStanding &standing, QDate today)
{
    const QDate by = standing.activity.reviewOn();
    return standing.state() == ActivityState::Complete && standing.isReviewed() &&
        (!by.isValid() || by >= today);
}

Result<Answer> ofActivities(Connection &connection, const Moment &moment)
{
    const auto record = activity_reader::whole(
        connection, {.today = moment.today, .now = moment.now, .isServer = connection.isShared()});
    if (!record)
        return record.error();
    Answer answer = answered(activitiesReviewed, ReadinessRow::Transparency, 2, 0, 0);
    for (const ActivityStanding &standing : record->activities) {
        if (!standing.activity.endedAt)
            countIn(answer, !isShown(standing, moment.today),
                {.kind = Kind::Activity,
                    .number = standing.activity.id.number(),
                    .name = standing.activity.name()});
    }
    return answer;
}

/// Domain.md 10.1 and 10.5: one that was never done shows nothing, and fails once it is due. What is open of
/// a review counts when it is late.
Result<Answer> ofAccess(Connection &connection, const Moment &moment, const QString &key)
{
    const auto due = access_review_reader::due(connection);
    if (!due)
        return due.error();
    Answer answer = answered(key, ReadinessRow::AccessAndBackups, 2, 0, 0);
    for (const ReviewDue &each : *due) {
        if ((each.kind == ReviewDueKind::Log) != (key == readiness_rule::logsReviewed))
            continue;
        const bool isLate = each.isOverdue(moment.today);
        if (isLate || each.lastOn.isValid())
            countIn(answer, isLate,
                {.kind = Kind::AccessReview,
                    .number = static_cast<int>(each.kind) + 1,
                    .ref = codeOf(each.kind)});
    }
    return answer;
}

/// Art. 33(1) GDPR: within 72 hours the authority is told, or it is decided why not.
Result<Answer> ofBreaches(Connection &connection, const Moment &moment)
{
    const auto breaches = breach_repository::all(connection);
    if (!breaches)
        return breaches.error();
    Answer answer = answered(breachesInTime, ReadinessRow::AccessAndBackups, 2, 0, 0);
    for (const Breach &breach : *breaches) {
        const BreachClock clock = breach.clock(BreachClockKind::Authority, moment.now);
        countIn(answer, clock.isOpen() && clock.due && *clock.due < moment.now,
            {.kind = Kind::Breach, .number = breach.id.number()});
    }
    return answer;
}

/// Art. 28(3) GDPR: an agreement that was recorded by its days alone shows no clause.
Result<Answer> ofClauses(Connection &connection, const Moment &moment)
{
    const auto processors = processor_repository::all(connection);
    if (!processors)
        return processors.error();
    const auto lines = agreement_reader::lines(connection, {}, moment.today);
    if (!lines)
        return lines.error();
    QSet<qint64> complete;
    for (const AgreementLine &line : *lines) {
        if (line.isInForce && line.verdict.isComplete())
            complete.insert(line.agreement.processor.number());
    }
    Answer answer = answered(clausesWhole, ReadinessRow::ProcessorChain, 2, 0, 0);
    for (const Processor &processor : *processors) {
        if (readiness_rule::isAsked(readiness_rule::agreements, processor))
            countIn(answer, !complete.contains(processor.id.number()),
                {.kind = Kind::Processor, .number = processor.id.number(), .name = processor.name});
    }
    return answer;
}

Outcome addAnswer(const Result<Answer> &answer, QList<Answer> &answers)
{
    if (!answer)
        return answer.error();
    // An organisation without breaches is not asked about them.
    if (answer->check.key != breachesInTime || *answer->check.seen > 0)
        answers.append(*answer);
    return done;
}

} // namespace

const QStringList &keys()
{
    static const QStringList all = {statementPublished, statementChecked, activitiesReviewed,
        readiness_rule::accessReviewed, readiness_rule::logsReviewed, breachesInTime, clausesWhole};
    return all;
}

Result<QList<Answer>> answersOf(
    Connection &connection, FilingSystem filingSystem, const Moment &moment, const QString &key)
{
    QList<Answer> found;
    Outcome added = done;
    if (key == statementPublished || key == statementChecked)
        added = addStatement(connection, filingSystem, moment, found);
    else if (key == activitiesReviewed)
        added = addAnswer(ofActivities(connection, moment), found);
    else if (key == breachesInTime)
        added = addAnswer(ofBreaches(connection, moment), found);
    else if (key == clausesWhole)
        added = addAnswer(ofClauses(connection, moment), found);
    else
        added = addAnswer(ofAccess(connection, moment, key), found);
    return added ? Result<QList<Answer>>(found) : Result<QList<Answer>>(added.error());
}

Result<QList<Answer>> answers(Connection &connection, FilingSystem filingSystem, const Moment &moment)
{
    QList<Answer> found;
    for (const QString &key : keys()) {
        if (key == statementChecked)
            continue; // comes with the other one
        const auto some = answersOf(connection, filingSystem, moment, key);
        if (!some)
            return some.error();
        found += *some;
    }
    return found;
}

} // namespace readiness_registers
