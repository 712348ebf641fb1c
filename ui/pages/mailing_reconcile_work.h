#pragma once

#include "app/base/stop_request.h"
#include "app/services.h"
#include "app/tool_lists/tool_lists.h"

#include <QFutureWatcher>

class Job;
class Session;

/// A recipient's list while it is put right, and the job under which the window shows it. Ends by itself,
/// also when the page is gone; the passphrase of the file is then lost, and comparing again writes a new one.
class MailingReconcileWork final : public QObject
{
    Q_OBJECT

public:
    MailingReconcileWork(const Session &session, const ReconciliationOrder &order);
    ~MailingReconcileWork() override;

    /// Owns this.
    Job *job() const { return m_job; }

signals:
    void ended(const Result<ReconciliationOutcome> &outcome);

private:
    void tellEnd();

    std::shared_ptr<Services> m_services;
    Job *m_job;
    StopRequest m_stop;
    QFutureWatcher<Result<ReconciliationOutcome>> m_watcher;
};
