#pragma once

#include "app/base/location.h"
#include "app/base/result.h"
#include "app/base/rewriting.h"

class Connection;

/// A sealed file as a whole, into another one.
namespace file_copy {

/// Whether everything that `from` holds arrived in the sealed file, table by table, and hangs together there.
/// Damaged "file.open".
Outcome compared(Connection &from, const Location &sealed);

/// Copies every page into a sealed file that has its headers and nothing else, and compares. `from` keeps few
/// pages in memory from then on, so that they arrive one after the other. Errors of compared() and
/// Unavailable "file.copy", "storage.full", Cancelled "file.copy-stopped".
Outcome into(Connection &from, const Location &sealed, Rewriting::Work work, const RewritingWatch &watch);

} // namespace file_copy
