#pragma once

#include "app/base/result.h"
#include "app/contacts/contact_details.h"

#include <QHash>
#include <QList>

#include <optional>

class Connection;
enum class ContactField;

/// Where every piece came from, and which piece came from where.
namespace provenance_repository {

/// `contact`: the one person it is about, gone with them. None: shared by many, as that of an import is.
Result<Id<Provenance>> add(Connection &connection, FilingSystem filingSystem, const Provenance &provenance,
    Id<Contact> contact = {});
/// It is about this one person from now on.
Outcome own(Connection &connection, FilingSystem filingSystem, Id<Provenance> id, Id<Contact> contact);
/// Where somebody came from, with their ground, is from now on this; their version goes up.
Outcome setContact(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, Id<Provenance> provenance);
Result<std::optional<Provenance>> byId(Connection &connection, FilingSystem filingSystem, Id<Provenance> id);

/// The provenance of a field is from now on this.
Outcome setField(Connection &connection, FilingSystem filingSystem, Id<Contact> contact, ContactField field,
    Id<Provenance> provenance);
/// Per field that has one of its own; the rest has the contact's.
Result<QHash<ContactField, Provenance>> ofFields(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact);

} // namespace provenance_repository
