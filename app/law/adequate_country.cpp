#include "app/law/adequate_country.h"

#include <QLatin1StringView>

#include <algorithm>

namespace {

/// A decision of the Commission, in force between these days; an empty one is open.
struct AdequacyDecision
{
    QLatin1StringView country;
    QLatin1StringView from;
    QLatin1StringView until;
};

constexpr AdequacyDecision adequacyDecisions[] = {
    {QLatin1StringView("AD"), {}, {}},
    {QLatin1StringView("AR"), {}, {}},
    {QLatin1StringView("FO"), {}, {}},
    {QLatin1StringView("GG"), {}, {}},
    {QLatin1StringView("IL"), {}, {}},
    {QLatin1StringView("IM"), {}, {}},
    {QLatin1StringView("JE"), {}, {}},
    {QLatin1StringView("NZ"), {}, {}},
    {QLatin1StringView("CH"), {}, {}},
    {QLatin1StringView("UY"), {}, {}},
    {QLatin1StringView("JP"), QLatin1StringView("2019-01-23"), {}},
    {QLatin1StringView("KR"), QLatin1StringView("2021-12-17"), {}},
    {QLatin1StringView("GB"), {}, QLatin1StringView("2031-12-27")},
    {QLatin1StringView("BR"), QLatin1StringView("2026-01-26"), {}},
};

} // namespace

bool isAdequateCountry(QStringView code, QDate on)
{
    const QString day = on.toString(Qt::ISODate);
    return std::any_of(
        std::begin(adequacyDecisions), std::end(adequacyDecisions), [&](const AdequacyDecision &decision) {
            return code == decision.country && (decision.from.isEmpty() || day >= decision.from) &&
                (decision.until.isEmpty() || day <= decision.until);
        });
}
