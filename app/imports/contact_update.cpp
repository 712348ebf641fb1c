#include "app/imports/contact_update.h"

#include "app/consent/processing_ground_repository.h"
#include "app/contacts/contact_file_store.h"
#include "app/contacts/relation_fact_repository.h"

namespace contact_update {

namespace {

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

Outcome apply(Connection &connection, const Context &context, OrganisationBook &organisations,
    Id<Contact> contact, const ContactDifferences &differences)
{
    for (RelationFact fact : differences.newFacts) {
        fact.contact = contact;
        if (auto added = relation_fact_repository::add(connection, context.filingSystem, fact, context.batch);
            !added)
            return added.error();
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
            .changedBy = context.staffRef},
        &organisations);
    if (!written)
        return written.error();
    return done;
}

Outcome addGround(Connection &connection, const Context &context, Id<Contact> contact, Id<Purpose> purpose,
    const QString &basis, const QString &reason, QDate until)
{
    const auto letter = lawfulBasisFrom(basis);
    if (!letter)
        return Error{Failure::Internal, QStringLiteral("import.ground")};
    const auto added = processing_ground_repository::add(connection, context.filingSystem,
        {.contact = contact,
            .purpose = purpose,
            .basis = *letter,
            .reason = reason,
            .holdsUntil = until,
            .provenance = context.provenance,
            .recordedAt = context.now,
            .recordedBy = context.staffRef});
    if (!added)
        return added.error();
    return done;
}

} // namespace contact_update
