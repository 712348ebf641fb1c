#include "app/tool_lists/tool_lists.h"

#include "app/changes/service_context.h"
#include "app/formats/formula_guard.h"
#include "app/imports/table_source.h"
#include "app/tool_lists/consent_import_repository.h"
#include "app/tool_lists/consent_import_run.h"
#include "app/tool_lists/consent_import_undoing.h"
#include "app/tool_lists/work_share.h"

#include <QtConcurrent>

namespace {

constexpr qsizetype sampleRows = 5;

Result<ToolListInspection> inspected(const QString &path, const std::function<bool()> &isCancelled)
{
    const auto source = openSource(path, std::nullopt, isCancelled);
    if (!source)
        return source.error();
    ToolListInspection inspection{
        .layout = ToolListFormat::layoutOf(source->headers), .headers = source->headers};
    while (inspection.sample.size() < sampleRows) {
        TableRecord record;
        const auto more = source->reader->next(record);
        if (!more)
            return more.error();
        if (!*more)
            break;
        QStringList cells;
        for (const QByteArrayView field : record.fields())
            cells.append(QString::fromUtf8(withoutGuard(field)));
        inspection.sample.append(cells);
    }
    return inspection;
}

struct TryConsents
{
    using Answer = Result<ConsentImportSummary>;

    Permit permit;
    ConsentImportPlan plan;
    ComplaintWords words;
    Clock clock;
    StopRequest stop;

    Answer operator()(Connection &connection, QPromise<Answer> &promise) const
    {
        if (auto stands = permitStands(connection, permit); !stands)
            return stands.error();
        Change look(connection, permit, clock);
        ConsentImportRun run(plan, words, workShare(promise, stop));
        auto summary = run.tryOut(look);
        if (!summary)
            return summary;
        if (auto kept = run.commitRejects(); !kept)
            return kept.error();
        return summary;
    }
};

struct TakeConsents
{
    using Answer = Result<ConsentImportSummary>;

    Permit permit;
    ConsentImportPlan plan;
    ComplaintWords words;
    Clock clock;
    ChangeFeed &feed;
    bool isReading;
    StopRequest stop;
    std::shared_ptr<WriteMark> mark;

    Answer operator()(Connection &connection, QPromise<Answer> &promise) const
    {
        if (isReading)
            return mark->came(Answer(Error{Failure::Refused, QStringLiteral("file.opened-read-only")}));
        ConsentImportRun run(plan, words, workShare(promise, stop));
        auto summary = changing(connection, permit, clock, feed, [&](Change &change) -> Answer {
            if (auto allowed = connection.allowLongStatements(); !allowed)
                return allowed.error();
            return run.carryOut(change);
        });
        // What is stored stays so, whatever becomes of the file of rejects.
        if (summary && !run.commitRejects())
            summary->rejectsFailed = true;
        return mark->came(summary);
    }
};

/// On a thread of its own; each slice is recorded on the writing one, where others come in between.
struct TakeConsentsBack
{
    using Answer = Result<ConsentImportUndo>;

    Permit permit;
    FilingSystem filingSystem;
    QString ref;
    const ServiceContext &context;
    StopRequest stop;
    std::shared_ptr<WriteMark> mark;

    Answer operator()(Connection & /*connection*/, QPromise<Answer> &promise) const
    {
        if (context.isReading)
            return mark->came(Answer(Error{Failure::Refused, QStringLiteral("file.opened-read-only")}));
        auto undone = consent_import_undoing::carryOut(
            filingSystem, ref,
            [this](auto work) {
                return context.writer
                    .ask([this, work](Connection &writer) {
                        return changing(writer, permit, context.clock, context.feed, work);
                    })
                    .result();
            },
            workShare(promise, stop));
        // Nothing of what went stays in the log beside the file.
        context.writer
            .ask([](Connection &writer) -> Outcome {
                std::ignore = writer.checkpoint();
                return done;
            })
            .waitForFinished();
        return mark->came(undone);
    }
};

} // namespace

ToolLists::ToolLists(const ServiceContext &context) : m_context(context) {}

ToolLists::~ToolLists() = default;

DatabaseThread &ToolLists::beside() const
{
    if (!m_beside)
        m_beside = std::make_unique<DatabaseThread>(m_context.location, Connection::Access::ReadOnly);
    return *m_beside;
}

QFuture<Result<ToolListInspection>> ToolLists::inspect(const QString &path) const
{
    return QtConcurrent::run([path](QPromise<Result<ToolListInspection>> &promise) {
        promise.addResult(inspected(path, [&promise] { return promise.isCanceled(); }));
    });
}

QFuture<Result<ConsentImportSummary>> ToolLists::previewConsents(const Permit &permit,
    const ConsentImportPlan &plan, const ComplaintWords &words, const StopRequest &stop) const
{
    return m_context.reader.ask(TryConsents{permit, plan, words, m_context.clock, stop});
}

QFuture<Result<ConsentImportSummary>> ToolLists::importConsents(const Permit &permit,
    const ConsentImportPlan &plan, const ComplaintWords &words, const StopRequest &stop) const
{
    return m_context.writer.ask(TakeConsents{permit, plan, words, m_context.clock, m_context.feed,
        m_context.isReading, stop, std::make_shared<WriteMark>(m_context.feed)});
}

QFuture<Result<QList<ConsentImportBatch>>> ToolLists::consentImports(
    const Permit &permit, FilingSystem filingSystem, int limit) const
{
    return m_context.read(permit, [=](Connection &connection) -> Result<QList<ConsentImportBatch>> {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        return consent_import_repository::list(connection, filingSystem, limit);
    });
}

QFuture<Result<ConsentImportUndo>> ToolLists::previewImportUndo(
    const Permit &permit, FilingSystem filingSystem, const QString &ref) const
{
    const QDate today = m_context.clock.today();
    return m_context.read(permit, [=](Connection &connection) -> Result<ConsentImportUndo> {
        const auto batch = consent_import_undoing::mayUndo(connection, permit, filingSystem, ref);
        if (!batch)
            return batch.error();
        return consent_import_undoing::preview(connection, permit, *batch, today);
    });
}

QFuture<Result<ConsentImportUndo>> ToolLists::undoImport(
    const Permit &permit, FilingSystem filingSystem, const QString &ref, const StopRequest &stop) const
{
    return beside().ask(TakeConsentsBack{
        permit, filingSystem, ref, m_context, stop, std::make_shared<WriteMark>(m_context.feed)});
}
