#include "app/requests/category_erasure.h"

#include "app/retention/category_places.h"
#include "app/storage/sql.h"

#include <array>

namespace category_erasure {

namespace {

constexpr QLatin1String addressTable{"postal_address"};

Sql onContact(Connection &connection, const QString &sql, FilingSystem filingSystem, Id<Contact> contact)
{
    Sql query(connection, "erasure.category", sql);
    query.bind(filingSystem).bind(contact);
    return query;
}

/// One look at all that is held of somebody, since a plan is made of it again and again.
struct Counted
{
    QString sql;
    QList<DataCategory> categories; ///< of each column of the answer
    qsizetype places = 0;           ///< so many tables besides that of the contact
};

Counted countedIn(FilingSystem filingSystem)
{
    Counted counted;
    QStringList columns;
    for (const category_places::Rows &place : category_places::rows()) {
        columns.append(
            QStringLiteral("(SELECT COUNT(*) FROM %1 WHERE filing_system = ? AND contact_id = ?%2)")
                .arg(place.table, place.condition));
        counted.categories.append(place.category);
    }
    counted.places = columns.size();
    for (const DataCategory category : allDataCategories) {
        const QString held = category_places::columnsHeld(filingSystem, category);
        if (held.isEmpty())
            continue;
        columns.append(QStringLiteral("CASE WHEN %1 THEN 1 ELSE 0 END").arg(held));
        counted.categories.append(category);
    }
    counted.sql = QStringLiteral("SELECT %1 FROM contact WHERE filing_system = ? AND id = ?")
                      .arg(columns.join(QStringLiteral(", ")));
    return counted;
}

/// The columns of the contact itself; of an invoice's buyer the organisation stays.
Result<int> eraseColumns(Connection &connection, FilingSystem filingSystem, Id<Contact> contact,
    DataCategory category, const Spared &spared)
{
    QStringList emptied;
    QStringList held;
    for (const category_places::Column &column : category_places::columns(filingSystem, category)) {
        if (spared.invoice && column.field == ContactField::Organisation)
            continue;
        emptied.append(QStringLiteral("%1 = %2").arg(column.name, column.empty));
        held.append(category_places::isHeld(column));
    }
    if (emptied.isEmpty())
        return 0;
    return onContact(connection,
        QStringLiteral("UPDATE contact SET %1 WHERE filing_system = ? AND id = ? AND (%2)")
            .arg(emptied.join(QStringLiteral(", ")), held.join(QStringLiteral(" OR "))),
        filingSystem, contact)
        .run();
}

/// Earlier values live in the history of fields, their sources beside it; they go with the present ones.
Outcome eraseHistory(Connection &connection, FilingSystem filingSystem, Id<Contact> contact,
    DataCategory category, const char *table)
{
    for (const ContactField field : category_places::fields(filingSystem, category)) {
        const auto gone = onContact(connection,
            QStringLiteral("DELETE FROM %1 WHERE filing_system = ? AND contact_id = ? AND field = %2")
                .arg(QLatin1String(table))
                .arg(static_cast<int>(field)),
            filingSystem, contact)
                              .run();
        if (!gone)
            return gone.error();
    }
    return done;
}

} // namespace

Result<QHash<DataCategory, int>> held(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    static const std::array<Counted, allFilingSystems.size()> all = {
        countedIn(allFilingSystems[0]), countedIn(allFilingSystems[1])};
    const Counted &counted = filingSystem == allFilingSystems[0] ? all[0] : all[1];
    Sql query(connection, "erasure.category", counted.sql);
    for (qsizetype at = 0; at < counted.places + 1; ++at)
        query.bind(filingSystem).bind(contact);
    const auto found = query.first([&counted](const Row &row) {
        QHash<DataCategory, int> counts;
        for (qsizetype at = 0; at < counted.categories.size(); ++at) {
            if (const int rows = row.number(static_cast<int>(at)); rows > 0)
                counts[counted.categories.at(at)] += rows;
        }
        return counts;
    });
    if (!found)
        return found.error();
    if (!*found || !(*found)->contains(DataCategory::Identity))
        return Error{Failure::NotFound, QStringLiteral("erasure.contact")};
    return **found;
}

Result<int> erase(Connection &connection, FilingSystem filingSystem, Id<Contact> contact,
    DataCategory category, const Spared &spared)
{
    int gone = 0;
    for (const category_places::Rows &place : category_places::rows()) {
        if (place.category != category)
            continue;
        QString condition = place.condition;
        if (spared.invoice && place.table == addressTable)
            condition += QStringLiteral(" AND id > (SELECT MIN(a.id) FROM postal_address a WHERE "
                                        "a.filing_system = postal_address.filing_system AND "
                                        "a.contact_id = postal_address.contact_id)");
        const auto removed = onContact(connection,
            QStringLiteral("DELETE FROM %1 WHERE filing_system = ? AND contact_id = ?%2")
                .arg(place.table, condition),
            filingSystem, contact)
                                 .run();
        if (!removed)
            return removed;
        gone += *removed;
    }
    const auto emptied = eraseColumns(connection, filingSystem, contact, category, spared);
    if (!emptied)
        return emptied;
    for (const auto *table : {"field_history", "field_provenance"}) {
        if (auto forgotten = eraseHistory(connection, filingSystem, contact, category, table); !forgotten)
            return forgotten.error();
    }
    return gone + *emptied;
}

Result<int> reduceToName(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    const auto reduced = onContact(connection,
        QStringLiteral("UPDATE contact SET salutation = 0 WHERE filing_system = ? AND id = ?"), filingSystem,
        contact)
                             .run();
    if (!reduced)
        return reduced;
    int gone = 0;
    for (const category_places::Rows &place : category_places::rows()) {
        if (place.category != DataCategory::Identity)
            continue;
        const auto removed = onContact(connection,
            QStringLiteral("DELETE FROM %1 WHERE filing_system = ? AND contact_id = ?%2")
                .arg(place.table, place.condition),
            filingSystem, contact)
                                 .run();
        if (!removed)
            return removed;
        gone += *removed;
    }
    // An earlier name is not on the invoice that the duty is about.
    if (auto forgotten =
            eraseHistory(connection, filingSystem, contact, DataCategory::Identity, "field_history");
        !forgotten)
        return forgotten.error();
    return gone;
}

Outcome sweep(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, RelationFactKinds neededFacts)
{
    const auto run = [&](const QString &sql) -> Outcome {
        const auto removed = onContact(connection, sql, filingSystem, contact).run();
        return removed ? Outcome(done) : Outcome(removed.error());
    };
    for (const RelationFactKind kind : allRelationFactKinds) {
        if (neededFacts.contains(kind))
            continue;
        if (auto gone =
                run(QStringLiteral("DELETE FROM relation_fact WHERE filing_system = ? AND contact_id = ? "
                                   "AND kind = %1")
                        .arg(static_cast<int>(kind)));
            !gone)
            return gone;
    }
    // What was found in texts that are gone.
    for (const auto *table : {"note", "attachment", "consent_event", "processing_ground", "relation_fact"}) {
        if (auto gone = run(QStringLiteral("DELETE FROM finding WHERE filing_system = ? AND contact_id = ? "
                                           "AND field LIKE '%1.%' AND NOT EXISTS (SELECT 1 FROM %1 t WHERE "
                                           "t.filing_system = finding.filing_system AND t.id = "
                                           "finding.row_number)")
                                .arg(QLatin1String(table)));
            !gone)
            return gone;
    }
    QString used;
    for (const auto *table :
        {"contact_point", "postal_address", "identifier", "field_provenance", "processing_ground"})
        used += QStringLiteral(
            " AND NOT EXISTS (SELECT 1 FROM %1 u WHERE u.filing_system = provenance.filing_system "
            "AND u.contact_id = provenance.contact_id AND u.provenance_id = provenance.id)")
                    .arg(QLatin1String(table));
    return run(
        QStringLiteral("DELETE FROM provenance WHERE filing_system = ? AND contact_id = ? AND NOT EXISTS ("
                       "SELECT 1 FROM contact c WHERE c.filing_system = provenance.filing_system "
                       "AND c.provenance_id = provenance.id)") +
        used);
}

Outcome allowHistory(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    const auto added = onContact(connection,
        QStringLiteral("INSERT INTO erasure_permit (filing_system, contact_id) VALUES (?, ?)"), filingSystem,
        contact)
                           .run();
    if (!added)
        return added.error();
    return done;
}

Outcome guardHistory(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    const auto removed = onContact(connection,
        QStringLiteral("DELETE FROM erasure_permit WHERE filing_system = ? AND contact_id = ?"), filingSystem,
        contact)
                             .run();
    if (!removed)
        return removed.error();
    return done;
}

} // namespace category_erasure
