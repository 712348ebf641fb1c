#include "app/backup/backup_pruning.h"

#include "app/backup/backup_header.h"
#include "app/backup/backup_making.h"
#include "app/backup/backup_name.h"
#include "app/backup/backup_repository.h"
#include "app/changes/service_context.h"
#include "app/storage/file_key.h"

#include <QDir>
#include <QFile>
#include <QHash>

#include <algorithm>
#include <limits>

namespace backup_pruning {

namespace {

/// What the file remembers.
struct Memory
{
    QHash<QByteArray, BackupRecord> records = {}; ///< by fingerprint
    QStringList folders;
    Instant lastUse;
};

Result<Memory> remembered(Connection &connection, Instant now)
{
    const auto records = backup_repository::list(connection, std::numeric_limits<int>::max());
    auto folders = backup_repository::folders(connection);
    const auto lastUse = backup_repository::lastUse(connection, now);
    if (!records || !folders || !lastUse)
        return !records ? records.error() : !folders ? folders.error() : lastUse.error();
    Memory memory{.folders = *std::move(folders), .lastUse = *lastUse};
    for (const BackupRecord &record : *records)
        memory.records.insert(record.fingerprint, record);
    return memory;
}

/// What lies under the name of a backup.
struct Look
{
    std::optional<BackupHeader> header = std::nullopt;
    qint64 size = 0;
    bool isWhole = false; ///< as far as header and length tell; also one of a newer version
};

/// Nothing where it cannot be read: then nobody knows what it is.
std::optional<Look> lookAt(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    Look look{.size = file.size()};
    const QByteArray beginning = file.read(BackupHeader::fixedSize);
    const auto length = BackupHeader::lengthIn(beginning);
    if (length) {
        auto header = BackupHeader::fromBytes(beginning + file.read(*length - beginning.size()));
        if (header)
            look.header = *std::move(header);
        look.isWhole = look.header && look.header->fileSize(*length) == look.size;
    } else {
        look.isWhole = length.error().failure == Failure::TooNew;
    }
    if (file.error() != QFileDevice::NoError)
        return std::nullopt;
    return look;
}

/// The backups of this file that lie in a folder.
struct Stock
{
    QString folder;
    QList<StoredBackup> backups = {};
    QHash<QString, QByteArray> fingerprints = {}; ///< by name, of those that are remembered
};

Result<Stock> stockOf(const QString &folder, const QUuid &vault, const Memory &memory)
{
    const auto there = backupsIn(folder);
    if (!there)
        return there.error();
    Stock stock{.folder = folder};
    for (const NamedBackup &named : there->backups) {
        if (named.vault != shortNameOf(vault))
            continue;
        const auto look = lookAt(QDir(folder).filePath(named.name));
        if (!look || (look->header && look->header->vault != vault))
            continue;
        StoredBackup backup{.name = named.name, .made = named.made, .isOurs = look->isWhole};
        if (look->header) {
            backup.made = look->header->made;
            const QByteArray fingerprint = backup_making::fingerprintOf(*look->header);
            if (const auto record = memory.records.constFind(fingerprint); record != memory.records.cend()) {
                stock.fingerprints.insert(named.name, fingerprint);
                backup.isVerified = record->size == look->size && record->level != BackupLevel::Failed;
            }
        }
        stock.backups.append(backup);
    }
    return stock;
}

int verifiedIn(const Stock &stock)
{
    return int(std::count_if(stock.backups.cbegin(), stock.backups.cend(),
        [](const StoredBackup &backup) { return backup.isVerified; }));
}

/// Does what was planned, and tells the fingerprints of what is gone.
QList<QByteArray> destroy(const Stock &stock, const RetentionPlan &plan, Pruned &pruned)
{
    QList<QByteArray> gone;
    for (const QString &name : plan.destroy) {
        if (!QFile::remove(QDir(stock.folder).filePath(name))) {
            pruned.troubles.append(Error{Failure::Unavailable, QStringLiteral("backup.not-destroyed")});
            continue;
        }
        pruned.destroyed.append(name);
        if (plan.expired.contains(name))
            pruned.expired.append(name);
        if (stock.fingerprints.contains(name))
            gone.append(stock.fingerprints.value(name));
    }
    return gone;
}

Outcome note(const ServiceContext &context, const Permit &permit, const QList<QByteArray> &fingerprints,
    const Pruned &pruned)
{
    return context
        .change(permit,
            [=](Change &change) -> Outcome {
                for (const QByteArray &fingerprint : fingerprints) {
                    auto marked =
                        backup_repository::markDestroyed(change.connection(), fingerprint, change.now());
                    if (!marked)
                        return marked;
                }
                return change.audit({.action = QStringLiteral("backup.pruned"),
                    .objectKind = QStringLiteral("backup"),
                    .detail = {{QStringLiteral("destroyed"), int(pruned.destroyed.size())},
                        {QStringLiteral("expired"), int(pruned.expired.size())}}});
            })
        .result();
}

} // namespace

Result<Pruned> prune(const ServiceContext &context, const Permit &permit, const QString &folder)
{
    const QUuid vault = context.location.key->vault().vault();
    const Instant now = context.clock.now();
    const auto memory =
        context.reader.ask([now](Connection &line) { return remembered(line, now); }).result();
    if (!memory)
        return memory.error();
    const auto here = stockOf(folder, vault, *memory);
    if (!here)
        return here.error();
    Pruned pruned{.verifiedLeft = verifiedIn(*here)};
    auto plan = retentionPlan(here->backups, now, memory->lastUse);
    const bool isAfterLeap = !plan && plan.error().what == QLatin1String("backup.clock-forward");
    const Instant asOf = isAfterLeap ? memory->lastUse : now;
    if (!plan) {
        pruned.troubles.append(plan.error());
        if (!isAfterLeap)
            return pruned;
        plan = expiryPlan(here->backups, asOf);
    }
    pruned.verifiedLeft = plan->verifiedLeft;
    QList<QByteArray> gone = destroy(*here, *plan, pruned);
    for (const QString &other : memory->folders) {
        if (QDir(other) == QDir(folder))
            continue;
        // A folder that is not there now is looked at when it is.
        if (const auto there = stockOf(other, vault, *memory))
            gone += destroy(*there, expiryPlan(there->backups, asOf), pruned);
    }
    if (pruned.destroyed.isEmpty())
        return pruned;
    if (auto noted = note(context, permit, gone, pruned); !noted)
        pruned.troubles.append(noted.error());
    return pruned;
}

void removeLeftovers(const QString &folder, const QUuid &vault)
{
    const auto there = backupsIn(folder);
    if (!there)
        return;
    for (const QString &name : there->leftovers) {
        const QString path = QDir(folder).filePath(name);
        const auto look = lookAt(path);
        const bool isOurs = look && look->header ? look->header->vault == vault
                                                 : name.contains(u'-' + shortNameOf(vault) + u'-');
        if (isOurs)
            QFile::remove(path);
    }
}

} // namespace backup_pruning
