#include "app/storage/migrations/migration.h"

Migration m0040ErasureIndexes();

/// 0040: what one request put on the list of those who are not to come back, so that each erasure does not
/// read what all of them put there. With the hash behind it, or SQLite would rather go by the order of all.
Migration m0040ErasureIndexes()
{
    return Migration(40, QStringLiteral("erasure-indexes"))
        .step(QStringLiteral("CREATE INDEX suppression_reason ON suppression "
                             "(filing_system, reason, scope, hash)"));
}
