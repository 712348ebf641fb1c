#include "ui/pages/backup_work.h"

#include "app/documents/error_sentence.h"
#include "ui/session/session.h"
#include "ui/shell/job_list.h"

#include <QMetaMethod>

namespace {

template <typename Value>
Result<Value> answerOf(const QFutureWatcher<Result<Value>> &watcher)
{
    return watcher.future().resultCount() > 0 ? watcher.result()
                                              : Error{Failure::Cancelled, QStringLiteral("backup.cancelled")};
}

} // namespace

BackupWork *BackupWork::making(
    const Session &session, const Confirmation &confirmation, const QStringList &folders)
{
    auto *work = new BackupWork(session, confirmation, new Job([] { return tr("Backup"); }));
    work->m_folders = folders;
    work->makeNext();
    return work;
}

BackupWork *BackupWork::trying(const Session &session, const Confirmation &confirmation, const QString &path)
{
    auto *work = new BackupWork(session, confirmation, new Job([] { return tr("Trial of a restore"); }));
    work->m_trying.setFuture(
        work->m_services->backups().test(work->m_permit, confirmation, path, work->m_stop));
    return work;
}

BackupWork::BackupWork(const Session &session, const Confirmation &confirmation, Job *job)
    : m_services(session.shared()), m_permit(session.permit()), m_confirmation(confirmation), m_job(job)
{
    setParent(m_job);
    m_job->setPromise([] { return tr("If you stop it, nothing of it is kept."); });
    connect(m_job, &Job::cancelRequested, this, [this] { m_stop.stop(); });
    follow(m_making);
    follow(m_trying);
    connect(&m_making, &QFutureWatcherBase::finished, this, [this] {
        const auto made = answerOf(m_making);
        if (!made)
            m_trouble = made.error();
        else if (!made->afterwards.isEmpty() && !m_trouble)
            m_trouble = made->afterwards.first();
        if (m_folders.isEmpty() || m_stop.isStopped())
            end();
        else
            makeNext();
    });
    connect(&m_trying, &QFutureWatcherBase::finished, this, [this] {
        if (const auto tried = answerOf(m_trying); !tried)
            m_trouble = tried.error();
        end();
    });
}

BackupWork::~BackupWork()
{
    m_stop.stop();
}

template <typename Watcher>
void BackupWork::follow(Watcher &watcher)
{
    connect(&watcher, &QFutureWatcherBase::progressValueChanged, this,
        [this](int percent) { m_job->setProgress(percent, 100); });
}

void BackupWork::makeNext()
{
    m_making.setFuture(m_services->backups().create(m_permit, m_confirmation, m_folders.takeFirst(), m_stop));
}

void BackupWork::end()
{
    // Trouble is told where it was begun; only where that is gone, the window has to.
    const bool isWatched = isSignalConnected(QMetaMethod::fromSignal(&BackupWork::ended));
    emit ended(m_trouble);
    if (!m_trouble)
        m_job->finish(tr("Backups: done, and found whole"));
    else
        m_job->finish(isWatched ? QString() : errorSentence(*m_trouble));
}
