#include "app/backup/ledger_file.h"

#include "app/backup/backup_name.h"
#include "app/backup/folder_medium.h"
#include "app/vault/durable_file.h"

#include <QDir>
#include <QFile>

namespace ledger_file {

namespace {

/// Written beside the old one, under a name of its own, and read again.
Outcome writeAnew(const QByteArray &bytes, const QString &folder, const QString &name)
{
    // Of a time when the power failed.
    QFile::remove(QDir(folder).filePath(name));
    QFile::remove(QDir(folder).filePath(name + QStringLiteral(".part")));
    FolderMedium medium(folder);
    if (const auto created = medium.create(name); !created)
        return created;
    if (const auto written = medium.write(bytes); !written)
        return written;
    if (const auto synced = medium.sync(); !synced)
        return synced;
    const auto again = medium.reread();
    if (!again)
        return again.error();
    if ((*again)->readAll() != bytes)
        return Error{Failure::Unavailable, QStringLiteral("backup.write")};
    return medium.publish();
}

} // namespace

QString nameOf(const QUuid &vault)
{
    return QStringLiteral("klantkluis-%1.kkledger").arg(shortNameOf(vault));
}

Result<QByteArray> readFrom(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error{Failure::NotFound, QStringLiteral("ledger.missing")};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Failure::Unavailable, QStringLiteral("backup.read")};
    if (file.size() > longest)
        return Error{Failure::Damaged, QStringLiteral("ledger.too-long")};
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error{Failure::Unavailable, QStringLiteral("backup.read")};
    return bytes;
}

Result<QByteArray> read(const QString &folder, const QUuid &vault)
{
    auto bytes = readFrom(QDir(folder).filePath(nameOf(vault)));
    if (!bytes && bytes.error().failure == Failure::NotFound)
        return QByteArray();
    return bytes;
}

Result<QList<QByteArray>> readNamed(const QStringList &paths)
{
    QList<QByteArray> ledgers;
    for (const QString &path : paths) {
        auto bytes = readFrom(path);
        if (!bytes)
            return bytes.error();
        if (!ErasureLedger::fromBytes(*bytes))
            return Error{Failure::Damaged, QStringLiteral("ledger.not-ours")};
        ledgers.append(*std::move(bytes));
    }
    return ledgers;
}

Outcome store(const ErasureLedger &ledger, const QString &folder, const QList<QByteArray> &trusted)
{
    const auto there = read(folder, ledger.vault());
    if (!there && there.error().failure == Failure::Unavailable)
        return there.error();
    const auto others = there ? soundOf({*there}, ledger.vault(), trusted) : QList<ErasureLedger>();
    for (const ErasureLedger &other : others) {
        const auto relation = ledger.comparedTo(other);
        if (relation == LedgerRelation::Same)
            return done;
        if (relation == LedgerRelation::Shorter)
            return Error{Failure::Refused, QStringLiteral("ledger.newer-there")};
        if (relation == LedgerRelation::Forked && !ledger.covers(other))
            return Error{Failure::RolledBack, QStringLiteral("ledger.forked")};
    }
    const QString name = nameOf(ledger.vault());
    const QString fresh = name + QStringLiteral(".new");
    if (const auto written = writeAnew(ledger.toBytes(), folder, fresh); !written)
        return written;
    const QDir place(folder);
    if (const auto renamed = durable_file::rename(place.filePath(fresh), place.filePath(name)); !renamed)
        return renamed;
    return durable_file::syncFolder(folder);
}

} // namespace ledger_file
