#include "ui/dialogs/consent_bulk_work.h"

#include "app/documents/error_sentence.h"
#include "app/services.h"
#include "ui/session/session.h"
#include "ui/shell/job_list.h"

#include <QMetaMethod>

ConsentBulkWork::ConsentBulkWork(const Session &session, const BulkConsent &bulk)
    : m_services(session.shared()), m_job(new Job([] { return tr("Consent of several contacts"); }))
{
    setParent(m_job);
    m_job->setPromise([] { return tr("If you stop it, nothing is recorded."); });
    connect(m_job, &Job::cancelRequested, this, [this] { m_stop.stop(); });
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, [this](int looked) {
        m_job->setProgress(looked, m_watcher.progressMaximum());
        emit progressed(looked);
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ConsentBulkWork::end);
    m_watcher.setFuture(m_services->consents().bulk(session.permit(), session.filingSystem(), bulk, m_stop));
}

ConsentBulkWork::~ConsentBulkWork()
{
    m_stop.stop();
}

void ConsentBulkWork::end()
{
    const auto outcome = m_watcher.future().resultCount() > 0
        ? m_watcher.result()
        : Result<BulkConsentOutcome>(Error{Failure::Cancelled, QStringLiteral("consent.bulk-cancelled")});
    // Told where it was begun; only where that is gone, the window has to.
    const bool isWatched = isSignalConnected(QMetaMethod::fromSignal(&ConsentBulkWork::ended));
    emit ended(outcome);
    if (isWatched)
        m_job->finish();
    else if (outcome)
        m_job->finish(tr("Recorded for %Ln contact(s)", nullptr, outcome->changed));
    else
        m_job->finish(errorSentence(outcome.error()));
}
