#include "app/changes/viewing.h"

#include "app/audit/audit_repository.h"

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
