#pragma once

#include "app/base/clock.h"
#include "app/base/stop_request.h"
#include "app/changes/write_mark.h"
#include "app/retention/retention_rule.h"
#include "app/staff/permit.h"
#include "app/sweeping/sweeps.h"

#include <QPromise>

#include <memory>
#include <set>

class Change;
class ChangeFeed;
class Connection;

/// One run over the terms of a filing system, on the writing connection.
class SweepRun final
{
public:
    using Answer = Result<SweepReport>;

    SweepRun(const Permit &permit, FilingSystem filingSystem, const SweepOrder &order, const Clock &clock,
        ChangeFeed &feed, bool isReading, const StopRequest &stop)
        : m_permit(permit)
        , m_filingSystem(filingSystem)
        , m_order(order)
        , m_clock(clock)
        , m_feed(feed)
        , m_isReading(isReading)
        , m_stop(stop)
        , m_mark(std::make_shared<WriteMark>(feed))
    {}

    Answer operator()(Connection &connection, QPromise<Answer> &promise);

private:
    Answer run(Connection &connection, QPromise<Answer> &promise);
    Outcome checkClock(Connection &connection) const;
    Outcome takeBackMoved(Connection &connection);
    /// The people of whom a term is over and about whom nothing is open, the longest overdue first.
    Result<QList<Id<Contact>>> candidates(Connection &connection);
    Outcome propose(Connection &connection, const QList<Id<Contact>> &people, QPromise<Answer> &promise);
    Outcome proposeSome(Change &change, const QList<Id<Contact>> &people, SweepReport &report) const;
    Outcome wouldPropose(Connection &connection, const QList<Id<Contact>> &people, SweepReport &report) const;
    Outcome finish(Connection &connection);
    bool isStopped(const QPromise<Answer> &promise) const;

    Permit m_permit;
    FilingSystem m_filingSystem;
    SweepOrder m_order;
    Clock m_clock;
    ChangeFeed &m_feed;
    bool m_isReading;
    StopRequest m_stop;
    std::shared_ptr<WriteMark> m_mark;
    QList<RetentionRule> m_rules = {};
    SweepReport m_report = {};
};
