#pragma once

#include "app/consent/consents.h"
#include "app/staff/permit.h"

#include <QFutureWatcher>

#include <memory>

class Job;
class Services;
class Session;

/// One act of consent recorded for many people in one go, and the job under which the window shows it.
/// Stopped before it is done, nothing of it stays. It ends by itself, also when the dialog in which it began
/// is gone.
class ConsentBulkWork final : public QObject
{
    Q_OBJECT

public:
    ConsentBulkWork(const Session &session, const BulkConsent &bulk);
    ~ConsentBulkWork() override;

    /// Owns this.
    Job *job() const { return m_job; }

signals:
    void progressed(int done);
    void ended(const Result<BulkConsentOutcome> &outcome);

private:
    void end();

    std::shared_ptr<Services> m_services;
    StopRequest m_stop;
    Job *m_job;
    QFutureWatcher<Result<BulkConsentOutcome>> m_watcher;
};
