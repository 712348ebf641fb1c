#include "ui/pages/import_undo_work.h"

#include "app/documents/error_sentence.h"
#include "ui/session/session.h"
#include "ui/shell/job_list.h"

#include <QMetaMethod>

ImportUndoWork::ImportUndoWork(const Session &session, const ImportBatch &batch)
    : m_job(new Job([] { return tr("Taking an import back"); }))
{
    setParent(m_job);
    m_job->setPromise([] { return tr("If you stop it, nothing is taken back."); });
    connect(m_job, &Job::cancelRequested, this, [this] { m_stop.stop(); });
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, m_job,
        [this](int step) { m_job->setProgress(step, ImportProgress::steps); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ImportUndoWork::tellEnd);
    m_watcher.setFuture(
        session.services().imports().undo(session.permit(), batch.filingSystem, batch.id, m_stop));
}

ImportUndoWork::~ImportUndoWork()
{
    m_stop.stop();
}

void ImportUndoWork::tellEnd()
{
    if (m_watcher.future().resultCount() == 0) {
        m_job->finish();
        return;
    }
    const Result<UndoSummary> summary = m_watcher.result();
    const bool isWatched = isSignalConnected(QMetaMethod::fromSignal(&ImportUndoWork::ended));
    emit ended(summary);
    if (summary)
        m_job->finish(
            tr("Import taken back: %Ln people removed", nullptr, static_cast<int>(summary->removed)));
    else
        m_job->finish(isWatched ? QString() : errorSentence(summary.error()));
}
