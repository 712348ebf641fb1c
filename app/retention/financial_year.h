#pragma once

#include "app/base/result.h"
#include "app/base/stop_request.h"
#include "app/staff/permit.h"

#include <QFuture>

struct ServiceContext;

/// When the financial year of the organisation ends, from which duties on its books count.
class FinancialYear final
{
public:
    explicit FinancialYear(const ServiceContext &context) : m_context(context) {}

    /// The month, 1 to 12. Any member.
    QFuture<Result<int>> endMonth(const Permit &permit) const;
    /// Every term is computed anew with it, all or nothing; progress is in people. Needs the right to decide
    /// about rules in every filing system. Invalid "financial-year.month"; Refused "rule.review-open" while
    /// somebody sits in a review session; Cancelled "retention.recompute".
    QFuture<Outcome> setEndMonth(const Permit &permit, int month, const StopRequest &stop = {}) const;

    static bool mayChange(const Permit &permit);

private:
    const ServiceContext &m_context;
};
