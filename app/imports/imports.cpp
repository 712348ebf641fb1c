#include "app/imports/imports.h"

#include "app/changes/service_context.h"
#include "app/consent/lawful_basis.h"
#include "app/contacts/archive_veil.h"
#include "app/contacts/field_value.h"
#include "app/imports/cancel_watch.h"
#include "app/imports/import_batch_repository.h"
#include "app/imports/import_context_repository.h"
#include "app/imports/import_run.h"
#include "app/imports/import_undo.h"
#include "app/storage/bulk_settings.h"

#include <QElapsedTimer>
#include <QtConcurrent>

#include <mutex>

/// Long readings have a line of their own, so that the pages' questions do not wait behind them.
struct Imports::Parts
{
    explicit Parts(Location place) : location(std::move(place)) {}

    DatabaseThread &reader()
    {
        const std::lock_guard lock(mutex);
        if (!thread)
            thread = std::make_unique<DatabaseThread>(location, Connection::Access::ReadOnly);
        return *thread;
    }

    Location location;
    std::mutex mutex;
    std::unique_ptr<DatabaseThread> thread;
};

namespace {

constexpr qsizetype previewRows = 50;

using Answer = Result<ImportSummary>;

/// What the plan must say before anything is read (art. 14 GDPR asks for source, day and ground).
Outcome checkPlan(const Permit &permit, const ImportPlan &plan, QDate today)
{
    if (auto allowed = permit.require(Operation::ImportContacts, plan.filingSystem); !allowed)
        return allowed;
    if (plan.source.simplified().isEmpty())
        return Error{Failure::Invalid, QStringLiteral("import.source")};
    if (!plan.collectedOn.isValid() || plan.collectedOn > today)
        return Error{Failure::Invalid, QStringLiteral("import.collected-on")};
    if (!lawfulBasisFrom(plan.basis))
        return Error{Failure::Invalid, QStringLiteral("import.basis")};
    if (filingSystemOf(plan.kind) != plan.filingSystem)
        return Error{Failure::Invalid, QStringLiteral("import.kind")};
    QList<NamedText> texts = {{QStringLiteral("source"), plan.source},
        {QStringLiteral("reason"), plan.ground.reason.value_or(QString())},
        {QStringLiteral("interest"), plan.ground.interest.value_or(QString())},
        {QStringLiteral("balancing"), plan.ground.balancing.value_or(QString())}};
    for (const ColumnMapping &column : plan.mapping.columns)
        texts.append({QStringLiteral("reason"), column.reason});
    if (auto clean = refuseNationalNumbers(texts); !clean)
        return clean;
    return checkMapping(plan.mapping);
}

ImportRun::Settings settingsOf(const ImportPlan &plan, const ComplaintWords &words, const Clock &clock,
    QPromise<Answer> &promise, const std::function<bool()> &isStopped)
{
    promise.setProgressRange(0, ImportProgress::steps);
    return {.plan = plan,
        .words = words,
        .now = clock.now(),
        .today = clock.today(),
        .progress =
            [&promise, isStopped](const ImportProgress &progress) {
                promise.setProgressValueAndText(
                    static_cast<int>(progress.share * ImportProgress::steps), progress.toText());
                return !isStopped();
            },
        .isStopped = isStopped};
}

struct Preview
{
    using Answer = Result<ImportPreview>;

    Permit permit;
    ImportPlan plan;
    QDate today;

