#include "app/changes/viewing.h"

#include "app/audit/audit_repository.h"
#include "app/changes/service_context.h"

#include <algorithm>

namespace {

constexpr qint64 oneVisit = 5LL * 60 * 1'000'000;
constexpr int latest = 50;

} // namespace

Outcome noteViewing(Connection &connection, const Permit &permit, const Clock &clock, const AuditEntry &entry)
{
    const auto known = audit_repository::about(connection, entry.objectRef, latest);
    if (!known)
        return known.error();
    const qint64 since = clock.now().micros - oneVisit;
    const bool isSameVisit = std::any_of(known->begin(), known->end(), [&](const AuditEntry &earlier) {
        return earlier.action == entry.action && earlier.actor == permit.staffRef() &&
            earlier.happenedAt.micros > since;
    });
    if (isSameVisit)
        return done;
    ChangeFeed nobody;
    return changing(connection, permit, clock, nobody, [&](Change &change) { return change.audit(entry); });
}

void noteViewing(const ServiceContext &context, const Permit &permit, const AuditEntry &entry)
{
    if (context.isReading)
        return;
    context.writer.ask([permit, entry, clock = context.clock](Connection &connection) -> Outcome {
        return noteViewing(connection, permit, clock, entry);
    });
}

void noteListShown(const ServiceContext &context, const Permit &permit, FilingSystem filingSystem,
    const QString &list, qsizetype people)
{
    if (people == 0)
        return;
    noteViewing(context, permit,
        {.action = list,
            .filingSystem = filingSystem,
            .objectKind = QStringLiteral("contacts"),
            .objectRef = QStringLiteral("%1-%2").arg(list).arg(static_cast<int>(filingSystem)),
            .detail = {{QStringLiteral("shown"), static_cast<qint64>(people)}}});
}
