#pragma once

#include "app/contacts/contacts.h"
#include "app/staff/permit.h"

#include <QFutureWatcher>

#include <memory>
#include <optional>

class Job;
class Services;
class Session;

/// One change made to many people, in portions, and the job under which the window shows it. It ends by
/// itself, also when the dialog in which it began is gone; where it must go before that, it stops between two
/// portions.
class BulkEditWork final : public QObject
{
    Q_OBJECT

public:
    struct Report
    {
        BulkEditResult result = {};
        /// How many of the people were dealt with, changed or refused.
        qsizetype done = 0;
        /// Why it could not go on; nothing where it was done or stopped.
        std::optional<Error> error = std::nullopt;
    };

    BulkEditWork(const Session &session, const QList<Id<Contact>> &contacts, const ContactEdit &edit);
    ~BulkEditWork() override;

    /// Owns this.
    Job *job() const { return m_job; }

signals:
    void progressed(qsizetype done);
    void ended(const BulkEditWork::Report &report);

private:
    void editNext();
    void takePortion();
    void end();

    std::shared_ptr<Services> m_services;
    Permit m_permit;
    FilingSystem m_filingSystem;
    QList<Id<Contact>> m_contacts;
    ContactEdit m_edit;
    Report m_report;
    Job *m_job;
    QFutureWatcher<Result<BulkEditResult>> m_watcher;
};
