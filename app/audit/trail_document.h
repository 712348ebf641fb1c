#pragma once

#include "app/audit/checkpoint.h"
#include "app/audit/checkpoint_key_repository.h"
#include "app/audit/sealed_trail_repository.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <optional>

/// The trail as others check it, without this program and without the file: what app/audit/README.md
/// describes.
namespace trail_document {

/// The first line of an export: which log, how many entries, its root, the keys of members.
QByteArray headLine(const LogHead &head, const QList<NoteKey> &keys);
/// A line for an entry: its fields, the header in hexadecimal, its hash, and the salt and detail where they
/// were not erased.
QByteArray entryLine(const sealed_trail_repository::SealedRow &row);
/// A line for a head that was written down.
QByteArray checkpointLine(const sealed_trail_repository::StoredCheckpoint &checkpoint);

/// A line for the key of a session, with the word of the member who certified it.
QByteArray sessionKeyLine(const checkpoint_key_repository::StoredKey &key);

/// An entry and the text of its C2SP tlog-proof.
struct ProvenEntry
{
    sealed_trail_repository::SealedRow row = {};
    QByteArray proof = {};
};

/// What a proof shows of one epoch: a head that is signed for it, and entries under that head.
struct ProvenEpoch
{
    Checkpoint checkpoint = {};
    QByteArray note = {};
    QList<ProvenEntry> entries = {};
    /// The first entry, which tells the head of the epoch before it; where that one is in the proof as well.
    std::optional<ProvenEntry> restored = std::nullopt;
};

/// That the entries of one request stand in the log under these heads, the newest epoch first.
QByteArray proofDocument(
    const QString &requestRef, const QList<ProvenEpoch> &epochs, const QList<NoteKey> &keys);

} // namespace trail_document
