#include "ui/shell/job_guard.h"

#include "ui/shell/job_list.h"
#include "ui/widgets/plain_message_box.h"

#include <QWidget>

#include <utility>

JobGuard::JobGuard(JobList *jobs, QWidget *window) : QObject(window), m_jobs(jobs), m_window(window)
{
    // Queued: a job tells of its end while it is still on its way out.
    connect(jobs, &JobList::changed, this, &JobGuard::look, Qt::QueuedConnection);
}

void JobGuard::whenEnded(std::function<void()> act)
{
    if (m_jobs->isEmpty()) {
        act();
        return;
    }
    const Job *job = m_jobs->jobs().first();
    const bool canStop = !job->promise().isEmpty();
    PlainMessageBox::ask(m_window,
        {.title = tr("Something is still running"),
            .text = tr("Still running: %1.").arg(job->name()),
            .details = canStop ? job->promise() : tr("It cannot be stopped halfway; it is waited for."),
            .verb = canStop ? tr("Stop it") : tr("Wait for it"),
            .isDestructive = canStop},
        [this, act = std::move(act)] { stopAll(act); });
}

void JobGuard::stopAll(std::function<void()> act)
{
    m_act = std::move(act);
    const auto jobs = m_jobs->jobs();
    for (Job *job : jobs)
        job->cancel();
    look();
}

void JobGuard::look()
{
    if (m_act && m_jobs->isEmpty())
        std::exchange(m_act, nullptr)();
}
