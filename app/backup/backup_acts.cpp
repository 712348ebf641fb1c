#include "app/backup/backup_acts.h"

#include "app/backup/backup_making.h"
#include "app/backup/backup_pruning.h"
#include "app/backup/backup_repository.h"
#include "app/backup/erasure_record.h"
#include "app/backup/folder_medium.h"
#include "app/backup/ledger_copies.h"
#include "app/backup/upgrade_copy.h"
#include "app/changes/service_context.h"
#include "app/storage/file_key.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <tuple>

namespace {

/// A fingerprint in the trail, which keeps it for good: nothing that anybody typed.
QString spelled(const QByteArray &fingerprint)
{
    return QString::fromLatin1(fingerprint.toHex());
}

Outcome note(const ServiceContext &context, const Permit &permit, const BackupRecord &record)
{
    return context
        .change(permit,
            [=](Change &change) -> Outcome {
                if (auto added = backup_repository::add(change.connection(), record); !added)
                    return added;
                return change.audit({.action = QStringLiteral("backup.created"),
                    .objectKind = QStringLiteral("backup"),
                    .objectRef = spelled(record.fingerprint),
                    .detail = {{QStringLiteral("kind"), static_cast<int>(record.kind)},
                        {QStringLiteral("bytes"), record.size}, {QStringLiteral("name"), record.name}}});
            })
        .result();
}

/// A backup that failed is told to the trail as well; the failure stays what it was.
void noteFailure(const ServiceContext &context, const Permit &permit, const Error &error)
{
    std::ignore = context
                      .change(permit,
                          [=](Change &change) {
                              return change.audit({.action = QStringLiteral("backup.failed"),
                                  .objectKind = QStringLiteral("backup"),
                                  .detail = {{QStringLiteral("what"), error.what}}});
                          })
                      .result();
}

Result<MadeBackup> made(const ServiceContext &context, const Permit &permit, const Confirmation *confirmation,
    const BackupDestination &destination, const BackupProgress &progress)
{
    const QString &folder = destination.folder;
    if (progress.stop.isStopped())
        return Error{Failure::Cancelled, QStringLiteral("backup.cancelled")};
    if (auto ready = checkDestination(destination, QFileInfo(context.location.target).size()); !ready)
        return ready.error();
    backup_pruning::removeLeftovers(folder, context.location.key->vault().vault());
    FolderMedium medium(folder);
    const auto receipt = confirmation ? backup_making::make(context, *confirmation, medium, progress)
                                      : backup_making::makeUnattended(context, medium, progress);
    if (!receipt)
        return receipt.error();
    const BackupRecord record{.name = receipt->name,
        .fingerprint = backup_making::fingerprintOf(receipt->header),
        .made = receipt->header.made,
        .madeBy = permit.staffRef(),
        .folder = folder,
        .kind = destination.kind,
        .isOffSite = destination.isOffSite,
        .size = receipt->size,
        .mark = destination.mark ? destination.mark->id : QString()};
    MadeBackup backup{.path = QDir(folder).filePath(receipt->name), .bytes = receipt->size};
    if (!confirmation) {
        auto vault = context.location.key->vault().clone();
        if (vault)
            backup.kept = std::make_shared<const KeptKeys>(*std::move(vault), receipt->fileKey);
    }
    if (auto noted = note(context, permit, record); !noted) {
        // Nobody would know of it, nor destroy it when its time is over.
        QFile::remove(backup.path);
        return noted.error();
    }
    emit context.feed.backupsChanged();
    if (auto stored = LedgerCopies::store(context, folder); !stored)
        backup.afterwards.append(stored.error());
    auto pruned = backup_pruning::prune(context, permit, folder);
    if (!pruned) {
        backup.afterwards.append(pruned.error());
        return backup;
    }
    constexpr int week = 7;
    if (pruned->troubles.isEmpty())
        upgrade_copy::removeOlder(context.location.target, context.clock.now(), week);
    backup.afterwards.append(pruned->troubles);
    backup.destroyed = std::move(pruned->destroyed);
    backup.expired = std::move(pruned->expired);
    backup.verifiedLeft = pruned->verifiedLeft;
    return backup;
}

/// Of the file that lies there, whole or not; empty where it has no header of ours.
QByteArray fingerprintAt(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray beginning = file.read(BackupHeader::fixedSize);
    const auto length = BackupHeader::lengthIn(beginning);
    if (!length)
        return {};
    const auto header = BackupHeader::fromBytes(beginning + file.read(*length - beginning.size()));
    return header ? backup_making::fingerprintOf(*header) : QByteArray();
}

/// The record of what lies there, also where its header is no longer the one that was written.
Result<std::optional<BackupRecord>> recordOf(
    Connection &connection, const QString &path, const QByteArray &fingerprint)
{
    auto found = backup_repository::find(connection, fingerprint);
    if (!found || *found)
        return found;
    const QFileInfo file(path);
    return backup_repository::findAt(connection, QDir::cleanPath(file.absolutePath()), file.fileName());
}

Outcome noteTest(const ServiceContext &context, const Permit &permit, const QString &path, RestoreTest test,
    const Result<backup_restore::Report> &report)
{
    test.testedBy = permit.staffRef();
    if (report) {
        test.replayed = ReplayCounts::of(report->replayed).erasures;
        test.entries = report->manifest.auditSize;
        for (const TableCount &table : report->manifest.tables)
            test.rows += table.rows;
    } else {
        test.failure = report.error().what;
    }
    const bool isLowered = !report && backup_restore::isOfTheBackup(report.error());
    return context
        .change(permit,
            [=, lying = fingerprintAt(path)](Change &change) mutable -> Outcome {
                const auto known = recordOf(change.connection(), path, lying);
                if (!known)
                    return known.error();
                const QByteArray fingerprint = *known ? (*known)->fingerprint : lying;
                test.backup = *known ? (*known)->name : spelled(fingerprint);
                test.tested = change.now();
                if (auto added = backup_repository::addTest(change.connection(), test); !added)
                    return added;
                if (test.failure.isEmpty() || isLowered) {
                    const BackupLevel level = isLowered ? BackupLevel::Failed : BackupLevel::Restored;
                    if (auto set = backup_repository::setLevel(change.connection(), fingerprint, level); !set)
                        return set;
                }
                return change.audit({.action = QStringLiteral("backup.tested"),
                    .objectKind = QStringLiteral("backup"),
                    .objectRef = spelled(fingerprint),
                    .detail = {{QStringLiteral("failure"), test.failure},
                        {QStringLiteral("replayed"), test.replayed}}});
            })
        .result();
}

} // namespace

