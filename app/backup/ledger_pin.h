#pragma once

#include "app/backup/erasure_ledger.h"

/// The longest erasure ledger of each file that this desk saw, kept in the user's profile outside of all
/// files and backups: so that a restore with a ledger that was cut short does not pass for a whole one
/// (security.md 4.6). Holds UUIDs of files, counts and hashes.
class LedgerPin final
{
public:
    explicit LedgerPin(const QString &path = usualPath());

    static QString usualPath();

    /// Empty (0 entries) where this desk saw none.
    LedgerHead seen(const QUuid &vault) const;
    /// Kept where it is longer than what was seen. Unavailable ("ledger.pin").
    Outcome remember(const QUuid &vault, const LedgerHead &head) const;

private:
    QString m_path;
};
