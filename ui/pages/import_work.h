#pragma once

#include "app/base/stop_request.h"
#include "app/imports/imports.h"

#include <QElapsedTimer>
#include <QFutureWatcher>

class Job;
class Session;

/// An import while it runs, and the job under which the window shows it. It ends by itself, also when the
/// page on which it began is gone; where it must go before that, it is stopped.
class ImportWork final : public QObject
{
    Q_OBJECT

public:
    ImportWork(const Session &session, const ImportPlan &plan);
    ~ImportWork() override;

    /// Owns this.
    Job *job() const { return m_job; }

signals:
    void progressed(const ImportProgress &progress);
    void ended(const Result<ImportSummary> &summary);

private:
    void tellProgress();
    void tellEnd();

    StopRequest m_stop;
    Job *m_job;
    QElapsedTimer m_clock;
    QFutureWatcher<Result<ImportSummary>> m_watcher;
};
