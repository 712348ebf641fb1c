#include "app/requests/whole_erasures.h"

#include "app/contacts/contact_erasure.h"

Outcome WholeErasures::carryOut(Connection &connection)
{
    if (auto counted = m_figures.carryOut(connection); !counted)
        return counted;
    for (const auto &[filingSystem, people] : m_people) {
        // The ledger has its entry for each by now.
        if (auto gone = contact_erasure::eraseRows(connection, filingSystem, people, std::nullopt); !gone)
            return gone.error();
    }
    m_people.clear();
    return done;
}
