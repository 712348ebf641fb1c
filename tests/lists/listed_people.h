#pragma once

#include "app/lists/list_inputs.h"
#include "app/storage/transaction.h"

#include <QList>

namespace tests {

/// Writes people and what hangs on them straight into their tables.
class ListedPeople final
{
public:
    explicit ListedPeople(Connection &connection, FilingSystem filingSystem = FilingSystem::Customers)
        : m_connection(connection)
        , m_filingSystem(filingSystem)
    {}

    Id<Contact> add(const QString &surname, const QString &givenName = {}, const QString &infix = {});
    void rename(Id<Contact> contact, const QString &surname);
    void erase(Id<Contact> contact);
    void email(Id<Contact> contact, const QString &address);
    void phone(Id<Contact> contact, const QString &number);
    void city(Id<Contact> contact, const QString &city);
    void number(Id<Contact> contact, const QString &number);
    void organisation(Id<Contact> contact, const QString &name);
    void restrict(Id<Contact> contact);
    void ground(Id<Contact> contact, const QString &basis);
    void consent(Id<Contact> contact, qint64 purpose, ConsentState state, QDate until = {});
    void term(Id<Contact> contact, RetentionState state, QDate until = {});
    void request(Id<Contact> contact, bool isOpen);

private:
    void run(Sql &sql);

    Connection &m_connection;
    FilingSystem m_filingSystem;
};

/// Zoë van den Berg, Ali Çelik and Jan Jansen of Bergkwartier, with something of everything that a list
/// shows.
void writeThree(ListedPeople &people);

} // namespace tests
