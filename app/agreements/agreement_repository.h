#pragma once

#include "app/agreements/agreement.h"
#include "app/agreements/clause_review.h"

#include <QList>

#include <optional>

class Connection;

/// Agreements with processors, with their terms and how each clause was found.
namespace agreement_repository {

/// The newest first within a processor.
Result<QList<Agreement>> all(Connection &connection);
Result<QList<Agreement>> of(Connection &connection, Id<Processor> processor);
Result<std::optional<Agreement>> byId(Connection &connection, Id<Agreement> id);

Result<Id<Agreement>> add(
    Connection &connection, const Agreement &agreement, Instant now, const QString &addedBy);
/// All of it, terms included; ChangedMeanwhile "agreement.changed" where it is another version.
Outcome replace(Connection &connection, const Agreement &agreement);

/// Every review that was made of one, in the order of the clauses and the oldest first.
Result<QList<ClauseReview>> reviews(Connection &connection, Id<Agreement> agreement);
Outcome addReview(Connection &connection, Id<Agreement> agreement, const ClauseReview &review);

} // namespace agreement_repository
