#include "app/imports/import_update_repository.h"

#include "app/contacts/contact_file_store.h"
#include "app/storage/sql.h"

namespace import_update_repository {

namespace {

Outcome addFact(Connection &connection, const Context &context, Id<Contact> contact, const RelationFact &fact)
{
    const auto added = Sql(connection, "import.fact",
        QStringLiteral("INSERT INTO relation_fact (filing_system, contact_id, kind, day, reference, source, batch_id) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)"))
                           .bind(context.filingSystem)
                           .bind(contact)
                           .bind(fact.kind)
                           .bind(fact.on)
                           .bind(fact.reference)
                           .bind(fact.source)
                           .bind(context.batch)
                           .run();
    if (!added)
        return added.error();
    return done;
}

QList<FieldEdit> editsOf(const ContactDifferences &differences)
{
    QList<FieldEdit> edits;
    for (const FieldDifference &difference : differences.fields) {
        if (difference.fate == FieldDifference::Fate::Applied)
            edits.append({.field = difference.field, .value = difference.after});
    }
    for (const QString &note : differences.newNotes)
        edits.append({.field = ContactField::Note, .value = note, .item = 0});
    return edits;
}

} // namespace

Outcome apply(
    Connection &connection, const Context &context, Id<Contact> contact, const ContactDifferences &differences)
{
    for (const RelationFact &fact : differences.newFacts) {
        if (auto added = addFact(connection, context, contact, fact); !added)
            return added;
    }
    const QList<FieldEdit> edits = editsOf(differences);
    if (edits.isEmpty())
        return done;
    const auto file = contact_file_store::find(connection, context.filingSystem, contact);
    if (!file)
        return file.error();
    if (!*file)
        return Error{Failure::ChangedMeanwhile, QStringLiteral("import.contact")};
    const auto written = contact_file_store::put(connection, **file, edits,
        {.cause = EditCause::NewsFromPerson,
            .source = context.source,
            .batch = context.batch,
            .changedAt = context.now,
            .changedBy = context.staffRef});
    if (!written)
        return written.error();
    return done;
}

Outcome addGround(Connection &connection, const Context &context, Id<Contact> contact, Id<Purpose> purpose,
    const QString &basis, const QString &reason)
{
    const auto added = Sql(connection, "import.ground",
        QStringLiteral("INSERT INTO processing_ground (filing_system, contact_id, purpose_id, basis, reason, "
                       "provenance_id, recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"))
                           .bind(context.filingSystem)
                           .bind(contact)
                           .bind(purpose)
                           .bind(basis)
                           .bind(reason)
                           .bind(context.provenance)
                           .bind(context.now)
                           .bind(context.staffRef)
                           .run();
    if (!added)
        return added.error();
    return done;
}

} // namespace import_update_repository
