#pragma once

#include "app/backup/backups.h"
#include "app/base/stop_request.h"
#include "app/services.h"

#include <QFutureWatcher>

#include <optional>

class Job;
class Session;

/// Backups to one folder after another, or the trial of one, while they run; and the job under which the
/// window shows it. Ends by itself, also when the page on which it began is gone.
class BackupWork final : public QObject
{
    Q_OBJECT

public:
    /// Makes one in each folder.
    static BackupWork *making(
        const Session &session, const Confirmation &confirmation, const QStringList &folders);
    /// Tries a restore of this backup.
    static BackupWork *trying(const Session &session, const Confirmation &confirmation, const QString &path);
    ~BackupWork() override;

    /// Owns this.
    Job *job() const { return m_job; }

    /// How many backups reached 90 days and are gone.
    int expired() const { return m_expired; }
    /// Whether a place holds fewer than three verified backups now.
    bool areFewLeft() const { return m_areFewLeft; }

signals:
    /// Nothing where all of it went well.
    void ended(const std::optional<Error> &trouble);

private:
    BackupWork(const Session &session, Job *job);
    void makeNext();
    void take(const Result<MadeBackup> &made);
    void end();
    template <typename Watcher>
    void follow(Watcher &watcher);

    std::shared_ptr<Services> m_services;
    Permit m_permit;
    /// All asked for at once: the confirmation is of now, and each waits for the one before.
    QList<QFuture<Result<MadeBackup>>> m_waiting;
    std::optional<Error> m_trouble;
    int m_expired = 0;
    bool m_areFewLeft = false;
    StopRequest m_stop;
    Job *m_job;
    QFutureWatcher<Result<MadeBackup>> m_making;
    QFutureWatcher<Result<backup_restore::Report>> m_trying;
};
