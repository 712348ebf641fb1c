#include "app/requests/request_terms.h"

#include "app/changes/change.h"
#include "app/law/request_deadline.h"
#include "app/requests/request_repository.h"
#include "app/requests/request_steps.h"

namespace request_terms {

namespace {

QDate dueBy(const Request &request, HolidayMode mode)
{
    return request.extensionSentOn.isValid() ? dueExtended(request.receivedOn, mode)
                                             : dueSafe(request.receivedOn, mode);
}

Result<QList<Request>> allOpen(Connection &connection, FilingSystem filingSystem)
{
    QList<Request> all;
    for (;;) {
        const auto some = request_repository::list(connection, filingSystem,
            {.openOnly = true, .contact = {}, .after = static_cast<int>(all.size())});
        if (!some)
            return some;
        all += *some;
        if (some->size() < request_repository::listLimit)
            return all;
    }
}

} // namespace

Result<int> recompute(Change &change, HolidayMode mode)
{
    int moved = 0;
    for (const FilingSystem filingSystem : allFilingSystems) {
        const auto open = allOpen(change.connection(), filingSystem);
        if (!open)
            return open.error();
        for (Request request : *open) {
            const QDate due = dueBy(request, mode);
            if (request.answeredOn.isValid() || due == request.dueOn)
                continue;
            request.dueOn = due;
            if (auto stored = request_steps::advance(change, request, QStringLiteral("due-recomputed"));
                !stored)
                return stored.error();
            ++moved;
        }
    }
    return moved;
}

} // namespace request_terms
