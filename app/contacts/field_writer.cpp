#include "app/contacts/field_writer.h"

#include "app/contacts/contact_point_repository.h"
#include "app/contacts/contact_repository.h"
#include "app/contacts/field_setting.h"
#include "app/contacts/field_value.h"
#include "app/contacts/identifier_repository.h"
#include "app/contacts/note_repository.h"
#include "app/contacts/organisation_book.h"
#include "app/contacts/organisation_repository.h"
#include "app/contacts/postal_address_repository.h"

#include <algorithm>

namespace {

/// The named thing of a list; the end when it is a new one.
template <typename Thing>
auto placeOf(QList<Thing> &things, qint64 number)
{
    return std::find_if(
        things.begin(), things.end(), [=](const Thing &thing) { return thing.id.number() == number; });
}

bool isBlank(const PostalAddress &address)
{
    return (address.street + address.houseNumber + address.addition + address.postcode + address.city +
        address.country)
        .isEmpty();
}

} // namespace

FieldWriter::FieldWriter(Connection &connection, ContactFile file, Id<Provenance> provenance,
    const FieldChange &origin, OrganisationBook *organisations)
    : m_connection(connection)
    , m_file(std::move(file))
    , m_provenance(provenance)
    , m_origin(origin)
    , m_organisations(organisations)
    , m_filingSystem(m_file.contact.filingSystem)
    , m_contact(m_file.contact.id)
{}

Outcome FieldWriter::write(const FieldEdit &edit)
{
    if (edit.item.value_or(0) > 0 && m_file.itemOf(edit.field, edit.item) == 0)
        return Error{
            Failure::NotFound, QStringLiteral("contact.field-item"), {editRule(edit.field).code.toString()}};
    if (isPointField(edit.field))
        return writePoint(edit);
    if (isAddressField(edit.field))
        return writeAddress(edit);
    switch (edit.field) {
    case ContactField::Identifier:
    case ContactField::CustomerNumber:
        return writeIdentifier(edit);
    case ContactField::Note:
        return writeNote(edit);
    case ContactField::Organisation:
        return writeOrganisation(edit.value);
    default:
        return setField(m_file.contact, edit.field, edit.value);
    }
}

Outcome FieldWriter::writePoint(const FieldEdit &edit)
{
    const auto place = placeOf(m_file.points, m_file.itemOf(edit.field, edit.item));
    if (place != m_file.points.end() && edit.value.isEmpty()) {
        const Id<ContactPoint> gone = place->id;
        m_file.points.erase(place);
        return contact_point_repository::remove(m_connection, m_filingSystem, m_contact, gone);
    }
    const bool isMail = edit.field == ContactField::Email || edit.field == ContactField::WorkEmail;
    const bool atWork = edit.field == ContactField::WorkEmail || edit.field == ContactField::WorkPhone;
    ContactPoint point = place != m_file.points.end()
        ? *place
        : ContactPoint{.kind = isMail ? ContactPoint::Kind::Email : ContactPoint::Kind::Phone,
              .label = atWork ? ContactPoint::Label::Work : ContactPoint::Label::None};
    point.value = edit.value;
    point.normalised = normalisedPoint(point);
    point.provenance = m_provenance;
    if (place != m_file.points.end())
        return rewritePoint(*place, point);
    const auto added = contact_point_repository::add(m_connection, m_filingSystem, m_contact, point);
    if (!added)
        return added.error();
    point.id = *added;
    m_file.points.append(point);
    return done;
}

Outcome FieldWriter::rewritePoint(ContactPoint &kept, ContactPoint point)
{
    // Consent, and any other ground to reach somebody, is for one address: what takes its place must not
    // inherit it (domain.md 2.4, 2.6).
    bool isAnother = kept.normalised != point.normalised;
    if (isAnother) {
        const auto bound =
            contact_point_repository::isBound(m_connection, m_filingSystem, m_contact, kept.id);
        if (!bound)
            return bound.error();
        isAnother = *bound;
    }
    if (!isAnother) {
        kept = point;
        return contact_point_repository::replace(m_connection, m_filingSystem, m_contact, point);
    }
    if (auto removed = contact_point_repository::remove(m_connection, m_filingSystem, m_contact, kept.id);
        !removed)
        return removed;
    const auto added = contact_point_repository::add(m_connection, m_filingSystem, m_contact, point);
    if (!added)
        return added.error();
    point.id = *added;
    kept = point;
    return done;
}

