#pragma once

#include "app/agreements/processor_audit.h"
#include "app/agreements/sub_announcement.h"

class Change;

/// What Agreements does with announcements and audits, inside a change that somebody else makes.
namespace agreement_conduct {

/// Errors as Agreements::answer().
Result<SubAnnouncement> answer(
    Change &change, Id<SubAnnouncement> announcement, SubAnnouncement::Answer answer, const QString &reason);
/// Errors as Agreements::addAudit() and changeAudit().
Result<Id<ProcessorAudit>> addAudit(Change &change, const ProcessorAudit &audit);
Outcome changeAudit(Change &change, const ProcessorAudit &audit);

} // namespace agreement_conduct
