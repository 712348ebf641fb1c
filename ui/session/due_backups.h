#pragma once

#include "app/backup/backups.h"
#include "app/base/stop_request.h"
#include "app/services.h"

#include <QFutureWatcher>

#include <optional>

class Job;
class Session;

/// The backups that are due, one place after the other, and the trial of the first that stands; and the job
/// under which the window shows them. Nobody is asked for a passphrase. Ends by itself; the lock cancels the
/// job, so that it keeps no file open.
class DueBackups final : public QObject
{
    Q_OBJECT

public:
    DueBackups(const Session &session, const BackupPlan &plan);
    ~DueBackups() override;

    /// Owns this.
    Job *job() const { return m_job; }

signals:
    /// Nothing where it went well.
    void placeEnded(const BackupDestination &place, const std::optional<Error> &trouble);
    void trialEnded(const std::optional<Error> &trouble);
    void ended();

private:
    void next();
    void take(const Result<MadeBackup> &made);
    void end();

    std::shared_ptr<Services> m_services;
    Permit m_permit;
    QList<BackupDestination> m_due;
    bool m_isTrialDue;
    bool m_isMaking = false;
    bool m_isTrying = false;
    int m_made = 0;
    int m_expired = 0;
    StopRequest m_stop;
    Job *m_job;
    QFutureWatcher<Result<MadeBackup>> m_making;
    QFutureWatcher<Result<backup_restore::Report>> m_trying;
};
