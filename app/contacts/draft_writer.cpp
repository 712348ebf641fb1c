#include "app/contacts/draft_writer.h"

#include "app/changes/change.h"
#include "app/contacts/contact_name.h"
#include "app/contacts/contact_point_repository.h"
#include "app/contacts/contact_repository.h"
#include "app/contacts/field_history_repository.h"
#include "app/contacts/identifier_repository.h"
#include "app/contacts/note_repository.h"
#include "app/contacts/organisation_repository.h"
#include "app/contacts/postal_address_repository.h"
#include "app/contacts/provenance_repository.h"
#include "app/contacts/relation_fact_repository.h"

namespace {

template <typename Thing>
Outcome addEach(Connection &connection, const Contact &contact, QList<Thing> things, auto add)
{
    for (Thing &thing : things) {
        thing.provenance = contact.provenance;
        if (auto added = add(connection, contact.filingSystem, contact.id, thing); !added)
            return added.error();
    }
    return done;
}

} // namespace

DraftWriter::DraftWriter(Change &change, FilingSystem filingSystem, const ContactDraft &draft)
    : m_change(change), m_connection(change.connection()), m_filingSystem(filingSystem), m_draft(draft)
{}

Result<Contact> DraftWriter::write()
{
    if (auto added = addContact(); !added)
        return added.error();
    for (const auto part : {&DraftWriter::addPoints, &DraftWriter::addAddresses, &DraftWriter::addIdentifiers,
             &DraftWriter::addNotes, &DraftWriter::addFacts, &DraftWriter::keepReasons}) {
        if (auto added = (this->*part)(); !added)
            return added.error();
    }
    return m_contact;
}

QString DraftWriter::staff() const
{
    return m_change.permit().staffRef();
}

Outcome DraftWriter::addContact()
{
    Provenance provenance = m_draft.provenance;
    provenance.recordedBy = staff();
    provenance.recordedAt = m_change.now();
    const auto origin = provenance_repository::add(m_connection, m_filingSystem, provenance);
    if (!origin)
        return origin.error();
    m_contact = {.filingSystem = m_filingSystem,
        .ref = contact_repository::newRef(),
        .kind = m_draft.kind,
        .gender = m_draft.gender,
        .birthDate = m_draft.birthDate,
        .jobTitle = m_draft.jobTitle,
        .language = m_draft.language,
        .provenance = *origin,
        .createdAt = m_change.now(),
        .changedAt = m_change.now(),
        .changedBy = staff()};
    setName(m_contact, m_draft.name);
    if (!m_draft.organisation.isEmpty()) {
        const auto organisation =
            organisation_repository::findOrAdd(m_connection, m_filingSystem, m_draft.organisation);
        if (!organisation)
            return organisation.error();
        m_contact.organisation = *organisation;
    }
    const auto id = contact_repository::add(m_connection, m_contact);
    if (!id)
        return id.error();
    m_contact.id = *id;
    return provenance_repository::own(m_connection, m_filingSystem, *origin, *id);
}

Outcome DraftWriter::addPoints()
{
    return addEach(m_connection, m_contact, m_draft.points, contact_point_repository::add);
}

Outcome DraftWriter::addAddresses()
{
    return addEach(m_connection, m_contact, m_draft.addresses, postal_address_repository::add);
}

Outcome DraftWriter::addIdentifiers()
{
    return addEach(m_connection, m_contact, m_draft.identifiers, identifier_repository::add);
}

Outcome DraftWriter::addNotes()
{
    for (const QString &body : m_draft.notes) {
        const auto added = note_repository::add(m_connection, m_filingSystem, m_contact.id,
            {.body = body, .writtenAt = m_change.now(), .writtenBy = staff()});
        if (!added)
            return added.error();
    }
    return done;
}

Outcome DraftWriter::addFacts()
{
    for (RelationFact fact : m_draft.facts) {
        fact.contact = m_contact.id;
        if (auto added = relation_fact_repository::add(m_connection, m_filingSystem, fact); !added)
            return added.error();
    }
    return done;
}

/// Why a number that looks like a BSN is none.
Outcome DraftWriter::keepReasons()
{
    for (const QString &code : suspectFields(m_draft.texts())) {
        const auto field = contactFieldOf(code);
        if (!field)
            continue;
        const auto kept = field_history_repository::add(m_connection, m_filingSystem, m_contact.id,
            {.field = *field,
                .cause = EditCause::OwnTypingError,
                .source = m_draft.notBsnReason.simplified(),
                .changedAt = m_change.now(),
                .changedBy = staff()});
        if (!kept)
            return kept.error();
    }
    return done;
}
