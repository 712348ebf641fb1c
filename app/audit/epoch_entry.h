#pragma once

#include "app/audit/log_head.h"
#include "app/audit/trail_check.h"

#include <QJsonObject>
#include <QString>

#include <optional>

/// What the first entry of a later epoch of the log tells: a restore is a roll-back by right, and everybody
/// must be able to tell it from one by stealth (security.md 4.5.4).
struct EpochBeginning
{
    /// How the log ended in the backup.
    LogHead before = {};
    /// The furthest that the desk of the restore had seen the log, where it had.
    std::optional<LogHead> seen = std::nullopt;

    friend bool operator==(const EpochBeginning &, const EpochBeginning &) = default;
};

namespace epoch_entry {

/// The action of that entry, the one at sequence 0.
inline const QString action = QStringLiteral("backup.restored");

/// Puts it into the detail, beside what else stands there: epoch, size and root of either head.
void tellIn(QJsonObject &detail, const EpochBeginning &beginning);

/// Nothing unless the entry is the first of its epoch, its detail is the one that was hashed, and it tells of
/// an earlier epoch of the same log. Whether the entry is in the tree is for the caller to say.
std::optional<EpochBeginning> read(const StoredEntry &entry);

} // namespace epoch_entry
