#include "app/retention/rule_preview_reader.h"

#include "app/retention/retention_due_repository.h"
#include "app/retention/retention_subject_reader.h"
#include "app/retention/rule_table.h"
#include "app/storage/sql.h"

namespace rule_preview_reader {

Result<qint64> countPeople(Connection &connection, FilingSystem filingSystem)
{
    return Sql(
        connection, "rule.people", QStringLiteral("SELECT COUNT(*) FROM contact WHERE filing_system = ?"))
        .bind(filingSystem)
        .number();
}

Outcome add(Connection &connection, FilingSystem filingSystem, const QList<RetentionRule> &before,
    const QList<RetentionRule> &after, RulePreview &preview, const std::function<bool(qint64)> &goesOn)
{
    constexpr int slice = 5000;
    const auto yearEnd = retention_due_repository::financialYearEndMonth(connection);
    if (!yearEnd)
        return yearEnd.error();
    const RuleTable rulesBefore(before);
    const RuleTable rulesAfter(after);
    qint64 last = 0;
    for (;;) {
        const auto count = retention_subject_reader::some(connection, filingSystem, last, slice, *yearEnd,
            [&](const retention_subject_reader::Gathered &gathered) {
                last = gathered.contact.number();
                preview.add(contactTerms(gathered.subject, gathered.held, rulesBefore, preview.asOf),
                    contactTerms(gathered.subject, gathered.held, rulesAfter, preview.asOf));
            });
        if (!count)
            return count.error();
        if (!goesOn(preview.people))
            return Error{Failure::Cancelled, QStringLiteral("rule.preview")};
        if (*count < slice)
            return done;
    }
}

} // namespace rule_preview_reader
