#pragma once

#include "app/base/stop_request.h"
#include "app/handovers/mailing_lists.h"
#include "app/services.h"

#include <QFutureWatcher>

class Job;
class Session;

/// A list on its way out, and the job under which the window shows it. Ends by itself, also when the page on
/// which it began is gone; its passphrase is then lost, and a new list has to be made.
class MailingWork final : public QObject
{
    Q_OBJECT

public:
    MailingWork(const Session &session, const HandoverOrder &order);
    ~MailingWork() override;

    /// Owns this.
    Job *job() const { return m_job; }

signals:
    void ended(const Result<HandoverMade> &made);

private:
    void tellEnd();

    std::shared_ptr<Services> m_services;
    Job *m_job;
    StopRequest m_stop;
    QFutureWatcher<Result<HandoverMade>> m_watcher;
};
