#include "app/backup/backup_repository.h"

#include "app/storage/sql.h"
#include "app/storage/touched.h"

namespace backup_repository {

namespace {

const QString columns = QStringLiteral(
    "name, fingerprint, made_at, made_by, folder, kind, is_off_site, size, level, destroyed_at, mark");

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
        .destroyed = row.maybeInstant(9),
        .mark = row.text(10)};
}

} // namespace

Outcome add(Connection &connection, const BackupRecord &record)
{
    return outcomeOf(Sql(connection, "backup.add",
        QStringLiteral("INSERT INTO backup_made (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").arg(columns))
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
                         .bind(record.mark)
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
        QStringLiteral("INSERT INTO restore_test (backup, tested_at, tested_by, failure, replayed, kind, "
                       "took_ms, row_count, trail_count) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"))
                         .bind(test.backup)
                         .bind(test.tested)
                         .bind(test.testedBy)
                         .bind(test.failure)
                         .bind(test.replayed)
                         .bind(test.kind)
                         .bind(test.tookMs)
                         .bind(test.rows)
                         .bind(test.entries)
                         .run());
}

Result<QList<RestoreTest>> tests(Connection &connection, int limit)
{
    return Sql(connection, "backup.tests",
        QStringLiteral("SELECT backup, tested_at, tested_by, failure, replayed, kind, took_ms, row_count, "
                       "trail_count FROM restore_test "
                       "ORDER BY tested_at DESC, id DESC LIMIT ?"))
        .bind(limit)
        .list([](const Row &row) {
            return RestoreTest{.backup = row.text(0),
                .tested = row.instant(1),
                .testedBy = row.text(2),
                .failure = row.text(3),
                .replayed = row.integer(4),
                .kind = row.as<RestoreTest::Kind>(5),
                .tookMs = row.integer(6),
                .rows = row.integer(7),
                .entries = row.integer(8)};
        });
}

Result<QList<BackupDestination>> destinations(Connection &connection)
{
    return Sql(connection, "backup.destinations",
        QStringLiteral(
            "SELECT kind, folder, mark, letter, is_off_site, name, on_volume FROM backup_destination "
            "ORDER BY place"))
        .list([](const Row &row) {
            BackupDestination found{.kind = row.as<DestinationKind>(0),
                .folder = row.text(1),
                .isOffSite = row.flag(4),
                .name = row.text(5),
                .onVolume = row.text(6)};
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
            QStringLiteral(
                "INSERT INTO backup_destination (place, kind, folder, mark, letter, is_off_site, name, "
                "on_volume) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"))
                               .bind(++place)
                               .bind(each.kind)
                               .bind(each.folder)
                               .bind(each.mark ? each.mark->id : QString())
                               .bind(each.mark ? QString(each.mark->letter) : QString())
                               .bind(each.isOffSite)
                               .bind(each.name)
                               .bind(each.onVolume)
                               .run();
        if (!added)
            return added.error();
    }
    return done;
}

Result<BackupSchedule> schedule(Connection &connection)
{
    const auto found = Sql(connection, "backup.schedule",
        QStringLiteral("SELECT is_on, every_days, at_minute FROM backup_schedule WHERE id = 1"))
                           .first([](const Row &row) {
                               return BackupSchedule{.isOn = row.flag(0),
                                   .everyDays = row.number(1),
                                   .at = QTime::fromMSecsSinceStartOfDay(row.number(2) * 60'000)};
                           });
    if (!found)
        return found.error();
    return *found && (*found)->isValid() ? **found : BackupSchedule();
}

Outcome setSchedule(Connection &connection, const BackupSchedule &schedule)
{
    return outcomeOf(Sql(connection, "backup.set-schedule",
        QStringLiteral("INSERT INTO backup_schedule (id, is_on, every_days, at_minute) VALUES (1, ?, ?, ?) "
                       "ON CONFLICT (id) DO UPDATE SET is_on = excluded.is_on, "
                       "every_days = excluded.every_days, at_minute = excluded.at_minute"))
                         .bind(schedule.isOn)
                         .bind(schedule.everyDays)
                         .bind(schedule.at.msecsSinceStartOfDay() / 60'000)
                         .run());
}

Result<std::optional<Instant>> lastPaperDrill(Connection &connection)
{
    const auto told = Sql(connection, "backup.paper-drill",
        QStringLiteral("SELECT tested_at FROM restore_test WHERE kind = ? AND failure = '' "
                       "ORDER BY tested_at DESC LIMIT 1"))
                          .bind(RestoreTest::Kind::PaperKey)
                          .first([](const Row &row) { return row.instant(0); });
    if (!told)
        return told;
    // A file that came back by the paper key says so where its log begins anew: restored, then by that key.
    const auto lived = Sql(connection, "backup.paper-restore",
        QStringLiteral("SELECT k.happened_at FROM audit_entry k JOIN audit_entry r ON r.epoch = k.epoch AND "
                       "r.sequence = k.sequence - 1 WHERE k.epoch = (SELECT MAX(epoch) FROM audit_state) "
                       "AND k.sequence <= 2 AND k.action = 'staff.recover' AND "
                       "r.action = 'backup.restored'"))
                           .first([](const Row &row) { return row.instant(0); });
    if (!lived || !*lived || (*told && **told > **lived))
        return lived ? told : lived;
    return lived;
}

Result<std::optional<Instant>> begun(Connection &connection)
{
    return Sql(connection, "backup.begun",
        QStringLiteral("SELECT happened_at FROM audit_entry ORDER BY position LIMIT 1"))
        .first([](const Row &row) { return row.instant(0); });
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
    const auto used = Sql(connection, "backup.last-use",
        QStringLiteral("SELECT happened_at FROM audit_entry WHERE happened_at <= ? OR happened_at > ? "
                       "ORDER BY position DESC LIMIT 1"))
                          .bind(Instant{now.micros - Instant::hour})
                          .bind(Instant{now.micros + Instant::hour})
                          .first([](const Row &row) { return row.instant(0); });
    return used ? Result<Instant>(used->value_or(now)) : Result<Instant>(used.error());
}

} // namespace backup_repository
