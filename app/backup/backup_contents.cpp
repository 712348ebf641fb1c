#include "app/backup/backup_contents.h"

#include "app/audit/sealed_trail_repository.h"
#include "app/audit/trail_epochs.h"
#include "app/backup/erasure_record.h"
#include "app/requests/decision_check.h"
#include "app/requests/decision_heads.h"
#include "app/storage/migrator.h"
#include "app/storage/sql.h"

namespace backup_contents {

namespace {

constexpr int slice = 4000;

/// How the trail ends, and the newest head that was written down.
struct TrailEnd
{
    LogHead head = {};
    qint64 lastPosition = 0;
    QString checkpoint = {};
};

Result<QList<TableCount>> tablesOf(Connection &connection)
{
    const auto names = Sql(connection, "backup.tables",
        QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
                       "ORDER BY name"))
                           .list([](const Row &row) { return row.text(0); });
    if (!names)
        return names.error();
    QList<TableCount> tables;
    for (const QString &name : *names) {
        const auto rows =
            Sql(connection, "backup.rows", QStringLiteral("SELECT COUNT(*) FROM \"%1\"").arg(name))
                .once()
                .number();
        if (!rows)
            return rows.error();
        tables.append({name, *rows});
    }
    return tables;
}

Result<TrailEnd> trailEnd(Connection &connection)
{
    const auto end = sealed_trail_repository::ending(connection);
    if (!end)
        return end.error();
    const auto checkpoints = sealed_trail_repository::checkpoints(connection);
    if (!checkpoints)
        return checkpoints.error();
    TrailEnd found{.head = end->head, .lastPosition = end->lastPosition};
    if (!checkpoints->isEmpty())
        found.checkpoint = QString::fromUtf8(checkpoints->constLast().note);
    return found;
}

Error trailDiffers()
{
    return {Failure::Damaged, QStringLiteral("backup.trail")};
}

/// The first contact; nothing in an empty file.
Result<QString> canaryOf(Connection &connection)
{
    const auto ref = Sql(connection, "backup.canary",
        QStringLiteral("SELECT ref FROM contact ORDER BY filing_system, id LIMIT 1"))
                         .first([](const Row &row) { return QString::fromLatin1(row.bytes(0).toHex()); });
    if (!ref)
        return ref.error();
    return ref->value_or(QString());
}

Outcome checkedBy(Connection &connection, const QString &pragma)
{
    const auto verdict = Sql(connection, "backup.check", pragma).once().text();
    if (verdict && *verdict == QLatin1String("ok"))
        return done;
    if (!verdict && verdict.error().failure != Failure::Damaged)
        return verdict.error();
    return Error{Failure::Damaged, QStringLiteral("file.pages")};
}

Error differs(const QString &table)
{
    return {Failure::Damaged, QStringLiteral("backup.counts"), {table}};
}

} // namespace

Result<BackupManifest> of(Connection &connection)
{
    const auto schema = migrator::version(connection);
    auto tables = tablesOf(connection);
    const auto trail = trailEnd(connection);
    const auto head = erasure_record::head(connection);
    const auto canary = canaryOf(connection);
    for (const auto *error : {schema ? nullptr : &schema.error(), tables ? nullptr : &tables.error(),
             trail ? nullptr : &trail.error(), head ? nullptr : &head.error(),
             canary ? nullptr : &canary.error()}) {
        if (error)
            return *error;
    }
    BackupManifest manifest;
    manifest.schemaVersion = *schema;
    manifest.tables = *std::move(tables);
    manifest.auditEpoch = qint64(trail->head.epoch);
    manifest.auditSize = qint64(trail->head.size);
    manifest.auditRoot = trail->head.root.view().toByteArray();
    manifest.checkpoint = trail->checkpoint;
    manifest.ledgerCount = qint64(head->count);
    manifest.ledgerHead = head->hash;
    manifest.canary = *canary;
    return manifest;
}

Outcome checkPages(Connection &connection)
{
    return checkedBy(connection, QStringLiteral("PRAGMA quick_check(1)"));
}

Outcome checkWholly(Connection &connection)
{
    return checkedBy(connection, QStringLiteral("PRAGMA integrity_check(1)"));
}

Outcome agrees(Connection &connection, const BackupManifest &manifest)
{
    const auto found = of(connection);
    if (!found)
        return found.error();
    if (found->schemaVersion != manifest.schemaVersion)
        return differs(QStringLiteral("schema_version"));
    for (qsizetype at = 0; at < std::max(found->tables.size(), manifest.tables.size()); ++at) {
        if (found->tables.value(at) != manifest.tables.value(at))
            return differs(manifest.tables.value(at).table);
    }
    const bool isSameTrail = found->auditEpoch == manifest.auditEpoch &&
        found->auditSize == manifest.auditSize && found->auditRoot == manifest.auditRoot &&
        found->checkpoint == manifest.checkpoint;
    if (!isSameTrail)
        return trailDiffers();
    if (found->ledgerCount != manifest.ledgerCount || found->ledgerHead != manifest.ledgerHead)
        return differs(QStringLiteral("erasure_entry"));
    if (found->canary != manifest.canary)
        return Error{Failure::Damaged, QStringLiteral("backup.canary")};
    return done;
}

Outcome checkTrail(Connection &connection, const Vouchers &vouchers)
{
    const auto end = trailEnd(connection);
    if (!end)
        return end.error();
    const auto chain = trail_epochs::chain(connection, end->head);
    if (!chain)
        return chain.error();
    // A forged one is for verifying the restored file to tell: it keeps nobody from their backup.
    const auto decisions = decision_check::look(connection, vouchers);
    if (!decisions)
        return decisions.error();
    const auto known = decision_heads::inEpochs(connection, decisions->genuine, *chain);
    if (!known)
        return known.error();
    const auto report = trail_epochs::check(*chain, *known, [&](const LogHead &epoch, qint64 after) {
        return QtFuture::makeReadyFuture(
            sealed_trail_repository::rows(connection, epoch, after, end->lastPosition, slice));
    });
    const auto strays = trail_epochs::strays(connection, *chain);
    if (!report || !strays)
        return report ? strays.error() : report.error();
    return report->finding || *strays ? Outcome(trailDiffers()) : Outcome(done);
}

} // namespace backup_contents
