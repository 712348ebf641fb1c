#include "app/requests/request_statistics.h"

#include "app/changes/service_context.h"
#include "app/requests/request_statistics_repository.h"
#include "app/settings/holiday_setting.h"

QFuture<Result<RequestOverview>> RequestStatistics::of(
    const Permit &permit, FilingSystem filingSystem, QDate first, QDate last) const
{
    return m_context.read(
        permit, [=, clock = m_context.clock](Connection &connection) -> Result<RequestOverview> {
            if (auto allowed = permit.require(Operation::ViewDashboards, filingSystem); !allowed)
                return allowed.error();
            if (!first.isValid() || !last.isValid() || last < first)
                return Error{Failure::Invalid, QStringLiteral("request.period")};
            const auto requests =
                request_statistics_repository::receivedBetween(connection, filingSystem, first, last);
            if (!requests)
                return requests.error();
            const auto questions =
                request_statistics_repository::questionsBetween(connection, filingSystem, first, last);
            if (!questions)
                return questions.error();
            const auto holidays = holiday_setting::find(connection);
            if (!holidays)
                return holidays.error();
            RequestOverview overview{.filingSystem = filingSystem,
                .first = first,
                .last = last,
                .today = clock.today(),
                .madeAt = clock.now(),
                .madeBy = permit.displayName()};
            for (const Request &request : *requests)
                overview.lines.append(
                    lineFrom(request, questions->value(request.id), overview.today, *holidays));
            return overview;
        });
}
