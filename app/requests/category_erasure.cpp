#include "app/requests/category_erasure.h"

#include "app/retention/category_places.h"
#include "app/storage/sql.h"

namespace category_erasure {

namespace {

constexpr QLatin1String addressTable{"postal_address"};

Sql onContact(Connection &connection, const QString &sql, FilingSystem filingSystem, Id<Contact> contact)
{
    Sql query(connection, "erasure.category", sql);
    query.bind(filingSystem).bind(contact);
    return query;
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
    QHash<DataCategory, int> counts;
    const auto count = [&](DataCategory category, const QString &sql) -> Outcome {
        const auto rows = onContact(connection, sql, filingSystem, contact).number();
        if (!rows)
            return rows.error();
        if (*rows > 0)
            counts[category] += static_cast<int>(*rows);
        return done;
    };
    for (const category_places::Rows &place : category_places::rows()) {
        auto counted = count(place.category,
            QStringLiteral("SELECT COUNT(*) FROM %1 WHERE filing_system = ? AND contact_id = ?%2")
                .arg(place.table, place.condition));
        if (!counted)
            return counted.error();
    }
    for (const DataCategory category : allDataCategories) {
        const QString held = category_places::columnsHeld(filingSystem, category);
        if (held.isEmpty())
            continue;
        auto counted = count(category,
            QStringLiteral("SELECT COUNT(*) FROM contact WHERE filing_system = ? AND id = ? AND (%1)")
                .arg(held));
        if (!counted)
            return counted.error();
    }
    if (!counts.contains(DataCategory::Identity))
        return Error{Failure::NotFound, QStringLiteral("erasure.contact")};
    return counts;
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
