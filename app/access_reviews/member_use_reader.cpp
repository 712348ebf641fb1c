#include "app/access_reviews/member_use_reader.h"

#include "app/access_reviews/effective_right.h"
#include "app/staff/staff_repository.h"
#include "app/storage/sql.h"

namespace member_use_reader {

Result<QList<MemberUse>> since(Connection &connection, Instant moment)
{
    return Sql(connection, "access.use",
        QStringLiteral("SELECT actor, filing_system, action, COUNT(*), MAX(happened_at) FROM audit_entry "
                       "WHERE happened_at >= ? AND actor <> '' GROUP BY actor, filing_system, action "
                       "ORDER BY actor, filing_system, action"))
        .bind(moment)
        .list([](const Row &row) {
            return MemberUse{.member = row.text(0),
                .filingSystem = row.isNull(1) ? std::nullopt : std::optional(row.filingSystem(1)),
                .action = row.text(2),
                .count = row.integer(3),
                .last = row.instant(4)};
        });
}

Result<std::optional<Instant>> lastSignIn(Connection &connection, const QString &member)
{
    const auto last = Sql(connection, "access.last-sign-in",
        QStringLiteral(
            "SELECT MAX(happened_at) FROM audit_entry WHERE object_ref = ? AND object_kind = 'staff' "
            "AND actor = object_ref AND action IN ('staff.sign-in', 'staff.activate', "
            "'staff.found', 'staff.recover')"))
                          .bind(member)
                          .first([](const Row &row) { return row.maybeInstant(0); });
    return last ? Result<std::optional<Instant>>(last->value_or(std::nullopt))
                : Result<std::optional<Instant>>(last.error());
}

Result<QHash<QString, Instant>> membersSince(Connection &connection)
{
    QHash<QString, Instant> members;
    const auto read =
        Sql(connection, "access.members-since", QStringLiteral("SELECT ref, created_at FROM staff_member"))
            .each([&members](const Row &row) {
                members.insert(row.text(0), row.instant(1));
                return true;
            });
    return read ? Result<QHash<QString, Instant>>(members) : Result<QHash<QString, Instant>>(read.error());
}

Result<QHash<QString, QString>> dormant(Connection &connection, Instant now)
{
    const auto members = staff_repository::all(connection);
    if (!members)
        return members.error();
    const auto since = membersSince(connection);
    if (!since)
        return since.error();
    QHash<QString, QString> dormant;
    for (const StaffMember &member : *members) {
        const auto last = lastSignIn(connection, member.ref);
        if (!last)
            return last.error();
        const QString why = dormancyOf(member, *last, since->value(member.ref), now);
        if (!why.isEmpty())
            dormant.insert(member.ref, why);
    }
    return dormant;
}

} // namespace member_use_reader
