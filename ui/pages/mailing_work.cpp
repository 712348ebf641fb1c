#include "ui/pages/mailing_work.h"

#include "app/documents/error_sentence.h"
#include "ui/session/session.h"
#include "ui/shell/job_list.h"

#include <QMetaMethod>

MailingWork::MailingWork(const Session &session, const HandoverOrder &order)
    : m_services(session.shared()), m_job(new Job([] { return tr("Mailing list"); }))
{
    setParent(m_job);
    m_job->setPromise([] { return tr("If you stop it, no list is made and nothing is recorded."); });
    connect(m_job, &Job::cancelRequested, this, [this] { m_stop.stop(); });
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, m_job,
        [this](int step) { m_job->setProgress(step, MailingLists::steps); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &MailingWork::tellEnd);
    m_watcher.setFuture(m_services->mailingLists().make(session.permit(), order, m_stop));
}

MailingWork::~MailingWork()
{
    m_stop.stop();
}

void MailingWork::tellEnd()
{
    if (m_watcher.future().resultCount() == 0) {
        m_job->finish();
        return;
    }
    const Result<HandoverMade> made = m_watcher.result();
    m_watcher.setFuture({}); // the passphrase is kept no longer than it is told
    const bool isWatched = isSignalConnected(QMetaMethod::fromSignal(&MailingWork::ended));
    emit ended(made);
    if (made)
        m_job->finish(tr("Mailing list made: %n people", nullptr, int(made->handover.included)));
    else
        m_job->finish(isWatched ? QString() : errorSentence(made.error()));
}
