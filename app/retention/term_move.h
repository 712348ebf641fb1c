#pragma once

#include "app/base/stop_request.h"
#include "app/retention/prepared_terms.h"
#include "app/staff/permit.h"

#include <QFuture>
#include <QPromise>

#include <map>
#include <memory>

class Change;
class Connection;
struct ServiceContext;

/// What somebody wants by which the terms of many come out otherwise.
class TermOrder
{
public:
    struct Aim
    {
        /// What they would be computed by.
        RenewalBasis basis = {};
        /// Where they can come out otherwise; nowhere where nothing has to be computed.
        QList<FilingSystem> reach = {};
    };

    TermOrder() = default;
    TermOrder(const TermOrder &) = delete;
    TermOrder &operator=(const TermOrder &) = delete;
    virtual ~TermOrder() = default;

    /// Whether it may be at all, and what for; `basis` is what counts so far. Writes nothing.
    virtual Result<Aim> look(Change &change, RenewalBasis basis) const = 0;
    /// Looks once more and puts it down, in the trail too; where terms then have to be computed anew.
    virtual Result<QList<FilingSystem>> putDown(Change &change) const = 0;
};

/// Carries out such an order. What it makes of everybody's terms is worked out beforehand, piece by piece
/// on the reading thread, so that pages which ask meanwhile come in between and nobody who changes something
/// waits for it; only writing it is one change, with the order itself. Whose terms were computed meanwhile
/// are computed again in it (term_watch_repository.h), and where too much happened, everybody's.
class TermMove final : public std::enable_shared_from_this<TermMove>
{
public:
    /// Progress is in people. Stopped, or left behind by a file that closes, it answers Cancelled
    /// "retention.recompute", and everything is as before.
    static QFuture<Outcome> begin(const ServiceContext &context, const Permit &permit,
        std::unique_ptr<TermOrder> order, const StopRequest &stop);
    ~TermMove();

    TermMove(const TermMove &) = delete;
    TermMove &operator=(const TermMove &) = delete;

private:
    using Step = Outcome (TermMove::*)(Connection &);

    TermMove(
        const ServiceContext &context, Permit permit, std::unique_ptr<TermOrder> order, StopRequest stop);

    void read(Step step);
    Outcome did(const Outcome &outcome);
    void finish(const Outcome &outcome);

    Outcome look(Connection &connection);
    void watch();
    Outcome prepareNext(Connection &connection);
    void carryOut();
    Outcome putDown(Change &change);
    Outcome renew(Change &change, FilingSystem filingSystem, const RenewalBasis &basis);
    void endWatch();

    const ServiceContext &m_context;
    Permit m_permit;
    std::unique_ptr<TermOrder> m_order;
    StopRequest m_stop;
    QPromise<Outcome> m_promise;
    bool m_isFinished = false;
    bool m_isWatching = false;
    QString m_token;
    RenewalBasis m_basis = {};
    std::unique_ptr<RuleTable> m_rules;
    QList<FilingSystem> m_left = {};
    qint64 m_after = 0;
    qint64 m_people = 0;
    std::map<FilingSystem, PreparedTerms> m_prepared;
};
