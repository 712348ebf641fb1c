#pragma once

#include "app/imports/imports.h"

#include <QFutureWatcher>

class Job;
class Session;

/// Taking an import back while that runs, and the job under which the window shows it.
class ImportUndoWork final : public QObject
{
    Q_OBJECT

public:
    ImportUndoWork(const Session &session, const ImportBatch &batch);
    ~ImportUndoWork() override;

    /// Owns this.
    Job *job() const { return m_job; }

signals:
    void ended(const Result<UndoSummary> &summary);

private:
    void tellEnd();

    Job *m_job;
    StopRequest m_stop;
    QFutureWatcher<Result<UndoSummary>> m_watcher;
};
