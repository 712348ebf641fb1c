#pragma once

#include "app/audit/checkpoint.h"
#include "app/vault/sha256.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

/// That one entry stands in the log, to be shown to someone who sees nothing else of it.
struct TlogProof
{
    quint64 index = 0;
    QList<Digest> hashes = {};
    /// The signed checkpoint, byte for byte.
    QByteArray checkpoint = {};

    /// The text of C2SP tlog-proof, file name extension `.tlog-proof`: about 1.2 KB at a million entries.
    QByteArray toText() const;
    /// Damaged "proof.format" for anything that toText() does not give; extra data is not accepted.
    static Result<TlogProof> fromText(QByteArrayView text);

    /// The same as TLV, for where every byte counts: below 1 KiB at a million entries and one signature.
    Result<QByteArray> packed() const;
    static Result<TlogProof> unpacked(QByteArrayView bytes);

    /// Whether known keys signed a head of this log that holds the entry; gives that head and who signed.
    /// Damaged "proof.root" where the entry is not in it, "proof.origin" for another log; errors of
    /// verifiedCheckpoint().
    Result<SignedCheckpoint> verify(
        const Digest &leafHash, const QString &origin, const QList<NoteKey> &known) const;

    friend bool operator==(const TlogProof &, const TlogProof &) = default;
};
