#pragma once

#include "app/storage/migrations/migration.h"

/// Every migration there is, in order.
QList<Migration> allMigrations();
