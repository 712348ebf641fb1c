#pragma once

#include "app/audit/checkpoint.h"
#include "app/base/result.h"
#include "app/vault/signed_document.h"

#include <QByteArray>
#include <QList>

#include <optional>

class Confirmation;
struct ServiceContext;

/// Heads of the trail that members put their name to (security.md 4.5.3).
namespace checkpoint_signing {

/// The reference that every origin of this program bears; the UUID of the log tells customer files apart.
QString organisation();

/// The keys of the members who have a place in an embedded file, under their `ref`; none on a server, where
/// members have no keys yet.
Result<QList<NoteKey>> knownKeys(const ServiceContext &context);

/// A head that was written down.
struct MadeCheckpoint
{
    Checkpoint checkpoint = {};
    /// As it is stored: a signed note, or on a server the text of one alone.
    QByteArray note = {};
};

/// Signs the head of now by who just gave the passphrase, and stores it. Takes the second of Argon2id: not
/// for a database thread. Errors of vault_file::sign().
Result<MadeCheckpoint> sign(const ServiceContext &context, const Confirmation &confirmation);
/// The same with keys of this member that are open already, at no cost; none on a server.
Result<MadeCheckpoint> sign(
    const ServiceContext &context, const QString &memberRef, const std::optional<Signer> &signer);

/// The head that a stored note tells of, without a look at its signatures. Damaged "checkpoint.format",
/// "note.format".
Result<Checkpoint> checkpointIn(const QByteArray &note);

} // namespace checkpoint_signing
