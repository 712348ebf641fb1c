#pragma once

#include "app/handovers/handover_row.h"
#include "app/handovers/handover_selection.h"

#include <vector>

class Connection;

/// The addresses and numbers of those who are on a list, beside them in the same order.
class HandoverDetails final
{
public:
    using People = std::vector<HandoverSelection::Person>;

    /// Only what the scope's fields ask for is read.
    static Result<HandoverDetails> of(
        Connection &connection, const HandoverScope &scope, const People &people);

    /// Puts the details of the person at this place into their row.
    void addTo(HandoverRow &row, size_t at) const;

    /// Goes on to a contact in a pass that is in the order of their numbers; none when they are not on the
    /// list.
    static const HandoverSelection::Person *goOnTo(const People &people, size_t &at, Id<Contact> contact);

private:
    Outcome readPoints(Connection &connection, FilingSystem filingSystem, const People &people);
    Outcome readAddresses(Connection &connection, FilingSystem filingSystem, const People &people);

    std::vector<QString> m_emails;
    std::vector<QString> m_phones;
    std::vector<PostalAddress> m_addresses;
};
