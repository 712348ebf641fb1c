#pragma once

#include "app/base/result.h"
#include "app/consent/consent_event.h"
#include "app/handovers/recipient_task.h"

#include <QList>

class Connection;

/// Whom a recipient of a list must still be told of.
namespace recipient_task_repository {

/// Opens one for each recipient who was handed this person for the purpose and channel, or, of who objected,
/// for any purpose that they can object to; once for the same channel while it is open. How many.
Result<int> open(Connection &connection, FilingSystem filingSystem, const ConsentEvent &event,
    RecipientTask::Why why, Instant now);
/// Takes those that nobody has settled back: the person may be reached again for this purpose by this
/// channel. What is about another channel, and an objection, must still be told.
Outcome takeBack(Connection &connection, FilingSystem filingSystem, Id<Contact> contact, Id<Purpose> purpose,
    Channel channel);
/// Takes back what this act opened, for every purpose, as far as nobody has settled it: it was a mistake.
Outcome takeBackOf(Connection &connection, FilingSystem filingSystem, Id<ConsentEvent> mistaken);

/// The oldest first.
Result<QList<RecipientTask>> listOpen(Connection &connection, FilingSystem filingSystem);
/// NotFound "handover.task" when it is not open.
Outcome settle(Connection &connection, FilingSystem filingSystem, Id<RecipientTask> task, Instant now,
    const QString &by);

} // namespace recipient_task_repository
