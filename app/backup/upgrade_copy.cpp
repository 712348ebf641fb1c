#include "app/backup/upgrade_copy.h"

#include "app/audit/trail_pin.h"
#include "app/backup/backup_contents.h"
#include "app/backup/backup_making.h"
#include "app/backup/backup_repository.h"
#include "app/backup/folder_medium.h"
#include "app/changes/service_context.h"
#include "app/storage/file_replacement.h"
#include "app/storage/migrations/migrations.h"
#include "app/storage/migrator.h"
#include "app/storage/sql.h"
#include "app/vault/durable_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <tuple>

namespace upgrade_copy {

namespace {

constexpr int firstWithPlaces = 12; ///< the schema in which a file knows where its backups go
const auto stampForm = QStringLiteral("yyyyMMdd'T'HHmmss'Z'");

Error cannot()
{
    return {Failure::Unavailable, QStringLiteral("file.upgrade-copy")};
}

QString newest()
{
    return QString::number(allMigrations().constLast().number());
}

QString beginningOf(const QString &target)
{
    return QFileInfo(target).completeBaseName() + QStringLiteral(".before-");
}

/// By the columns that such a table has had from the beginning.
QList<BackupDestination> placesIn(const Location &location, int schema)
{
    if (schema < firstWithPlaces)
        return {};
    const auto line = Connection::open(location, Connection::Access::ReadWrite);
    if (!line)
        return {};
    const auto places = Sql(**line, "upgrade.places",
        QStringLiteral("SELECT folder, mark, letter FROM backup_destination ORDER BY place"))
                            .list([](const Row &row) {
                                BackupDestination place{.folder = row.text(0)};
                                if (!row.text(1).isEmpty() && !row.text(2).isEmpty())
                                    place.mark = StickMark{row.text(1), row.text(2).at(0)};
                                return place;
                            });
    return places ? *places : QList<BackupDestination>();
}

/// The threads that a backup needs, for this one.
Result<QString> backedUp(const Location &location, const BackupDestination &place, const Clock &clock)
{
    if (auto ready = checkDestination(place, QFileInfo(location.target).size()); !ready)
        return ready.error();
    ChangeFeed feed;
    TrailPin pin(location);
    DatabaseThread writer(location, Connection::Access::ReadWrite);
    DatabaseThread reader(location, Connection::Access::ReadOnly);
    const ServiceContext context{.reader = reader,
        .writer = writer,
        .clock = clock,
        .feed = feed,
        .trailPin = pin,
        .hashCost = HashCost::usual(),
        .location = location};
    FolderMedium medium(place.folder);
    const auto receipt = backup_making::makeUnattended(context, medium, {});
    return receipt ? Result<QString>(QDir(place.folder).filePath(receipt->name))
                   : Result<QString>(receipt.error());
}

/// Whether every page of it opens by the key of the file and hangs together.
Outcome checkCopy(Location copy, const QString &path)
{
    copy.target = path;
    const auto line = Connection::open(copy, Connection::Access::ReadWrite);
    return line ? backup_contents::checkWholly(**line) : Outcome(line.error());
}

Outcome copyBytes(const QString &from, const QString &to)
{
    constexpr qint64 piece = qint64(1024) * 1024;
    QFile source(from);
    QFile copy(to);
    if (!source.open(QIODevice::ReadOnly) ||
        !copy.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
            QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return cannot();
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(piece);
        if (bytes.isEmpty() || copy.write(bytes) != bytes.size())
            return cannot();
    }
    if (auto synced = durable_file::sync(copy); !synced)
        return cannot();
    durable_file::forget(copy);
    return done;
}

void drop(const QString &path)
{
    for (const auto *ending : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(ending));
}

Result<QString> copiedBeside(const Location &location, Instant now)
{
    const QFileInfo file(location.target);
    const QString name = beginningOf(location.target) + newest() + u'.' + now.toUtc().toString(stampForm) +
        u'.' + file.suffix();
    const QString path = file.dir().filePath(name);
    const QString part = path + QStringLiteral(".part");
    const bool hasLog = QFileInfo(location.target + QStringLiteral("-wal")).size() > 0;
    if (hasLog || QFileInfo::exists(path))
        return cannot();
    drop(part);
    auto copied = copyBytes(location.target, part);
    if (copied)
        copied = checkCopy(location, part);
    if (copied)
        copied = durable_file::rename(part, path);
    if (copied)
        copied = durable_file::syncFolder(file.absolutePath());
    if (copied)
        return path;
    drop(part);
    drop(path);
    return cannot();
}

Result<QString> kept(const Location &location, int schema, const Clock &clock)
{
    for (const BackupDestination &place : placesIn(location, schema)) {
        if (auto path = backedUp(location, place, clock))
            return path;
    }
    return copiedBeside(location, clock.now());
}

} // namespace

Result<std::optional<int>> olderSchema(Connection &line)
{
    const auto version = migrator::version(line);
    if (!version)
        return version.error();
    const bool isOlder = *version > 0 && *version < allMigrations().constLast().number();
    return isOlder ? std::optional(*version) : std::optional<int>();
}

Result<Made> keep(const Location &location, int schema, const Clock &clock)
{
    const auto path = kept(location, schema, clock);
    if (!path)
        return path.error();
    return Made{schema, allMigrations().constLast().number(), *path};
}

void removeOlder(const QString &target, Instant now, int days)
{
    const QFileInfo file(target);
    const QDir folder = file.dir();
    const QRegularExpression form(
        QStringLiteral("\\A%1\\d+\\.(\\d{8}T\\d{6}Z)\\.%2\\z")
            .arg(QRegularExpression::escape(beginningOf(target)), QRegularExpression::escape(file.suffix())));
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
        const auto parts = form.match(name);
        QDateTime made = QDateTime::fromString(parts.captured(1), stampForm);
        made.setTimeSpec(Qt::UTC);
        // It holds who was erased since: overwritten, as the file itself is when another takes its place.
        if (parts.hasMatch() && made.isValid() && made.daysTo(now.toUtc()) >= days)
            std::ignore = file_replacement::wipe(folder.filePath(name));
    }
}

Outcome removeExpired(Connection &line, const QString &target, Instant now)
{
    constexpr int hardMaximum = 90;
    constexpr qint64 longestJump = qint64(48) * 3600 * 1'000'000;
    const auto lastUse = backup_repository::lastUse(line, now);
    if (!lastUse)
        return lastUse.error();
    removeOlder(target, now.micros - lastUse->micros > longestJump ? *lastUse : now, hardMaximum);
    return done;
}

} // namespace upgrade_copy
