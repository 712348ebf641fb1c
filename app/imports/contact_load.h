#pragma once

#include "app/base/result.h"
#include "app/contacts/organisation_book.h"
#include "app/imports/import_row.h"
#include "app/informing/informing_event.h"
#include "app/law/holidays.h"
#include "app/retention/contact_terms.h"

#include <QHash>

#include <memory>
#include <span>

class BulkWriter;
class Connection;

/// A new person about to be stored, with everything that follows from the row.
struct NewContact
{
    const ImportRow *row = nullptr;
    /// 16 random bytes.
    QByteArrayView ref = {};
    Id<Contact> id = {};
    Id<Organisation> organisation = {};
    Id<Provenance> provenance = {};
    /// By when they must be informed.
    InformingDue due = {};
};

/// Writes many new people and all that hangs on them through the engine's own handle (performance.md 13.1). Keys
/// are right by construction: parents go before children.
class ContactLoad final
{
public:
    struct Ground
    {
        Id<Purpose> purpose = {};
        QString basis = {};
        /// Of its own; empty: as the provenance has it.
        QString reason = {};
    };
    struct Settings
    {
        FilingSystem filingSystem = FilingSystem::Customers;
        Id<ImportBatch> batch = {};
        /// What all rows share; a row's own source and day make another.
        Provenance provenance = {};
        /// Whether the people gave the data themselves.
        DataOrigin origin = DataOrigin::Elsewhere;
        QList<Ground> grounds = {};
        /// Why people of another kind than `kind` are kept, by their kind.
        ContactKind kind = ContactKind::Customer;
        QHash<ContactKind, ContactGround> groundsByKind = {};
        Instant now = {};
        QString staffRef = {};
        /// Which days off end no period.
        HolidayMode holidays = HolidayMode::Core;
    };

    /// The organisations must outlive it.
    ContactLoad(Connection &connection, OrganisationBook &organisations, Settings settings);
    ~ContactLoad();

    ContactLoad(const ContactLoad &) = delete;
    ContactLoad &operator=(const ContactLoad &) = delete;

    /// Stores these people; their ids are filled in.
    Outcome add(std::span<NewContact> people);
    /// The provenance of a row, made when it is the first of its kind.
    Result<Id<Provenance>> provenanceOf(const ImportRow &row);
    /// The organisation of this name, made when there is none; nothing for an empty name.
    Result<Id<Organisation>> organisationOf(const Organisation &organisation);
    Outcome finish();

private:
    /// Ids taken from the engine in blocks.
    class Numbers;
    struct Writers;

    ContactGround groundOf(ContactKind kind) const;
    /// By when somebody must be informed whose row says this; the same for all whose day is the same.
    InformingDue dueOf(const ImportRow &row);
    void writeContact(const NewContact &person);
    void writeDetails(const NewContact &person);

    Connection &m_connection;
    OrganisationBook &m_organisations;
    Settings m_settings;
    std::unique_ptr<Writers> m_writers;
    QHash<QString, qint64> m_provenances;
    QHash<QDate, InformingTerm> m_informingTerms;
};