    Answer operator()(Connection &connection, QPromise<Answer> &promise)
    {
        if (auto allowed = permit.require(Operation::ImportContacts, plan.filingSystem); !allowed)
            return allowed.error();
        auto source = openSource(plan.path, plan.layout, [&promise] { return promise.isCanceled(); });
        if (!source)
            return source.error();
        const auto purposes = import_context_repository::purposes(connection, plan.purposes);
        if (!purposes)
            return purposes.error();
        ImportPreview preview;
        if (!purposes->isEmpty()) {
            DataCategories needed;
            for (const auto &purpose : *purposes)
                needed = DataCategories::fromBits(needed.bits() | purpose.categories.bits());
            preview.unneeded = columnsWithoutNeed(plan.mapping, needed);
        }
        const ImportRowReader rowReader(plan, today, source->reader->isTyped());
        TableRecord record;
        while (preview.rows.size() < previewRows) {
            const auto more = source->reader->next(record);
            if (!more)
                return more.error();
            if (!*more)
                break;
            preview.rows.append(rowReader.read(record));
        }
        return preview;
    }
};

struct TryOut
{
    using Answer = Result<ImportSummary>;

    Permit permit;
    ImportPlan plan;
    ComplaintWords words;
    Clock clock;

    Answer operator()(Connection &connection, QPromise<Answer> &promise)
    {
        if (auto good = checkPlan(permit, plan, clock.today()); !good)
            return good.error();
        QElapsedTimer timer;
        timer.start();
        const auto isStopped = [&promise] { return promise.isCanceled(); };
        const CancelWatch watch(connection, isStopped);
        ImportRun run(connection, permit, settingsOf(plan, words, clock, promise, isStopped));
        auto summary = run.tryOut();
        if (!summary)
            return summary;
        if (auto kept = run.commitRejects(); !kept)
            return kept.error();
        summary->seconds = static_cast<double>(timer.elapsed()) / 1000;
        return summary;
    }
};

struct CarryOut
{
    using Answer = Result<ImportSummary>;

    Permit permit;
    ImportPlan plan;
    ComplaintWords words;
    Clock clock;
    ChangeFeed &feed;
    StopRequest stop;

    Answer operator()(Connection &connection, QPromise<Answer> &promise)
    {
        if (auto good = checkPlan(permit, plan, clock.today()); !good)
            return good.error();
        QElapsedTimer timer;
        timer.start();
        auto bulk = BulkSettings::begin(connection);
        if (!bulk)
            return bulk.error();
        const auto isStopped = [&] { return stop.isStopped() || promise.isCanceled(); };
        ImportRun run(connection, permit, settingsOf(plan, words, clock, promise, isStopped));
        auto summary = changing(connection, permit, clock, feed, [&](Change &change) -> Answer {
            const CancelWatch watch(connection, isStopped);
            auto carried = run.carryOut(change);
            if (isStopped())
                return Error{Failure::Cancelled, QStringLiteral("import.cancelled")};
            return carried;
        });
        auto ended = bulk->end(connection);
        if (!ended)
            ended = bulk->end(connection);
        if (!summary)
            return summary;
        if (!ended)
            return ended.error();
        // What is committed stays so, whatever becomes of these two.
        std::ignore = connection.checkpoint();
        if (auto kept = run.commitRejects(); !kept)
            summary->rejectsFailed = true;
        summary->seconds = static_cast<double>(timer.elapsed()) / 1000;
        return summary;
    }
};

/// Whom taking an import back leaves alone, as whoever takes it back sees them.
Result<UndoSummary> shownTo(Connection &connection, const Permit &permit, FilingSystem filingSystem,
    QDate today, Result<UndoSummary> summary)
{
    if (!summary)
        return summary;
    auto covered = archive_veil::coverLines(
        connection, permit, filingSystem, today, summary->kept,
        [](const UndoSummary::Kept &kept) { return kept.contact.contact; },
        [](UndoSummary::Kept &kept, DataCategories hidden) {
            kept.contact.isArchived = hidden.contains(DataCategory::Identity);
            if (kept.contact.isArchived)
                kept.contact.name.clear();
        });
    return covered ? summary : Result<UndoSummary>(covered.error());
}

struct TakeBack
{
    using Answer = Result<UndoSummary>;

    Permit permit;
    FilingSystem filingSystem;
    Id<ImportBatch> batch;
    Clock clock;
    ChangeFeed &feed;
    StopRequest stop;

