#include "app/staff/deputy_repository.h"

#include "app/storage/sql.h"

namespace deputy_repository {

namespace {

const QString query = QStringLiteral(
    "SELECT id, ref, filing_system, principal, deputy, first_day, last_day, given_by, given_at, ended_at, "
    "ended_by, document, signature, public_key FROM deputyship ");

Deputyship deputyshipFrom(const Row &row)
{
    return {.id = row.id<Deputyship>(0),
        .ref = row.text(1),
        .filingSystem = row.filingSystem(2),
        .principal = row.text(3),
        .deputy = row.text(4),
        .from = row.day(5),
        .until = row.day(6),
        .givenBy = row.text(7),
        .givenAt = row.instant(8),
        .endedAt = row.maybeInstant(9),
        .endedBy = row.text(10),
        .document = row.bytes(11),
        .signature = row.bytes(12),
        .publicKey = row.bytes(13)};
}

} // namespace

Result<QList<Deputyship>> all(Connection &connection)
{
    return Sql(connection, "deputy.all", query + QStringLiteral("ORDER BY id DESC")).list(deputyshipFrom);
}

Result<QList<Deputyship>> ofDeputy(Connection &connection, const QString &deputy, FilingSystem filingSystem)
{
    return Sql(connection, "deputy.of-deputy",
        query + QStringLiteral("WHERE deputy = ? AND filing_system = ? ORDER BY id DESC"))
        .bind(deputy)
        .bind(filingSystem)
        .list(deputyshipFrom);
}

Result<std::optional<Deputyship>> byRef(Connection &connection, const QString &ref)
{
    return Sql(connection, "deputy.by-ref", query + QStringLiteral("WHERE ref = ?"))
        .bind(ref)
        .first(deputyshipFrom);
}

Result<std::optional<Deputyship>> byId(Connection &connection, Id<Deputyship> id)
{
    return Sql(connection, "deputy.by-id", query + QStringLiteral("WHERE id = ?"))
        .bind(id)
        .first(deputyshipFrom);
}

Result<Id<Deputyship>> add(Connection &connection, const Deputyship &given)
{
    const auto number = Sql(connection, "deputy.add",
        QStringLiteral("INSERT INTO deputyship (ref, filing_system, principal, deputy, first_day, last_day, "
                       "given_by, given_at, document, signature, public_key) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"))
                            .bind(given.ref)
                            .bind(given.filingSystem)
                            .bind(given.principal)
                            .bind(given.deputy)
                            .bind(given.from)
                            .bind(given.until)
                            .bind(given.givenBy)
                            .bind(given.givenAt)
                            .bind(given.document)
                            .bind(given.signature)
                            .bind(given.publicKey)
                            .number();
    if (!number)
        return number.error();
    return Id<Deputyship>(*number);
}

Outcome end(Connection &connection, Id<Deputyship> id, const QString &by, Instant now)
{
    const auto touched = Sql(connection, "deputy.end",
        QStringLiteral("UPDATE deputyship SET ended_at = ?, ended_by = ? WHERE id = ? AND ended_at IS NULL"))
                             .bind(now)
                             .bind(by)
                             .bind(id)
                             .run();
    if (!touched)
        return touched.error();
    if (*touched == 0)
        return Error{Failure::NotFound, QStringLiteral("deputy.end")};
    return done;
}

} // namespace deputy_repository
