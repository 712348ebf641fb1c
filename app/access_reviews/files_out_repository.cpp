#include "app/access_reviews/files_out_repository.h"

#include "app/leaving/way_out.h"
#include "app/storage/sql.h"
#include "app/storage/touched.h"

#include <algorithm>

namespace files_out_repository {

Result<QList<FileOut>> all(Connection &connection, const QString &madeBy)
{
    // What went to the person themselves, or names nobody, is not ours to have destroyed.
    return Sql(connection, "file-out.all",
        QStringLiteral("SELECT o.ref, o.filing_system, o.way, o.happened_at, o.made_by, o.is_encrypted, "
                       "o.people FROM (SELECT ref, filing_system, way, happened_at, made_by, is_encrypted, "
                       "0 AS people FROM file_left WHERE plain_reason NOT IN (?, ?) UNION ALL "
                       "SELECT ref, filing_system, 'mailing-list', happened_at, made_by, is_encrypted, "
                       "included FROM handover) o LEFT JOIN file_destroyed d "
                       "ON d.filing_system = o.filing_system AND d.ref = o.ref "
                       "WHERE d.ref IS NULL AND (? = '' OR o.made_by = ?) ORDER BY o.happened_at, o.ref"))
        .bind(keyOf(LeavingForm::ToThePerson))
        .bind(keyOf(LeavingForm::ReferencesOnly))
        .bind(madeBy)
        .bind(madeBy)
        .list([](const Row &row) {
            return FileOut{.ref = row.text(0),
                .filingSystem = row.filingSystem(1),
                .way = row.text(2),
                .happenedAt = row.instant(3),
                .madeBy = row.text(4),
                .isEncrypted = row.flag(5),
                .people = row.integer(6)};
        });
}

Outcome tellDestroyed(Connection &connection, FilingSystem filingSystem, const QString &ref, QDate on,
    const QString &by, Instant now)
{
    const auto out = all(connection);
    if (!out)
        return out.error();
    const bool isOut = std::any_of(out->begin(), out->end(),
        [&](const FileOut &file) { return file.filingSystem == filingSystem && file.ref == ref; });
    if (!isOut)
        return Error{Failure::NotFound, QStringLiteral("file-out.gone")};
    return outcomeOf(Sql(connection, "file-out.destroyed",
        QStringLiteral("INSERT INTO file_destroyed (filing_system, ref, destroyed_on, told_by, told_at) "
                       "VALUES (?, ?, ?, ?, ?)"))
                         .bind(filingSystem)
                         .bind(ref)
                         .bind(on)
                         .bind(by)
                         .bind(now)
                         .run());
}

} // namespace files_out_repository
