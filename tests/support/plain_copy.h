#pragma once

#include <QString>

class Connection;

namespace tests {

/// Writes what this line of an embedded file sees as a plain SQLite file, as builds before the vault made
/// them.
bool plainCopy(Connection &from, const QString &path);

} // namespace tests
