#pragma once

#include "app/base/stop_request.h"
#include "app/changes/service_context.h"
#include "app/changes/write_mark.h"
#include "app/retention/retention_proposal.h"
#include "app/retention/term_basis.h"
#include "app/staff/permit.h"
#include "app/sweeping/sweeps.h"

#include <QPromise>

#include <memory>

class Change;
class Connection;

/// One run over the terms of a filing system. Each slice of people is asked of the writing thread by itself,
/// so that nobody at their desk waits for more than one of them. Not for a database thread.
class SweepRun final
{
public:
    using Answer = Result<SweepReport>;

    SweepRun(const ServiceContext &context, const Permit &permit, FilingSystem filingSystem,
        const SweepOrder &order, const StopRequest &stop)
        : m_context(context)
        , m_permit(permit)
        , m_filingSystem(filingSystem)
        , m_order(order)
        , m_stop(stop)
        , m_mark(std::make_shared<WriteMark>(context.feed))
    {}

    Answer operator()(QPromise<Answer> &promise);

private:
    Answer run(QPromise<Answer> &promise);
    /// Whether it may run now, and with which rules.
    Outcome begin(Connection &connection);
    Outcome takeBackMoved(const QPromise<Answer> &promise);
    Outcome takeBack(Connection &connection, const QList<RetentionProposal> &open);
    /// The people of whom a term is over and about whom nothing is open, the longest overdue first.
    Result<QList<Id<Contact>>> candidates(Connection &connection);
    Outcome proposeAll(const QList<Id<Contact>> &people, QPromise<Answer> &promise);
    Outcome propose(Connection &connection, const QList<Id<Contact>> &people);
    Outcome proposeSome(Change &change, const QList<Id<Contact>> &people, SweepReport &report) const;
    Outcome wouldPropose(Connection &connection, const QList<Id<Contact>> &people);
    Outcome finish(Connection &connection);
    /// Keeps the report of a run that did not come to its end, with why; the same once a day.
    Outcome keepStopped(Connection &connection, const Error &why);
    bool isStopped(const QPromise<Answer> &promise) const;

    template <typename Work>
    auto onWriter(Work work) const
    {
        return m_context.writer.ask(std::move(work)).result();
    }

    const ServiceContext &m_context;
    Permit m_permit;
    FilingSystem m_filingSystem;
    SweepOrder m_order;
    StopRequest m_stop;
    std::shared_ptr<WriteMark> m_mark;
    TermBasis m_basis = {};
    SweepReport m_report = {};
};
