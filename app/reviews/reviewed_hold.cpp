#include "app/reviews/reviewed_hold.h"

#include "app/storage/sql.h"
#include "app/storage/touched.h"

namespace reviewed_hold {

Result<std::optional<HeldContact>> open(Connection &connection, FilingSystem filingSystem, Id<LegalHold> id)
{
    return Sql(connection, "review.hold",
        QStringLiteral("SELECT contact_id, reason, ground, categories, set_by, set_at, review_on "
                       "FROM legal_hold WHERE filing_system = ? AND id = ? AND released_at IS NULL"))
        .bind(filingSystem)
        .bind(id)
        .first([id](const Row &row) {
            return HeldContact{row.id<Contact>(0),
                {.id = id,
                    .reason = row.text(1),
                    .ground = row.text(2),
                    .categories = DataCategories::fromBits(row.text(3).toUInt()),
                    .setBy = row.text(4),
                    .setAt = row.instant(5),
                    .reviewOn = row.day(6)}};
        });
}

Outcome postpone(Connection &connection, FilingSystem filingSystem, Id<LegalHold> id, QDate reviewOn)
{
    return oneTouched(Sql(connection, "review.hold-postpone",
                          QStringLiteral("UPDATE legal_hold SET review_on = ? "
                                         "WHERE filing_system = ? AND id = ? AND released_at IS NULL"))
                          .bind(reviewOn)
                          .bind(filingSystem)
                          .bind(id)
                          .run(),
        QStringLiteral("hold.none"));
}

Outcome release(
    Connection &connection, FilingSystem filingSystem, Id<LegalHold> id, const QString &by, Instant now)
{
    return oneTouched(Sql(connection, "review.hold-release",
                          QStringLiteral("UPDATE legal_hold SET released_at = ?, released_by = ? "
                                         "WHERE filing_system = ? AND id = ? AND released_at IS NULL"))
                          .bind(now)
                          .bind(by)
                          .bind(filingSystem)
                          .bind(id)
                          .run(),
        QStringLiteral("hold.none"));
}

} // namespace reviewed_hold
