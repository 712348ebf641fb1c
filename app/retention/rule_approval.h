#pragma once

#include "app/base/stop_request.h"
#include "app/retention/prepared_terms.h"
#include "app/retention/rule_weighing.h"
#include "app/staff/permit.h"

#include <QFuture>
#include <QPromise>

#include <map>
#include <memory>

class Change;
class Connection;
struct ServiceContext;

/// Lets a change of a rule count. What it makes of everybody's terms is worked out beforehand, piece by piece
/// on the reading thread, so that pages which ask meanwhile come in between and nobody who changes something
/// waits for it; only writing it is one change, with the approval itself. Whose terms were computed meanwhile
/// are computed again in it (term_watch_repository.h), and where too much happened, everybody's.
class RuleApproval final : public std::enable_shared_from_this<RuleApproval>
{
public:
    struct Order
    {
        QString ruleId = {};
        int number = 0;
        QString reason = {};
    };

    /// Progress is in people. Stopped, or left behind by a file that closes, it answers Cancelled
    /// "retention.recompute", and everything is as before.
    static QFuture<Outcome> begin(
        const ServiceContext &context, const Permit &permit, const Order &order, const StopRequest &stop);
    ~RuleApproval();

    RuleApproval(const RuleApproval &) = delete;
    RuleApproval &operator=(const RuleApproval &) = delete;

private:
    using Step = Outcome (RuleApproval::*)(Connection &);

    RuleApproval(const ServiceContext &context, Permit permit, Order order, StopRequest stop);

    void read(Step step);
    Outcome did(const Outcome &outcome);
    void finish(const Outcome &outcome);

    Outcome look(Connection &connection);
    void watch();
    Outcome prepareNext(Connection &connection);
    void carryOut();
    Outcome approve(Change &change);
    Outcome renew(Change &change, FilingSystem filingSystem, const RenewalBasis &basis);
    void endWatch();

    const ServiceContext &m_context;
    Permit m_permit;
    Order m_order;
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
