#pragma once

#include "app/base/result.h"
#include "app/staff/deputyship.h"
#include "app/staff/permit.h"

#include <QFuture>
#include <QList>

#include <memory>

class Change;
class Confirmation;
class Connection;
class QThreadPool;
struct ServiceContext;

/// What an administrator gives.
struct DeputyWish
{
    FilingSystem filingSystem = FilingSystem::Customers;
    /// Members by their `ref`.
    QString principal = {};
    QString deputy = {};
    QDate from = {};
    /// Up to and including this day.
    QDate until = {};
};

/// A deputyship, and why it lends nothing at this moment; nothing where it does.
struct DeputyLine
{
    Deputyship given;
    std::optional<Error> lapsed = std::nullopt;
};

/// Who stands for whom, as an administrator keeps it, who gives the passphrase again for each act.
class Deputies final
{
public:
    explicit Deputies(const ServiceContext &context);
    ~Deputies();

    /// All that was ever given, the newest first.
    QFuture<Result<QList<DeputyLine>>> list(const Permit &permit) const;
    /// What lends the permit's member the right to decide at this moment, in one filing system.
    QFuture<Result<QList<Deputyship>>> inForce(const Permit &permit, FilingSystem filingSystem) const;
    /// By who keeps the staff of the filing system, never to themselves. What deputy_rules say of period and
    /// people; Duplicate "deputy.given-already" where the days overlap; NotFound "staff.member".
    QFuture<Result<Deputyship>> give(
        const Permit &permit, const Confirmation &confirmation, const DeputyWish &wish) const;
    /// Lends nothing from now on; what was decided before stands. NotFound "deputy.find", "deputy.end".
    QFuture<Outcome> end(const Permit &permit, const Confirmation &confirmation, Id<Deputyship> id) const;

private:
    const ServiceContext &m_context;
    /// Where Argon2id takes its second and its memory, one at a time, while others write on.
    std::unique_ptr<QThreadPool> m_desk;
};

/// What the services of requests ask in their own transaction.
namespace deputies {

/// Whether it lent its right at this moment, by the members, keys and signature of now.
Outcome lends(const ServiceContext &context, Connection &connection, const Deputyship &given, Instant moment);

/// The permit's member stands for somebody now: whose right that is. Where nothing lends any, the reason why
/// the newest does not; empty where they were never given one.
Result<QList<Deputyship>> lending(
    const ServiceContext &context, Connection &connection, const Permit &permit, FilingSystem filingSystem);

} // namespace deputies
