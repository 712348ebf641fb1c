#pragma once

#include "app/base/stop_request.h"
#include "app/services.h"
#include "ui/shell/job_list.h"

#include <QFutureWatcher>

#include <functional>
#include <memory>
#include <type_traits>

/// A job that shows how far some work is, stops it when it is cancelled, and ends with it. `services` live at
/// least as long. `outcome` says what the window is to tell of it; nothing where somebody told already.
template <typename Answer>
Job *watchedJob(const QFuture<Answer> &future, const StopRequest &stop, std::shared_ptr<Services> services,
    const Job::Words &name, const Job::Words &promise,
    const std::type_identity_t<std::function<QString(const Answer &)>> &outcome = {})
{
    auto *job = new Job(name);
    job->setPromise(promise);
    auto *watcher = new QFutureWatcher<Answer>(job);
    QObject::connect(job, &Job::cancelRequested, watcher, [stop] { stop.stop(); });
    QObject::connect(watcher, &QFutureWatcherBase::progressValueChanged, job,
        [job, watcher](int at) { job->setProgress(at, watcher->progressMaximum()); });
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, job, [job, watcher, outcome, services = std::move(services)] {
            const bool isTold = outcome && watcher->future().resultCount() > 0;
            job->finish(isTold ? outcome(watcher->result()) : QString());
        });
    watcher->setFuture(future);
    return job;
}
