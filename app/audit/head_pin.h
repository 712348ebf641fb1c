#pragma once

#include "app/audit/log_head.h"
#include "app/base/result.h"

#include <QList>
#include <QString>

#include <optional>

/// How a head compares with the last one that this desk saw.
enum class PinVerdict {
    NoPin,      ///< this desk saw none yet
    Same,       ///< nothing was added
    Grown,      ///< the proof shows that it begins with what was seen
    NewEpoch,   ///< it is counted anew, and nothing in it says that a backup was restored
    Restored,   ///< a backup was restored: its first entry says so (TrailPin alone tells it from NewEpoch)
    RolledBack, ///< it ends before what was seen
    Forked      ///< it is another log than the one that was seen
};

/// The last head of a log that this desk saw, in a file of its own outside the vault, in the user's profile
/// (security.md 4.5.4). Written after a commit: a pin may lag, it never leads. Holds no personal data.
class HeadPin final
{
public:
    /// The file is `<UUID of the vault>.pin` in this folder, which is made when it is first written to.
    HeadPin(const QString &folder, const QUuid &vault);

    /// Nothing where there is no such file. Damaged "pin.file" for one that advance() did not write,
    /// Unavailable "pin.file" for one that cannot be read: neither may pass for no pin.
    Result<std::optional<LogHead>> read() const;

    /// Replaces what was seen, whole or not at all, readable by its owner alone. Refused "pin.back" for a
    /// head that lies before it or differs at the same size, Invalid "pin.vault" for one of another vault.
    /// That the head contains the pin is for compare() to say first.
    Outcome advance(const LogHead &head) const;

    /// `proof` is the consistency proof from the pin's size to the head's.
    static PinVerdict compare(
        const std::optional<LogHead> &pin, const LogHead &head, const QList<Digest> &proof = {});

    QString path() const { return m_path; }

private:
    QUuid m_vault;
    QString m_folder;
    QString m_path;
};
