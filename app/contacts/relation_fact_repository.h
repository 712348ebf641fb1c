#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/retention/relation_fact.h"

#include <QList>

class Connection;
struct ImportBatch;

/// The start moments of retention. Several of a kind are kept; none is changed.
namespace relation_fact_repository {

/// In the order of their days.
Result<QList<RelationFact>> list(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);
/// Stores it for `fact.contact`.
Result<Id<RelationFact>> add(
    Connection &connection, FilingSystem filingSystem, const RelationFact &fact, Id<ImportBatch> batch = {});
Outcome remove(Connection &connection, FilingSystem filingSystem, Id<Contact> contact, Id<RelationFact> id);

} // namespace relation_fact_repository
