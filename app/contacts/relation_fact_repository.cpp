#include "app/contacts/relation_fact_repository.h"

#include "app/storage/sql.h"

namespace relation_fact_repository {

Result<QList<RelationFact>> list(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    return Sql(connection, "relation-fact.list",
        QStringLiteral("SELECT kind, day, reference, source, id, contact_id FROM relation_fact "
                       "WHERE filing_system = ? AND contact_id = ? ORDER BY day, id"))
        .bind(filingSystem)
        .bind(contact)
        .list([](const Row &row) {
            return RelationFact{.kind = row.as<RelationFactKind>(0),
                .on = row.day(1),
                .reference = row.text(2),
                .source = row.text(3),
                .id = row.id<RelationFact>(4),
                .contact = row.id<Contact>(5)};
        });
}

Result<Id<RelationFact>> add(
    Connection &connection, FilingSystem filingSystem, const RelationFact &fact, Id<ImportBatch> batch)
{
    const auto number = Sql(connection, "relation-fact.add",
        QStringLiteral("INSERT INTO relation_fact (filing_system, contact_id, kind, day, reference, source, "
                       "batch_id) VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"))
                            .bind(filingSystem)
                            .bind(fact.contact)
                            .bind(fact.kind)
                            .bind(fact.on)
                            .bind(fact.reference)
                            .bind(fact.source)
                            .bind(batch)
                            .number();
    if (!number)
        return number.error();
    return Id<RelationFact>(*number);
}

Outcome remove(Connection &connection, FilingSystem filingSystem, Id<Contact> contact, Id<RelationFact> id)
{
    const auto touched = Sql(connection, "relation-fact.remove",
        QStringLiteral("DELETE FROM relation_fact WHERE filing_system = ? AND contact_id = ? AND id = ?"))
                             .bind(filingSystem)
                             .bind(contact)
                             .bind(id)
                             .run();
    if (!touched)
        return touched.error();
    if (*touched == 0)
        return Error{Failure::NotFound, QStringLiteral("relation-fact.remove")};
    return done;
}

} // namespace relation_fact_repository
