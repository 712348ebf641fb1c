#pragma once

#include "app/backup/erasure_ledger.h"

#include <optional>

/// The longest erasure ledger of a file that this desk saw, kept in the user's profile outside of all files
/// and backups: so that a restore with a ledger that was cut short does not pass for a whole one
/// (security.md 4.6). Holds the UUID of the file, a count and a hash.
class LedgerPin final
{
public:
    /// The file is `<UUID of the vault>.pin` in this folder, which is made when it is first written to.
    explicit LedgerPin(const QUuid &vault, const QString &folder = usualFolder());

    static QString usualFolder();

    /// Nothing where this desk saw none. Damaged ("ledger.pin") for a file that remember() did not write,
    /// Unavailable ("ledger.pin") for one that cannot be read: neither may pass for nothing seen.
    Result<std::optional<LedgerHead>> seen() const;
    /// Kept where it is longer than what was seen, and where nothing was; or as seen().
    Outcome remember(const LedgerHead &head) const;
    /// Kept in place of whatever was seen, since two persons went on without the rest; or as seen().
    Outcome accept(const LedgerHead &head) const;

    QString path() const { return m_path; }

private:
    enum class Keep { Longest, This };
    Outcome write(const LedgerHead &head, Keep keep) const;

    QUuid m_vault;
    QString m_folder;
    QString m_path;
};
