#pragma once

#include "app/base/stop_request.h"
#include "app/services.h"
#include "app/tool_lists/tool_lists.h"

#include <QFutureWatcher>

class Job;
class Session;

/// An import of consents while it runs, and the job under which the window shows it. Ends by itself, also
/// when the page on which it began is gone.
class ImportConsentsWork final : public QObject
{
    Q_OBJECT

public:
    ImportConsentsWork(const Session &session, const ConsentImportPlan &plan);
    ~ImportConsentsWork() override;

    /// Owns this.
    Job *job() const { return m_job; }

signals:
    void ended(const Result<ConsentImportSummary> &answer);

private:
    void tellEnd();

    std::shared_ptr<Services> m_services;
    Job *m_job;
    StopRequest m_stop;
    QFutureWatcher<Result<ConsentImportSummary>> m_watcher;
};
