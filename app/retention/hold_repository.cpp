#include "app/retention/hold_repository.h"

#include "app/lists/list_table.h"
#include "app/storage/sql.h"
#include "app/storage/touched.h"

namespace hold_repository {

namespace {

constexpr auto holdColumns =
    "h.id, h.reason, h.ground, h.categories, h.set_by, h.set_at, h.review_on, h.released_at, h.released_by, "
    "h.approved_by, h.approved_at, h.released_for, h.contact_id";

LegalHold holdFrom(const Row &row)
{
    return {.id = row.id<LegalHold>(0),
        .reason = row.text(1),
        .ground = row.text(2),
        .categories = DataCategories::fromBits(row.text(3).toUInt()),
        .setBy = row.text(4),
        .setAt = row.instant(5),
        .reviewOn = row.day(6),
        .releasedAt = row.maybeInstant(7),
        .releasedBy = row.text(8),
        .releasedFor = row.text(11),
        .approvedBy = row.text(9),
        .approvedAt = row.maybeInstant(10)};
}

HeldContact heldFrom(const Row &row)
{
    return {row.id<Contact>(12), holdFrom(row)};
}

/// Everybody's that are so, in that order, each with the name of whom it is on.
QString namedHolds(FilingSystem filingSystem, const char *condition, const char *order)
{
    return QStringLiteral("SELECT %1, COALESCE(NULLIF(l.name, ''), l.organisation, '') FROM legal_hold h "
                          "LEFT JOIN %2 l ON l.contact_id = h.contact_id "
                          "WHERE h.filing_system = ? AND h.released_at IS NULL AND %3 ORDER BY %4 LIMIT ?")
        .arg(QLatin1String(holdColumns), list_table::name(filingSystem), QLatin1String(condition),
            QLatin1String(order));
}

NamedHold namedHoldFrom(const Row &row)
{
    return {heldFrom(row), row.text(13)};
}

} // namespace

Result<Id<LegalHold>> add(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, const LegalHold &hold)
{
    const auto number = Sql(connection, "hold.add",
        QStringLiteral(
            "INSERT INTO legal_hold (filing_system, contact_id, reason, ground, categories, set_by, "
            "set_at, review_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"))
                            .bind(filingSystem)
                            .bind(contact)
                            .bind(hold.reason)
                            .bind(hold.ground)
                            .bind(QString::number(hold.categories.bits()))
                            .bind(hold.setBy)
                            .bind(hold.setAt)
                            .bind(hold.reviewOn)
                            .number();
    if (!number)
        return number.error();
    return Id<LegalHold>(*number);
}

Result<int> releaseAll(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, const QString &by, Instant now)
{
    return Sql(connection, "hold.release",
        QStringLiteral("UPDATE legal_hold SET released_at = ?, released_by = ? "
                       "WHERE filing_system = ? AND contact_id = ? AND released_at IS NULL"))
        .bind(now)
        .bind(by)
        .bind(filingSystem)
        .bind(contact)
        .run();
}

Result<int> approve(Connection &connection, FilingSystem filingSystem, Id<Contact> contact, const QString &by,
    Instant now, QDate today)
{
    return Sql(connection, "hold.approve",
        QStringLiteral("UPDATE legal_hold SET approved_at = ?, approved_by = ? WHERE filing_system = ? AND "
                       "contact_id = ? AND released_at IS NULL AND approved_at IS NULL AND review_on >= ? "
                       "AND set_by <> ?"))
        .bind(now)
        .bind(by)
        .bind(filingSystem)
        .bind(contact)
        .bind(today)
        .bind(by)
        .run();
}

Result<std::optional<HeldContact>> open(Connection &connection, FilingSystem filingSystem, Id<LegalHold> id)
{
    return Sql(connection, "hold.open",
        QStringLiteral(
            "SELECT %1 FROM legal_hold h WHERE h.filing_system = ? AND h.id = ? AND h.released_at IS NULL")
            .arg(QLatin1String(holdColumns)))
        .bind(filingSystem)
        .bind(id)
        .first(heldFrom);
}

Outcome approveOne(
    Connection &connection, FilingSystem filingSystem, Id<LegalHold> id, const QString &by, Instant now)
{
    return oneTouched(Sql(connection, "hold.approve-one",
                          QStringLiteral("UPDATE legal_hold SET approved_at = ?, approved_by = ? WHERE "
                                         "filing_system = ? AND id = ? AND released_at IS NULL AND "
                                         "approved_at IS NULL"))
                          .bind(now)
                          .bind(by)
                          .bind(filingSystem)
                          .bind(id)
                          .run(),
        QStringLiteral("hold.none-to-approve"));
}

Outcome postpone(Connection &connection, FilingSystem filingSystem, Id<LegalHold> id, QDate reviewOn)
{
    return oneTouched(Sql(connection, "hold.postpone",
                          QStringLiteral("UPDATE legal_hold SET review_on = ? "
                                         "WHERE filing_system = ? AND id = ? AND released_at IS NULL"))
                          .bind(reviewOn)
                          .bind(filingSystem)
                          .bind(id)
                          .run(),
        QStringLiteral("hold.none"));
}

Outcome releaseOne(Connection &connection, FilingSystem filingSystem, Id<LegalHold> id, const QString &by,
    const QString &why, Instant now)
{
    return oneTouched(
        Sql(connection, "hold.release-one",
            QStringLiteral("UPDATE legal_hold SET released_at = ?, released_by = ?, released_for = ? "
                           "WHERE filing_system = ? AND id = ? AND released_at IS NULL"))
            .bind(now)
            .bind(by)
            .bind(why)
            .bind(filingSystem)
            .bind(id)
            .run(),
        QStringLiteral("hold.none"));
}

Result<QList<LegalHold>> list(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    return Sql(connection, "hold.list",
        QStringLiteral("SELECT %1 FROM legal_hold h WHERE h.filing_system = ? AND h.contact_id = ? "
                       "ORDER BY h.set_at DESC, h.id DESC")
            .arg(QLatin1String(holdColumns)))
        .bind(filingSystem)
        .bind(contact)
        .list(holdFrom);
}

Result<QList<NamedHold>> toReview(
    Connection &connection, FilingSystem filingSystem, QDate reviewedBy, int limit)
{
    return Sql(
        connection, "hold.to-review", namedHolds(filingSystem, "h.review_on <= ?", "h.review_on, h.id"))
        .bind(filingSystem)
        .bind(reviewedBy)
        .bind(limit)
        .list(namedHoldFrom);
}

Result<QList<NamedHold>> waiting(Connection &connection, FilingSystem filingSystem, QDate today, int limit)
{
    return Sql(connection, "hold.waiting",
        namedHolds(filingSystem, "h.approved_at IS NULL AND h.review_on >= ?", "h.set_at, h.id"))
        .bind(filingSystem)
        .bind(today)
        .bind(limit)
        .list(namedHoldFrom);
}

} // namespace hold_repository
