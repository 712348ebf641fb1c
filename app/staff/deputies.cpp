#include "app/staff/deputies.h"

#include "app/changes/service_context.h"
#include "app/staff/confirmation.h"
#include "app/staff/deputy_repository.h"
#include "app/staff/deputy_rules.h"
#include "app/staff/deputy_signing.h"
#include "app/staff/staff_change.h"
#include "app/staff/staff_repository.h"
#include "app/vault/vault_file.h"

#include <QThreadPool>
#include <QUuid>
#include <QtConcurrent>

#include <algorithm>

using staff_change::entryFor;
using staff_change::memberByRef;
using staff_change::requireKeeper;

namespace {

QDate dayOf(Instant moment)
{
    return moment.toLocal().date();
}

Outcome checkPeople(Connection &connection, const Deputyship &given)
{
    const auto principal = memberByRef(connection, given.principal);
    if (!principal)
        return principal.error();
    const auto deputy = memberByRef(connection, given.deputy);
    return deputy ? deputy_rules::checkPeople(*principal, *deputy, given.filingSystem)
                  : Outcome(deputy.error());
}

Outcome checkNew(Connection &connection, const Permit &permit, const Confirmation &confirmation,
    const Deputyship &given, Instant now)
{
    // Whoever keeps the members keeps them of this filing system, whatever it is that they keep.
    const QList<Grant> touched{{Role::Approver, given.filingSystem}};
    if (auto allowed = requireKeeper(permit, confirmation, touched, now); !allowed)
        return allowed;
    if (given.deputy == permit.staffRef())
        return Error{Failure::Refused, QStringLiteral("staff.grant-own")};
    if (auto good = deputy_rules::checkPeriod(given.from, given.until, dayOf(now)); !good)
        return good;
    if (auto good = checkPeople(connection, given); !good)
        return good;
    const auto known = deputy_repository::ofDeputy(connection, given.deputy, given.filingSystem);
    if (!known)
        return known.error();
    const bool isThere = std::any_of(known->begin(), known->end(),
        [&](const Deputyship &other) { return deputy_rules::overlap(given, other); });
    return isThere ? Outcome(Error{Failure::Duplicate, QStringLiteral("deputy.given-already")})
                   : Outcome(done);
}

AuditEntry noted(const QString &action, const Deputyship &given)
{
    return entryFor(action, given.deputy,
        {{QStringLiteral("deputyship"), given.ref}, {QStringLiteral("stands_for"), given.principal},
            {QStringLiteral("filing_system"), static_cast<int>(given.filingSystem)},
            {QStringLiteral("from"), given.from.toString(Qt::ISODate)},
            {QStringLiteral("until"), given.until.toString(Qt::ISODate)}});
}

/// Takes the second of Argon2id; nothing on a server.
Outcome signedBy(const ServiceContext &context, const Confirmation &confirmation, Deputyship &given)
{
    if (context.shared)
        return done;
    const auto signer =
        vault_file::signer(context.location.target, given.givenBy, *confirmation.passphrase());
    if (!signer)
        return signer.error();
    if (auto good = deputy_signing::sign(context, *signer, given); !good)
        return good;
    return deputy_signing::check(context, given);
}

} // namespace

Deputies::Deputies(const ServiceContext &context)
    : m_context(context), m_desk(std::make_unique<QThreadPool>())
{
    m_desk->setMaxThreadCount(1);
}

Deputies::~Deputies() = default;

QFuture<Result<QList<DeputyLine>>> Deputies::list(const Permit &permit) const
{
    return m_context.read(
        permit, [permit, &context = m_context](Connection &connection) -> Result<QList<DeputyLine>> {
            if (permit.grants().isEmpty())
                return Error{Failure::Refused, QStringLiteral("permit.staff.list")};
            const auto all = deputy_repository::all(connection);
            if (!all)
                return all.error();
            QList<DeputyLine> lines;
            for (const Deputyship &given : *all) {
                const auto lends = deputies::lends(context, connection, given, context.clock.now());
                lines.append({given, lends ? std::nullopt : std::optional(lends.error())});
            }
            return lines;
        });
}

