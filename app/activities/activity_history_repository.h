#pragma once

#include "app/activities/dpia_screening.h"
#include "app/activities/processing_activity.h"
#include "app/base/result.h"

#include <QList>

class Connection;

/// Reviews and DPIA screenings of processing activities, which nothing changes any more.
namespace activity_history_repository {

/// Of all activities, the newest first. Damaged "activity.stored" where what was reviewed is not that of its
/// digest.
Result<QList<ActivityReview>> reviews(Connection &connection);
Outcome addReview(Connection &connection, const ActivityReview &review);

/// Of all activities, the newest first.
Result<QList<DpiaScreening>> screenings(Connection &connection);
Outcome addScreening(Connection &connection, const DpiaScreening &screening);

} // namespace activity_history_repository
