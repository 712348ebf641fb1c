#include "app/backup/backup_pruning.h"

#include "app/backup/backup_making.h"
#include "app/backup/backup_name.h"
#include "app/backup/backup_reader.h"
#include "app/backup/backup_repository.h"
#include "app/changes/service_context.h"
#include "app/storage/file_key.h"

#include <QDir>
#include <QFile>
#include <QHash>

namespace backup_pruning {

namespace {

/// What lies in the folder, as far as the file remembers it.
struct Known
{
    QList<StoredBackup> stored;
    QHash<QString, QByteArray> fingerprints;
};

/// The fingerprint of a backup as it lies there; empty where it is none.
QByteArray fingerprintAt(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto reader = BackupReader::open(file);
    return reader ? backup_making::fingerprintOf(reader->header()) : QByteArray();
}

Result<Known> lookInto(const QString &folder, const QUuid &vault, const QList<BackupRecord> &records)
{
    const auto there = backupsIn(folder);
    if (!there)
        return there.error();
    Known known;
    for (const NamedBackup &backup : there->backups) {
        if (backup.vault != shortNameOf(vault))
            continue;
        StoredBackup stored{.name = backup.name, .made = backup.made};
        const QByteArray fingerprint = fingerprintAt(QDir(folder).filePath(backup.name));
        for (const BackupRecord &record : records) {
            if (record.name != backup.name || record.fingerprint != fingerprint)
                continue;
            stored.made = record.made;
            stored.isVerified = true;
            known.fingerprints.insert(record.name, fingerprint);
        }
        known.stored.append(stored);
    }
    return known;
}

Outcome note(const ServiceContext &context, const Permit &permit, const QList<QByteArray> &fingerprints,
    const QStringList &names)
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
                if (auto seen = backup_repository::setLastSeen(change.connection(), change.now()); !seen)
                    return seen;
                return change.audit({.action = QStringLiteral("backup.pruned"),
                    .objectKind = QStringLiteral("backup"),
                    .detail = {{QStringLiteral("destroyed"), int(names.size())}}});
            })
        .result();
}

} // namespace

Result<RetentionPlan> prune(const ServiceContext &context, const Permit &permit, const QString &folder)
{
    const auto records =
        context.reader.ask([=](Connection &line) { return backup_repository::inFolder(line, folder); })
            .result();
    const auto seen =
        context.reader.ask([](Connection &line) { return backup_repository::lastSeen(line); }).result();
    if (!records || !seen)
        return records ? seen.error() : records.error();
    const auto known = lookInto(folder, context.location.key->vault().vault(), *records);
    if (!known)
        return known.error();
    const Instant now = context.clock.now();
    const auto plan = retentionPlan(known->stored, now, seen->value_or(now));
    QList<QByteArray> gone;
    QStringList names;
    for (const QString &name : plan ? plan->destroy : QStringList()) {
        if (!QFile::remove(QDir(folder).filePath(name)))
            continue;
        names.append(name);
        if (known->fingerprints.contains(name))
            gone.append(known->fingerprints.value(name));
    }
    if (auto noted = note(context, permit, gone, names); !noted)
        return noted.error();
    return plan;
}

} // namespace backup_pruning
