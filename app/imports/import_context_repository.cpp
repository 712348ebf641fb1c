#include "app/imports/import_context_repository.h"

#include "app/storage/sql.h"

#include <QStringList>

namespace import_context_repository {

namespace {

/// As purposes are stored: numbers with blanks between.
DataCategories categoriesFrom(const QString &stored)
{
    DataCategories categories;
    for (const QString &number : stored.split(u' ', Qt::SkipEmptyParts))
        categories = categories.with(static_cast<DataCategory>(number.toInt()));
    return categories;
}

} // namespace

Result<QList<ImportPurpose>> purposes(Connection &connection, const QList<Id<Purpose>> &ids)
{
    if (ids.isEmpty())
        return QList<ImportPurpose>();
    Sql sql(connection, "import.purposes",
        QStringLiteral("SELECT id, key, basis, categories, reason FROM purpose WHERE ended_at IS NULL AND id "
                       "IN (%1) ORDER BY id")
            .arg(QStringList(ids.size(), QStringLiteral("?")).join(u',')));
    for (const Id<Purpose> id : ids)
        sql.bind(id);
    return sql.list([](const Row &row) {
        return ImportPurpose{.id = row.id<Purpose>(0),
            .key = row.text(1),
            .basis = row.text(2),
            .categories = categoriesFrom(row.text(3)),
            .reason = row.text(4)};
    });
}

Result<QSet<QByteArray>> suppressedHashes(Connection &connection, FilingSystem filingSystem)
{
    QSet<QByteArray> hashes;
    auto read = Sql(connection, "import.suppressed",
        QStringLiteral("SELECT DISTINCT hash FROM suppression WHERE filing_system = ?"))
                    .bind(filingSystem)
                    .each([&](const Row &row) {
                        hashes.insert(row.bytes(0));
                        return true;
                    });
    if (!read)
        return read.error();
    return hashes;
}

Result<Population> population(Connection &connection, FilingSystem filingSystem)
{
    const auto found = Sql(connection, "import.population",
        QStringLiteral("SELECT COUNT(*) FILTER (WHERE filing_system = ?), COUNT(*), COALESCE(MAX(id), 0) FROM contact"))
                           .bind(filingSystem)
                           .first([](const Row &row) {
                               return Population{.here = row.integer(0), .all = row.integer(1), .lastId = row.integer(2)};
                           });
    if (!found)
        return found.error();
    return found->value_or(Population());
}

Outcome everybody(Connection &connection, FilingSystem filingSystem, qint64 lastId,
    const std::function<bool(Id<Contact> contact, const QString &name)> &take)
{
    const QString list = filingSystem == FilingSystem::Customers ? QStringLiteral("list_customers")
                                                                 : QStringLiteral("list_employees");
    return Sql(connection, "import.everybody",
        QStringLiteral("SELECT contact_id, name FROM %1 WHERE contact_id <= ? ORDER BY rank").arg(list))
        .bind(lastId)
        .each([&](const Row &row) { return take(row.id<Contact>(0), row.text(1)); });
}

} // namespace import_context_repository
