#pragma once

#include "app/base/result.h"
#include "app/contacts/contact.h"
#include "app/contacts/contact_draft.h"

class Change;
class Connection;

/// Writes an accepted draft: the person first, then what hangs on them, all of one provenance.
class DraftWriter final
{
public:
    DraftWriter(Change &change, FilingSystem filingSystem, const ContactDraft &draft);

    Result<Contact> write();

private:
    Outcome addContact();
    Outcome addPoints();
    Outcome addAddresses();
    Outcome addIdentifiers();
    Outcome addNotes();
    Outcome addFacts();
    Outcome keepReasons();

    QString staff() const;

    Change &m_change;
    Connection &m_connection;
    FilingSystem m_filingSystem;
    const ContactDraft &m_draft;
    Contact m_contact;
};
