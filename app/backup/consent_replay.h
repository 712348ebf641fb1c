#pragma once

#include "app/audit/audit_entry.h"
#include "app/backup/erasure_entry.h"
#include "app/base/result.h"
#include "app/consent/purpose.h"

#include <optional>

class Connection;
struct Contact;

/// Saying no again on somebody's behalf who said it after the backup was made: withdrawals, objections, and
/// purposes that were served no more.
namespace consent_replay {

/// Who does it again, and when.
struct Hand
{
    Instant now;
    QString actor = {};
};

/// What became of it for one person.
struct Again
{
    bool isChanged = false;
    /// What the trail must tell of the act; none where it was on its line already, or where the ledger's act
    /// is none of a line.
    std::optional<AuditEntry> entry = std::nullopt;
};

/// Which purpose of the file the entry means; none where it means none, or one that the backup does not know.
Result<std::optional<Purpose>> purposeOf(Connection &connection, const ErasureEntry &entry);

/// Inside a transaction. A purpose that the backup does not know has no line there, and changes nothing.
Result<Again> replay(Connection &connection, const Contact &contact, const std::optional<Purpose> &purpose,
    const ErasureEntry &entry, const Hand &hand);

} // namespace consent_replay
