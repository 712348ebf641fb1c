#pragma once

#include "app/agreements/processor_audit.h"
#include "app/agreements/sub_announcement.h"

#include <QList>

#include <optional>

class Connection;

/// What processors did under their agreement: whom they announced, what they showed us, what they reported.
namespace processor_conduct_repository {

/// The newest first; of all processors where none is given.
Result<QList<SubAnnouncement>> announcements(Connection &connection, Id<Processor> processor = {});
Result<std::optional<SubAnnouncement>> announcement(Connection &connection, Id<SubAnnouncement> id);
Result<Id<SubAnnouncement>> add(
    Connection &connection, const SubAnnouncement &announcement, Instant now, const QString &addedBy);
/// Refused "agreement.answered" where it was answered before.
Outcome answer(Connection &connection, const SubAnnouncement &announcement, const QString &answeredBy);

Result<QList<ProcessorAudit>> audits(Connection &connection, Id<Processor> processor = {});
Result<std::optional<ProcessorAudit>> audit(Connection &connection, Id<ProcessorAudit> id);
Result<Id<ProcessorAudit>> add(
    Connection &connection, const ProcessorAudit &audit, Instant now, const QString &addedBy);
/// ChangedMeanwhile "agreement.changed" where it is another version.
Outcome replace(Connection &connection, const ProcessorAudit &audit);

Result<QList<ProcessorIncident>> incidents(Connection &connection, Id<Processor> processor = {});
Result<Id<ProcessorIncident>> add(
    Connection &connection, const ProcessorIncident &incident, Instant now, const QString &addedBy);
/// The breach that it became. Refused "agreement.incident-linked" where it has one, NotFound
/// "agreement.incident-unknown".
Outcome linkBreach(Connection &connection, Id<ProcessorIncident> incident, qint64 breach);

} // namespace processor_conduct_repository
