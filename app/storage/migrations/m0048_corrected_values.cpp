#include "app/storage/migrations/migration.h"

Migration m0048CorrectedValues();

/// 0048: when the values of a correction went whose request was closed long enough ago (domain.md 8.2, row
/// 63), and which changes a request made.
Migration m0048CorrectedValues()
{
    return Migration(48, QStringLiteral("corrected-values"))
        .step(QStringLiteral("ALTER TABLE field_history ADD COLUMN values_gone_at {{integer}}"))
        .step(
            QStringLiteral("CREATE INDEX field_history_request ON field_history (filing_system, request_ref) "
                           "WHERE request_ref <> ''"));
}