namespace backup_acts {

Result<MadeBackup> make(const ServiceContext &context, const Permit &permit, const Confirmation *confirmation,
    const BackupDestination &destination, const BackupProgress &progress)
{
    auto backup = made(context, permit, confirmation, destination, progress);
    if (!backup && backup.error().failure != Failure::Cancelled)
        noteFailure(context, permit, backup.error());
    return backup;
}

Result<backup_restore::Report> test(const ServiceContext &context, const Permit &permit,
    const BackupOpener &opener, const QString &path, RestoreTest::Kind kind, const BackupProgress &progress)
{
    const auto ledger =
        context.reader.ask([](Connection &line) { return erasure_record::ledger(line); }).result();
    if (!ledger)
        return ledger.error();
    QElapsedTimer taking;
    taking.start();
    auto report = backup_restore::drill({.backup = path,
                                            .target = context.location.target,
                                            .opener = opener,
                                            .ledgers = {ledger->toBytes()},
                                            .clock = context.clock},
        progress);
    if (!report && report.error().failure == Failure::Cancelled)
        return report;
    const RestoreTest test{.kind = kind, .tookMs = taking.elapsed()};
    if (auto noted = noteTest(context, permit, path, test, report); !noted)
        return noted.error();
    emit context.feed.backupsChanged();
    return report;
}

} // namespace backup_acts
