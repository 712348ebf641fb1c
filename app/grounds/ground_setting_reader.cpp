#include "app/grounds/ground_setting_reader.h"

#include "app/consent/purpose_repository.h"
#include "app/retention/retention_due_repository.h"

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
    const auto found = purpose_repository::byId(connection, purpose);
    if (!found)
        return found.error();
    if (!*found)
        return Error{Failure::NotFound, QStringLiteral("purpose")};
    setting.purposeReason = (*found)->reason;
    if ((*found)->weighsInterests() && missingOfGround(**found).isEmpty())
        setting.weighed =
            PurposeWeighing{(*found)->assessment, (*found)->weighing.balance, (*found)->weighing.reviewOn};
    return setting;
}

} // namespace ground_setting_reader
