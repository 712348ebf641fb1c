#include "app/storage/setting_table.h"
#include "app/storage/sql.h"
#include "app/tool_lists/reconciliation_repository.h"

#include <algorithm>

namespace reconciliation_repository {

namespace {

const QString dueAfterKey = QStringLiteral("reconciliation.dueAfterDays");

Result<QList<ReconciliationAge>> heldLists(Connection &connection, FilingSystem filingSystem)
{
    return Sql(connection, "reconciliation.ages",
        QStringLiteral(
            "SELECT h.processor_id, p.name, h.purpose_id, h.channel, MIN(h.since), MAX(h.last) FROM ("
            "SELECT processor_id, purpose_id, channel, happened_at AS since, CAST(NULL AS BIGINT) AS last "
            "FROM handover WHERE filing_system = ? AND processor_id IS NOT NULL AND channel = ? "
            "UNION ALL SELECT processor_id, purpose_id, channel, happened_at, happened_at "
            "FROM reconciliation WHERE filing_system = ?) h JOIN processor p ON p.id = h.processor_id "
            "GROUP BY h.processor_id, p.name, h.purpose_id, h.channel, p.ended_at "
            "HAVING p.ended_at IS NULL OR COALESCE(MAX(h.last), 0) < p.ended_at"))
        .bind(filingSystem)
        .bind(Channel::Email)
        .bind(filingSystem)
        .list([filingSystem](const Row &row) {
            return ReconciliationAge{.processor = row.id<Processor>(0),
                .recipient = row.text(1),
                .filingSystem = filingSystem,
                .purpose = row.id<Purpose>(2),
                .channel = row.as<Channel>(3),
                .heldSince = row.instant(4),
                .lastAt = row.maybeInstant(5)};
        });
}

} // namespace

Result<ReconciliationAges> ages(Connection &connection, FilingSystem filingSystem)
{
    auto lists = heldLists(connection, filingSystem);
    if (!lists)
        return lists.error();
    const auto days = setting_table::value(connection, "reconciliation.due-after", dueAfterKey);
    if (!days)
        return days.error();
    ReconciliationAges all{.ages = *std::move(lists)};
    if (const int set = days->toInt(); set > 0 && set <= ReconciliationAges::mostDueAfterDays)
        all.dueAfterDays = set;
    std::sort(all.ages.begin(), all.ages.end(), [](const ReconciliationAge &a, const ReconciliationAge &b) {
        return std::tuple(a.lastAt.value_or(a.heldSince), a.recipient, a.purpose.number()) <
            std::tuple(b.lastAt.value_or(b.heldSince), b.recipient, b.purpose.number());
    });
    return all;
}

Outcome setDueAfter(Connection &connection, int days)
{
    return setting_table::set(connection, "reconciliation.set-due-after", dueAfterKey, QString::number(days));
}

} // namespace reconciliation_repository
