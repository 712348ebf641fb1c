#pragma once

#include "app/base/result.h"

#include <QString>

class Connection;

/// What a customer file is told once and keeps: texts by their key. Each subject knows its own keys.
namespace setting_table {

/// Empty where it was never set. `name`: under which a failure is known.
Result<QString> value(Connection &connection, const char *name, const QString &key);
Outcome set(Connection &connection, const char *name, const QString &key, const QString &value);

} // namespace setting_table
