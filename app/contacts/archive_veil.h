#pragma once

#include "app/contacts/contact_file.h"
#include "app/contacts/field_change.h"
#include "app/staff/permit.h"

#include <QSet>

class Connection;

/// What of a person is shown to whom: what is in the archive by its own term is for the role of the archive,
/// for the purpose of the duty alone (domain.md 8.4).
namespace archive_veil {

/// Tells in the file what of it is archived, and takes that out of it unless the permit opens the archive.
Outcome cover(Connection &connection, const Permit &permit, QDate today, ContactFile &file);
/// The same of the history of its fields.
Outcome cover(Connection &connection, const Permit &permit, FilingSystem filingSystem, Id<Contact> contact,
    QDate today, QList<FieldChange> &history);

/// Those of these people whose name the permit does not see, by their numbers: who they are is archived, and
/// it does not open the archive.
Result<QSet<qint64>> namelessAmong(Connection &connection, const Permit &permit, FilingSystem filingSystem,
    QDate today, const QList<Id<Contact>> &contacts);

/// Refused "contact.archived" (the code of the field) where the permit does not open the archive that the
/// field is in: nobody changes what they may not see.
Outcome refuse(Connection &connection, const Permit &permit, FilingSystem filingSystem, Id<Contact> contact,
    QDate today, ContactField field);
/// Refused "contact.archived" ("attachment").
Outcome refuseAttachment(Connection &connection, const Permit &permit, FilingSystem filingSystem,
    Id<Contact> contact, QDate today, Id<Attachment> attachment);

} // namespace archive_veil
