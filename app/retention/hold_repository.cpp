#include "app/retention/hold_repository.h"

#include "app/storage/sql.h"

namespace hold_repository {

Result<Id<LegalHold>> add(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, const LegalHold &hold)
{
    const auto number = Sql(connection, "hold.add",
        QStringLiteral("INSERT INTO legal_hold (filing_system, contact_id, reason, ground, categories, set_by, "
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

Result<QList<LegalHold>> list(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    return Sql(connection, "hold.list",
        QStringLiteral("SELECT id, reason, ground, categories, set_by, set_at, review_on, released_at, released_by "
                       "FROM legal_hold WHERE filing_system = ? AND contact_id = ? ORDER BY set_at DESC, id DESC"))
        .bind(filingSystem)
        .bind(contact)
        .list([](const Row &row) {
            return LegalHold{row.id<LegalHold>(0), row.text(1), row.text(2),
                DataCategories::fromBits(row.text(3).toUInt()), row.text(4), row.instant(5), row.day(6),
                row.maybeInstant(7), row.text(8)};
        });
}

} // namespace hold_repository
