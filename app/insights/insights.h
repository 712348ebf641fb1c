#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/insights/readiness.h"
#include "app/staff/permit.h"

#include <QFuture>

struct ServiceContext;

/// Figures about a whole file, for who must account for it.
class Insights final
{
public:
    explicit Insights(const ServiceContext &context) : m_context(context) {}

    /// Needs the right to see dashboards. One look at one moment; terms stand as of the last day on which
    /// they were asked for (Retention::figures).
    QFuture<Result<Readiness>> readiness(const Permit &permit, FilingSystem filingSystem) const;

private:
    const ServiceContext &m_context;
};
