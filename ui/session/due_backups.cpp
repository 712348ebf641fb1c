#include "ui/session/due_backups.h"

#include "ui/session/session.h"
#include "ui/shell/job_list.h"

namespace {

template <typename Value>
Result<Value> answerOf(const QFutureWatcher<Result<Value>> &watcher)
{
    return watcher.future().resultCount() > 0 ? watcher.result()
                                              : Error{Failure::Cancelled, QStringLiteral("backup.cancelled")};
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
    connect(&m_making, &QFutureWatcherBase::finished, this, [this] { take(answerOf(m_making)); });
    connect(&m_trying, &QFutureWatcherBase::finished, this, [this] {
        const auto tried = answerOf(m_trying);
        emit trialEnded(tried ? std::nullopt : std::optional(tried.error()));
        m_forTrial = {};
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
    if (m_stop.isStopped() || m_due.isEmpty())
        end();
    else
        m_making.setFuture(m_services->backups().createDue(m_permit, m_due.constFirst(), m_stop));
}

void DueBackups::take(const Result<MadeBackup> &made)
{
    const BackupDestination place = m_due.takeFirst();
    emit placeEnded(place, made ? std::nullopt : std::optional(made.error()));
    if (made) {
        ++m_made;
        m_expired += int(made->expired.size());
    }
    if (!made || !m_isTrialDue) {
        next();
        return;
    }
    m_isTrialDue = false;
    m_forTrial = *made;
    m_trying.setFuture(m_services->backups().testMade(m_permit, m_forTrial, m_stop));
}

void DueBackups::end()
{
    emit ended();
    QString outcome;
    if (m_expired > 0)
        outcome = tr("%n backup(s) reached 90 days and were destroyed.", nullptr, m_expired);
    else if (m_made > 0)
        outcome = tr("%n backup(s) that were due: made, and found whole.", nullptr, m_made);
    m_job->finish(outcome);
}
