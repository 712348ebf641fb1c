#include "app/backup/backup_outlook.h"

#include "app/backup/backup_repository.h"

#include <algorithm>

namespace backup_outlook {

namespace {

bool isThere(const BackupRecord &backup)
{
    return !backup.destroyed && backup.level != BackupLevel::Failed;
}

/// A stick hangs now here, now there, and two of them in one place.
bool isOn(const BackupRecord &backup, const BackupDestination &place)
{
    return place.mark ? backup.mark == place.mark->id
                      : backup.mark.isEmpty() && backup.folder == place.folder;
}

std::optional<Instant> newestOn(const QList<BackupRecord> &backups, const BackupDestination &place)
{
    const auto found = std::find_if(backups.cbegin(), backups.cend(),
        [&](const BackupRecord &backup) { return isThere(backup) && isOn(backup, place); });
    return found == backups.cend() ? std::nullopt : std::optional(found->made);
}

std::optional<Instant> lastPassed(const QList<RestoreTest> &tests)
{
    const auto passed = std::find_if(tests.cbegin(), tests.cend(), [](const RestoreTest &test) {
        return test.failure.isEmpty() && test.kind != RestoreTest::Kind::PaperKey;
    });
    return passed == tests.cend() ? std::nullopt : std::optional(passed->tested);
}

} // namespace

Result<BackupStanding> standing(Connection &connection, Instant now)
{
    const auto backups = backup_repository::list(connection, mostBackups);
    const auto tests = backup_repository::tests(connection, mostTests);
    if (!backups || !tests)
        return backups ? tests.error() : backups.error();
    std::optional<Instant> newest;
    std::optional<Instant> offSite;
    for (const BackupRecord &each : *backups) {
        if (!isThere(each))
            continue;
        if (!newest)
            newest = each.made;
        if (!offSite && each.isOffSite)
            offSite = each.made;
    }
    return backupStanding(newest, offSite, lastPassed(*tests), now);
}

Result<BackupSituation> remembered(Connection &connection, Instant now)
{
    const auto standing = backup_outlook::standing(connection, now);
    const auto schedule = backup_repository::schedule(connection);
    const auto places = backup_repository::destinations(connection);
    const auto backups = backup_repository::list(connection, mostBackups);
    const auto tests = backup_repository::tests(connection, mostTests);
    const auto drill = backup_repository::lastPaperDrill(connection);
    const auto begun = backup_repository::begun(connection);
    const auto lastUse = backup_repository::lastUse(connection, now);
    for (const Error *error : {standing ? nullptr : &standing.error(), schedule ? nullptr : &schedule.error(),
             places ? nullptr : &places.error(), backups ? nullptr : &backups.error(),
             tests ? nullptr : &tests.error(), drill ? nullptr : &drill.error(),
             begun ? nullptr : &begun.error(), lastUse ? nullptr : &lastUse.error()}) {
        if (error)
            return *error;
    }
    BackupSituation situation{.now = now,
        .lastUse = *lastUse,
        .schedule = *schedule,
        .standing = *standing,
        .lastTest = lastPassed(*tests),
        .lastDrill = *drill,
        .begun = *begun};
    for (const BackupDestination &place : *places)
        situation.destinations.append({place, newestOn(*backups, place)});
    return situation;
}

void look(BackupSituation &situation, qint64 size)
{
    for (DestinationNow &place : situation.destinations) {
        place.destination = located(place.destination);
        if (const auto ready = checkDestination(place.destination, size); !ready)
            place.trouble = ready.error();
    }
}

} // namespace backup_outlook