Outcome FieldWriter::writeAddress(const FieldEdit &edit)
{
    const auto place = placeOf(m_file.addresses, m_file.itemOf(edit.field, edit.item));
    PostalAddress address = place != m_file.addresses.end() ? *place : PostalAddress{};
    setField(address, edit.field, edit.value);
    address.provenance = m_provenance;
    if (place == m_file.addresses.end()) {
        const auto added = postal_address_repository::add(m_connection, m_filingSystem, m_contact, address);
        if (!added)
            return added.error();
        address.id = *added;
        m_file.addresses.append(address);
        return done;
    }
    if (isBlank(address)) {
        m_file.addresses.erase(place);
        return postal_address_repository::remove(m_connection, m_filingSystem, m_contact, address.id);
    }
    *place = address;
    return postal_address_repository::replace(m_connection, m_filingSystem, m_contact, address);
}

Outcome FieldWriter::writeIdentifier(const FieldEdit &edit)
{
    const auto place = placeOf(m_file.identifiers, m_file.itemOf(edit.field, edit.item));
    if (place != m_file.identifiers.end() && edit.value.isEmpty()) {
        const Id<Identifier> gone = place->id;
        m_file.identifiers.erase(place);
        return identifier_repository::remove(m_connection, m_filingSystem, m_contact, gone);
    }
    Identifier identifier = place != m_file.identifiers.end()
        ? *place
        : Identifier{.kind = edit.field == ContactField::CustomerNumber ? Identifier::Kind::CustomerNumber
                                                                        : Identifier::Kind::Other};
    identifier.value = edit.value;
    identifier.normalised = normalisedIdentifier(edit.value);
    identifier.provenance = m_provenance;
    if (place != m_file.identifiers.end()) {
        *place = identifier;
        return identifier_repository::replace(m_connection, m_filingSystem, m_contact, identifier);
    }
    const auto added = identifier_repository::add(m_connection, m_filingSystem, m_contact, identifier);
    if (!added)
        return added.error();
    identifier.id = *added;
    m_file.identifiers.append(identifier);
    return done;
}

Outcome FieldWriter::writeNote(const FieldEdit &edit)
{
    const auto place = placeOf(m_file.notes, m_file.itemOf(edit.field, edit.item));
    if (place != m_file.notes.end() && edit.value.isEmpty()) {
        const Id<Note> gone = place->id;
        m_file.notes.erase(place);
        return note_repository::remove(m_connection, m_filingSystem, m_contact, gone);
    }
    Note note = place != m_file.notes.end() ? *place : Note{};
    note.body = edit.value;
    note.writtenAt = m_origin.changedAt;
    note.writtenBy = m_origin.changedBy;
    if (place != m_file.notes.end()) {
        if (auto replaced = note_repository::replace(m_connection, m_filingSystem, m_contact, note);
            !replaced)
            return replaced;
        ++note.version;
        *place = note;
        return done;
    }
    const auto added = note_repository::add(m_connection, m_filingSystem, m_contact, note);
    if (!added)
        return added.error();
    note.id = *added;
    m_file.notes.prepend(note);
    return done;
}

Outcome FieldWriter::writeOrganisation(const QString &name)
{
    m_left = m_file.contact.organisation;
    if (name.isEmpty()) {
        m_file.contact.organisation = {};
        m_file.organisation.reset();
        return done;
    }
    const auto organisation = m_organisations
        ? m_organisations->findOrAdd(name)
        : organisation_repository::findOrAdd(m_connection, m_filingSystem, name);
    if (!organisation)
        return organisation.error();
    m_file.contact.organisation = *organisation;
    m_file.organisation = Organisation{.id = *organisation, .name = name};
    return done;
}

Outcome FieldWriter::finish()
{
    m_file.contact.changedAt = m_origin.changedAt;
    m_file.contact.changedBy = m_origin.changedBy;
    if (auto replaced = contact_repository::replace(m_connection, m_file.contact); !replaced)
        return replaced;
    ++m_file.contact.version;
    if (!m_left.isStored() || m_left == m_file.contact.organisation)
        return done;
    if (!m_organisations)
        return organisation_repository::removeUnused(m_connection, m_filingSystem, m_left);
    m_organisations->leave(m_left);
    return done;
}
