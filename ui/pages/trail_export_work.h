#pragma once

#include "app/audit/audit_filter.h"
#include "app/base/result.h"
#include "app/staff/permit.h"

#include <QFutureWatcher>

class Job;
class Session;

/// An export of the trail, or of all of it in a form to be checked (.jsonl), while it runs, and the job under
/// which the window shows it. It ends by itself, also when the page on which it began is gone; where it must
/// go before that, it is stopped and leaves no file.
class TrailExportWork final : public QObject
{
    Q_OBJECT

public:
    TrailExportWork(const Session &session, const AuditFilter &filter, const QString &path);
    ~TrailExportWork() override;

    /// Owns this.
    Job *job() const { return m_job; }

signals:
    void ended(const Result<qint64> &written);

private:
    void tellEnd();

    Job *m_job;
    QFutureWatcher<Result<qint64>> m_watcher;
};
