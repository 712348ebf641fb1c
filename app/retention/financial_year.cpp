#include "app/retention/financial_year.h"

#include "app/changes/change.h"
#include "app/changes/service_context.h"
#include "app/retention/financial_year_setting.h"
#include "app/retention/rule_weighing.h"
#include "app/retention/term_move.h"

#include <algorithm>

namespace {

class YearEnd final : public TermOrder
{
public:
    explicit YearEnd(int month) : m_month(month) {}

    Result<Aim> look(Change &change, RenewalBasis basis) const override
    {
        if (auto sound = check(change); !sound)
            return sound.error();
        const bool isOther = basis.financialYearEndMonth != m_month;
        basis.financialYearEndMonth = m_month;
        return Aim{std::move(basis), isOther ? everywhere() : QList<FilingSystem>()};
    }

    Result<QList<FilingSystem>> putDown(Change &change) const override
    {
        if (auto sound = check(change); !sound)
            return sound.error();
        const auto before = financial_year_setting::find(change.connection());
        if (!before)
            return before.error();
        if (*before != m_month) {
            if (auto set = financial_year_setting::set(change.connection(), m_month); !set)
                return set.error();
        }
        const auto told = change.audit({.action = QStringLiteral("settings.financial-year"),
            .objectKind = QStringLiteral("settings"),
            .objectRef = QStringLiteral("financial-year"),
            .detail = {{QStringLiteral("before"), *before}, {QStringLiteral("month"), m_month}}});
        if (!told)
            return told.error();
        return *before != m_month ? everywhere() : QList<FilingSystem>();
    }

private:
    Outcome check(Change &change) const
    {
        for (const FilingSystem filingSystem : allFilingSystems) {
            if (auto allowed = change.permit().require(Operation::ConfigureRetention, filingSystem); !allowed)
                return allowed;
        }
        if (m_month < 1 || m_month > 12)
            return Error{Failure::Invalid, QStringLiteral("financial-year.month")};
        return rule_weighing::checkNobodySits(change);
    }

    static QList<FilingSystem> everywhere() { return {allFilingSystems.begin(), allFilingSystems.end()}; }

    int m_month;
};

} // namespace

QFuture<Result<int>> FinancialYear::endMonth(const Permit &permit) const
{
    return m_context.read(permit, [permit](Connection &connection) -> Result<int> {
        if (permit.grants().isEmpty())
            return Error{Failure::Refused, QStringLiteral("permit.settings.organisation")};
        return financial_year_setting::find(connection);
    });
}

QFuture<Outcome> FinancialYear::setEndMonth(const Permit &permit, int month, const StopRequest &stop) const
{
    return TermMove::begin(m_context, permit, std::make_unique<YearEnd>(month), stop);
}

bool FinancialYear::mayChange(const Permit &permit)
{
    return std::all_of(
        allFilingSystems.begin(), allFilingSystems.end(), [&permit](FilingSystem filingSystem) {
            return permit.may(Operation::ConfigureRetention, filingSystem);
        });
}
