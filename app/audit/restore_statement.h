#pragma once

#include "app/base/instant.h"
#include "app/base/result.h"
#include "app/vault/sha256.h"
#include "app/vault/signed_document.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QUuid>

/// One person's signature under the restore of a backup (security.md 4.5.4): under the first entry of the
/// epoch that it began, which tells the head in the backup, the furthest head seen, the reason, and how many
/// erasures are missing.
struct RestoreStatement
{
    /// Restored: this restore is known and right. Continued: besides, the file is to be worked with though
    /// erasures are missing (4.6).
    enum class Meaning { Restored = 1, Continued = 2 };

    QUuid vault = {};
    quint64 epoch = 0;
    /// The leaf hash of that first entry.
    Digest entry = {};
    Meaning meaning = Meaning::Restored;
    QUuid signer = {};
    /// SHA-256 of the reason in the signer's own words, UTF-8.
    Digest reason = {};
    Instant signedAt = {};

    /// The document as TLV. Errors of TlvWriter::finish().
    Result<QByteArray> toBytes() const;
    /// Damaged for anything that toBytes() does not give; TooNew "restore.format" for a later format.
    static Result<RestoreStatement> fromBytes(QByteArrayView bytes);

    friend bool operator==(const RestoreStatement &, const RestoreStatement &) = default;
};

namespace restore_statement {

/// Signs what toBytes() gave.
Result<QByteArray> sign(QByteArrayView document, const Signer &signer);

/// What the owner of the key signed. Damaged "restore.signature" for what they did not; errors of
/// fromBytes().
Result<RestoreStatement> verified(
    QByteArrayView document, QByteArrayView signature, QByteArrayView publicKey);

} // namespace restore_statement
