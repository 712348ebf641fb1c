#include "app/breaches/breach.h"

#include <algorithm>

namespace {

constexpr std::array reportKeys = {"initial", "addition", "change", "withdrawal"};
constexpr std::array wayKeys = {"letter", "mail", "public", "phone"};

} // namespace

QString keyOf(BreachReportKind kind)
{
    return QString::fromLatin1(reportKeys.at(static_cast<size_t>(kind) - 1));
}

std::optional<BreachReportKind> breachReportKindFrom(QStringView key)
{
    for (const BreachReportKind kind : allBreachReportKinds) {
        if (keyOf(kind) == key)
            return kind;
    }
    return std::nullopt;
}

QString keyOf(BreachInformingWay way)
{
    return QString::fromLatin1(wayKeys.at(static_cast<size_t>(way) - 1));
}

std::optional<BreachInformingWay> breachInformingWayFrom(QStringView key)
{
    for (const BreachInformingWay way : allBreachInformingWays) {
        if (keyOf(way) == key)
            return way;
    }
    return std::nullopt;
}

const BreachDecision *Breach::standing() const
{
    const auto found = std::find_if(decisions.rbegin(), decisions.rend(),
        [](const BreachDecision &decision) { return decision.stands(); });
    return found == decisions.rend() ? nullptr : &*found;
}

const BreachDecision *Breach::awaiting() const
{
    return state == BreachState::AwaitingSecond && !decisions.isEmpty() ? &decisions.last() : nullptr;
}

BreachMoments Breach::moments() const
{
    using enum BreachField;
    BreachMoments moments{.awareAt = values.moment(AwareAt)};
    // What follows on the first report changes nothing of when that came; nor does a withdrawal, since what
    // it takes back was told all the same.
    for (const BreachReport &report : reports) {
        if (report.kind == BreachReportKind::Initial)
            moments.reportedAt = report.sentAt;
    }
    for (const BreachInforming &informing : informings) {
        if (!moments.informedAt || informing.sentAt < *moments.informedAt)
            moments.informedAt = informing.sentAt;
    }
    // As a processor we are the one who must tell the controller, from when we knew of it; of a processor of
    // ours it is when they discovered it.
    const bool isProcessor = values.text(Role) == QLatin1String("processor");
    if (isProcessor || values.has(Processor)) {
        moments.processorKnewAt = values.moment(isProcessor ? AwareAt : DiscoveredAt);
        moments.controllerToldAt = values.moment(ControllerToldAt);
    }
    if (const BreachDecision *decision = standing()) {
        moments.tellsAuthority = decision->authority == AuthorityChoice::Notify;
        moments.tellsPeople = tellsPeople(decision->people);
    }
    return moments;
}
