#pragma once

#include "app/audit/restore_standing.h"
#include "app/backup/erasure_replay.h"
#include "app/staff/confirmation.h"
#include "app/staff/permit.h"

#include <QFuture>

#include <memory>

class QThreadPool;
struct ServiceContext;

/// What is known of the restores that an open file came from.
struct RestoreOverview
{
    /// The oldest first.
    QList<RestoreStanding> restores = {};
    /// The quarantine that the newest of them began and nothing ended yet.
    std::optional<LedgerGap> gap = std::nullopt;
    /// Whether somebody is at work who may sign for the newest and has not.
    bool isSecondThere = false;

    /// The newest that is still to be signed for; null where none is.
    const RestoreStanding *owed() const;
};

/// What is done with an embedded file after it came back from a backup (security.md 4.5.4 and 4.6): two
/// members sign for it; and where erasures are missing, it stays in quarantine until they are done again, or
/// two members go on without them.
class Restores final
{
public:
    explicit Restores(const ServiceContext &context);
    ~Restores();

    /// For everybody who is signed in. Nothing on a server.
    QFuture<Result<RestoreOverview>> overview(const Permit &permit) const;

    /// For administrators and privacy officers: signs for the restore that began this epoch, with the reason
    /// in their own words. In quarantine it says as well that the file is to be worked with though erasures
    /// are missing; with an administrator and another member, a privacy officer, who say so, it ends. Invalid
    /// ("restore.reason") without one, NotFound ("restore.unknown"), Refused ("restore.signed-already"),
    /// ("restore.signer").
    QFuture<Result<RestoreOverview>> sign(
        const Permit &permit, const Confirmation &confirmation, quint64 epoch, const QString &reason) const;

    /// For administrators, in quarantine: looks once more in every folder for backups, and into these ledger
    /// files, and does the missing erasures, which ends it. Refused ("restore.no-quarantine"),
    /// ("backup.ledger-short") where they are still missing; errors of ledger_search and of
    /// ledger_file::readNamed().
    QFuture<Result<QList<ReplayedAct>>> replay(
        const Permit &permit, const Confirmation &confirmation, const QStringList &ledgers) const;

private:
    const ServiceContext &m_context;
    std::unique_ptr<QThreadPool> m_desk;
};
