#pragma once

#include "app/audit/log_head.h"
#include "app/audit/trail_check.h"

#include <QJsonObject>
#include <QString>

#include <optional>

/// Why a backup was restored: a code, since nothing that anybody typed goes into the trail. Untold: by an
/// earlier build.
enum class RestoreReason { Untold, Lost, Damaged, Moved, Mistake };

/// Erasures that are missing in a restored file: the desk of the restore had seen a ledger of so many, and
/// the newest that was found has so many, or went another way (security.md 4.6).
struct LedgerGap
{
    quint64 seen = 0;
    quint64 found = 0;

    friend bool operator==(const LedgerGap &, const LedgerGap &) = default;
};

/// What the first entry of a later epoch of the log tells: a restore is a roll-back by right, and everybody
/// must be able to tell it from one by stealth (security.md 4.5.4).
struct EpochBeginning
{
    /// How the log ended in the backup.
    LogHead before = {};
    /// The furthest that the desk of the restore had seen the log, where it had.
    std::optional<LogHead> seen = std::nullopt;
    RestoreReason reason = RestoreReason::Untold;
    /// The file begins in quarantine.
    std::optional<LedgerGap> gap = std::nullopt;

    friend bool operator==(const EpochBeginning &, const EpochBeginning &) = default;
};

namespace epoch_entry {

/// The action of that entry, the one at sequence 0.
inline const QString action = QStringLiteral("backup.restored");

/// "lost", "damaged", "moved", "mistake"; empty for Untold.
QString codeOf(RestoreReason reason);
/// Nothing for what is no such code.
std::optional<RestoreReason> reasonFrom(const QString &code);

/// What who restores knows and the log does not: `reason`, `ledger_seen` and `ledger_found`.
void tellCircumstances(QJsonObject &detail, RestoreReason reason, const std::optional<LedgerGap> &gap);
/// Puts the heads into the detail, beside what else stands there: epoch, size and root of either.
void tellIn(QJsonObject &detail, const EpochBeginning &beginning);

/// Nothing unless the entry is the first of its epoch, its detail is the one that was hashed, and it tells of
/// an earlier epoch of the same log. Whether the entry is in the tree is for the caller to say.
std::optional<EpochBeginning> read(const StoredEntry &entry);

} // namespace epoch_entry
