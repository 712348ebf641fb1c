#include "app/grounds/ground_setting_reader.h"

#include "app/retention/retention_due_repository.h"
#include "app/storage/sql.h"

namespace ground_setting_reader {

Result<GroundSetting> of(Connection &connection, Id<Purpose> purpose, QDate today)
{
    const auto rules = retention_due_repository::rulesInForce(connection);
    if (!rules)
        return rules.error();
    const auto month = retention_due_repository::financialYearEndMonth(connection);
    if (!month)
        return month.error();
    GroundSetting setting{.rules = *rules, .financialYearEndMonth = *month, .today = today};
    if (!purpose.isStored())
        return setting;
    const auto reason =
        Sql(connection, "ground.purpose", QStringLiteral("SELECT reason FROM purpose WHERE id = ?"))
            .bind(purpose)
            .first([](const Row &row) { return row.text(0); });
    if (!reason)
        return reason.error();
    if (!*reason)
        return Error{Failure::NotFound, QStringLiteral("purpose")};
    setting.purposeReason = **reason;
    return setting;
}

} // namespace ground_setting_reader
