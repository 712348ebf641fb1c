#include "ui/pages/import_consents_undo_work.h"

#include "app/documents/error_sentence.h"
#include "ui/session/session.h"
#include "ui/shell/job_list.h"

#include <QMetaMethod>

ImportConsentsUndoWork::ImportConsentsUndoWork(const Session &session, const ConsentImportBatch &batch)
    : m_services(session.shared()), m_job(new Job([] { return tr("Taking an import of consents back"); }))
{
    setParent(m_job);
    m_job->setPromise([] {
        return tr(
            "If you stop it, whose turn came is as before the import. Take it back again for the others.");
    });
    connect(m_job, &Job::cancelRequested, this, [this] { m_stop.stop(); });
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, m_job,
        [this](int step) { m_job->setProgress(step, ToolLists::steps); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ImportConsentsUndoWork::tellEnd);
    m_watcher.setFuture(
        m_services->toolLists().undoImport(session.permit(), batch.filingSystem, batch.ref, m_stop));
}

ImportConsentsUndoWork::~ImportConsentsUndoWork()
{
    m_stop.stop();
}

void ImportConsentsUndoWork::tellEnd()
{
    if (m_watcher.future().resultCount() == 0) {
        m_job->finish();
        return;
    }
    const Result<ConsentImportUndo> answer = m_watcher.result();
    m_watcher.setFuture({});
    const bool isWatched = isSignalConnected(QMetaMethod::fromSignal(&ImportConsentsUndoWork::ended));
    emit ended(answer);
    if (answer)
        m_job->finish(tr("%Ln consent(s) taken back", nullptr, int(answer->given)));
    else
        m_job->finish(isWatched ? QString() : errorSentence(answer.error()));
}
