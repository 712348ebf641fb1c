#include "app/measures/measure_repository.h"

#include "app/measures/register_evidence_reader.h"
#include "app/storage/sql.h"
#include "app/storage/touched.h"

#include <QJsonDocument>

#include <algorithm>

namespace measure_repository {

namespace {

/// So many are looked at for how it stands; more are only listed.
constexpr int mostRowsLookedAt = 60;

const QString resultColumns = QStringLiteral(
    "SELECT r.id, r.kind, r.due_on, r.executor, r.done_on, r.outcome, r.finding, r.facts, r.deviation, "
    "r.action, r.action_due, r.evidence, r.digest, r.tool_version, r.is_measured, r.signed_by, r.signed_at, "
    "(SELECT display_name FROM staff_member WHERE ref = r.signed_by), c.closed_on, "
    "(SELECT display_name FROM staff_member WHERE ref = c.closed_by) "
    "FROM measure_result r LEFT JOIN measure_closing c ON c.result_id = r.id ");

MeasureResult resultFrom(const Row &row)
{
    return {.id = row.id<MeasureResult>(0),
        .kind = row.as<MeasureKind>(1),
        .dueOn = row.day(2),
        .executor = row.text(3),
        .doneOn = row.day(4),
        .outcome = row.as<MeasureOutcome>(5),
        .finding = row.text(6),
        .facts = QJsonDocument::fromJson(row.text(7).toUtf8()).object(),
        .deviation = row.text(8),
        .action = row.text(9),
        .actionDue = row.day(10),
        .evidence = row.text(11),
        .digest = row.bytes(12),
        .version = row.text(13),
        .isMeasured = row.flag(14),
        .signedBy = row.text(15),
        .signedAt = row.instant(16),
        .signedByName = row.text(17),
        .closedOn = row.day(18),
        .closedByName = row.text(19)};
}

/// The day on which the file began: no test can be asked for before.
Result<QDate> begunOn(Connection &connection)
{
    const auto first = Sql(
        connection, "measure.begun", QStringLiteral("SELECT COALESCE(MIN(created_at), 0) FROM staff_member"))
                           .number();
    if (!first)
        return first.error();
    return Instant{*first}.toLocal().date();
}

/// What was recorded, the newest first, and before it what a register shows to have been done since.
Result<QList<MeasureResult>> resultsAndEvidence(Connection &connection, MeasureKind kind)
{
    auto recorded = results(connection, kind, mostRowsLookedAt);
    if (!recorded)
        return recorded.error();
    const auto shown = register_evidence_reader::newest(connection, kind);
    if (!shown)
        return shown.error();
    const auto last = std::find_if(
        recorded->begin(), recorded->end(), [](const MeasureResult &result) { return result.isDone(); });
    if (*shown && (last == recorded->end() || last->doneOn < (*shown)->doneOn))
        recorded->prepend(**shown);
    return recorded;
}

} // namespace

Result<QList<MeasurePlan>> plans(Connection &connection)
{
    return Sql(connection, "measure.plans",
        QStringLiteral("SELECT kind, planned_on, executor, planned_by FROM measure_plan ORDER BY kind"))
        .list([](const Row &row) {
            return MeasurePlan{.kind = row.as<MeasureKind>(0),
                .plannedOn = row.day(1),
                .executor = row.text(2),
                .plannedBy = row.text(3)};
        });
}

Outcome setPlan(Connection &connection, const MeasurePlan &plan)
{
    return outcomeOf(Sql(connection, "measure.set-plan",
        QStringLiteral(
            "INSERT INTO measure_plan (kind, planned_on, executor, planned_by) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (kind) DO UPDATE SET planned_on = excluded.planned_on, "
            "executor = excluded.executor, planned_by = excluded.planned_by"))
                         .bind(plan.kind)
                         .bind(plan.plannedOn)
                         .bind(plan.executor)
                         .bind(plan.plannedBy)
                         .run());
}

Outcome dropPlan(Connection &connection, MeasureKind kind)
{
    return outcomeOf(
        Sql(connection, "measure.drop-plan", QStringLiteral("DELETE FROM measure_plan WHERE kind = ?"))
            .bind(kind)
            .run());
}

Result<QList<MeasureResult>> results(Connection &connection, MeasureKind kind, int limit)
{
    return Sql(connection, "measure.results",
        resultColumns + QStringLiteral("WHERE r.kind = ? ORDER BY r.done_on DESC, r.id DESC LIMIT ?"))
        .bind(kind)
        .bind(limit)
        .list(resultFrom);
}

Result<std::optional<MeasureResult>> find(Connection &connection, Id<MeasureResult> id)
{
    return Sql(connection, "measure.find", resultColumns + QStringLiteral("WHERE r.id = ?"))
        .bind(id)
        .first(resultFrom);
}

Result<Id<MeasureResult>> add(Connection &connection, const MeasureResult &result)
{
    const auto id = Sql(connection, "measure.add",
        QStringLiteral("INSERT INTO measure_result (kind, due_on, executor, done_on, outcome, finding, "
                       "facts, deviation, action, action_due, evidence, digest, tool_version, "
                       "is_measured, signed_by, signed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                       "?, ?, ?, ?) RETURNING id"))
                        .bind(result.kind)
                        .bind(result.dueOn)
                        .bind(result.executor)
                        .bind(result.doneOn)
                        .bind(result.outcome)
                        .bind(result.finding)
                        .bind(QString::fromUtf8(QJsonDocument(result.facts).toJson(QJsonDocument::Compact)))
                        .bind(result.deviation)
                        .bind(result.action)
                        .bind(result.actionDue)
                        .bind(result.evidence)
                        .bind(result.digest.isNull() ? QByteArray("") : result.digest)
                        .bind(result.version)
                        .bind(result.isMeasured)
                        .bind(result.signedBy)
                        .bind(result.signedAt)
                        .number();
    return id ? Result<Id<MeasureResult>>(Id<MeasureResult>(*id)) : Result<Id<MeasureResult>>(id.error());
}

Outcome close(Connection &connection, Id<MeasureResult> id, QDate on, const QString &by)
{
    const auto added = Sql(connection, "measure.close",
        QStringLiteral("INSERT INTO measure_closing (result_id, closed_on, closed_by) VALUES (?, ?, ?) "
                       "ON CONFLICT (result_id) DO NOTHING"))
                           .bind(id)
                           .bind(on)
                           .bind(by)
                           .run();
    if (added && *added == 0)
        return Error{Failure::Duplicate, QStringLiteral("measure.closed-already")};
    return outcomeOf(added);
}

Result<QList<MeasureStanding>> standings(Connection &connection, QDate today, const QString &version)
{
    const auto begun = begunOn(connection);
    if (!begun)
        return begun.error();
    const auto planned = plans(connection);
    if (!planned)
        return planned.error();
    QList<MeasureStanding> all;
    for (const MeasureKind kind : allMeasureKinds) {
        const auto plan = std::find_if(
            planned->begin(), planned->end(), [kind](const MeasurePlan &each) { return each.kind == kind; });
        const auto tests = resultsAndEvidence(connection, kind);
        if (!tests)
            return tests.error();
        all.append(measure_rules::standing(kind, *begun,
            plan == planned->end() ? std::nullopt : std::optional(*plan), *tests, today, version));
    }
    return all;
}

} // namespace measure_repository
