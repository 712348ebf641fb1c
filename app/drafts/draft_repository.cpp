#include "app/drafts/draft_repository.h"

#include "app/storage/sql.h"

namespace draft_repository {

Outcome put(Connection &connection, const QString &staffRef, const Draft &draft)
{
    const auto replaced = Sql(connection, "draft.replace",
        QStringLiteral("DELETE FROM draft WHERE filing_system = ? AND staff_ref = ? AND form = ? "
                       "AND COALESCE(contact_id, 0) = ?"))
                              .bind(draft.filingSystem)
                              .bind(staffRef)
                              .bind(draft.form)
                              .bind(draft.contact.isStored() ? draft.contact.number() : 0)
                              .run();
    if (!replaced)
        return replaced.error();
    if (draft.content.isEmpty())
        return done;
    const auto put = Sql(connection, "draft.put",
        QStringLiteral("INSERT INTO draft (filing_system, staff_ref, form, contact_id, content, saved_at) "
                       "VALUES (?, ?, ?, ?, ?, ?)"))
                         .once()
                         .bind(draft.filingSystem)
                         .bind(staffRef)
                         .bind(draft.form)
                         .bind(draft.contact)
                         .bind(draft.content)
                         .bind(draft.savedAt)
                         .run();
    return put ? Outcome(done) : Outcome(put.error());
}

Result<bool> hasPerson(Connection &connection, const Draft &draft)
{
    if (!draft.contact.isStored())
        return true;
    const auto found = Sql(connection, "draft.person",
        QStringLiteral("SELECT count(*) FROM contact WHERE filing_system = ? AND id = ?"))
                           .bind(draft.filingSystem)
                           .bind(draft.contact)
                           .number();
    if (!found)
        return found.error();
    return *found > 0;
}

Result<QList<Draft>> list(Connection &connection, const QString &staffRef)
{
    return Sql(connection, "draft.list",
        QStringLiteral("SELECT id, filing_system, form, contact_id, content, saved_at FROM draft "
                       "WHERE staff_ref = ? ORDER BY saved_at DESC, id DESC"))
        .bind(staffRef)
        .list([](const Row &row) {
            return Draft{.id = row.id<Draft>(0),
                .filingSystem = static_cast<FilingSystem>(row.number(1)),
                .form = row.text(2),
                .contact = row.id<Contact>(3),
                .content = row.text(4),
                .savedAt = row.instant(5)};
        });
}

Outcome remove(Connection &connection, const QString &staffRef, Id<Draft> draft)
{
    const auto removed =
        Sql(connection, "draft.remove", QStringLiteral("DELETE FROM draft WHERE staff_ref = ? AND id = ?"))
            .bind(staffRef)
            .bind(draft)
            .run();
    return removed ? Outcome(done) : Outcome(removed.error());
}

Outcome removeOlderThan(Connection &connection, Instant moment)
{
    const auto removed =
        Sql(connection, "draft.expire", QStringLiteral("DELETE FROM draft WHERE saved_at < ?"))
            .bind(moment)
            .run();
    return removed ? Outcome(done) : Outcome(removed.error());
}

} // namespace draft_repository
