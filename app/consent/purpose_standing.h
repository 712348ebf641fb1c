#pragma once

#include "app/base/id.h"
#include "app/base/result.h"

class Connection;
struct Purpose;
struct PurposeWording;

/// What may change about a purpose while somebody records for it.
namespace purpose_standing {

/// Nobody rewords or ends the purpose until this transaction ends; others may record for it meanwhile.
Outcome hold(Connection &connection, Id<Purpose> purpose);
/// Nobody records for the purpose until this transaction ends.
Outcome holdAlone(Connection &connection, Id<Purpose> purpose);

/// Whether the text was changed materially after `since`, up to `until` or, where that is not stored, till
/// now. A wording that is not stored is of before the first.
Result<bool> isReworded(
    Connection &connection, Id<Purpose> purpose, Id<PurposeWording> since, Id<PurposeWording> until = {});

} // namespace purpose_standing
