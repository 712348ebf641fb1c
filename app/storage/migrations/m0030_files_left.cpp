#include "app/storage/migrations/migration.h"

Migration m0030FilesLeft();

/// 0030: every file with personal data that left other than as a list: by which way, encrypted or not, and
/// why where it was not. Whom it was about stands in the trail alone, by reference.
Migration m0030FilesLeft()
{
    return Migration(30, QStringLiteral("files left"))
        .personal(QStringLiteral("file_left"), QStringLiteral(R"sql(
            ref TEXT NOT NULL,
            way TEXT NOT NULL,
            data_class {{integer}} NOT NULL,
            is_encrypted {{integer}} NOT NULL,
            plain_reason TEXT NOT NULL DEFAULT '',
            happened_at {{integer}} NOT NULL,
            made_by TEXT NOT NULL,
            digest {{bytes}} NOT NULL)sql"))
        .step(QStringLiteral("CREATE UNIQUE INDEX file_left_ref ON file_left (filing_system, ref)"));
}
