#pragma once

#include "app/base/stop_request.h"
#include "app/services.h"
#include "ui/shell/job_list.h"

#include <QFutureWatcher>

#include <memory>

/// A job that shows how far some work is, stops it when it is cancelled, and ends with it. `services` live at
/// least as long.
template <typename Answer>
Job *watchedJob(const QFuture<Answer> &future, const StopRequest &stop, std::shared_ptr<Services> services,
    const Job::Words &name, const Job::Words &promise)
{
    auto *job = new Job(name);
    job->setPromise(promise);
    auto *watcher = new QFutureWatcher<Answer>(job);
    QObject::connect(job, &Job::cancelRequested, watcher, [stop] { stop.stop(); });
    QObject::connect(watcher, &QFutureWatcherBase::progressValueChanged, job,
        [job, watcher](int at) { job->setProgress(at, watcher->progressMaximum()); });
    QObject::connect(watcher, &QFutureWatcherBase::finished, job,
        [job, services = std::move(services)] { job->finish(); });
    watcher->setFuture(future);
    return job;
}
