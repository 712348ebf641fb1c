#include "app/requests/whole_erasures.h"

Outcome WholeErasures::carryOut(Connection &connection)
{
    if (auto counted = m_figures.carryOut(connection); !counted)
        return counted;
    for (const auto &[filingSystem, people] : m_people) {
        if (auto remembered = contact_erasure::rememberGoing(connection, filingSystem, people); !remembered)
            return remembered;
        QList<Id<Contact>> contacts;
        for (const contact_erasure::Going &person : people)
            contacts.append(person.contact);
        // The ledger has its entry for each by now.
        if (auto gone = contact_erasure::eraseRows(connection, filingSystem, contacts, std::nullopt); !gone)
            return gone.error();
    }
    m_people.clear();
    return done;
}
