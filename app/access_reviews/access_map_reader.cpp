#include "app/access_reviews/access_map_reader.h"

#include "app/access_reviews/access_review_repository.h"
#include "app/access_reviews/files_out_repository.h"
#include "app/access_reviews/folder_access.h"
#include "app/access_reviews/member_use_reader.h"
#include "app/access_reviews/server_access_reader.h"
#include "app/backup/backup_repository.h"
#include "app/staff/deputy_repository.h"
#include "app/storage/sql.h"

#include <QFileInfo>
#include <QMap>

namespace access_map_reader {

namespace {

using Lines = QList<AccessLine>;
using Uses = QMap<std::pair<QString, FilingSystem>, Instant>;

/// When each member last did something in a filing system.
Result<Uses> lastUses(Connection &connection)
{
    Uses uses;
    const auto read = Sql(connection, "access.last-uses",
        QStringLiteral("SELECT actor, filing_system, MAX(happened_at) FROM audit_entry "
                       "WHERE filing_system IS NOT NULL AND actor <> '' GROUP BY actor, filing_system"))
                          .each([&uses](const Row &row) {
                              uses.insert({row.text(0), row.filingSystem(1)}, row.instant(2));
                              return true;
                          });
    return read ? Result<Uses>(uses) : Result<Uses>(read.error());
}

AccessLine roleFrom(const Row &row)
{
    return {.matter = AccessMatter::Role,
        .key = QStringLiteral("%1:%2:%3").arg(row.text(0)).arg(row.number(1)).arg(row.number(2)),
        .subject = row.text(0),
        .role = row.as<Role>(1),
        .filingSystem = row.filingSystem(2),
        .since = row.instant(3)};
}

Outcome addRoles(Connection &connection, AccessReviewScope scope, Instant now, Lines &lines)
{
    const auto uses = lastUses(connection);
    if (!uses)
        return uses.error();
    const auto dormant = member_use_reader::dormant(connection, now);
    if (!dormant)
        return dormant.error();
    const auto roles = Sql(connection, "access.roles",
        QStringLiteral("SELECT m.ref, g.role, g.filing_system, MIN(g.granted_at) FROM staff_grant g "
                       "JOIN staff_member m ON m.id = g.staff_id WHERE g.revoked_at IS NULL AND "
                       "g.awaits_besides = '' AND m.disabled_at IS NULL GROUP BY m.ref, g.role, "
                       "g.filing_system ORDER BY m.ref, g.filing_system, g.role"))
                           .list(roleFrom);
    if (!roles)
        return roles.error();
    for (AccessLine line : *roles) {
        if (scope == AccessReviewScope::Privileged && !access_review_rules::isPrivileged(*line.role))
            continue;
        const auto used = uses->constFind({line.subject, *line.filingSystem});
        if (used != uses->constEnd())
            line.lastUse = *used;
        line.fault = dormant->value(line.subject);
        lines.append(line);
    }
    return done;
}

Outcome addDeputies(Connection &connection, Instant now, Lines &lines)
{
    const auto all = deputy_repository::all(connection);
    if (!all)
        return all.error();
    for (const Deputyship &given : *all) {
        if (given.endedAt || given.until < now.toLocal().date())
            continue;
        lines.append({.matter = AccessMatter::Deputyship,
            .key = given.ref,
            .subject = given.deputy,
            .filingSystem = given.filingSystem,
            .place = given.principal,
            .since = given.givenAt});
    }
    return done;
}

Outcome addRecoveryKey(Connection &connection, Lines &lines)
{
    const auto key = recoveryKey(connection);
    if (!key)
        return key.error();
    lines.append(*key);
    return done;
}

Outcome addBackups(Connection &connection, Lines &lines)
{
    const auto destinations = backup_repository::destinations(connection);
    if (!destinations)
        return destinations.error();
    for (const BackupDestination &destination : *destinations) {
        AccessLine line{.matter = AccessMatter::BackupDestination,
            .key = destination.key(),
            .place = destination.name.isEmpty() ? destination.folder : destination.name};
        const auto read = Sql(connection, "access.backups",
            QStringLiteral("SELECT MIN(made_at), MAX(made_at), COUNT(*) FROM backup_made WHERE folder = ? "
                           "AND destroyed_at IS NULL"))
                              .bind(destination.folder)
                              .each([&line](const Row &row) {
                                  line.since = row.maybeInstant(0);
                                  line.lastUse = row.maybeInstant(1);
                                  line.count = row.integer(2);
                                  return false;
                              });
        if (!read)
            return read.error();
        lines.append(line);
        lines.append({.matter = AccessMatter::Folder,
            .key = destination.key(),
            .place = folder_access::withOwner(destination.folder),
            .fault = folder_access::faultOfFolder(destination.folder)});
    }
    return done;
}

Outcome addFilesOut(Connection &connection, Lines &lines)
{
    const auto out = files_out_repository::all(connection);
    if (!out)
        return out.error();
    QMap<std::pair<QString, FilingSystem>, AccessLine> byMaker;
    for (const FileOut &file : *out) {
        AccessLine &line = byMaker[{file.madeBy, file.filingSystem}];
        if (line.count == 0) {
            line = {.matter = AccessMatter::FilesOut,
                .key = QStringLiteral("%1:%2").arg(file.madeBy).arg(static_cast<int>(file.filingSystem)),
                .subject = file.madeBy,
                .filingSystem = file.filingSystem,
                .since = file.happenedAt,
                .fault = access_fault::stillOut};
        }
        line.lastUse = file.happenedAt;
        ++line.count;
    }
    lines += byMaker.values();
    return done;
}

Outcome addPassphraseFiles(Connection &connection, Lines &lines)
{
    const auto files = access_review_repository::passphraseFiles(connection);
    if (!files)
        return files.error();
    for (const auto &file : *files)
        lines.append({.matter = AccessMatter::PassphraseFile,
            .key = file.path,
            .subject = file.member,
            .place = folder_access::withOwner(file.path),
            .since = file.toldAt,
            .fault = folder_access::faultOfFile(file.path)});
    // Nobody told of any; the program cannot find out where they lie.
    if (files->isEmpty())
        lines.append({.matter = AccessMatter::PassphraseFile,
            .key = access_fault::unknown,
            .fault = access_fault::unknown});
    return done;
}

/// The file, and the folder in which somebody could put another in its place.
void addFile(const QString &given, Lines &lines)
{
    const QFileInfo file(given);
    const QString path = file.absoluteFilePath();
    const QString folder = file.absolutePath();
    lines.append({.matter = AccessMatter::Folder,
        .key = path,
        .place = folder_access::withOwner(path),
        .fault = folder_access::faultOfFile(path)});
    lines.append({.matter = AccessMatter::Folder,
        .key = folder,
        .place = folder_access::withOwner(folder),
        .fault = folder_access::faultOfFolderAround(folder)});
}

} // namespace

Result<QList<AccessLine>> lines(
    Connection &connection, const Place &place, AccessReviewScope scope, Instant now)
{
    Lines lines;
    Outcome added = addRoles(connection, scope, now, lines);
    if (added)
        added = addDeputies(connection, now, lines);
    if (added && !place.isServer)
        added = addRecoveryKey(connection, lines);
    if (added)
        added = addBackups(connection, lines);
    if (added)
        added = addFilesOut(connection, lines);
    if (added)
        added = addPassphraseFiles(connection, lines);
    if (!added)
        return added.error();
    if (!place.isServer) {
        addFile(place.file, lines);
        return lines;
    }
    const auto ofServer = server_access_reader::lines(connection);
    if (!ofServer)
        return ofServer.error();
    return lines + *ofServer;
}

Result<AccessLine> recoveryKey(Connection &connection)
{
    // It lies on paper: whoever made the one that counts answers for it.
    const auto made = Sql(connection, "access.recovery-key",
        QStringLiteral("SELECT e.position, e.actor, e.happened_at FROM staff_member m JOIN audit_entry e "
                       "ON e.object_ref = m.ref WHERE e.action IN ('staff.found', 'staff.recover', "
                       "'staff.recovery-key') ORDER BY e.position DESC LIMIT 1"))
                          .first([](const Row &row) {
                              return AccessLine{.matter = AccessMatter::RecoveryKey,
                                  .key = QString::number(row.integer(0)),
                                  .subject = row.text(1),
                                  .since = row.instant(2)};
                          });
    if (!made)
        return made.error();
    return made->value_or(AccessLine{
        .matter = AccessMatter::RecoveryKey, .key = access_fault::unknown, .fault = access_fault::unknown});
}

} // namespace access_map_reader
