#pragma once

#include "app/audit/checkpoint.h"
#include "app/base/result.h"

#include <QByteArray>
#include <QList>

class Confirmation;
class Connection;
struct ServiceContext;

/// Heads of the trail that members put their name to (security.md 4.5.3).
namespace checkpoint_signing {

/// The reference that every origin of this program bears; the UUID of the log tells customer files apart.
QString organisation();

/// Those of the members alone whom an administrator has certified: a name in a slot proves nothing.
Result<QList<NoteKey>> memberKeys(const ServiceContext &context);
/// The keys of the certified members of an embedded file, under their `ref`, and of their sessions, which
/// they certified; none on a server, where members have no keys yet. Of the sessions only those that this
/// note names, where one is given.
Result<QList<NoteKey>> knownKeys(
    const ServiceContext &context, Connection &connection, const SignedNote *ofNote = nullptr);
/// The same, read on the reading thread. Not for a database thread.
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

/// The same for any head of this log, which is not stored: of an epoch that a restore ended.
Result<MadeCheckpoint> signHead(
    const ServiceContext &context, const Confirmation &confirmation, const LogHead &head);

/// The head that a stored note tells of, without a look at its signatures. Damaged "checkpoint.format",
/// "note.format".
Result<Checkpoint> checkpointIn(const QByteArray &note);

} // namespace checkpoint_signing
