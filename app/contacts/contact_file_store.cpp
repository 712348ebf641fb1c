#include "app/contacts/contact_file_store.h"

#include "app/contacts/attachment_repository.h"
#include "app/contacts/contact_point_repository.h"
#include "app/contacts/contact_repository.h"
#include "app/contacts/disclosure_repository.h"
#include "app/contacts/field_history_repository.h"
#include "app/contacts/field_writer.h"
#include "app/contacts/identifier_repository.h"
#include "app/contacts/note_repository.h"
#include "app/contacts/organisation_repository.h"
#include "app/contacts/postal_address_repository.h"
#include "app/contacts/provenance_repository.h"
#include "app/contacts/relation_fact_repository.h"

#include <algorithm>

namespace contact_file_store {

namespace {

/// Keeps what was read; the error otherwise.
template <typename Value>
bool keep(Result<Value> read, Value &into, std::optional<Error> &error)
{
    if (error)
        return false;
    if (!read) {
        error = read.error();
        return false;
    }
    into = *std::move(read);
    return true;
}

Outcome readAround(Connection &connection, FilingSystem filingSystem, ContactFile &file)
{
    const Id<Contact> id = file.contact.id;
    std::optional<Error> error;
    keep(contact_point_repository::list(connection, filingSystem, id), file.points, error);
    keep(postal_address_repository::list(connection, filingSystem, id), file.addresses, error);
    keep(identifier_repository::list(connection, filingSystem, id), file.identifiers, error);
    keep(note_repository::list(connection, filingSystem, id), file.notes, error);
    keep(attachment_repository::list(connection, filingSystem, id), file.attachments, error);
    keep(relation_fact_repository::list(connection, filingSystem, id), file.facts, error);
    keep(disclosure_repository::list(connection, filingSystem, id), file.disclosures, error);
    keep(provenance_repository::ofFields(connection, filingSystem, id), file.fieldProvenance, error);
    if (file.contact.organisation.isStored())
        keep(organisation_repository::byId(connection, filingSystem, file.contact.organisation),
            file.organisation, error);
    std::optional<Provenance> provenance;
    if (file.contact.provenance.isStored())
        keep(provenance_repository::byId(connection, filingSystem, file.contact.provenance), provenance,
            error);
    file.provenance = provenance.value_or(Provenance{});
    if (error)
        return *error;
    return done;
}

Result<Id<Provenance>> newProvenance(
    Connection &connection, const ContactFile &file, const FieldChange &origin)
{
    return provenance_repository::add(connection, file.contact.filingSystem,
        {.source = origin.source,
            .collectedOn = origin.changedAt.toLocal().date(),
            .basis = file.provenance.basis,
            .purpose = file.provenance.purpose,
            .batch = origin.batch,
            .recordedBy = origin.changedBy,
            .recordedAt = origin.changedAt},
        file.contact.id);
}

Outcome remember(
    Connection &connection, const ContactFile &file, FieldChange &change, Id<Provenance> provenance)
{
    const FilingSystem filingSystem = file.contact.filingSystem;
    const auto added = field_history_repository::add(connection, filingSystem, file.contact.id, change);
    if (!added)
        return added.error();
    change.id = *added;
    return provenance_repository::setField(
        connection, filingSystem, file.contact.id, change.field, provenance);
}

} // namespace

Result<std::optional<ContactFile>> find(Connection &connection, FilingSystem filingSystem, Id<Contact> id)
{
    const auto contact = contact_repository::byId(connection, filingSystem, id);
    if (!contact)
        return contact.error();
    if (!*contact)
        return std::optional<ContactFile>();
    ContactFile file{.contact = **contact};
    if (auto read = readAround(connection, filingSystem, file); !read)
        return read.error();
    return std::optional(std::move(file));
}

Result<QList<FieldChange>> put(Connection &connection, const ContactFile &file, const QList<FieldEdit> &edits,
    const FieldChange &origin, OrganisationBook *organisations)
{
    QList<FieldChange> changes;
    const bool isNews = std::any_of(edits.begin(), edits.end(),
        [&](const FieldEdit &edit) { return file.valueOf(edit.field, edit.item) != edit.value; });
    if (!isNews)
        return changes;
    const auto provenance = newProvenance(connection, file, origin);
    if (!provenance)
        return provenance.error();
    FieldWriter writer(connection, file, *provenance, origin, organisations);
    for (const FieldEdit &edit : edits) {
        FieldChange change = origin;
        change.field = edit.field;
        change.before = writer.file().valueOf(edit.field, edit.item);
        change.after = edit.value;
        if (change.before == change.after)
            continue;
        if (auto written = writer.write(edit); !written)
            return written.error();
        if (auto remembered = remember(connection, file, change, *provenance); !remembered)
            return remembered.error();
        changes.append(change);
    }
    if (auto finished = writer.finish(); !finished)
        return finished.error();
    return changes;
}

} // namespace contact_file_store
