#include "ui/session/due_backups.h"

#include "ui/session/session.h"
#include "ui/shell/job_list.h"

#include <utility>

namespace {

/// The answer, of which nothing is kept: it may hold keys.
template <typename Value>
Result<Value> takenFrom(QFutureWatcher<Result<Value>> &watcher)
{
    const Result<Value> answer = watcher.future().resultCount() > 0
        ? watcher.result()
        : Result<Value>(Error{Failure::Cancelled, QStringLiteral("backup.cancelled")});
    watcher.setFuture(QFuture<Result<Value>>());
    return answer;
}

} // namespace

DueBackups::DueBackups(const Session &session, const BackupPlan &plan)
    : m_services(session.shared())
    , m_permit(session.permit())
    , m_due(plan.due)
    , m_isTrialDue(plan.isTestDue)
    , m_job(new Job([] { return tr("Backup that is due"); }))
{
    setParent(m_job);
    m_job->setPromise([] { return tr("If you stop it, it is made later."); });
    connect(m_job, &Job::cancelRequested, this, [this] { m_stop.stop(); });
    const auto show = [this](int percent) { m_job->setProgress(percent, 100); };
    connect(&m_making, &QFutureWatcherBase::progressValueChanged, this, show);
    connect(&m_trying, &QFutureWatcherBase::progressValueChanged, this, show);
    // A watcher whose future was taken away tells that it finished, too.
    connect(&m_making, &QFutureWatcherBase::finished, this, [this] {
        if (std::exchange(m_isMaking, false))
            take(takenFrom(m_making));
    });
    connect(&m_trying, &QFutureWatcherBase::finished, this, [this] {
        if (!std::exchange(m_isTrying, false))
            return;
        const auto tried = takenFrom(m_trying);
        emit trialEnded(tried ? std::nullopt : std::optional(tried.error()));
        next();
    });
    next();
}

DueBackups::~DueBackups()
{
    m_stop.stop();
}

void DueBackups::next()
{
    if (m_stop.isStopped() || m_due.isEmpty()) {
        end();
        return;
    }
    m_isMaking = true;
    m_making.setFuture(m_services->backups().createDue(
        m_permit, m_due.constFirst(), m_stop, m_isTrialDue ? DueFor::Trial : DueFor::Keeping));
}

void DueBackups::take(const Result<MadeBackup> &made)
{
    const BackupDestination place = m_due.takeFirst();
    emit placeEnded(place, made ? std::nullopt : std::optional(made.error()));
    if (made) {
        ++m_made;
        m_expired += int(made->expired.size());
    }
    if (!made || !m_isTrialDue || m_stop.isStopped()) {
        next();
        return;
    }
    m_isTrialDue = false;
    m_isTrying = true;
    m_trying.setFuture(m_services->backups().testMade(m_permit, *made, m_stop));
}

void DueBackups::end()
{
    emit ended();
    QString outcome;
    if (m_expired > 0)
        outcome = tr("%n backup(s) reached 90 days and were destroyed.", nullptr, m_expired);
    else if (m_made > 0)
        outcome = tr("%n backup(s) that were due: made, and found whole.", nullptr, m_made);
    // Before whoever waits for the job lets the file go: closing it is not for the window's thread.
    m_services.reset();
    m_job->finish(outcome);
}