QFuture<Result<QList<Deputyship>>> Deputies::inForce(const Permit &permit, FilingSystem filingSystem) const
{
    return m_context.read(
        permit, [=, &context = m_context](Connection &connection) -> Result<QList<Deputyship>> {
            auto lending = deputies::lending(context, connection, permit, filingSystem);
            // Why not is told where somebody wants to decide.
            if (!lending && lending.error().failure == Failure::Refused)
                return QList<Deputyship>();
            return lending;
        });
}

QFuture<Result<Deputyship>> Deputies::give(
    const Permit &permit, const Confirmation &confirmation, const DeputyWish &wish) const
{
    return QtConcurrent::run(m_desk.get(), [=, &context = m_context]() -> Result<Deputyship> {
        Deputyship given{.ref = QUuid::createUuid().toString(QUuid::WithoutBraces),
            .filingSystem = wish.filingSystem,
            .principal = wish.principal,
            .deputy = wish.deputy,
            .from = wish.from,
            .until = wish.until,
            .givenBy = permit.staffRef(),
            .givenAt = context.clock.now()};
        const auto good = [permit, confirmation, &given](Connection &connection) {
            return checkNew(connection, permit, confirmation, given, given.givenAt);
        };
        if (auto may = context.read(permit, good).result(); !may)
            return may.error();
        if (auto proved = signedBy(context, confirmation, given); !proved)
            return proved.error();
        return context
            .change(permit,
                [=](Change &change) -> Result<Deputyship> {
                    if (auto alone = staff_change::lock(change); !alone)
                        return alone.error();
                    if (auto may = checkNew(change.connection(), permit, confirmation, given, change.now());
                        !may)
                        return may.error();
                    const auto id = deputy_repository::add(change.connection(), given);
                    if (!id)
                        return id.error();
                    change.staffTouched();
                    if (auto told = change.audit(noted(QStringLiteral("staff.deputise"), given)); !told)
                        return told.error();
                    Deputyship stored = given;
                    stored.id = *id;
                    return stored;
                })
            .result();
    });
}

QFuture<Outcome> Deputies::end(
    const Permit &permit, const Confirmation &confirmation, Id<Deputyship> id) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        const auto given = deputy_repository::byId(change.connection(), id);
        if (!given)
            return given.error();
        const QList<Grant> touched =
            *given ? QList<Grant>{{Role::Approver, (*given)->filingSystem}} : QList<Grant>();
        if (auto allowed = requireKeeper(change, confirmation, touched); !allowed)
            return allowed;
        if (!*given)
            return Error{Failure::NotFound, QStringLiteral("deputy.find")};
        if (auto ended =
                deputy_repository::end(change.connection(), id, change.permit().staffRef(), change.now());
            !ended)
            return ended;
        change.staffTouched();
        return change.audit(noted(QStringLiteral("staff.deputise-end"), **given));
    });
}

namespace deputies {

Outcome lends(const ServiceContext &context, Connection &connection, const Deputyship &given, Instant moment)
{
    if (auto covered = deputy_rules::covers(given, moment); !covered)
        return covered;
    if (auto good = checkPeople(connection, given); !good)
        return good;
    return context.shared ? Outcome(done) : deputy_signing::check(context, given);
}

Result<QList<Deputyship>> lending(
    const ServiceContext &context, Connection &connection, const Permit &permit, FilingSystem filingSystem)
{
    const auto known = deputy_repository::ofDeputy(connection, permit.staffRef(), filingSystem);
    if (!known)
        return known;
    QList<Deputyship> lending;
    std::optional<Error> why;
    for (const Deputyship &given : *known) {
        const auto lent = lends(context, connection, given, context.clock.now());
        if (lent)
            lending.append(given);
        else if (!why)
            why = lent.error();
    }
    if (lending.isEmpty() && why)
        return *why;
    return lending;
}

} // namespace deputies
