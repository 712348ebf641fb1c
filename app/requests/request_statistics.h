#pragma once

#include "app/base/result.h"
#include "app/requests/request_overview.h"
#include "app/staff/permit.h"

#include <QFuture>

struct ServiceContext;

/// What a supervisor asks of the requests of a period (domain.md 12, questions 7, 8, 10 and 11). The window
/// and the command line count the same lines by the same rules (request_figures.h).
class RequestStatistics final
{
public:
    explicit RequestStatistics(const ServiceContext &context) : m_context(context) {}

    /// Those that were received in the period, the oldest first. Needs the right to see dashboards. Invalid
    /// "request.period" where the last day lies before the first.
    QFuture<Result<RequestOverview>> of(
        const Permit &permit, FilingSystem filingSystem, QDate first, QDate last) const;

private:
    const ServiceContext &m_context;
};
