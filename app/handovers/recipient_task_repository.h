#pragma once

#include "app/base/result.h"
#include "app/consent/channel.h"
#include "app/handovers/recipient_task.h"

#include <QList>

class Connection;

/// Whom a recipient of a list must still be told of.
namespace recipient_task_repository {

/// Opens one for each recipient who was handed this person for the purpose and channel, or, of who objected,
/// for any purpose that they can object to; once while it is open. How many.
Result<int> open(Connection &connection, FilingSystem filingSystem, Id<Contact> contact, Id<Purpose> purpose,
    Channel channel, RecipientTask::Why why, Instant now);
/// Takes those that nobody has settled back: the person may be reached again.
Outcome takeBack(Connection &connection, FilingSystem filingSystem, Id<Contact> contact, Id<Purpose> purpose,
    Channel channel);

/// The oldest first.
Result<QList<RecipientTask>> listOpen(Connection &connection, FilingSystem filingSystem);
/// NotFound "handover.task" when it is not open.
Outcome settle(Connection &connection, FilingSystem filingSystem, Id<RecipientTask> task, Instant now,
    const QString &by);

} // namespace recipient_task_repository
