#pragma once

#include "app/base/result.h"
#include "app/contacts/contact_details.h"

#include <QHash>
#include <QSet>

#include <optional>

class Connection;

/// The organisations of a filing system for whoever writes many people in one transaction: each is found or
/// made once, and those that people leave are gathered, because a later row may still come to them.
class OrganisationBook final
{
public:
    static Result<OrganisationBook> read(Connection &connection, FilingSystem filingSystem);

    /// By its name without regard to case, marks and outer spaces.
    std::optional<Id<Organisation>> find(const QString &name) const;
    /// Somebody else made it under this name.
    void add(const QString &name, Id<Organisation> id);
    /// The one with this name, made when there is none.
    Result<Id<Organisation>> findOrAdd(const QString &name);

    void leave(Id<Organisation> id) { m_left.insert(id.number()); }
    /// When everybody is stored: forgets those that were left and where nobody works any more.
    Outcome forgetUnused();

private:
    OrganisationBook(Connection &connection, FilingSystem filingSystem, QHash<QString, qint64> numbers)
        : m_connection(&connection), m_filingSystem(filingSystem), m_numbers(std::move(numbers))
    {}

    Connection *m_connection;
    FilingSystem m_filingSystem;
    QHash<QString, qint64> m_numbers;
    QSet<qint64> m_left;
};
