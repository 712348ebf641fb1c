#pragma once

#include "app/changes/service_context.h"
#include "app/requests/request_steps.h"

namespace request_steps {

/// Reads the request, lets `rule` make the next record of it, and stores that.
template <typename Rule>
auto stepThrough(const ServiceContext &context, const Permit &permit, Operation operation,
    FilingSystem filingSystem, Id<Request> id, const QString &step, Rule rule, const QString &remark = {},
    const QJsonObject &detail = {})
{
    return context.change(permit, [=](Change &change) -> Outcome {
        if (auto allowed = permit.require(operation, filingSystem); !allowed)
            return allowed;
        const auto request = found(change.connection(), filingSystem, id);
        if (!request)
            return request.error();
        const Result<Request> next = rule(*request, change);
        if (!next)
            return next.error();
        return advance(change, *next, step, remark, detail);
    });
}

} // namespace request_steps
