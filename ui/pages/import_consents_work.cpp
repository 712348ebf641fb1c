#include "ui/pages/import_consents_work.h"

#include "app/documents/error_sentence.h"
#include "app/documents/import_words.h"
#include "ui/session/session.h"
#include "ui/shell/job_list.h"

#include <QMetaMethod>

ImportConsentsWork::ImportConsentsWork(const Session &session, const ConsentImportPlan &plan)
    : m_services(session.shared()), m_job(new Job([] { return tr("Import of consents"); }))
{
    setParent(m_job);
    m_job->setPromise([] { return tr("If you stop it, nothing is recorded."); });
    connect(m_job, &Job::cancelRequested, this, [this] { m_stop.stop(); });
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, m_job,
        [this](int step) { m_job->setProgress(step, ToolLists::steps); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ImportConsentsWork::tellEnd);
    m_watcher.setFuture(
        m_services->toolLists().importConsents(session.permit(), plan, complaintSentence, m_stop));
}

ImportConsentsWork::~ImportConsentsWork()
{
    m_stop.stop();
}

void ImportConsentsWork::tellEnd()
{
    if (m_watcher.future().resultCount() == 0) {
        m_job->finish();
        return;
    }
    const Result<ConsentImportSummary> answer = m_watcher.result();
    m_watcher.setFuture({});
    const bool isWatched = isSignalConnected(QMetaMethod::fromSignal(&ImportConsentsWork::ended));
    emit ended(answer);
    if (answer)
        m_job->finish(tr("%Ln consent(s) recorded", nullptr, int(answer->recorded)));
    else
        m_job->finish(isWatched ? QString() : errorSentence(answer.error()));
}