    Answer operator()(Connection &connection, QPromise<Answer> &promise)
    {
        promise.setProgressRange(0, ImportProgress::steps);
        const auto isStopped = [&] { return stop.isStopped() || promise.isCanceled(); };
        const auto progress = [&](double share) {
            promise.setProgressValue(static_cast<int>(share * ImportProgress::steps));
            return !isStopped();
        };
        auto summary = changing(connection, permit, clock, feed, [&](Change &change) -> Answer {
            const CancelWatch watch(connection, isStopped);
            const auto found = import_undo::mayUndo(connection, permit, filingSystem, batch);
            if (!found)
                return found.error();
            auto undone = import_undo::carryOut(change, *found, progress);
            if (isStopped())
                return Error{Failure::Cancelled, QStringLiteral("import.cancelled")};
            return shownTo(connection, permit, filingSystem, change.today(), std::move(undone));
        });
        // Nothing of those who went stays in the log beside the file.
        if (summary)
            std::ignore = connection.checkpoint();
        return summary;
    }
};

} // namespace

Imports::Imports(const ServiceContext &context, const Location &location)
    : m_context(context), m_parts(std::make_unique<Parts>(location))
{}

Imports::~Imports() = default;

QFuture<Result<ImportInspection>> Imports::inspect(
    const QString &path, const std::optional<TableLayout> &layout, FilingSystem filingSystem) const
{
    return QtConcurrent::run([=](QPromise<Result<ImportInspection>> &promise) {
        promise.addResult(
            inspectSource(path, layout, filingSystem, [&promise] { return promise.isCanceled(); }));
    });
}

QFuture<Result<ImportPreview>> Imports::preview(const Permit &permit, const ImportPlan &plan) const
{
    return m_parts->reader().ask(Preview{permit, plan, m_context.clock.today()});
}

QFuture<Answer> Imports::tryOut(
    const Permit &permit, const ImportPlan &plan, const ComplaintWords &words) const
{
    return m_parts->reader().ask(TryOut{permit, plan, words, m_context.clock});
}

QFuture<Answer> Imports::run(
    const Permit &permit, const ImportPlan &plan, const ComplaintWords &words, const StopRequest &stop) const
{
    return m_context.writer.ask(CarryOut{permit, plan, words, m_context.clock, m_context.feed, stop});
}

QFuture<Result<QList<ImportBatch>>> Imports::list(
    const Permit &permit, FilingSystem filingSystem, int limit) const
{
    return m_context.read(permit, [=](Connection &connection) -> Result<QList<ImportBatch>> {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        return import_batch_repository::list(connection, filingSystem, limit);
    });
}

QFuture<Result<ImportBatch>> Imports::find(const Permit &permit, Id<ImportBatch> batch) const
{
    return m_context.read(permit, [=](Connection &connection) -> Result<ImportBatch> {
        const auto found = import_batch_repository::byNumber(connection, batch);
        if (!found)
            return found.error();
        if (!*found || !permit.may(Operation::ViewContacts, (*found)->filingSystem))
            return Error{Failure::NotFound, QStringLiteral("import.batch")};
        return **found;
    });
}

QFuture<Result<UndoSummary>> Imports::previewUndo(
    const Permit &permit, FilingSystem filingSystem, Id<ImportBatch> batch) const
{
    return m_parts->reader().ask(
        [=, today = m_context.clock.today()](Connection &connection) -> Result<UndoSummary> {
            const auto found = import_undo::mayUndo(connection, permit, filingSystem, batch);
            if (!found)
                return found.error();
            return shownTo(connection, permit, filingSystem, today,
                import_undo::preview(connection, permit, *found, today));
        });
}

QFuture<Result<UndoSummary>> Imports::undo(
    const Permit &permit, FilingSystem filingSystem, Id<ImportBatch> batch, const StopRequest &stop) const
{
    return m_context.writer.ask(TakeBack{permit, filingSystem, batch, m_context.clock, m_context.feed, stop});
}
