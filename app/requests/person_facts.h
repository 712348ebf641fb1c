#pragma once

#include "app/base/filing_system.h"
#include "app/contacts/contact.h"
#include "app/contacts/contact_file.h"
#include "app/registers/processor.h"
#include "app/retention/term_basis.h"

#include <QHash>

#include <optional>

class Connection;

/// What the rules and the registers say of everybody, each read when it is first asked for: for as long as
/// one transaction.
class CommonFacts final
{
public:
    /// Which must live as long.
    explicit CommonFacts(Connection &connection) : m_connection(connection) {}
    /// With what was read before.
    CommonFacts(Connection &connection, const TermBasis &basis) : m_connection(connection), m_basis(basis) {}

    Connection &connection() const { return m_connection; }

    Result<TermBasis> basis();
    Result<QList<Processor>> processors();

private:
    Connection &m_connection;
    std::optional<TermBasis> m_basis = std::nullopt;
    std::optional<QList<Processor>> m_processors;
};

/// What is held of the person whom a request is about, each read when it is first asked for: who checks,
/// plans and carries out asks for the same. As it is until the first of it is changed.
class PersonFacts final
{
public:
    /// Which must live as long.
    PersonFacts(CommonFacts &common, FilingSystem filingSystem, Id<Contact> contact)
        : m_common(common), m_filingSystem(filingSystem), m_contact(contact)
    {}

    CommonFacts &common() const { return m_common; }
    Connection &connection() const { return m_common.connection(); }
    FilingSystem filingSystem() const { return m_filingSystem; }
    Id<Contact> id() const { return m_contact; }

    /// NotFound "request.contact".
    Result<Contact> contact();
    Result<QList<PostalAddress>> addresses();
    /// As category_erasure::held().
    Result<QHash<DataCategory, int>> held();
    /// The name, and by what somebody is reached; of nobody who is not there.
    Result<std::optional<ContactFile>> reached();

private:
    CommonFacts &m_common;
    FilingSystem m_filingSystem;
    Id<Contact> m_contact;
    std::optional<Contact> m_known;
    std::optional<QList<PostalAddress>> m_addresses;
    std::optional<QHash<DataCategory, int>> m_held;
};
