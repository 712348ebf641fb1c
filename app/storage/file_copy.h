#pragma once

#include "app/base/location.h"
#include "app/base/result.h"

class Connection;

/// A sealed file as a whole, into another one.
namespace file_copy {

/// Whether everything that `from` holds arrived in the sealed file, table by table, and hangs together there.
/// Damaged "file.open".
Outcome compared(Connection &from, const Location &sealed);

/// Copies every page into a sealed file that has its headers and nothing else, and compares. Errors of
/// compared() and Unavailable "file.copy", "storage.full".
Outcome into(Connection &from, const Location &sealed);

} // namespace file_copy
