#pragma once

#include "app/base/result.h"
#include "app/contacts/contact_file.h"
#include "app/contacts/field_change.h"
#include "app/contacts/field_edit.h"

class Connection;
class OrganisationBook;

/// Writes the fields of one contact, each to the row that holds it, and the contact itself at the end. It
/// keeps the file up to date along the way, so that several fields may go to one row. With a book, an
/// organisation that is left is gathered there; else it is forgotten at once when nobody works there any
/// more.
class FieldWriter final
{
public:
    FieldWriter(Connection &connection, ContactFile file, Id<Provenance> provenance,
        const FieldChange &origin, OrganisationBook *organisations = nullptr);

    const ContactFile &file() const { return m_file; }

    Outcome write(const FieldEdit &edit);
    /// Stores the contact over the version it was read at.
    Outcome finish();

private:
    Outcome writePoint(const FieldEdit &edit);
    Outcome rewritePoint(ContactPoint &kept, ContactPoint point);
    Outcome writeAddress(const FieldEdit &edit);
    Outcome writeIdentifier(const FieldEdit &edit);
    Outcome writeNote(const FieldEdit &edit);
    Outcome writeOrganisation(const QString &name);

    Connection &m_connection;
    ContactFile m_file;
    Id<Provenance> m_provenance;
    const FieldChange &m_origin;
    OrganisationBook *m_organisations;
    FilingSystem m_filingSystem;
    Id<Contact> m_contact;
    Id<Organisation> m_left;
};
