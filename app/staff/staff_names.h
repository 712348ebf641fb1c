#pragma once

#include "app/base/result.h"

#include <QHash>
#include <QString>

class Connection;

/// What members are called, for whoever shows many of them.
namespace staff_names {

/// By their reference, in one read; those who left as well.
Result<QHash<QString, QString>> all(Connection &connection);

} // namespace staff_names
