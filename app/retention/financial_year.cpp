#include "app/retention/financial_year.h"

#include "app/changes/service_context.h"
#include "app/retention/financial_year_setting.h"
#include "app/retention/retention_day.h"
#include "app/retention/rule_weighing.h"
#include "app/retention/term_watch_repository.h"

#include <algorithm>

namespace {

Outcome checkEnd(const Change &change, int month)
{
    for (const FilingSystem filingSystem : allFilingSystems) {
        if (auto allowed = change.permit().require(Operation::ConfigureRetention, filingSystem); !allowed)
            return allowed;
    }
    return month >= 1 && month <= 12
        ? Outcome(done)
        : Outcome(Error{Failure::Invalid, QStringLiteral("financial-year.month")});
}

Outcome endIn(Change &change, int month)
{
    if (auto sound = checkEnd(change, month); !sound)
        return sound;
    if (auto free = rule_weighing::checkNobodySits(change); !free)
        return free;
    // Nobody may go by the old year meanwhile, nor come in between what is computed.
    if (auto still = term_watch_repository::holdStill(change.connection()); !still)
        return still;
    const auto before = financial_year_setting::find(change.connection());
    if (!before)
        return before.error();
    if (*before != month) {
        if (auto set = financial_year_setting::set(change.connection(), month); !set)
            return set;
        for (const FilingSystem filingSystem : allFilingSystems) {
            if (auto computed = retention_day::recomputeEverything(change, filingSystem); !computed)
                return computed;
        }
    }
    return change.audit({.action = QStringLiteral("settings.financial-year"),
        .objectKind = QStringLiteral("settings"),
        .objectRef = QStringLiteral("financial-year"),
        .detail = {{QStringLiteral("before"), *before}, {QStringLiteral("month"), month}}});
}

} // namespace

QFuture<Result<int>> FinancialYear::endMonth(const Permit &permit) const
{
    return m_context.read(permit, [permit](Connection &connection) -> Result<int> {
        if (permit.grants().isEmpty())
            return Error{Failure::Refused, QStringLiteral("permit.settings.organisation")};
        return financial_year_setting::find(connection);
    });
}

QFuture<Outcome> FinancialYear::setEndMonth(const Permit &permit, int month) const
{
    return m_context.change(permit, [month](Change &change) { return endIn(change, month); });
}

bool FinancialYear::mayChange(const Permit &permit)
{
    return std::all_of(
        allFilingSystems.begin(), allFilingSystems.end(), [&permit](FilingSystem filingSystem) {
            return permit.may(Operation::ConfigureRetention, filingSystem);
        });
}
