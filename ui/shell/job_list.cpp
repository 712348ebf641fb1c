#include "ui/shell/job_list.h"

#include <utility>

namespace {

constexpr qint64 quietStart = 5000; // milliseconds; look.md 4.11

} // namespace

Job::Job(Words name, QObject *parent) : QObject(parent), m_name(std::move(name))
{
    m_clock.start();
}

std::optional<int> Job::secondsLeft() const
{
    const qint64 elapsed = m_clock.elapsed();
    if (elapsed < quietStart || m_total <= 0 || m_done <= 0)
        return std::nullopt;
    const double left = double(elapsed) / double(m_done) * double(m_total - m_done);
    return int(left / 1000.0) + 1;
}

void Job::setProgress(qint64 reached, qint64 total)
{
    m_done = reached;
    m_total = total;
    emit changed();
}

void Job::setPromise(Words promise)
{
    m_promise = std::move(promise);
    emit changed();
}

void Job::setDetail(Words detail)
{
    m_detail = std::move(detail);
    emit changed();
}

void Job::cancel()
{
    if (m_isCancelled || m_isFinished)
        return;
    m_isCancelled = true;
    emit cancelRequested();
    emit changed();
}

void Job::finish(const QString &outcome)
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    m_outcome = outcome;
    emit finished();
}

void JobList::add(Job *job)
{
    job->setParent(this);
    m_jobs.append(job);
    connect(job, &Job::changed, this, &JobList::changed);
    connect(job, &Job::finished, this, [this, job] {
        m_jobs.removeOne(job);
        emit jobRemoved(job);
        emit changed();
        job->deleteLater();
    });
    emit jobAdded(job);
    emit changed();
}
