#pragma once

#include "app/activities/processed_for.h"
#include "app/activities/processing_activity.h"
#include "app/base/result.h"

#include <QList>

class Connection;

/// The record of processing activities as it is kept: what was typed.
namespace activity_repository {

/// With their purposes and values; those that ended as well.
Result<QList<ProcessingActivity>> all(Connection &connection);
Result<std::optional<ProcessingActivity>> byId(Connection &connection, Id<ProcessingActivity> id);

/// With its purposes and values.
Result<Id<ProcessingActivity>> add(
    Connection &connection, const ProcessingActivity &activity, Instant now, const QString &addedBy);
/// An empty value takes the field away.
Outcome setValue(
    Connection &connection, Id<ProcessingActivity> id, const QString &field, const QString &value);
Outcome setPurposes(Connection &connection, Id<ProcessingActivity> id, const QList<Id<Purpose>> &purposes);
Outcome noteChanged(Connection &connection, Id<ProcessingActivity> id, Instant now, const QString &changedBy);
Outcome end(Connection &connection, Id<ProcessingActivity> id, Instant now);

/// What is processed for others, those that run first, in the order in which they were added.
Result<QList<ProcessedFor>> processedFor(Connection &connection);
Result<Id<ProcessedFor>> addProcessedFor(
    Connection &connection, const ProcessedFor &record, Instant now, const QString &addedBy);
/// ChangedMeanwhile "activity.changed" where it ended or is another version.
Outcome replaceProcessedFor(Connection &connection, const ProcessedFor &record);

} // namespace activity_repository
