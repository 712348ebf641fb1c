#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/retention/retention_proposal.h"

#include <QList>

#include <optional>

class Connection;

/// Which requests stand for an ended term.
namespace retention_proposal_repository {

Outcome add(Connection &connection, FilingSystem filingSystem, const RetentionProposal &proposal);
/// None for a request that somebody made.
Result<std::optional<RetentionProposal>> ofRequest(
    Connection &connection, FilingSystem filingSystem, Id<Request> request);
/// Those that are not closed, in the order in which they were opened.
Result<QList<RetentionProposal>> open(Connection &connection, FilingSystem filingSystem);
/// Whether anything of the category would go, beyond what an erasure leaves behind every time: the row of the
/// contact itself, and with `sparingInvoice` the name and the first address that an invoice needs.
Result<bool> hasMore(Connection &connection, FilingSystem filingSystem, Id<Contact> contact,
    DataCategory category, bool sparingInvoice);

} // namespace retention_proposal_repository
