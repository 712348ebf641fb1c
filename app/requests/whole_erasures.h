#pragma once

#include "app/contacts/contact_erasure.h"
#include "app/requests/figures_left.h"

#include <map>

/// The people of whom everything goes in a transaction. What is done for each of them alone is done first, by
/// request_execution; what stays known of them is kept together at the end, and their rows go together, which
/// costs little more for many than for one.
class WholeErasures final
{
public:
    void add(FilingSystem filingSystem, const contact_erasure::Going &person)
    {
        m_people[filingSystem].append(person);
    }

    /// What stays of people who go, of these and of those of whom the law keeps a part.
    FiguresLeft &figures() { return m_figures; }

    /// Counts the figures in, remembers the people, and empties every place that holds them; as
    /// contact_erasure::rememberGoing() and eraseRows().
    Outcome carryOut(Connection &connection);

private:
    FiguresLeft m_figures;
    std::map<FilingSystem, QList<contact_erasure::Going>> m_people;
};
