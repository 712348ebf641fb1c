#pragma once

#include "app/staff/operation.h"

#include <QString>

/// "See contacts": what a right lets one do.
QString operationWord(Operation operation);

/// The same for the name under which the trail keeps it; a name that this program does not know as it is.
QString operationNameWord(const QString &name);
