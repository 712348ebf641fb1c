#pragma once

#include "app/audit/epoch_entry.h"
#include "app/audit/restore_signature_repository.h"
#include "app/audit/restore_statement.h"
#include "app/base/result.h"
#include "app/vault/vault_file.h"

#include <QList>
#include <QString>

#include <algorithm>

class Connection;
struct ServiceContext;

/// Somebody who signed for a restore, and in which roles (role_bits) they were certified then.
struct RestoreSigner
{
    QString member = {};
    quint32 roles = 0;
    RestoreStatement::Meaning meaning = RestoreStatement::Meaning::Restored;
    Instant at = {};
    /// In their own words.
    QString reason = {};
};

/// How a restore stands: what its entry tells, and who signed for it. Two members must: otherwise the log was
/// counted anew on one person's word (security.md 4.5.4).
struct RestoreStanding
{
    static constexpr int wanted = 2;

    /// Of the log, as the restore began it, and the leaf hash of its first entry.
    quint64 epoch = 0;
    Digest entry = {};
    /// Where that entry stands, counted from 0 over all epochs as TrailFinding does.
    quint64 sequence = 0;
    Instant at = {};
    /// The member, or the recovery key, by its UUID.
    QString by = {};
    EpochBeginning beginning = {};
    QList<RestoreSigner> signers = {};
    /// Something is stored as a signature that is none, or none of somebody entitled.
    bool isForged = false;

    bool isSignedBy(const QString &member) const;
    bool isContinuedBy(const QString &member) const;
    int members() const;
    int owed() const { return std::max(0, wanted - members()); }
    /// Whether two different members said to go on though erasures are missing, one as an administrator and
    /// the other as a privacy officer: who keeps the machine and who answers for the erased.
    bool isContinued() const;
};

namespace restore_standing {

/// The restores of a log, and what is stored as signatures, for judged().
struct Stored
{
    QList<RestoreStanding> restores = {};
    QList<StoredRestoreSignature> signatures = {};
};

/// Errors of the database, Damaged "trail.state".
Result<Stored> read(Connection &connection);

/// The oldest first. A signature counts when it is under this entry of this log, made with a key that was
/// certified then for somebody who may sign, by an issuer who can be traced; where they are still here with
/// that key, it is certified now. Somebody who left, or has new keys, signed all the same. Any other is one
/// that nobody gave.
QList<RestoreStanding> judged(const Stored &stored, const Vouchers &vouchers);

/// Whether a certificate with these roles speaks for somebody who may sign for a restore.
bool mayEverSign(quint32 roles);
/// Whether somebody is at work who may sign and has not.
bool isSecondThere(const RestoreStanding &standing, const QList<SlotInfo> &members);

/// Both of an open file. Empty on a server.
struct Overview
{
    QList<RestoreStanding> restores = {};
    QList<SlotInfo> members = {};
};
Result<Overview> of(const ServiceContext &context);

} // namespace restore_standing
