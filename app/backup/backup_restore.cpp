#include "app/backup/backup_restore.h"

#include "app/audit/epoch_entry.h"
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

AuditEntry restoreEntry(const Report &report)
{
    int found = 0;
    int ofOtherCopies = 0;
    for (const ReplayedErasure &each : report.replayed) {
        found += each.found;
        ofOtherCopies += each.isOfOtherCopy ? 1 : 0;
    }
    return {.action = epoch_entry::action,
        .objectKind = QStringLiteral("backup"),
        .detail = {{QStringLiteral("replayed"), int(report.replayed.size())},
            {QStringLiteral("erased"), found}, {QStringLiteral("of_other_copies"), ofOtherCopies}}};
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
/// UUID of its own.
Outcome tellTrail(Connection &connection, QList<AuditEntry> entries, const QString &actor, Instant now)
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
    return sealed ? Outcome(done) : Outcome(sealed.error());
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

/// Everything that changes the restored file lands at once.
Result<std::optional<StaffMember>> bringUpToNow(const Wish &wish, Connection &line,
    const ledger_search::Erasures &erasures, const QString &actor, Report &report)
{
    if (auto migrated = migrator::migrate(line, allMigrations()); !migrated)
        return migrated.error();
    if (auto allowed = wish.opener.isMember() ? mayRestore(line, actor) : Outcome(done); !allowed)
        return allowed.error();
    const Instant now = wish.clock.now();
    return writing(line, [&](Connection &connection) -> Result<std::optional<StaffMember>> {
        auto replayed =
            erasure_replay::replay(connection, erasures.later, erasures.others, wish.clock, actor);
        if (!replayed)
            return replayed.error();
        report.replayed = *std::move(replayed);
        QList<AuditEntry> entries{restoreEntry(report)};
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
        if (auto told = tellTrail(connection, entries, actor, now); !told)
            return told.error();
        return seated;
    });
}

Outcome nameAdministrator(
    const Wish &wish, const RestoredFile &file, const StaffMember &member, Report &report)
{
    const auto named = vault_file::restoreAdministrator(file.path(), wish.opener.recoveryKey,
        {.ref = member.ref, .name = foldedText(member.name), .roles = roleBits(member.grants)},
        *wish.administrator->passphrase, wish.administrator->cost, wish.clock.now());
    if (!named)
        return named.error();
    report.recoveryKey = named->recoveryKey;
    return done;
}

Result<Report> restoreInto(const Wish &wish, RestoredFile &file, const BackupProgress &progress)
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
    if (auto sound = backup_contents::checkTrail(**line); !sound)
        return sound.error();
    const auto erasures = ledger_search::erasuresSince(**line,
        {.folder = QFileInfo(wish.backup).absolutePath(),
            .ledgers = wish.ledgers + QList<QByteArray>{file.ledger()},
            .certified = (*backup)->trusted(),
            .inBackup = {quint64(report.manifest.ledgerCount), report.manifest.ledgerHead}});
    if (!erasures)
        return erasures.error();
    report.isFirstHere = erasures->isFirstHere;
    const auto member = bringUpToNow(wish, **line, *erasures, actor, report);
    if (!member)
        return member.error();
    if (*member) {
        if (auto named = nameAdministrator(wish, file, **member, report); !named)
            return named.error();
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
    auto report = restoreInto(wish, file, progress);
    if (!report)
        return report;
    if (auto given = file.giveTo(wish.target); !given)
        return given.error();
    return report;
}

Result<Report> drill(const Wish &wish, const BackupProgress &progress)
{
    RestoredFile file(wish.target + QStringLiteral(".restore-test"));
    return restoreInto(wish, file, progress);
}

} // namespace backup_restore
