#include "app/backup/restores.h"

#include "app/audit/restore_signing.h"
#include "app/backup/erasure_record.h"
#include "app/backup/ledger_file.h"
#include "app/backup/ledger_pin.h"
#include "app/backup/ledger_search.h"
#include "app/changes/service_context.h"
#include "app/storage/file_key.h"
#include "app/vault/bytes.h"

#include <QThreadPool>
#include <QtConcurrent>

#include <algorithm>
#include <tuple>

using Meaning = RestoreStatement::Meaning;

namespace {

Result<std::optional<LedgerGap>> openGap(const ServiceContext &context)
{
    return context
        .read([](Connection &connection) { return restore_signature_repository::openGap(connection); })
        .result();
}

Result<RestoreOverview> overviewOf(const ServiceContext &context)
{
    auto found = restore_standing::of(context);
    if (!found)
        return found.error();
    const auto gap = openGap(context);
    if (!gap)
        return gap.error();
    RestoreOverview overview{.restores = std::move(found->restores), .gap = *gap};
    if (!overview.restores.isEmpty())
        overview.isSecondThere =
            restore_standing::isSecondThere(overview.restores.constLast(), found->members);
    return overview;
}

Outcome mayAct(const ServiceContext &context, const Permit &permit, const Confirmation &confirmation,
    Operation operation)
{
    if (context.shared)
        return Error::refused("backup.server");
    if (auto allowed = permit.requireAnywhere(operation); !allowed)
        return allowed;
    if (auto confirmed = confirmation.requireFor(permit, context.clock.now()); !confirmed)
        return confirmed;
    return confirmation.passphrase() ? Outcome(done) : Error::refused("staff.confirm-again");
}

AuditEntry entryOf(const QString &action, quint64 epoch)
{
    return {.action = action,
        .objectKind = QStringLiteral("backup"),
        .detail = {{QStringLiteral("epoch"), qint64(epoch)}}};
}

/// Whether two have now said to go on, as it lies in the database with the new signature.
Result<bool> isContinued(Connection &connection, quint64 epoch, const Vouchers &vouchers)
{
    const auto stored = restore_standing::read(connection);
    if (!stored)
        return stored.error();
    const auto restores = restore_standing::judged(*stored, vouchers);
    return std::any_of(restores.begin(), restores.end(),
        [epoch](const RestoreStanding &each) { return each.epoch == epoch && each.isContinued(); });
}

/// True when it ended the quarantine.
Result<bool> keep(const ServiceContext &context, const Permit &permit,
    const StoredRestoreSignature &signature, Meaning meaning)
{
    const auto vouchers = vault_file::vouchers(context.location.target, context.location.key->vault());
    if (!vouchers)
        return vouchers.error();
    return context
        .change(permit,
            [=](Change &change) -> Result<bool> {
                if (auto added = restore_signature_repository::add(change.connection(), signature); !added)
                    return added.error();
                AuditEntry entry = entryOf(restore_signature_repository::signedAction, signature.epoch);
                entry.detail.insert(QStringLiteral("goes_on"), meaning == Meaning::Continued);
                if (auto audited = change.audit(entry); !audited)
                    return audited.error();
                if (meaning != Meaning::Continued)
                    return false;
                const auto isOver = isContinued(change.connection(), signature.epoch, *vouchers);
                if (!isOver || !*isOver)
                    return isOver;
                auto ended =
                    change.audit(entryOf(restore_signature_repository::continuedAction, signature.epoch));
                return ended ? isOver : Result<bool>(ended.error());
            })
        .result();
}

/// What is missing was given up: a later restore on this desk is measured by what lies here.
void acceptLedger(const ServiceContext &context)
{
    const auto head =
        context.read([](Connection &connection) { return erasure_record::head(connection); }).result();
    if (head)
        std::ignore = LedgerPin(context.location.key->vault().vault()).accept(*head);
}

void endQuarantine(const ServiceContext &context)
{
    context.quarantine->end();
    for (const FilingSystem filingSystem : allFilingSystems)
        emit context.feed.everythingChanged(filingSystem);
}

Result<RestoreOverview> signedBy(const ServiceContext &context, const Permit &permit,
    const Confirmation &confirmation, quint64 epoch, const QString &reason)
{
    if (reason.isEmpty())
        return Error{Failure::Invalid, QStringLiteral("restore.reason")};
    const auto found = restore_standing::of(context);
    if (!found)
        return found.error();
    const auto gap = openGap(context);
    if (!gap)
        return gap.error();
    const auto restore = std::find_if(found->restores.begin(), found->restores.end(),
        [epoch](const RestoreStanding &each) { return each.epoch == epoch; });
    if (restore == found->restores.end())
        return Error{Failure::NotFound, QStringLiteral("restore.unknown")};
    const bool isNewest = restore->epoch == found->restores.constLast().epoch;
    const Meaning meaning = *gap && isNewest ? Meaning::Continued : Meaning::Restored;
    const QString self = permit.staffRef();
    if (meaning == Meaning::Continued ? restore->isContinuedBy(self) : restore->isSignedBy(self))
        return Error::refused("restore.signed-already");
    const auto signature = restore_signing::sign(
        {context.location.target, context.location.key->vault(), self, *confirmation.passphrase()},
        {.epoch = epoch, .entry = restore->entry, .meaning = meaning, .signedAt = context.clock.now()},
        reason);
    if (!signature)
        return signature.error();
    const auto hasEnded = keep(context, permit, *signature, meaning);
    if (!hasEnded)
        return hasEnded.error();
    if (*hasEnded) {
        acceptLedger(context);
        endQuarantine(context);
    }
    emit context.feed.backupsChanged();
    return overviewOf(context);
}

Result<ledger_search::Erasures> missing(
    const ServiceContext &context, const QList<QByteArray> &ledgers, const QList<SlotInfo> &members)
{
    QList<QByteArray> certified;
    for (const SlotInfo &slot : members) {
        if (slot.certified)
            certified.append(viewOf(slot.keys.sign).toByteArray());
    }
    return context
        .read([=](Connection &connection) -> Result<ledger_search::Erasures> {
            const auto own = erasure_record::ledger(connection);
            if (!own)
                return own.error();
            return ledger_search::erasuresSince(connection,
                {.folder = {},
                    .ledgers = ledgers + QList<QByteArray>{own->toBytes()},
                    .certified = certified,
                    .inBackup = own->head()});
        })
        .result();
}

Result<QList<ReplayedAct>> replayed(
    const ServiceContext &context, const Permit &permit, const QStringList &paths)
{
    const auto ledgers = ledger_file::readNamed(paths);
    if (!ledgers)
        return ledgers.error();
    const auto gap = openGap(context);
    if (!gap)
        return gap.error();
    if (!*gap)
        return Error::refused("restore.no-quarantine");
    const auto members = vault_file::members(context.location.target, context.location.key->vault());
    if (!members)
        return members.error();
    const auto erasures = missing(context, *ledgers, *members);
    if (!erasures)
        return erasures.error();
    if (erasures->gap)
        return Error::refused("backup.ledger-short");
    const auto erased =
        context
            .change(permit,
                [erasures = *erasures, clock = context.clock](Change &change) -> Result<QList<ReplayedAct>> {
                    auto all = erasure_replay::replay(change.connection(), erasures.later, erasures.others,
                        clock, change.permit().staffRef());
                    if (!all)
                        return all.error();
                    for (const ReplayedAct &each : *all) {
                        for (const AuditEntry &entry : each.entries) {
                            if (auto told = change.audit(entry); !told)
                                return told.error();
                        }
                    }
                    auto audited = change.audit({.action = restore_signature_repository::replayedAction,
                        .objectKind = QStringLiteral("backup"),
                        .detail = ReplayCounts::of(*all).toDetail()});
                    if (!audited)
                        return audited.error();
                    return all;
                })
            .result();
    if (!erased)
        return erased.error();
    // What was erased is to lie nowhere any more; where somebody reads on, the next commit sees to it.
    std::ignore = context.writer.ask([](Connection &connection) { return connection.checkpoint(); }).result();
    endQuarantine(context);
    emit context.feed.backupsChanged();
    return erased;
}

} // namespace

