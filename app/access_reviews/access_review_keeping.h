#pragma once

#include "app/access_reviews/access_map_reader.h"
#include "app/access_reviews/access_review.h"

class Change;
class Connection;

/// What AccessReviews does, inside a change that somebody else makes: by who may review access, which the
/// caller has seen to.
namespace access_review_keeping {

/// Errors as AccessReviews::start() and startLog().
Result<AccessReview> start(Change &change, const access_map_reader::Place &place, AccessReviewScope scope);
Result<AccessReview> startLog(Change &change, QDate month);
/// Whether one can begin: errors as those.
Outcome mayStart(Connection &connection, AccessReviewScope scope, QDate month = {});
/// In the name of the member whose change it is. Errors as access_review_rules::maySign(); NotFound
/// "access-review.find".
Outcome sign(Change &change, const QString &ref);
/// Whether this member may sign it now.
Outcome maySign(Connection &connection, const QString &ref, const QString &reviewer);
/// How many decided changes show now, and were written down.
Result<int> verify(Change &change, const access_map_reader::Place &place);

} // namespace access_review_keeping
