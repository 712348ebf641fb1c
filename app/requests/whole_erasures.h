#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/result.h"
#include "app/requests/figures_left.h"

#include <QList>

#include <map>

class Connection;
struct Contact;

/// The people of whom everything goes in a transaction. What is done for each of them alone is done first, by
/// request_execution; their rows go together at the end, which costs little more for many than for one.
class WholeErasures final
{
public:
    void add(FilingSystem filingSystem, Id<Contact> contact) { m_people[filingSystem].append(contact); }

    /// What stays of people who go, of these and of those of whom the law keeps a part.
    FiguresLeft &figures() { return m_figures; }

    /// Counts the figures in, then empties every place that holds them; as contact_erasure::eraseRows().
    Outcome carryOut(Connection &connection);

private:
    FiguresLeft m_figures;
    std::map<FilingSystem, QList<Id<Contact>>> m_people;
};
