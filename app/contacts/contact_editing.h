#pragma once

#include "app/base/result.h"
#include "app/contacts/contact_file.h"
#include "app/contacts/field_edit.h"
#include "app/contacts/field_value.h"

#include <QJsonObject>

class Change;
class Connection;
struct AuditEntry;

/// The steps that every direct change of a contact takes. Everything that can refuse comes before anything is
/// written.
namespace contact_editing {

/// The entry of the trail for something done to a contact.
AuditEntry entryFor(const QString &action, const Contact &contact, const QJsonObject &detail = {});

/// The file of somebody who may be changed: there, not restricted (art. 18 GDPR), not the editor's own
/// record.
Result<ContactFile> openForEditing(Change &change, FilingSystem filingSystem, Id<Contact> id);

/// Refused by the edit table when the field may only be changed on request.
Outcome requireDirect(Change &change, const ContactFile &file, ContactField field, EditCause cause);

/// Refuses e-mail addresses and phone numbers that stand on the suppression list.
Outcome refuseSuppressed(
    Connection &connection, FilingSystem filingSystem, const QList<ContactPoint> &points, bool acknowledged);

/// An edit that passed every check, not written yet.
struct Prepared
{
    ContactFile file = {};
    ContactEdit edit = {};
    /// Fields that look like holding a BSN and were declared not to.
    QStringList suspect = {};
};
Result<Prepared> prepare(Change &change, FilingSystem filingSystem, Id<Contact> id, const ContactEdit &edit);

/// Writes it with history, provenance and audit entry; the new version.
Result<int> write(Change &change, const Prepared &prepared);

} // namespace contact_editing
