#pragma once

#include "app/audit/epoch_entry.h"
#include "app/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

class Connection;

/// A signature under a restore as it is stored; what it is worth is for restore_standing.h to say.
struct StoredRestoreSignature
{
    quint64 epoch = 0;
    QString reason = {};
    QByteArray document = {};  ///< of RestoreStatement
    QByteArray signature = {}; ///< Ed25519
    QByteArray publicKey = {};
    QByteArray certificate = {}; ///< of the signer then, see Vouchers
};

namespace restore_signature_repository {

/// The actions that end a quarantine: two persons went on, or the missing erasures were done.
inline const QString continuedAction = QStringLiteral("backup.continued");
inline const QString replayedAction = QStringLiteral("backup.replayed");
/// That of a signature.
inline const QString signedAction = QStringLiteral("backup.signed");

Outcome add(Connection &connection, const StoredRestoreSignature &signature);
/// The oldest first.
Result<QList<StoredRestoreSignature>> all(Connection &connection);

/// What the newest epoch still waits for: told by its first entry, and ended by an entry of one of those
/// actions. Nothing for a file that is not in quarantine, and on a server. Damaged "trail.state".
Result<std::optional<LedgerGap>> openGap(Connection &connection);

} // namespace restore_signature_repository
