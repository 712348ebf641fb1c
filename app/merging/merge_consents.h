#pragma once

#include "app/base/result.h"
#include "app/contacts/contact.h"
#include "app/merging/merge_lines.h"

#include <QHash>

class Change;

/// How acts of consent go from one record of a person to another. They are never altered: each is stored
/// again under the kept contact, with the moments, recorder, proof and reference it had, in the kept chain;
/// where it stood before is remembered beside it (consent_origin), so that the digests that the trail told of
/// it still hold. Behind them come the acts that keep the whole from allowing more than both did.
namespace merge_consents {

/// The lines of merge_lines::changing, with the numbers of addresses that the kept record has as well. The
/// rows that name acts and addresses are the kept contact's already. `mergeRef` names the merge in the acts.
Outcome bring(Change &change, const Contact &kept, const Contact &absorbed,
    const QList<merge_lines::UnitedLine> &lines, const QHash<qint64, qint64> &details,
    const QString &mergeRef);

} // namespace merge_consents
