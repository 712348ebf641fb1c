#pragma once

#include "app/base/result.h"
#include "app/gate/gate_answer.h"
#include "app/handovers/handover.h"

#include <memory>

class Connection;
struct Contact;

/// Lists that left, and who was on them.
namespace handover_repository {

Result<Id<Handover>> add(Connection &connection, const Handover &handover);
/// The newest first.
Result<QList<Handover>> list(Connection &connection, FilingSystem filingSystem, int limit);
/// Takes a list that never left out again, with its disclosures; tasks go back to the list before it.
Outcome remove(Connection &connection, FilingSystem filingSystem, Id<Handover> handover);

/// Somebody on a list: the rule of the gate and what it rested on, at most one of these, and which fields
/// left.
struct HandedPerson
{
    Id<Contact> contact = {};
    GateRule rule = GateRule::TM5;
    Id<ConsentEvent> event = {};
    Id<SoftOptIn> softOptIn = {};
    Id<PublishedAddress> published = {};
    Id<ProcessingGround> ground = {};
    /// The bits of those in which something stood (bitOf).
    qint64 fields = 0;
};

/// Writes down for each person that they are on a list, and what let them through the gate.
class DisclosureWriter final
{
public:
    DisclosureWriter(Connection &connection, const Handover &handover);
    ~DisclosureWriter();

    void add(const HandedPerson &person);
    bool hasFailed() const;
    Outcome finish();

    DisclosureWriter(const DisclosureWriter &) = delete;
    DisclosureWriter &operator=(const DisclosureWriter &) = delete;

private:
    struct Part;
    std::unique_ptr<Part> m_part;
};

} // namespace handover_repository
