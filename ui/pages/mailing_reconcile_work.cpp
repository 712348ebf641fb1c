#include "ui/pages/mailing_reconcile_work.h"

#include "app/documents/error_sentence.h"
#include "ui/session/session.h"
#include "ui/shell/job_list.h"

#include <QMetaMethod>

MailingReconcileWork::MailingReconcileWork(const Session &session, const ReconciliationOrder &order)
    : m_services(session.shared()), m_job(new Job([] { return tr("Putting a recipient's list right"); }))
{
    setParent(m_job);
    m_job->setPromise([] { return tr("If you stop it, nothing is recorded and no file is written."); });
    connect(m_job, &Job::cancelRequested, this, [this] { m_stop.stop(); });
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, m_job,
        [this](int step) { m_job->setProgress(step, ToolLists::steps); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &MailingReconcileWork::tellEnd);
    m_watcher.setFuture(m_services->toolLists().reconcile(session.permit(), order, m_stop));
}

MailingReconcileWork::~MailingReconcileWork()
{
    m_stop.stop();
}

void MailingReconcileWork::tellEnd()
{
    if (m_watcher.future().resultCount() == 0) {
        m_job->finish();
        return;
    }
    const Result<ReconciliationOutcome> outcome = m_watcher.result();
    m_watcher.setFuture({}); // the passphrase is kept no longer than it is told
    const bool isWatched = isSignalConnected(QMetaMethod::fromSignal(&MailingReconcileWork::ended));
    emit ended(outcome);
    if (outcome)
        m_job->finish(tr("The list of a recipient was put right"));
    else
        m_job->finish(isWatched ? QString() : errorSentence(outcome.error()));
}
