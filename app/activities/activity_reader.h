#pragma once

#include "app/activities/activity_register.h"
#include "app/base/result.h"

class Connection;

/// The record of processing activities, read together with what it is derived from. Nothing else knows of the
/// record: whether a review still holds shows when it is read.
namespace activity_reader {

struct Reading
{
    QDate today = {};
    Instant now = {};
    /// A server's backups are its administrator's.
    bool isServer = false;
};

Result<RegisterSources> sources(Connection &connection, const Reading &reading);
Result<ActivityRegister> whole(Connection &connection, const Reading &reading);
/// NotFound "activity.unknown".
Result<ActivityStanding> one(Connection &connection, Id<ProcessingActivity> id, const Reading &reading);

} // namespace activity_reader
