#include "ui/pages/informing_work.h"

#include "app/documents/error_sentence.h"
#include "ui/session/session.h"
#include "ui/shell/job_list.h"

InformingWork::InformingWork(const Session &session)
    : m_services(session.shared()), m_job(new Job([] { return tr("Informing people"); }))
{
    setParent(m_job);
    m_job->setPromise([] { return tr("If you stop it, nothing is recorded and no letter is made."); });
    connect(m_job, &Job::cancelRequested, this, [this] { m_stop.stop(); });
    for (QFutureWatcherBase *watcher :
        {static_cast<QFutureWatcherBase *>(&m_recording), static_cast<QFutureWatcherBase *>(&m_writing)})
        connect(watcher, &QFutureWatcherBase::progressValueChanged, m_job, [this, watcher](int value) {
            m_job->setProgress(
                value, watcher == &m_recording ? m_recording.progressMaximum() : Informing::steps);
        });
    connect(&m_recording, &QFutureWatcherBase::finished, this, &InformingWork::tellRecorded);
    connect(&m_writing, &QFutureWatcherBase::finished, this, &InformingWork::tellLetters);
}

InformingWork::InformingWork(const Session &session, const InformingWhom &whom, const InformingDraft &draft)
    : InformingWork(session)
{
    m_recording.setFuture(
        m_services->informing().record(session.permit(), session.filingSystem(), whom, draft, m_stop));
}

InformingWork::InformingWork(const Session &session, const InformingLetterOrder &order)
    : InformingWork(session)
{
    m_writing.setFuture(
        m_services->informing().letters(session.permit(), session.filingSystem(), order, m_stop));
}

InformingWork::~InformingWork()
{
    m_stop.stop();
}

void InformingWork::tellRecorded()
{
    if (m_recording.future().resultCount() == 0) {
        m_job->finish();
        return;
    }
    const Result<InformingOutcome> outcome = m_recording.result();
    emit recorded(outcome);
    m_job->finish(outcome ? tr("Recorded as informed: %n people", nullptr, outcome->recorded)
                          : errorSentence(outcome.error()));
}

void InformingWork::tellLetters()
{
    if (m_writing.future().resultCount() == 0) {
        m_job->finish();
        return;
    }
    const Result<InformingLettersMade> made = m_writing.result();
    m_writing.setFuture({}); // the passphrase is kept no longer than it is told
    emit lettersMade(made);
    m_job->finish(made ? tr("Letters made for %n people", nullptr, made->outcome.recorded)
                       : errorSentence(made.error()));
}
