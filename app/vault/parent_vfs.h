#pragma once

#include <QString>

struct sqlite3_vfs;

/// The file layer of SQLite below ours. Everything that touches a customer file goes through it, headers too:
/// POSIX drops the locks of a whole process when any handle on the file is closed, and only this layer knows
/// when that must wait.
namespace parent_vfs {

/// The system's own, unless another was chosen. Null only where SQLite does not start.
sqlite3_vfs *get();

/// Chooses by name for the rest of the process; tests put one that fails on purpose below ours. False where
/// no such layer is registered.
bool choose(const QByteArray &name);

} // namespace parent_vfs
