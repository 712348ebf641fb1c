#include "app/backup/backups.h"

#include "app/backup/backup_making.h"
#include "app/backup/backup_pruning.h"
#include "app/backup/backup_repository.h"
#include "app/backup/erasure_record.h"
#include "app/backup/folder_medium.h"
#include "app/backup/ledger_copies.h"
#include "app/changes/service_context.h"
#include "app/storage/file_key.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>
#include <QtConcurrent>

#include <algorithm>
#include <tuple>

namespace {

constexpr int mostBackups = 200;
constexpr int mostTests = 20;

Outcome mayAct(const ServiceContext &context, const Permit &permit)
{
    if (context.shared)
        return Error{Failure::Refused, QStringLiteral("backup.server")};
    return permit.requireAnywhere(Operation::ManageBackups);
}

QString codeOf(BackupStage stage)
{
    switch (stage) {
    case BackupStage::Measuring:
        return QStringLiteral("measuring");
    case BackupStage::Writing:
        return QStringLiteral("writing");
    case BackupStage::Verifying:
        return QStringLiteral("verifying");
    case BackupStage::Restoring:
        return QStringLiteral("restoring");
    }
    Q_UNREACHABLE();
}

template <typename Answer>
BackupProgress toldTo(QPromise<Answer> &promise, const StopRequest &stop)
{
    promise.setProgressRange(0, 100);
    return {stop, [&promise](BackupStage stage, qint64 position, qint64 total) {
                const int percent = total > 0 ? int(position * 100 / total) : 0;
                promise.setProgressValueAndText(percent, codeOf(stage));
            }};
}

/// The destination that this folder is, as it was set up; a folder else.
Result<BackupDestination> destinationOf(const ServiceContext &context, const QString &folder)
{
    const auto known =
        context.reader.ask([](Connection &line) { return backup_repository::destinations(line); }).result();
    if (!known)
        return known.error();
    for (const BackupDestination &each : *known) {
        if (each.folder == folder)
            return each;
    }
    return BackupDestination{.folder = folder};
}

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

Result<MadeBackup> made(const ServiceContext &context, const Permit &permit, const Confirmation &confirmation,
    const QString &folder, const BackupProgress &progress)
{
    if (progress.stop.isStopped())
        return Error{Failure::Cancelled, QStringLiteral("backup.cancelled")};
    const auto destination = destinationOf(context, folder);
    if (!destination)
        return destination.error();
    if (auto ready = checkDestination(*destination, QFileInfo(context.location.target).size()); !ready)
        return ready.error();
    backup_pruning::removeLeftovers(folder, context.location.key->vault().vault());
    FolderMedium medium(folder);
    const auto receipt = backup_making::make(context, confirmation, medium, progress);
    if (!receipt)
        return receipt.error();
    const BackupRecord record{.name = receipt->name,
        .fingerprint = backup_making::fingerprintOf(receipt->header),
        .made = receipt->header.made,
        .madeBy = permit.staffRef(),
        .folder = folder,
        .kind = destination->kind,
        .isOffSite = destination->isOffSite,
        .size = receipt->size};
    MadeBackup backup{.path = QDir(folder).filePath(receipt->name), .bytes = receipt->size};
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

Outcome noteTest(const ServiceContext &context, const Permit &permit, const QString &path,
    const Result<backup_restore::Report> &report)
{
    RestoreTest test{.testedBy = permit.staffRef()};
    if (report)
        test.replayed = report->replayed.size();
    else
        test.failure = report.error().what;
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

Result<backup_restore::Report> tested(const ServiceContext &context, const Permit &permit,
    const Confirmation &confirmation, const QString &path, const BackupProgress &progress)
{
    if (!confirmation.passphrase())
        return Error{Failure::Refused, QStringLiteral("staff.confirm-again")};
    auto passphrase = confirmation.passphrase()->clone();
    const auto ledger =
        context.reader.ask([](Connection &line) { return erasure_record::ledger(line); }).result();
    if (!passphrase || !ledger)
        return passphrase ? ledger.error() : passphrase.error();
    backup_restore::Wish wish;
    wish.backup = path;
    wish.target = context.location.target;
    wish.opener.name = permit.name();
    wish.opener.passphrase = std::make_shared<const SecretBytes>(*std::move(passphrase));
    wish.ledgers = {ledger->toBytes()};
    wish.clock = context.clock;
    auto report = backup_restore::drill(wish, progress);
    if (!report && report.error().failure == Failure::Cancelled)
        return report;
    if (auto noted = noteTest(context, permit, path, report); !noted)
        return noted.error();
    emit context.feed.backupsChanged();
    return report;
}

Result<BackupStanding> standingIn(Connection &connection, Instant now)
{
    const auto backups = backup_repository::list(connection, mostBackups);
    const auto tests = backup_repository::tests(connection, mostTests);
    if (!backups || !tests)
        return backups ? tests.error() : backups.error();
    std::optional<Instant> newest;
    std::optional<Instant> offSite;
    for (const BackupRecord &each : *backups) {
        if (each.destroyed || each.level == BackupLevel::Failed)
            continue;
        if (!newest)
            newest = each.made;
        if (!offSite && each.isOffSite)
            offSite = each.made;
    }
    const auto passed = std::find_if(
        tests->cbegin(), tests->cend(), [](const RestoreTest &each) { return each.failure.isEmpty(); });
    return backupStanding(
        newest, offSite, passed == tests->cend() ? std::nullopt : std::optional(passed->tested), now);
}

} // namespace

Backups::Backups(const ServiceContext &context)
    : m_context(context)
    , m_copies(std::make_unique<LedgerCopies>(context))
    , m_desk(std::make_unique<QThreadPool>())
{
    m_desk->setMaxThreadCount(1);
}

Backups::~Backups()
{
    m_desk->waitForDone();
}

Outcome Backups::mayBegin(const Permit &permit, const Confirmation &confirmation) const
{
    if (auto allowed = mayAct(m_context, permit); !allowed)
        return allowed;
    // What holds people who may have been erased is not copied, nor does it say which backups are old.
    if (auto open = permit.requireNoQuarantine(); !open)
        return open;
    return confirmation.requireFor(permit, m_context.clock.now());
}

QFuture<Result<MadeBackup>> Backups::create(const Permit &permit, const Confirmation &confirmation,
    const QString &folder, const StopRequest &stop) const
{
    return QtConcurrent::run(m_desk.get(),
        [=, &context = m_context, allowed = mayBegin(permit, confirmation),
            place = QDir::cleanPath(QFileInfo(folder).absoluteFilePath())](
            QPromise<Result<MadeBackup>> &promise) {
            auto backup = allowed ? made(context, permit, confirmation, place, toldTo(promise, stop))
                                  : Result<MadeBackup>(allowed.error());
            if (allowed && !backup && backup.error().failure != Failure::Cancelled)
                noteFailure(context, permit, backup.error());
            promise.addResult(std::move(backup));
        });
}

QFuture<Result<backup_restore::Report>> Backups::test(const Permit &permit, const Confirmation &confirmation,
    const QString &path, const StopRequest &stop) const
{
    return QtConcurrent::run(m_desk.get(),
        [=, &context = m_context, allowed = mayBegin(permit, confirmation)](
            QPromise<Result<backup_restore::Report>> &promise) {
            promise.addResult(allowed ? tested(context, permit, confirmation, path, toldTo(promise, stop))
                                      : Result<backup_restore::Report>(allowed.error()));
        });
}

QFuture<Result<BackupOverview>> Backups::overview(const Permit &permit) const
{
    const auto allowed = mayAct(m_context, permit);
    return m_context.read(
        permit, [=, now = m_context.clock.now()](Connection &connection) -> Result<BackupOverview> {
            if (!allowed)
                return allowed.error();
            const auto standing = standingIn(connection, now);
            auto backups = backup_repository::list(connection, mostBackups);
            auto tests = backup_repository::tests(connection, mostTests);
            auto destinations = backup_repository::destinations(connection);
            if (!standing || !backups || !tests || !destinations)
                return !standing ? standing.error()
                    : !backups   ? backups.error()
                    : !tests     ? tests.error()
                                 : destinations.error();
            return BackupOverview{
                *standing, *std::move(backups), *std::move(tests), *std::move(destinations)};
        });
}

QFuture<Result<BackupStanding>> Backups::standing(const Permit &permit) const
{
    return m_context.read(permit,
        [now = m_context.clock.now(), shared = m_context.shared](
            Connection &connection) -> Result<BackupStanding> {
            if (shared)
                return Error{Failure::Refused, QStringLiteral("backup.server")};
            return standingIn(connection, now);
        });
}

QFuture<Result<QByteArray>> Backups::ledger() const
{
    return m_context.reader.ask([](Connection &connection) -> Result<QByteArray> {
        const auto ledger = erasure_record::ledger(connection);
        return ledger ? Result<QByteArray>(ledger->toBytes()) : Result<QByteArray>(ledger.error());
    });
}

QFuture<Outcome> Backups::setDestinations(
    const Permit &permit, const QList<BackupDestination> &destinations) const
{
    return m_context.change(permit, [=, shared = m_context.shared](Change &change) -> Outcome {
        if (shared)
            return Error{Failure::Refused, QStringLiteral("backup.server")};
        if (auto allowed = permit.requireAnywhere(Operation::ManageBackups); !allowed)
            return allowed;
        if (auto set = backup_repository::setDestinations(change.connection(), destinations); !set)
            return set;
        return change.audit({.action = QStringLiteral("backup.destinations"),
            .objectKind = QStringLiteral("backup"),
            .detail = {{QStringLiteral("count"), int(destinations.size())}}});
    });
}
