#pragma once

#include "app/base/stop_request.h"
#include "app/services.h"
#include "app/tool_lists/tool_lists.h"

#include <QFutureWatcher>

class Job;
class Session;

/// Taking an import of consents back while that runs, and the job under which the window shows it.
class ImportConsentsUndoWork final : public QObject
{
    Q_OBJECT

public:
    ImportConsentsUndoWork(const Session &session, const ConsentImportBatch &batch);
    ~ImportConsentsUndoWork() override;

    /// Owns this.
    Job *job() const { return m_job; }

signals:
    void ended(const Result<ConsentImportUndo> &answer);

private:
    void tellEnd();

    std::shared_ptr<Services> m_services;
    Job *m_job;
    StopRequest m_stop;
    QFutureWatcher<Result<ConsentImportUndo>> m_watcher;
};
