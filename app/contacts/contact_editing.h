#pragma once

#include "app/base/result.h"
#include "app/contacts/contact_file.h"
#include "app/contacts/field_edit.h"
#include "app/contacts/field_value.h"
#include "app/contacts/person_name.h"
#include "app/contacts/suppression_hash.h"

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

/// Something that may stand on the suppression list, and the field that it is told under.
struct Suppressible
{
    SuppressedKind kind = SuppressedKind::Email;
    QString normalised = {};
    ContactField field = ContactField::Email;
};
QList<Suppressible> suppressibles(const QList<ContactPoint> &points);
QList<Suppressible> suppressibles(const PersonName &name, const QList<PostalAddress> &addresses);

/// Refuses what stands on the suppression list: "contact.erased-before" where it belonged to somebody who was
/// erased, else "contact.suppressed"; the fields.
Outcome refuseSuppressed(
    Connection &connection, FilingSystem filingSystem, const QList<Suppressible> &values, bool acknowledged);

/// An edit that passed every check, not written yet.
struct Prepared
{
    ContactFile file = {};
    ContactEdit edit = {};
    /// Fields that look like holding a BSN and were declared not to.
    QStringList suspect = {};
};
Result<Prepared> prepare(Change &change, FilingSystem filingSystem, Id<Contact> id, const ContactEdit &edit);

/// Writes it with history, provenance and audit entry.
Result<EditResult> write(Change &change, const Prepared &prepared);

} // namespace contact_editing
