#include "app/requests/figures_left.h"

#include "app/requests/request_repository.h"
#include "app/requests/request_result.h"
#include "app/retention/anonymous_figure_repository.h"

#include <map>

namespace {

Outcome tellFate(Connection &connection, FilingSystem filingSystem, Id<Request> id, const AnonymousFate &fate)
{
    auto request = request_repository::byId(connection, filingSystem, id);
    if (!request)
        return request.error();
    if (!*request)
        return Error{Failure::NotFound, QStringLiteral("request")};
    RequestResult result = RequestResult::fromJson((*request)->result);
    result.figures.append(fate);
    (*request)->result = result.toJson();
    return request_repository::replace(connection, **request);
}

} // namespace

void FiguresLeft::add(const Request &request, const QList<anonymity_gate::Row> &rows)
{
    for (const anonymity_gate::Row &row : rows)
        m_left.append({request.filingSystem, request.id, row});
}

Outcome FiguresLeft::carryOut(Connection &connection)
{
    std::map<std::pair<FilingSystem, anonymity_gate::Combination>, anonymity_gate::Group> groups;
    for (const Left &left : std::as_const(m_left)) {
        const auto [at, isNew] = groups.try_emplace({left.filingSystem, left.row.combination});
        if (isNew) {
            auto standing =
                anonymous_figure_repository::standing(connection, left.filingSystem, left.row.combination);
            if (!standing)
                return standing.error();
            at->second = *std::move(standing);
        }
        ++at->second[left.row.value];
    }
    for (const Left &left : std::as_const(m_left)) {
        const auto fate = AnonymousFate::of(left.row, groups[{left.filingSystem, left.row.combination}]);
        if (auto told = tellFate(connection, left.filingSystem, left.request, fate); !told)
            return told;
        if (!fate.isCounted())
            continue;
        if (auto counted = anonymous_figure_repository::add(connection, left.filingSystem, {left.row, 1});
            !counted)
            return counted;
    }
    m_left.clear();
    return done;
}
