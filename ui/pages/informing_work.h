#pragma once

#include "app/base/stop_request.h"
#include "app/informing/informing.h"
#include "app/services.h"

#include <QFutureWatcher>

class Job;
class Session;

/// People being recorded as informed, or letters on their way out, and the job under which the window shows
/// it. Ends by itself, also when the page on which it began is gone.
class InformingWork final : public QObject
{
    Q_OBJECT

public:
    InformingWork(const Session &session, const InformingWhom &whom, const InformingDraft &draft);
    InformingWork(const Session &session, const InformingLetterOrder &order);
    ~InformingWork() override;

    /// Owns this.
    Job *job() const { return m_job; }

signals:
    void recorded(const Result<InformingOutcome> &outcome);
    void lettersMade(const Result<InformingLettersMade> &made);

private:
    explicit InformingWork(const Session &session);
    void tellRecorded();
    void tellLetters();

    std::shared_ptr<Services> m_services;
    Job *m_job;
    StopRequest m_stop;
    QFutureWatcher<Result<InformingOutcome>> m_recording;
    QFutureWatcher<Result<InformingLettersMade>> m_writing;
};
