#pragma once

#include "app/vault/vault_header.h"

#include <QList>

#include <optional>

class RawFile;

/// The copy of the header that holds, and what has to be put right.
struct HeaderCopies
{
    VaultHeader header;
    /// The 128 KiB that it was read from; the MAC is over these.
    QByteArray bytes;
    /// Where the other copy lies when it is older or damaged.
    std::optional<qint64> repairAt;
};

/// One step of an update: what is written where. Each is followed by a sync.
struct HeaderWrite
{
    qint64 offset;
    QByteArray bytes;
};

namespace header_copies {

/// The highest valid seq of the two (security.md 4.2.2). TooNew when either says so under a valid checksum;
/// Damaged when none is valid.
Result<HeaderCopies> choose(QByteArrayView first, QByteArrayView second);
/// What an update writes, in order, each followed by a sync: the copy that does not hold is put right first,
/// then copy B at 128 KiB, then copy A at 0. Cut anywhere, one of the two is whole.
QList<HeaderWrite> updateSteps(const HeaderCopies &present, const QByteArray &next);

/// Damaged "vault.truncated" when the file is shorter than both copies and begins as a vault, "file.not-ours"
/// when it does not.
Result<HeaderCopies> read(RawFile &file);
Outcome update(RawFile &file, const HeaderCopies &present, const QByteArray &next);
Outcome repair(RawFile &file, const HeaderCopies &present);
/// Both copies of a file that has none.
Outcome create(RawFile &file, const QByteArray &bytes);

} // namespace header_copies
