#include "app/backup/backup_repository.h"

#include "app/storage/sql.h"

namespace backup_repository {

namespace {

const QString columns = QStringLiteral(
    "name, fingerprint, made_at, made_by, folder, kind, is_off_site, size, level, destroyed_at");

Outcome outcomeOf(const Result<int> &ran)
{
    return ran ? Outcome(done) : Outcome(ran.error());
}

BackupRecord recordFrom(const Row &row)
{
    return {.name = row.text(0),
        .fingerprint = row.bytes(1),
        .made = row.instant(2),
        .madeBy = row.text(3),
        .folder = row.text(4),
        .kind = row.as<DestinationKind>(5),
        .isOffSite = row.flag(6),
        .size = row.integer(7),
        .level = row.as<BackupLevel>(8),
        .destroyed = row.maybeInstant(9)};
}

} // namespace

Outcome add(Connection &connection, const BackupRecord &record)
{
    return outcomeOf(Sql(connection, "backup.add",
        QStringLiteral("INSERT INTO backup_made (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").arg(columns))
                         .bind(record.name)
                         .bind(record.fingerprint)
                         .bind(record.made)
                         .bind(record.madeBy)
                         .bind(record.folder)
                         .bind(record.kind)
                         .bind(record.isOffSite)
                         .bind(record.size)
                         .bind(record.level)
                         .bind(record.destroyed)
                         .run());
}

Result<QList<BackupRecord>> list(Connection &connection, int limit)
{
    return Sql(connection, "backup.list",
        QStringLiteral("SELECT %1 FROM backup_made ORDER BY made_at DESC, id DESC LIMIT ?").arg(columns))
        .bind(limit)
        .list(recordFrom);
}

Result<std::optional<BackupRecord>> find(Connection &connection, const QByteArray &fingerprint)
{
    return Sql(connection, "backup.find",
        QStringLiteral("SELECT %1 FROM backup_made WHERE fingerprint = ? ORDER BY id LIMIT 1").arg(columns))
        .bind(fingerprint)
        .first(recordFrom);
}

Result<std::optional<BackupRecord>> findAt(Connection &connection, const QString &folder, const QString &name)
{
    return Sql(connection, "backup.find-at",
        QStringLiteral("SELECT %1 FROM backup_made WHERE folder = ? AND name = ? ORDER BY id DESC LIMIT 1")
            .arg(columns))
        .bind(folder)
        .bind(name)
        .first(recordFrom);
}

Outcome setLevel(Connection &connection, const QByteArray &fingerprint, BackupLevel level)
{
    return outcomeOf(Sql(
        connection, "backup.level", QStringLiteral("UPDATE backup_made SET level = ? WHERE fingerprint = ?"))
                         .bind(level)
                         .bind(fingerprint)
                         .run());
}

Outcome markDestroyed(Connection &connection, const QByteArray &fingerprint, Instant when)
{
    return outcomeOf(Sql(connection, "backup.destroyed",
        QStringLiteral("UPDATE backup_made SET destroyed_at = ? WHERE fingerprint = ?"))
                         .bind(when)
                         .bind(fingerprint)
                         .run());
}

Outcome addTest(Connection &connection, const RestoreTest &test)
{
    return outcomeOf(Sql(connection, "backup.add-test",
        QStringLiteral("INSERT INTO restore_test (backup, tested_at, tested_by, failure, replayed) "
                       "VALUES (?, ?, ?, ?, ?)"))
                         .bind(test.backup)
                         .bind(test.tested)
                         .bind(test.testedBy)
                         .bind(test.failure)
                         .bind(test.replayed)
                         .run());
}

Result<QList<RestoreTest>> tests(Connection &connection, int limit)
{
    return Sql(connection, "backup.tests",
        QStringLiteral("SELECT backup, tested_at, tested_by, failure, replayed FROM restore_test "
                       "ORDER BY tested_at DESC, id DESC LIMIT ?"))
        .bind(limit)
        .list([](const Row &row) {
            return RestoreTest{row.text(0), row.instant(1), row.text(2), row.text(3), row.integer(4)};
        });
}

Result<QList<BackupDestination>> destinations(Connection &connection)
{
    return Sql(connection, "backup.destinations",
        QStringLiteral(
            "SELECT kind, folder, mark, letter, is_off_site FROM backup_destination ORDER BY place"))
        .list([](const Row &row) {
            BackupDestination found{
                .kind = row.as<DestinationKind>(0), .folder = row.text(1), .isOffSite = row.flag(4)};
            if (!row.text(2).isEmpty() && !row.text(3).isEmpty())
                found.mark = StickMark{row.text(2), row.text(3).at(0)};
            return found;
        });
}

Outcome setDestinations(Connection &connection, const QList<BackupDestination> &destinations)
{
    const auto gone =
        Sql(connection, "backup.set-destinations", QStringLiteral("DELETE FROM backup_destination")).run();
    if (!gone)
        return gone.error();
    int place = 0;
    for (const BackupDestination &each : destinations) {
        const auto added = Sql(connection, "backup.set-destinations",
            QStringLiteral("INSERT INTO backup_destination (place, kind, folder, mark, letter, is_off_site) "
                           "VALUES (?, ?, ?, ?, ?, ?)"))
                               .bind(++place)
                               .bind(each.kind)
                               .bind(each.folder)
                               .bind(each.mark ? each.mark->id : QString())
                               .bind(each.mark ? QString(each.mark->letter) : QString())
                               .bind(each.isOffSite)
                               .run();
        if (!added)
            return added.error();
    }
    return done;
}

Result<QStringList> folders(Connection &connection)
{
    const auto found = Sql(connection, "backup.folders",
        QStringLiteral("SELECT folder FROM backup_destination UNION "
                       "SELECT folder FROM backup_made WHERE destroyed_at IS NULL"))
                           .list([](const Row &row) { return row.text(0); });
    return found ? Result<QStringList>(QStringList(*found)) : Result<QStringList>(found.error());
}

Result<Instant> lastUse(Connection &connection, Instant now)
{
    constexpr qint64 hour = qint64(3600) * 1'000'000;
    const auto used = Sql(connection, "backup.last-use",
        QStringLiteral("SELECT happened_at FROM audit_entry WHERE happened_at <= ? OR happened_at > ? "
                       "ORDER BY position DESC LIMIT 1"))
                          .bind(Instant{now.micros - hour})
                          .bind(Instant{now.micros + hour})
                          .first([](const Row &row) { return row.instant(0); });
    return used ? Result<Instant>(used->value_or(now)) : Result<Instant>(used.error());
}

} // namespace backup_repository
