#include "app/staff/staff_news.h"

#include "app/audit/audit_repository.h"
#include "app/changes/service_context.h"
#include "app/staff/staff.h"
#include "app/staff/staff_repository.h"
#include "app/storage/transaction.h"

#include <QHash>

namespace {

constexpr int mostAtOnce = 100;

/// What lets somebody do more than before.
const QStringList &acts()
{
    static const QStringList all{QStringLiteral("staff.add"), QStringLiteral("staff.grant"),
        QStringLiteral("staff.certify"), QStringLiteral("staff.countersign"),
        QStringLiteral("staff.deputise"), QStringLiteral("staff.recover")};
    return all;
}

/// Nobody is told that they came themselves.
bool isNewsTo(const QString &reader, const AuditEntry &entry)
{
    return entry.objectRef != reader || entry.action != QLatin1String("staff.add");
}

Result<StaffNews> newsFor(Connection &connection, const Permit &permit)
{
    const auto told = staff_repository::toldPosition(connection, permit.staff());
    if (!told)
        return told.error();
    const auto entries = audit_repository::byOthers(connection, permit.staffRef(), acts(), *told, mostAtOnce);
    if (!entries)
        return entries.error();
    StaffNews news{.upTo = entries->isEmpty() ? *told : entries->last().position};
    const auto members = staff_repository::all(connection);
    if (!members)
        return members.error();
    QHash<QString, QString> names;
    for (const StaffMember &member : *members)
        names.insert(member.ref, member.displayName);
    for (const AuditEntry &entry : *entries) {
        if (isNewsTo(permit.staffRef(), entry))
            news.lines.append({entry, names.value(entry.objectRef), names.value(entry.actor)});
    }
    return news;
}

} // namespace

QFuture<Result<StaffNews>> Staff::news(const Permit &permit) const
{
    return m_context.read(permit, [permit](Connection &connection) { return newsFor(connection, permit); });
}

QFuture<Outcome> Staff::newsSeen(const Permit &permit, qint64 upTo) const
{
    // What a member has read is no change of theirs: the trail says nothing of it.
    return m_context.writer.ask([member = permit.staff(), upTo](Connection &connection) {
        return writing(
            connection, [&](Connection &line) { return staff_repository::setTold(line, member, upTo); });
    });
}
