#include "app/storage/migrations/migration.h"

Migration m0027InterestWeighing();

/// 0027: what is weighed before data is used for a legitimate interest, part by part (domain.md 2.1, f). The
/// text of before stays where it is, as the first part; nobody knows the others.
Migration m0027InterestWeighing()
{
    const QString add = QStringLiteral("ALTER TABLE purpose ADD COLUMN ");
    return Migration(27, QStringLiteral("interest-weighing"))
        .step(add + QStringLiteral("necessity TEXT NOT NULL DEFAULT ''"))
        .step(add + QStringLiteral("balance TEXT NOT NULL DEFAULT ''"))
        .step(add + QStringLiteral("safeguards TEXT NOT NULL DEFAULT ''"))
        .step(add + QStringLiteral("assessed_by TEXT NOT NULL DEFAULT ''"))
        .step(add + QStringLiteral("assessed_on TEXT"))
        .step(add + QStringLiteral("review_on TEXT"));
}
