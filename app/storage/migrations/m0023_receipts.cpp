#include "app/storage/migrations/migration.h"

Migration m0023Receipts();

/// 0023: the term of the Data Privacy Vocabulary that a purpose falls under, for receipts of consent.
Migration m0023Receipts()
{
    return Migration(23, QStringLiteral("receipts"))
        .step(QStringLiteral("ALTER TABLE purpose ADD COLUMN dpv_term TEXT NOT NULL DEFAULT ''"));
}
