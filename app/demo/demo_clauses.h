#pragma once

#include "app/agreements/agreement_term.h"
#include "app/agreements/clause_review.h"

/// What stands in the agreements of a demonstration.
namespace demo_clauses {

/// All that is agreed on, but the transfer tool: that is each processor's own.
AgreementTerms terms();

/// How somebody found the 28 clauses: there with their words, but for those of `missing` and `partly`.
QList<ClauseReview> found(const QList<AgreementClause> &missing, const QList<AgreementClause> &partly,
    const QString &reviewer, Instant at);

} // namespace demo_clauses
