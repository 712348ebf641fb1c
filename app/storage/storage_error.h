#pragma once

#include "app/base/backend.h"
#include "app/base/error.h"

class Connection;
class QSqlError;

/// What a driver's error comes to for the statement of this name; a full disk is told as such, since making
/// room is all that helps.
Error storageError(Backend backend, const QSqlError &error, const char *name);
/// The same on a line, which knows whether somebody stopped what failed.
Error storageError(Connection &connection, const QSqlError &error, const char *name);
