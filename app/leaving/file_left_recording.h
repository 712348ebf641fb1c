#pragma once

#include "app/changes/change.h"
#include "app/leaving/file_left.h"

/// What is told of a file that leaves, within the change that it belongs to: a row that lists it, and an
/// entry in the trail, which never holds what somebody wrote.
namespace file_left_recording {

/// Gives the file its number. `objectKind` and `objectRef`: whom or what it is about.
Outcome record(Change &change, FileLeft &file, const QString &objectKind, const QString &objectRef);

/// For a file that was recorded and never left.
Outcome takeBack(Change &change, const FileLeft &file, const QString &objectKind, const QString &objectRef);

} // namespace file_left_recording
