#include "app/contacts/organisation_repository.h"

#include "app/base/folded_text.h"
#include "app/storage/sql.h"

namespace organisation_repository {

namespace {

const QString columns = QStringLiteral("id, name, kvk_number, vat_number, version");

Organisation organisationFrom(const Row &row)
{
    return {.id = row.id<Organisation>(0),
        .name = row.text(1),
        .kvkNumber = row.text(2),
        .vatNumber = row.text(3),
        .version = row.number(4)};
}

} // namespace

QString foldedName(const QString &name)
{
    return foldedText(name.simplified());
}

Result<std::optional<Organisation>> byId(
    Connection &connection, FilingSystem filingSystem, Id<Organisation> id)
{
    return Sql(connection, "organisation.by-id",
        QStringLiteral("SELECT %1 FROM organisation WHERE filing_system = ? AND id = ?").arg(columns))
        .bind(filingSystem)
        .bind(id)
        .first(organisationFrom);
}

Result<std::optional<Organisation>> byName(
    Connection &connection, FilingSystem filingSystem, const QString &name)
{
    return Sql(connection, "organisation.by-name",
        QStringLiteral(
            "SELECT %1 FROM organisation WHERE filing_system = ? AND name_folded = ? ORDER BY id LIMIT 1")
            .arg(columns))
        .bind(filingSystem)
        .bind(foldedName(name))
        .first(organisationFrom);
}

Result<Id<Organisation>> findOrAdd(Connection &connection, FilingSystem filingSystem, const QString &name)
{
    const auto found = byName(connection, filingSystem, name);
    if (!found)
        return found.error();
    if (*found)
        return (*found)->id;
    const auto number = Sql(connection, "organisation.add",
        QStringLiteral(
            "INSERT INTO organisation (filing_system, name, name_folded) VALUES (?, ?, ?) RETURNING id"))
                            .bind(filingSystem)
                            .bind(name.simplified())
                            .bind(foldedName(name))
                            .number();
    if (!number)
        return number.error();
    return Id<Organisation>(*number);
}

Result<QHash<QString, qint64>> numbersByName(Connection &connection, FilingSystem filingSystem)
{
    QHash<QString, qint64> numbers;
    auto read = Sql(connection, "organisation.numbers",
        QStringLiteral("SELECT name_folded, id FROM organisation WHERE filing_system = ? ORDER BY id DESC"))
                    .bind(filingSystem)
                    .each([&](const Row &row) {
                        numbers.insert(row.text(0), row.integer(1));
                        return true;
                    });
    if (!read)
        return read.error();
    return numbers;
}

Result<QList<Organisation>> suggest(
    Connection &connection, FilingSystem filingSystem, const QString &start, int limit)
{
    // The highest code point ends the range of everything that starts so.
    const QString end =
        foldedName(start) + QString(QChar::highSurrogate(0x10fffd)) + QString(QChar::lowSurrogate(0x10fffd));
    return Sql(connection, "organisation.suggest",
        QStringLiteral("SELECT %1 FROM organisation WHERE filing_system = ? AND name_folded >= ? AND "
                       "name_folded < ? ORDER BY name_folded, id LIMIT ?")
            .arg(columns))
        .bind(filingSystem)
        .bind(foldedName(start))
        .bind(end)
        .bind(limit)
        .list(organisationFrom);
}

Outcome removeUnused(Connection &connection, FilingSystem filingSystem, Id<Organisation> id)
{
    const auto removed = Sql(connection, "organisation.remove-unused",
        QStringLiteral("DELETE FROM organisation WHERE filing_system = ? AND id = ? AND NOT EXISTS ("
                       "SELECT 1 FROM contact c WHERE c.filing_system = organisation.filing_system AND "
                       "c.organisation_id = organisation.id)"))
                             .bind(filingSystem)
                             .bind(id)
                             .run();
    if (!removed)
        return removed.error();
    return done;
}

} // namespace organisation_repository
