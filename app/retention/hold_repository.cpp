#include "app/retention/hold_repository.h"

#include "app/storage/sql.h"

namespace hold_repository {

namespace {

constexpr auto columns =
    "id, reason, ground, categories, set_by, set_at, review_on, released_at, released_by, approved_by, "
    "approved_at";

LegalHold holdFrom(const Row &row)
{
    return {row.id<LegalHold>(0), row.text(1), row.text(2), DataCategories::fromBits(row.text(3).toUInt()),
        row.text(4), row.instant(5), row.day(6), row.maybeInstant(7), row.text(8), row.text(9),
        row.maybeInstant(10)};
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

Result<int> approve(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, const QString &by, Instant now)
{
    return Sql(connection, "hold.approve",
        QStringLiteral("UPDATE legal_hold SET approved_at = ?, approved_by = ? WHERE filing_system = ? AND "
                       "contact_id = ? AND released_at IS NULL AND approved_at IS NULL AND set_by <> ?"))
        .bind(now)
        .bind(by)
        .bind(filingSystem)
        .bind(contact)
        .bind(by)
        .run();
}

Result<QList<LegalHold>> list(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    return Sql(connection, "hold.list",
        QStringLiteral("SELECT %1 FROM legal_hold WHERE filing_system = ? AND contact_id = ? "
                       "ORDER BY set_at DESC, id DESC")
            .arg(QLatin1String(columns)))
        .bind(filingSystem)
        .bind(contact)
        .list(holdFrom);
}

Result<QList<HeldContact>> toReview(Connection &connection, FilingSystem filingSystem, QDate today)
{
    return Sql(connection, "hold.to-review",
        QStringLiteral(
            "SELECT %1, contact_id FROM legal_hold WHERE filing_system = ? AND released_at IS NULL "
            "AND review_on <= ? ORDER BY review_on, id")
            .arg(QLatin1String(columns)))
        .bind(filingSystem)
        .bind(today)
        .list([](const Row &row) {
            return HeldContact{row.id<Contact>(11), holdFrom(row)};
        });
}

} // namespace hold_repository