const RestoreStanding *RestoreOverview::owed() const
{
    const auto owing = std::find_if(
        restores.crbegin(), restores.crend(), [](const RestoreStanding &each) { return each.owed() > 0; });
    return owing == restores.crend() ? nullptr : &*owing;
}

Restores::Restores(const ServiceContext &context)
    : m_context(context), m_desk(std::make_unique<QThreadPool>())
{
    m_desk->setMaxThreadCount(1);
}

Restores::~Restores()
{
    m_desk->waitForDone();
}

QFuture<Result<RestoreOverview>> Restores::overview(const Permit &permit) const
{
    return QtConcurrent::run(m_desk.get(), [permit, &context = m_context]() -> Result<RestoreOverview> {
        const auto stands = context.read(permit, [](Connection &) -> Outcome { return done; }).result();
        return stands ? overviewOf(context) : Result<RestoreOverview>(stands.error());
    });
}

QFuture<Result<RestoreOverview>> Restores::sign(
    const Permit &permit, const Confirmation &confirmation, quint64 epoch, const QString &reason) const
{
    return QtConcurrent::run(m_desk.get(),
        [=, &context = m_context,
            allowed = mayAct(m_context, permit, confirmation, Operation::SignRestores)] {
            return allowed ? signedBy(context, permit, confirmation, epoch, reason.simplified())
                           : Result<RestoreOverview>(allowed.error());
        });
}

QFuture<Result<QList<ReplayedAct>>> Restores::replay(
    const Permit &permit, const Confirmation &confirmation, const QStringList &ledgers) const
{
    return QtConcurrent::run(m_desk.get(),
        [=, &context = m_context,
            allowed = mayAct(m_context, permit, confirmation, Operation::ManageBackups)] {
            return allowed ? replayed(context, permit, ledgers) : Result<QList<ReplayedAct>>(allowed.error());
        });
}
