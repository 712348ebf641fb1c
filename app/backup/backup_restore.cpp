#include "app/backup/backup_restore.h"

#include "app/audit/restore_signature_repository.h"
#include "app/audit/restore_signing.h"
#include "app/audit/sealed_trail_repository.h"
#include "app/audit/trail_pin.h"
#include "app/backup/backup_contents.h"
#include "app/backup/ledger_pin.h"
#include "app/backup/ledger_search.h"
#include "app/backup/restored_file.h"
#include "app/base/folded_text.h"
#include "app/staff/rights.h"
#include "app/staff/staff_repository.h"
#include "app/staff/vault_roles.h"
#include "app/storage/file_guard.h"
#include "app/storage/migrations/migrations.h"
#include "app/storage/migrator.h"
#include "app/storage/transaction.h"
#include "app/vault/vault_file.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QUuid>

#include <algorithm>
#include <tuple>
#include <utility>

namespace backup_restore {

namespace {

Report reportOf(const QString &path, const BackupReader &reader, BackupManifest manifest)
{
    return {.bytes = reader.fileSize(),
        .made = reader.header().made,
        .name = QFileInfo(path).fileName(),
        .manifest = std::move(manifest)};
}

/// Who may by the file itself, whatever the header of the backup said of them.
Outcome mayRestore(Connection &line, const QString &actor)
{
    const auto member = staff_repository::byRef(line, actor);
    if (!member)
        return member.error();
    const auto manages = [](const Grant &grant) { return mayDo(grant.role, Operation::ManageBackups); };
    if (*member && !(*member)->disabledAt &&
        std::any_of((*member)->grants.cbegin(), (*member)->grants.cend(), manages))
        return done;
    return Error{Failure::Refused, QStringLiteral("backup.not-administrator")};
}

AuditEntry restoreEntry(const Report &report, RestoreReason reason)
{
    AuditEntry entry{.action = epoch_entry::action,
        .objectKind = QStringLiteral("backup"),
        .detail = ReplayCounts::of(report.replayed).toDetail()};
    epoch_entry::tellCircumstances(entry.detail, reason, report.gap);
    return entry;
}

/// How far this desk saw the trail of this file. A pin that cannot be read does not bar the way back: who
/// signs in is told of it.
std::optional<LogHead> seenOf(const QUuid &vault)
{
    const auto seen = TrailPin::ofFile(vault);
    return seen ? *seen : std::nullopt;
}

/// The log is counted anew from the first entry on: the file is older than it was, and everybody must be able
/// to tell that this is by right. Who opened the backup did it, also when that was the paper key: it has a
/// UUID of its own. The head with that first entry alone.
Result<LogHead> tellTrail(
    Connection &connection, QList<AuditEntry> entries, const QString &actor, Instant now)
{
    for (AuditEntry &entry : entries) {
        entry.actor = actor;
        entry.happenedAt = now;
    }
    const auto begun =
        sealed_trail_repository::beginEpoch(connection, entries.constFirst(), seenOf(connection.vault()));
    if (!begun)
        return begun.error();
    const auto sealed = sealed_trail_repository::seal(connection, entries.sliced(1));
    return sealed ? begun : sealed;
}

Result<StaffMember> seat(
    Connection &line, const NewAdministrator &administrator, const QString &actor, Instant now)
{
    StaffMember member{.ref = QUuid::createUuid().toString(QUuid::WithoutBraces),
        .name = administrator.name.trimmed(),
        .displayName = administrator.name.trimmed()};
    const auto known = staff_repository::byName(line, member.name);
    if (!known)
        return known.error();
    if (*known)
        return Error{Failure::Duplicate, QStringLiteral("staff.name")};
    const auto id = staff_repository::add(line, member, {}, now);
    if (!id)
        return id.error();
    member.id = *id;
    for (const FilingSystem filingSystem : allFilingSystems) {
        const Grant grant{Role::Administrator, filingSystem};
        if (auto given = staff_repository::grant(line, *id, grant, actor, now); !given)
            return given.error();
        member.grants.append(grant);
    }
    return member;
}

struct BroughtUp
{
    std::optional<StaffMember> seated;
    LogHead begun;
};

/// Everything that changes the restored file lands at once.
Result<BroughtUp> bringUpToNow(const Wish &wish, Connection &line, const ledger_search::Erasures &erasures,
    const QString &actor, Report &report)
{
    if (auto migrated = migrator::migrate(line, allMigrations()); !migrated)
        return migrated.error();
    if (auto allowed = wish.opener.isMember() ? mayRestore(line, actor) : Outcome(done); !allowed)
        return allowed.error();
    const Instant now = wish.clock.now();
    return writing(line, [&](Connection &connection) -> Result<BroughtUp> {
        auto replayed =
            erasure_replay::replay(connection, erasures.later, erasures.others, wish.clock, actor);
        if (!replayed)
            return replayed.error();
        report.replayed = *std::move(replayed);
        QList<AuditEntry> entries{restoreEntry(report, wish.reason)};
        for (const ReplayedAct &erasure : std::as_const(report.replayed))
            entries.append(erasure.entries);
        std::optional<StaffMember> seated;
        if (wish.administrator) {
            const auto member = seat(connection, *wish.administrator, actor, now);
            if (!member)
                return member.error();
            seated = *member;
            entries.append({.action = QStringLiteral("staff.recover"),
                .objectKind = QStringLiteral("staff"),
                .objectRef = member->ref});
        }
        const auto begun = tellTrail(connection, entries, actor, now);
        if (!begun)
            return begun.error();
        return BroughtUp{seated, *begun};
    });
}

Result<OpenVault> nameAdministrator(
    const Wish &wish, const RestoredFile &file, const StaffMember &member, Report &report)
{
    auto named = vault_file::restoreAdministrator(file.path(), wish.opener.recoveryKey,
        {.ref = member.ref, .name = foldedText(member.name), .roles = roleBits(member.grants)},
        *wish.administrator->passphrase, wish.administrator->cost, wish.clock.now());
    if (!named)
        return named.error();
    report.recoveryKey = named->recoveryKey;
    return std::move(named->vault);
}

/// The first signature under the entry that began the epoch (security.md 4.5.4). Who may not give it leaves
/// both to others.
Outcome signFor(Connection &line, const restore_signing::Desk &desk, const LogHead &begun, Instant now,
    RestoreReason reason, Report &report)
{
    // Of one entry, so that the root is its leaf.
    const auto signature = restore_signing::sign(
        desk, {.epoch = begun.epoch, .entry = begun.root, .signedAt = now}, epoch_entry::codeOf(reason));
    if (!signature && signature.error().what == QLatin1String("restore.signer"))
        return done;
    if (!signature)
        return signature.error();
    auto kept = writing(line,
        [&](Connection &connection) { return restore_signature_repository::add(connection, *signature); });
    report.isSigned = bool(kept);
    return kept;
}

Outcome settle(const Wish &wish, const RestoredFile &file, Connection &line, const BroughtUp &brought,
    const QString &actor, Report &report)
{
    const Instant now = wish.clock.now();
    if (brought.seated) {
        const auto vault = nameAdministrator(wish, file, *brought.seated, report);
        if (!vault)
            return vault.error();
        return signFor(line, {file.path(), *vault, brought.seated->ref, *wish.administrator->passphrase},
            brought.begun, now, wish.reason, report);
    }
    if (!wish.opener.passphrase)
        return done;
    return signFor(line, {file.path(), file.vault(), actor, *wish.opener.passphrase}, brought.begun, now,
        wish.reason, report);
}

enum class Into { File, Trial };

Result<Report> restoreInto(const Wish &wish, RestoredFile &file, Into into, const BackupProgress &progress)
{
    auto backup = OpenedBackup::open(wish.backup, file.path(), wish.opener);
    if (!backup)
        return backup.error();
    auto manifest = file.fill(**backup, progress);
    if (!manifest)
        return manifest.error();
    Report report = reportOf(wish.backup, (*backup)->reader(), *std::move(manifest));
    OpenVault vault = (*backup)->takeVault();
    const QString actor = vault.memberRef();
    const auto line = file.open(std::move(vault));
    if (!line)
        return line.error();
    if (auto whole = backup_contents::checkWholly(**line); !whole)
        return whole.error();
    if (auto agrees = backup_contents::agrees(**line, report.manifest); !agrees)
        return agrees.error();
    const auto vouchers = vault_file::vouchers(file.path(), file.vault());
    if (!vouchers)
        return vouchers.error();
    if (auto sound = backup_contents::checkTrail(**line, *vouchers); !sound)
        return sound.error();
    const auto erasures = ledger_search::erasuresSince(**line,
        {.folder = QFileInfo(wish.backup).absolutePath(),
            .ledgers = wish.ledgers + QList<QByteArray>{file.ledger()},
            .certified = (*backup)->trusted(),
            .inBackup = {quint64(report.manifest.ledgerCount), report.manifest.ledgerHead}});
    if (!erasures)
        return erasures.error();
    report.isFirstHere = erasures->isFirstHere;
    report.gap = erasures->gap;
    if (into == Into::Trial && report.gap)
        return Error{Failure::Refused, QStringLiteral("backup.ledger-short")};
    const auto brought = bringUpToNow(wish, **line, *erasures, actor, report);
    if (!brought)
        return brought.error();
    if (into == Into::File) {
        if (auto settled = settle(wish, file, **line, *brought, actor, report); !settled)
            return settled.error();
    }
    // A later restore on this desk is measured by what is known now; where it cannot be written, by less.
    std::ignore = LedgerPin((*line)->vault()).remember(erasures->head);
    if (progress.stop.isStopped())
        return Error{Failure::Cancelled, QStringLiteral("backup.cancelled")};
    return report;
}

} // namespace

bool isOfTheBackup(const Error &error)
{
    return error.failure == Failure::Damaged &&
        (error.what.startsWith(QLatin1String("backup.")) || error.what.startsWith(QLatin1String("vault.")) ||
            error.what == QLatin1String("file.pages"));
}

Result<Report> verify(const QString &path, const BackupOpener &opener, const BackupProgress &progress)
{
    const QTemporaryDir scratch;
    if (!scratch.isValid())
        return Error{Failure::Unavailable, QStringLiteral("backup.scratch")};
    auto backup = OpenedBackup::open(path, scratch.filePath(QStringLiteral("header")), opener);
    if (!backup)
        return backup.error();
    auto manifest = (*backup)->reader().verify((*backup)->trusted(), progress);
    if (!manifest)
        return manifest.error();
    return reportOf(path, (*backup)->reader(), *std::move(manifest));
}

Result<Report> restore(const Wish &wish, const BackupProgress &progress)
{
    if (wish.administrator && wish.opener.recoveryKey.isEmpty())
        return Error{Failure::Refused, QStringLiteral("backup.administrator-by-recovery")};
    if (auto free = file_guard::check(wish.target, true); !free)
        return free.error();
    const auto alone = file_guard::lock(wish.target);
    if (!alone)
        return alone.error();
    RestoredFile file(wish.target + QStringLiteral(".part"));
    auto report = restoreInto(wish, file, Into::File, progress);
    if (!report)
        return report;
    if (auto given = file.giveTo(wish.target); !given)
        return given.error();
    return report;
}

Result<Report> drill(const Wish &wish, const BackupProgress &progress)
{
    RestoredFile file(wish.target + QStringLiteral(".restore-test"));
    return restoreInto(wish, file, Into::Trial, progress);
}

} // namespace backup_restore
