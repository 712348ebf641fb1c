#include "app/measures/measuring.h"

#include "app/audit/trail_verification.h"
#include "app/backup/backup_repository.h"
#include "app/changes/file_check.h"
#include "app/changes/service_context.h"
#include "app/measures/access_reader.h"
#include "app/measures/erasure_marker.h"
#include "app/measures/measured_access.h"
#include "app/sweeping/sweep_repository.h"

namespace measuring {

namespace {

Measured notMeasured(QDate today, const char *why)
{
    return {.doneOn = today, .facts = {{QStringLiteral("why"), QLatin1String(why)}}};
}

QDate measuredDay(Instant moment)
{
    return moment.toLocal().date();
}

/// The newest drill in which a backup was brought back by the program.
Result<Measured> restoreTest(const ServiceContext &context, QDate today)
{
    if (context.shared) // the server's backups are its administrator's
        return notMeasured(today, "server");
    constexpr int looked = 20;
    const auto tests =
        context.read([](Connection &line) { return backup_repository::tests(line, looked); }).result();
    if (!tests)
        return tests.error();
    for (const RestoreTest &test : *tests) {
        if (test.kind == RestoreTest::Kind::PaperKey)
            continue;
        QJsonObject facts{{QStringLiteral("took_ms"), test.tookMs}, {QStringLiteral("rows"), test.rows},
            {QStringLiteral("entries"), test.entries}, {QStringLiteral("replayed"), test.replayed},
            {QStringLiteral("backup"), test.backup}};
        if (!test.failure.isEmpty())
            facts.insert(QStringLiteral("failure"), test.failure);
        return Measured{.outcome = test.failure.isEmpty() ? MeasureOutcome::Passed : MeasureOutcome::Failed,
            .doneOn = measuredDay(test.tested),
            .facts = facts};
    }
    return notMeasured(today, "never");
}

Result<Measured> erasureMarker(const ServiceContext &context, QDate today)
{
    const auto trial = erasure_marker::run(context.clock, context.hashCost);
    if (!trial)
        return trial.error();
    return Measured{.outcome = trial->isPassed() ? MeasureOutcome::Passed : MeasureOutcome::Failed,
        .doneOn = today,
        .facts = {{QStringLiteral("places"), trial->places}, {QStringLiteral("before"), trial->before},
            {QStringLiteral("after"), trial->after}}};
}

/// The older of the last whole runs in the filing systems: none with people in it may be left out.
Result<Measured> retentionRun(const ServiceContext &context, QDate today)
{
    std::optional<SweepReport> oldest;
    for (const FilingSystem filingSystem : allFilingSystems) {
        const auto last = context
                              .read([filingSystem](Connection &line) {
                                  return sweep_repository::lastFinished(line, filingSystem);
                              })
                              .result();
        if (!last)
            return last.error();
        if (*last) {
            if (!oldest || (*last)->ranFor < oldest->ranFor)
                oldest = *last;
            continue;
        }
        const auto isUsed = context
                                .read([filingSystem](Connection &line) {
                                    return access_reader::hasPeople(line, filingSystem);
                                })
                                .result();
        if (!isUsed)
            return isUsed.error();
        if (*isUsed)
            return notMeasured(today, "never");
    }
    if (!oldest)
        return notMeasured(today, "never");
    return Measured{.outcome = MeasureOutcome::Passed,
        .doneOn = oldest->ranFor,
        .facts = {{QStringLiteral("due"), oldest->due}, {QStringLiteral("opened"), oldest->opened},
            {QStringLiteral("waiting"), oldest->waiting}, {QStringLiteral("voided"), oldest->voided}}};
}

/// Every entry of the trail, and every page of an embedded file.
Result<Measured> integrity(const ServiceContext &context, QDate today, const StopRequest &stop)
{
    const auto verdict = trail_verification::verify(
        context, context.trailPin, [&stop](quint64, quint64) { return !stop.isStopped(); });
    if (!verdict)
        return verdict.error();
    const Outcome whole = FileCheck(context).look().result();
    if (!whole && whole.error().failure != Failure::Damaged)
        return whole.error();
    const bool holds = verdict->isIntact() && whole;
    return Measured{.outcome = holds ? MeasureOutcome::Passed : MeasureOutcome::Failed,
        .doneOn = today,
        .facts = {{QStringLiteral("entries"), qint64(verdict->report.entries)},
            {QStringLiteral("intact"), verdict->isIntact()}, {QStringLiteral("whole"), bool(whole)}}};
}

} // namespace

Result<Measured> measure(const ServiceContext &context, MeasureKind kind, const StopRequest &stop)
{
    const QDate today = context.clock.today();
    switch (kind) {
    case MeasureKind::RestoreTest:
        return restoreTest(context, today);
    case MeasureKind::ErasureMarker:
        return erasureMarker(context, today);
    case MeasureKind::RetentionRun:
        return retentionRun(context, today);
    case MeasureKind::Integrity:
        return integrity(context, today, stop);
    case MeasureKind::PassphrasePolicy:
        return measured_access::passphrasePolicy(context);
    case MeasureKind::DormantAccounts:
        return measured_access::dormantAccounts(context);
    case MeasureKind::ConnectionSecurity:
        return measured_access::connectionSecurity(context);
    case MeasureKind::FilePermissions:
        return measured_access::filePermissions(context);
    default:
        return notMeasured(today, "by-hand");
    }
}

} // namespace measuring
