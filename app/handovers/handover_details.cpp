#include "app/handovers/handover_details.h"

#include "app/handovers/handover_row_repository.h"

const HandoverSelection::Person *HandoverDetails::goOnTo(
    const People &people, size_t &at, Id<Contact> contact)
{
    while (at < people.size() && people[at].contact < contact.number())
        ++at;
    const bool isThere = at < people.size() && people[at].contact == contact.number() && people[at].isAllowed;
    return isThere ? &people[at] : nullptr;
}

Outcome HandoverDetails::readPoints(Connection &connection, FilingSystem filingSystem, const People &people)
{
    m_emails.resize(people.size());
    m_phones.resize(people.size());
    size_t at = 0;
    return handover_row_repository::points(
        connection, filingSystem, [&](Id<Contact> contact, const ContactPoint &point) {
            const HandoverSelection::Person *person = goOnTo(people, at, contact);
            if (person && point.id.number() == person->email)
                m_emails[at] = point.value;
            if (person && point.id.number() == person->phone)
                m_phones[at] = point.normalised;
            return true;
        });
}

Outcome HandoverDetails::readAddresses(
    Connection &connection, FilingSystem filingSystem, const People &people)
{
    m_addresses.resize(people.size());
    std::vector<bool> isRead(people.size());
    size_t at = 0;
    return handover_row_repository::addresses(
        connection, filingSystem, [&](Id<Contact> contact, const PostalAddress &address) {
            const HandoverSelection::Person *person = goOnTo(people, at, contact);
            if (person && person->isReachedByPost && !isRead[at]) {
                m_addresses[at] = address;
                isRead[at] = true;
            }
            return true;
        });
}

Result<HandoverDetails> HandoverDetails::of(
    Connection &connection, const HandoverScope &scope, const People &people)
{
    HandoverDetails details;
    if (scope.fields.contains(HandoverField::Email) || scope.fields.contains(HandoverField::Phone)) {
        if (auto read = details.readPoints(connection, scope.filingSystem, people); !read)
            return read.error();
    }
    if (scope.fields.contains(HandoverField::Street)) {
        if (auto read = details.readAddresses(connection, scope.filingSystem, people); !read)
            return read.error();
    }
    return details;
}

void HandoverDetails::addTo(HandoverRow &row, size_t at) const
{
    if (!m_emails.empty())
        row.email = m_emails[at];
    if (!m_phones.empty())
        row.phone = m_phones[at];
    if (!m_addresses.empty())
        row.address = m_addresses[at];
}
