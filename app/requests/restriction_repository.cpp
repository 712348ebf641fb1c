#include "app/requests/restriction_repository.h"

#include "app/storage/sql.h"
#include "app/storage/touched.h"

namespace restriction_repository {

namespace {

const QString restrictionColumns = QStringLiteral(
    "SELECT id, contact_id, request_id, ground, since, restricted_by, kept_since, informed_on, lifted_at, "
    "lifted_by FROM restriction WHERE filing_system = ? AND ");

Restriction restrictionFrom(const Row &row)
{
    return {.id = row.id<Restriction>(0),
        .contact = row.id<Contact>(1),
        .request = row.id<Request>(2),
        .ground = row.as<RestrictionGround>(3),
        .since = row.instant(4),
        .restrictedBy = row.text(5),
        .keptSince = row.maybeInstant(6),
        .informedOn = row.day(7),
        .liftedAt = row.maybeInstant(8),
        .liftedBy = row.text(9)};
}

} // namespace

Outcome add(Connection &connection, FilingSystem filingSystem, const Restriction &restriction)
{
    return outcomeOf(Sql(connection, "restriction.add",
        QStringLiteral("INSERT INTO restriction (filing_system, contact_id, request_id, ground, since, "
                       "restricted_by, kept_since) VALUES (?, ?, ?, ?, ?, ?, ?)"))
                         .bind(filingSystem)
                         .bind(restriction.contact)
                         .bind(restriction.request)
                         .bind(restriction.ground)
                         .bind(restriction.since)
                         .bind(restriction.restrictedBy)
                         .bind(restriction.keptSince)
                         .run());
}

Result<QList<Restriction>> ofContact(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    return Sql(connection, "restriction.of-contact",
        restrictionColumns + QStringLiteral("contact_id = ? ORDER BY since DESC, id DESC"))
        .bind(filingSystem)
        .bind(contact)
        .list(restrictionFrom);
}

Result<std::optional<Restriction>> ofRequest(
    Connection &connection, FilingSystem filingSystem, Id<Request> request)
{
    return Sql(connection, "restriction.of-request",
        restrictionColumns + QStringLiteral("request_id = ? ORDER BY id DESC"))
        .bind(filingSystem)
        .bind(request)
        .first(restrictionFrom);
}

Result<bool> holds(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    const auto count = Sql(connection, "restriction.holds",
        QStringLiteral("SELECT COUNT(*) FROM restriction WHERE filing_system = ? AND contact_id = ? AND "
                       "lifted_at IS NULL"))
                           .bind(filingSystem)
                           .bind(contact)
                           .number();
    return count ? Result<bool>(*count > 0) : Result<bool>(count.error());
}

Outcome setGround(
    Connection &connection, FilingSystem filingSystem, Id<Restriction> id, RestrictionGround ground)
{
    return outcomeOf(Sql(connection, "restriction.ground",
        QStringLiteral("UPDATE restriction SET ground = ? WHERE filing_system = ? AND id = ?"))
                         .bind(ground)
                         .bind(filingSystem)
                         .bind(id)
                         .run());
}

Outcome end(Connection &connection, FilingSystem filingSystem, const Restriction &restriction)
{
    const auto touched = Sql(connection, "restriction.end",
        QStringLiteral("UPDATE restriction SET informed_on = ?, lifted_at = ?, lifted_by = ? WHERE "
                       "filing_system = ? AND id = ? AND lifted_at IS NULL"))
                             .bind(restriction.informedOn)
                             .bind(restriction.liftedAt)
                             .bind(restriction.liftedBy)
                             .bind(filingSystem)
                             .bind(restriction.id)
                             .run();
    if (touched && *touched == 0)
        return Error{Failure::ChangedMeanwhile, QStringLiteral("request.restriction-over")};
    return outcomeOf(touched);
}

Outcome noteKept(Connection &connection, FilingSystem filingSystem, Id<Contact> contact, Instant now)
{
    return outcomeOf(Sql(connection, "restriction.kept",
        QStringLiteral("UPDATE restriction SET kept_since = ? WHERE filing_system = ? AND contact_id = ? AND "
                       "lifted_at IS NULL AND kept_since IS NULL"))
                         .bind(now)
                         .bind(filingSystem)
                         .bind(contact)
                         .run());
}

} // namespace restriction_repository
