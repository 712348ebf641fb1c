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
    auto *work = new BackupWork(session, new Job([] { return tr("Backup"); }));
    for (const QString &folder : folders)
        work->m_waiting.append(
            work->m_services->backups().create(work->m_permit, confirmation, folder, work->m_stop));
    work->makeNext();
    return work;
}

BackupWork *BackupWork::trying(const Session &session, const Confirmation &confirmation, const QString &path)
{
    auto *work = new BackupWork(session, new Job([] { return tr("Trial of a restore"); }));
    work->m_trying.setFuture(
        work->m_services->backups().test(work->m_permit, confirmation, path, work->m_stop));
    return work;
}

BackupWork::BackupWork(const Session &session, Job *job)
    : m_services(session.shared()), m_permit(session.permit()), m_job(job)
{
    setParent(m_job);
    m_job->setPromise([] { return tr("If you stop it, nothing of it is kept."); });
    connect(m_job, &Job::cancelRequested, this, [this] { m_stop.stop(); });
    follow(m_making);
    follow(m_trying);
    connect(&m_making, &QFutureWatcherBase::finished, this, [this] {
        take(answerOf(m_making));
        if (m_waiting.isEmpty() || m_stop.isStopped())
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
    m_making.setFuture(m_waiting.takeFirst());
}

void BackupWork::take(const Result<MadeBackup> &made)
{
    constexpr int few = 3;
    if (!made) {
        m_trouble = made.error();
        return;
    }
    if (!made->afterwards.isEmpty() && !m_trouble)
        m_trouble = made->afterwards.first();
    m_expired += int(made->expired.size());
    m_areFewLeft = m_areFewLeft || made->verifiedLeft < few;
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
