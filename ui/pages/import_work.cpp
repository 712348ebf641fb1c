#include "ui/pages/import_work.h"

#include "app/documents/error_sentence.h"
#include "app/documents/import_words.h"
#include "ui/session/session.h"
#include "ui/shell/job_list.h"

#include <QMetaMethod>

ImportWork::ImportWork(const Session &session, const ImportPlan &plan)
    : m_job(new Job([] { return tr("Import of a customer file"); }))
{
    setParent(m_job);
    m_clock.start();
    m_job->setPromise([] { return tr("If you stop it, nothing is imported."); });
    connect(m_job, &Job::cancelRequested, this, [this] { m_stop.stop(); });
    connect(&m_watcher, &QFutureWatcherBase::progressTextChanged, this, &ImportWork::tellProgress);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ImportWork::tellEnd);
    m_watcher.setFuture(session.services().imports().run(session.permit(), plan, complaintSentence, m_stop));
}

ImportWork::~ImportWork()
{
    m_stop.stop();
}

void ImportWork::tellProgress()
{
    const int step = m_watcher.progressValue();
    const auto progress = ImportProgress::fromText(m_watcher.progressText(), step);
    m_job->setDetail(
        [progress, elapsed = m_clock.elapsed()] { return importProgressSentence(progress, elapsed); });
    m_job->setProgress(step, ImportProgress::steps);
    emit progressed(progress);
}

void ImportWork::tellEnd()
{
    const Result<ImportSummary> summary = m_watcher.future().resultCount() > 0
        ? m_watcher.result()
        : Result<ImportSummary>(Error{Failure::Cancelled, QStringLiteral("import.cancelled")});
    // Trouble is told where the import was begun; only where that is gone, the window has to.
    const bool isWatched = isSignalConnected(QMetaMethod::fromSignal(&ImportWork::ended));
    emit ended(summary);
    if (summary)
        m_job->finish(tr("%Ln people imported", nullptr, static_cast<int>(summary->imported)));
    else
        m_job->finish(isWatched ? QString() : errorSentence(summary.error()));
}
