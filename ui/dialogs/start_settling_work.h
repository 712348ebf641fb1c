#pragma once

#include "app/retention/retention.h"

#include <QFutureWatcher>

#include <memory>

class Job;
class Services;
class Session;

/// One start moment for many people, in portions, and the job under which the window shows it. It ends by
/// itself, also when the dialog in which it began is gone; where it must go before that, it stops between two
/// portions.
class StartSettlingWork final : public QObject
{
    Q_OBJECT

public:
    StartSettlingWork(const Session &session, const StartOrder &order);
    ~StartSettlingWork() override;

    /// Owns this.
    Job *job() const { return m_job; }

private:
    void settleNext();
    void takePortion();
    void end(const std::optional<Error> &error);

    std::shared_ptr<Services> m_services;
    Permit m_permit;
    FilingSystem m_filingSystem;
    StartOrder m_order;
    qsizetype m_done = 0;
    qint64 m_settled = 0;
    qint64 m_passedOver = 0;
    Job *m_job;
    QFutureWatcher<Result<StartsSettled>> m_watcher;
};
