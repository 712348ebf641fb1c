#include "app/lists/list_row.h"

namespace {

ConsentMark::Kind kindOf(ListConsent consent)
{
    switch (consent) {
    case ListConsent::NotAsked: return ConsentMark::Kind::NotAsked;
    case ListConsent::Complete: return ConsentMark::Kind::Complete;
    case ListConsent::Pending: return ConsentMark::Kind::Pending;
    case ListConsent::Withdrawn: return ConsentMark::Kind::Withdrawn;
    case ListConsent::Expired: return ConsentMark::Kind::Expired;
    case ListConsent::OtherBasis: return ConsentMark::Kind::OtherBasis;
    case ListConsent::Refused: return ConsentMark::Kind::Refused;
    }
    return ConsentMark::Kind::NotAsked;
}

} // namespace

ConsentMark consentMark(const ListRow &row, QDate today)
{
    if (row.consentUntil.isValid()) {
        if (row.consentUntil <= today)
            return {ConsentMark::Kind::Expired, 0};
        if (today.daysTo(row.consentUntil) <= consentExpiringDays)
            return {ConsentMark::Kind::Ending, row.consentsEnding};
    }
    return {kindOf(row.consent), 0};
}

RetentionState retentionState(const ListRow &row, QDate today)
{
    return stateOn({row.standing, row.dueOn.isValid() ? std::optional(row.dueOn) : std::nullopt}, today);
}
