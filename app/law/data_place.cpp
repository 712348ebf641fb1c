#include "app/law/data_place.h"

#include "app/base/country.h"

#include <algorithm>
#include <iterator>

QString keyOf(PlaceStanding standing)
{
    switch (standing) {
    case PlaceStanding::Eea:
        return QStringLiteral("eea");
    case PlaceStanding::Adequate:
        return QStringLiteral("adequate");
    case PlaceStanding::AdequateForSome:
        return QStringLiteral("adequate-for-some");
    case PlaceStanding::AdequacyEnded:
        return QStringLiteral("adequacy-ended");
    case PlaceStanding::Third:
        return QStringLiteral("third");
    }
    return {};
}

bool isDataPlace(QStringView code)
{
    return country::isCode(code) || code == QLatin1String("EPO");
}

bool isKingdomBeyondUnion(QStringView code)
{
    constexpr QLatin1StringView codes[] = {
        QLatin1StringView("AW"), QLatin1StringView("BQ"), QLatin1StringView("CW"), QLatin1StringView("SX")};
    return std::any_of(
        std::begin(codes), std::end(codes), [code](QLatin1StringView each) { return code == each; });
}

PlaceStanding standingOf(const AdequacyDecisions &decisions, QStringView place, QDate on)
{
    if (country::isInEea(place))
        return PlaceStanding::Eea;
    const auto decision = adequacyDecisionOf(decisions, place);
    if (!decision)
        return PlaceStanding::Third;
    if (!decision->isInForce(on)) {
        const bool isOver = decision->until.isValid() && on > decision->until;
        return isOver ? PlaceStanding::AdequacyEnded : PlaceStanding::Third;
    }
    const bool coversEveryBusiness =
        decision->scope == AdequacyScope::Everybody || decision->scope == AdequacyScope::PrivateSector;
    return coversEveryBusiness ? PlaceStanding::Adequate : PlaceStanding::AdequateForSome;
}
