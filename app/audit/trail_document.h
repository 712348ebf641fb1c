#pragma once

#include "app/audit/checkpoint.h"
#include "app/audit/checkpoint_key_repository.h"
#include "app/audit/sealed_trail_repository.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

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

/// That these entries, those of one request, stand in the log under this head.
QByteArray proofDocument(const QString &requestRef, const Checkpoint &checkpoint, const QByteArray &note,
    const QList<NoteKey> &keys, const QList<ProvenEntry> &entries);

} // namespace trail_document
