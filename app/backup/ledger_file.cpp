#include "app/backup/ledger_file.h"

#include "app/backup/backup_name.h"
#include "app/backup/folder_medium.h"
#include "app/vault/durable_file.h"

#include <QDir>
#include <QFile>

namespace ledger_file {

namespace {

Error refused(const char *what)
{
    return {Failure::Refused, QStringLiteral("ledger.") + QLatin1String(what)};
}

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

Result<QByteArray> read(const QString &folder, const QUuid &vault)
{
    QFile file(QDir(folder).filePath(nameOf(vault)));
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return Error{Failure::Unavailable, QStringLiteral("backup.read")};
    if (file.size() > longest)
        return Error{Failure::Damaged, QStringLiteral("ledger.too-long")};
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error{Failure::Unavailable, QStringLiteral("backup.read")};
    return bytes;
}

Outcome store(const ErasureLedger &ledger, const QString &folder, const QList<QByteArray> &trusted)
{
    const auto there = read(folder, ledger.vault());
    if (!there && there.error().failure == Failure::Unavailable)
        return there.error();
    const auto other =
        there ? newestOf({*there}, ledger.vault(), trusted) : Result<ErasureLedger>(there.error());
    if (other) {
        const auto relation = ledger.comparedTo(*other);
        if (relation == LedgerRelation::Same)
            return done;
        if (relation != LedgerRelation::Longer)
            return refused(relation == LedgerRelation::Forked ? "forked" : "newer-there");
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
