#include "app/storage/migrations/migration.h"

Migration m0031ConsentImports();

/// 0031: which lists of consents were taken in, so that one can be found again and taken back. `ref` is what
/// their acts have in common.
Migration m0031ConsentImports()
{
    return Migration(31, QStringLiteral("consent-imports"))
        .personal(QStringLiteral("consent_import"), QStringLiteral(R"sql(
            ref TEXT NOT NULL,
            purpose_id {{integer}} NOT NULL,
            channel {{integer}} NOT NULL,
            tool {{integer}} NOT NULL,
            file_name TEXT NOT NULL,
            source TEXT NOT NULL,
            happened_at {{integer}} NOT NULL,
            made_by TEXT NOT NULL,
            rows_read {{integer}} NOT NULL,
            recorded {{integer}} NOT NULL,
            withdrawn {{integer}} NOT NULL,
            undone_at {{integer}})sql"))
        .step(
            QStringLiteral("CREATE UNIQUE INDEX consent_import_ref ON consent_import (filing_system, ref)"));
}
