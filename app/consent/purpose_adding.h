#pragma once

#include "app/audit/audit_entry.h"
#include "app/base/result.h"
#include "app/base/set_of.h"
#include "app/consent/purpose.h"
#include "app/staff/permit.h"

class Change;

/// Purposes getting into the catalogue, within a change that somebody else began: by the officer, or when a
/// file is founded.
namespace purpose_adding {

AuditEntry entryFor(const QString &action, const Purpose &purpose, const QJsonObject &detail = {});
/// The right in every filing system the purpose reaches.
Outcome requireFor(const Permit &permit, SetOf<FilingSystem> appliesTo);
PurposeWording trimmed(PurposeWording wording);
/// checkPurpose(), Invalid "purpose.assessed-later" for an assessment of a day still to come, and Invalid
/// "text.national-number" for what was not said `before`: it goes into the statement and the documents.
Outcome check(const Change &change, const Purpose &purpose, const Purpose &before);
/// checkWording(), and the same of national numbers.
Outcome checkTold(const Purpose &purpose, const PurposeWording &wording, const PurposeWording &before);
/// Stores a wording as its purpose's next one.
Result<PurposeWording> write(Change &change, Id<Purpose> purpose, PurposeWording wording);

/// A new purpose with its first wording; Duplicate when the key is taken.
Result<Id<Purpose>> add(Change &change, Purpose purpose);
/// The purposes a new file starts with; Refused once there are any. No name: as the settings call the
/// organisation.
Result<int> addDefaults(Change &change, const QString &organisation);

} // namespace purpose_adding
