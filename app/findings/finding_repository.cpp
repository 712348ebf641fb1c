#include "app/findings/finding_repository.h"

#include "app/findings/text_mark.h"
#include "app/storage/kept_secret.h"
#include "app/storage/setting_table.h"
#include "app/storage/sql.h"

namespace finding_repository {

namespace {

const QString markKeyName = QStringLiteral("finding_key");
const QString statuteKey = QStringLiteral("findings.statute");

const QString findingColumns =
    QStringLiteral("id, contact_id, place, field, row_number, kind, severity, times, mark, state, reason, "
                   "found_at, settled_at, settled_by");

Finding findingFrom(const Row &row, FilingSystem filingSystem)
{
    return {.id = row.id<Finding>(0),
        .filingSystem = filingSystem,
        .contact = row.id<Contact>(1),
        .place = row.as<FreeTextPlace>(2),
        .field = row.text(3),
        .number = row.integer(4),
        .kind = row.as<ForbiddenKind>(5),
        .severity = row.as<ScanFinding::Severity>(6),
        .times = row.number(7),
        .mark = row.bytes(8),
        .state = row.as<Finding::State>(9),
        .reason = row.text(10),
        .foundAt = row.instant(11),
        .settledAt = row.maybeInstant(12),
        .settledBy = row.text(13)};
}

QString findingCondition(const FindingFilter &filter)
{
    QString condition = QStringLiteral(" FROM finding WHERE filing_system = ?");
    if (filter.state)
        condition += QStringLiteral(" AND state = ?");
    if (filter.kind)
        condition += QStringLiteral(" AND kind = ?");
    if (filter.contact.isStored())
        condition += QStringLiteral(" AND contact_id = ?");
    return condition;
}

Sql &bindFilter(Sql &sql, FilingSystem filingSystem, const FindingFilter &filter)
{
    sql.bind(filingSystem);
    if (filter.state)
        sql.bind(*filter.state);
    if (filter.kind)
        sql.bind(*filter.kind);
    if (filter.contact.isStored())
        sql.bind(filter.contact);
    return sql;
}

Outcome add(Connection &connection, const Finding &finding)
{
    const auto added = Sql(connection, "finding.add",
        QStringLiteral("INSERT INTO finding (filing_system, contact_id, place, field, row_number, kind, "
                       "severity, times, mark, state, reason, found_at, settled_at, settled_by) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
                           .bind(finding.filingSystem)
                           .bind(finding.contact)
                           .bind(finding.place)
                           .bind(finding.field)
                           .bind(finding.number)
                           .bind(finding.kind)
                           .bind(finding.severity)
                           .bind(finding.times)
                           .bind(finding.mark)
                           .bind(finding.state)
                           .bind(finding.reason)
                           .bind(finding.foundAt)
                           .bind(finding.settledAt)
                           .bind(finding.settledBy)
                           .run();
    return added ? Outcome(done) : Outcome(added.error());
}

} // namespace

Result<QList<Finding>> list(
    Connection &connection, FilingSystem filingSystem, const FindingFilter &filter, int limit, int offset)
{
    Sql sql(connection, "finding.list",
        QStringLiteral("SELECT ") + findingColumns + findingCondition(filter) +
            QStringLiteral(" ORDER BY severity DESC, kind, id LIMIT ? OFFSET ?"));
    return bindFilter(sql, filingSystem, filter)
        .bind(limit)
        .bind(offset)
        .list([filingSystem](const Row &row) { return findingFrom(row, filingSystem); });
}

Result<qint64> count(Connection &connection, FilingSystem filingSystem, const FindingFilter &filter)
{
    Sql sql(connection, "finding.count", QStringLiteral("SELECT COUNT(*)") + findingCondition(filter));
    return bindFilter(sql, filingSystem, filter).number();
}

Result<std::optional<Finding>> byId(Connection &connection, FilingSystem filingSystem, Id<Finding> id)
{
    return Sql(connection, "finding.find",
        QStringLiteral("SELECT ") + findingColumns +
            QStringLiteral(" FROM finding WHERE filing_system = ? AND id = ?"))
        .bind(filingSystem)
        .bind(id)
        .first([filingSystem](const Row &row) { return findingFrom(row, filingSystem); });
}

Result<QList<Finding>> ofRows(
    Connection &connection, FilingSystem filingSystem, const QString &field, qint64 after, qint64 last)
{
    return Sql(connection, "finding.of-rows",
        QStringLiteral("SELECT ") + findingColumns +
            QStringLiteral(" FROM finding WHERE filing_system = ? AND field = ? AND row_number > ? AND "
                           "row_number <= ? ORDER BY row_number, kind"))
        .bind(filingSystem)
        .bind(field)
        .bind(after)
        .bind(last)
        .list([filingSystem](const Row &row) { return findingFrom(row, filingSystem); });
}

Result<QList<Finding>> ofContact(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    return list(connection, filingSystem, {.state = std::nullopt, .contact = contact}, 100'000);
}

Outcome put(Connection &connection, const Finding &finding)
{
    if (!finding.id.isStored())
        return add(connection, finding);
    const auto stored = Sql(connection, "finding.put",
        QStringLiteral("UPDATE finding SET contact_id = ?, severity = ?, times = ?, mark = ?, state = ?, "
                       "reason = ?, found_at = ?, settled_at = ?, settled_by = ? "
                       "WHERE filing_system = ? AND id = ?"))
                            .bind(finding.contact)
                            .bind(finding.severity)
                            .bind(finding.times)
                            .bind(finding.mark)
                            .bind(finding.state)
                            .bind(finding.reason)
                            .bind(finding.foundAt)
                            .bind(finding.settledAt)
                            .bind(finding.settledBy)
                            .bind(finding.filingSystem)
                            .bind(finding.id)
                            .run();
    return stored ? Outcome(done) : Outcome(stored.error());
}

Result<std::optional<ScanPlace>> scanPlace(Connection &connection, FilingSystem filingSystem)
{
    return Sql(connection, "finding.scan-place",
        QStringLiteral("SELECT source, after_number, texts, started_at, finished_at FROM finding_scan "
                       "WHERE filing_system = ?"))
        .bind(filingSystem)
        .first([](const Row &row) {
            return ScanPlace{
                row.number(0), row.integer(1), row.integer(2), row.instant(3), row.maybeInstant(4)};
        });
}

Outcome setScanPlace(Connection &connection, FilingSystem filingSystem, const ScanPlace &place)
{
    const auto stored = Sql(connection, "finding.set-scan-place",
        QStringLiteral("INSERT INTO finding_scan (filing_system, source, after_number, texts, started_at, "
                       "finished_at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (filing_system) DO UPDATE SET "
                       "source = excluded.source, after_number = excluded.after_number, texts = "
                       "excluded.texts, started_at = excluded.started_at, finished_at = "
                       "excluded.finished_at"))
                            .bind(filingSystem)
                            .bind(place.source)
                            .bind(place.after)
                            .bind(place.texts)
                            .bind(place.startedAt)
                            .bind(place.finishedAt)
                            .run();
    return stored ? Outcome(done) : Outcome(stored.error());
}

Result<SecretBytes> markKeyOrNew(Connection &connection)
{
    auto known = kept_secret::find(connection, markKeyName);
    if (!known || !known->isEmpty())
        return known;
    const auto fresh = SecretBytes::random(size_t(textMarkKeySize));
    if (!fresh)
        return fresh.error();
    if (auto put = kept_secret::putNew(connection, markKeyName, *fresh); !put)
        return put.error();
    return kept_secret::find(connection, markKeyName);
}

Result<QString> statute(Connection &connection)
{
    return setting_table::value(connection, "finding.statute", statuteKey);
}

Outcome setStatute(Connection &connection, const QString &statute)
{
    return setting_table::set(connection, "finding.set-statute", statuteKey, statute);
}

} // namespace finding_repository
