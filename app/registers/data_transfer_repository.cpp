#include "app/registers/data_transfer_repository.h"

#include "app/storage/sql.h"
#include "app/storage/touched.h"

namespace data_transfer_repository {

namespace {

const QString transferFields = QStringLiteral("exporter_id, importer_id, country, categories, tool, "
                                              "exception, module, signed_on, assessment, measures, "
                                              "cover, cover_checked_on, review_on");

DataTransfer transferFrom(const Row &row)
{
    return {.id = row.id<DataTransfer>(0),
        .exporter = row.id<Processor>(1),
        .importer = row.id<Processor>(2),
        .country = row.text(3),
        .categories = DataCategories::fromBits(static_cast<quint32>(row.integer(4))),
        .tool = row.as<TransferTool>(5),
        .exception = row.as<TransferException>(6),
        .module = row.as<ClauseModule>(7),
        .signedOn = row.day(8),
        .assessment = row.text(9),
        .measures = row.text(10),
        .cover = row.text(11),
        .coverCheckedOn = row.day(12),
        .reviewOn = row.day(13),
        .endedAt = row.maybeInstant(14),
        .version = row.number(15)};
}

void bindTransfer(Sql &sql, const DataTransfer &transfer)
{
    sql.bind(transfer.exporter)
        .bind(transfer.importer)
        .bind(transfer.country)
        .bind(static_cast<qint64>(transfer.categories.bits()))
        .bind(transfer.tool)
        .bind(transfer.exception)
        .bind(transfer.module)
        .bind(transfer.signedOn)
        .bind(transfer.assessment)
        .bind(transfer.measures)
        .bind(transfer.cover)
        .bind(transfer.coverCheckedOn)
        .bind(transfer.reviewOn);
}

Outcome oneOf(const Result<int> &touched)
{
    if (!touched)
        return touched.error();
    return *touched == 1 ? Outcome(done)
                         : Outcome(Error{Failure::ChangedMeanwhile, QStringLiteral("transfer.changed")});
}

} // namespace

Result<QList<DataTransfer>> all(Connection &connection)
{
    return Sql(connection, "transfer.all",
        QStringLiteral("SELECT id, %1, ended_at, version FROM data_transfer ORDER BY importer_id, id")
            .arg(transferFields))
        .list(transferFrom);
}

Result<std::optional<DataTransfer>> byId(Connection &connection, Id<DataTransfer> transfer)
{
    return Sql(connection, "transfer.by-id",
        QStringLiteral("SELECT id, %1, ended_at, version FROM data_transfer WHERE id = ?")
            .arg(transferFields))
        .bind(transfer)
        .first(transferFrom);
}

Result<Id<DataTransfer>> add(
    Connection &connection, const DataTransfer &transfer, Instant now, const QString &addedBy)
{
    Sql sql(connection, "transfer.add",
        QStringLiteral("INSERT INTO data_transfer (%1, added_at, added_by) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id")
            .arg(transferFields));
    bindTransfer(sql, transfer);
    const auto id = sql.bind(now).bind(addedBy).number();
    return id ? Result<Id<DataTransfer>>(Id<DataTransfer>(*id)) : Result<Id<DataTransfer>>(id.error());
}

Outcome replace(Connection &connection, const DataTransfer &transfer)
{
    QStringList set;
    const QStringList fields = transferFields.split(QStringLiteral(", "));
    for (const QString &field : fields)
        set.append(field + QStringLiteral(" = ?"));
    Sql sql(connection, "transfer.replace",
        QStringLiteral("UPDATE data_transfer SET %1, version = version + 1 WHERE id = ? AND version = ? AND "
                       "ended_at IS NULL")
            .arg(set.join(QStringLiteral(", "))));
    bindTransfer(sql, transfer);
    return oneOf(sql.bind(transfer.id).bind(transfer.version).run());
}

Outcome end(Connection &connection, const DataTransfer &transfer, Instant now)
{
    return oneOf(Sql(connection, "transfer.end",
        QStringLiteral("UPDATE data_transfer SET ended_at = ?, version = version + 1 WHERE id = ? AND "
                       "version = ? AND ended_at IS NULL"))
                     .bind(now)
                     .bind(transfer.id)
                     .bind(transfer.version)
                     .run());
}

Result<int> endOf(Connection &connection, Id<Processor> processor, Instant now)
{
    return Sql(connection, "transfer.end-of",
        QStringLiteral("UPDATE data_transfer SET ended_at = ?, version = version + 1 WHERE ended_at IS NULL "
                       "AND (importer_id = ? OR exporter_id = ?)"))
        .bind(now)
        .bind(processor)
        .bind(processor)
        .run();
}

Result<AdequacyDecisions> decisions(Connection &connection)
{
    const auto changes = Sql(connection, "transfer.decisions",
        QStringLiteral("SELECT place, scope, from_on, until_on FROM adequacy_change ORDER BY place"))
                             .list([](const Row &row) {
                                 return AdequacyDecision{.place = row.text(0),
                                     .scope = row.as<AdequacyScope>(1),
                                     .from = row.day(2),
                                     .until = row.day(3)};
                             });
    if (!changes)
        return changes.error();
    return adequacyDecisionsWith(*changes);
}

Result<TransferTerms> terms(Connection &connection, QDate today)
{
    auto transfers = all(connection);
    if (!transfers)
        return transfers.error();
    auto known = decisions(connection);
    if (!known)
        return known.error();
    return TransferTerms{*std::move(transfers), *std::move(known), today};
}

Outcome setDecision(Connection &connection, const AdequacyDecision &decision, const QString &reason,
    Instant now, const QString &setBy)
{
    if (auto gone = Sql(connection, "transfer.decision-gone",
            QStringLiteral("DELETE FROM adequacy_change WHERE place = ?"))
                        .bind(decision.place)
                        .run();
        !gone)
        return gone.error();
    return outcomeOf(Sql(connection, "transfer.decision",
        QStringLiteral(
            "INSERT INTO adequacy_change (place, scope, from_on, until_on, reason, set_at, set_by) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)"))
                         .bind(decision.place)
                         .bind(decision.scope)
                         .bind(decision.from)
                         .bind(decision.until)
                         .bind(reason)
                         .bind(now)
                         .bind(setBy)
                         .run());
}

} // namespace data_transfer_repository
