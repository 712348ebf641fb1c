#include "app/storage/migrations/migration.h"

Migration m0007SavedFilters();

/// 0007: the filters that members keep, led by the filing system as everything that may name people is. The
/// table of 0001 was never written to.
Migration m0007SavedFilters()
{
    return Migration(7, QStringLiteral("saved filters"))
        .step(QStringLiteral("DROP TABLE saved_filter"))
        .personal(QStringLiteral("saved_filter"), QStringLiteral(R"sql(
            staff_id {{integer}} NOT NULL REFERENCES staff_member (id),
            name TEXT NOT NULL,
            filter TEXT NOT NULL)sql"))
        .step(QStringLiteral("CREATE INDEX saved_filter_staff ON saved_filter (filing_system, staff_id)"));
}
