#include "app/law/adequate_country.h"

#include <algorithm>

namespace {

constexpr const char *adequacyScopeKeys[] = {"everybody", "private-sector", "commercial", "listed"};

AdequacyDecisions asShipped()
{
    // The ten that the review of 15 January 2024 let stand.
    const QDate reviewed(2024, 1, 15);
    AdequacyDecisions all;
    for (const char *code : {"AD", "AR", "CH", "FO", "GG", "IL", "IM", "JE", "NZ", "UY"})
        all.append({.place = QLatin1String(code), .confirmedOn = reviewed});
    all.append({.place = QStringLiteral("CA"), .scope = AdequacyScope::Commercial});
    all.append(
        {.place = QStringLiteral("JP"), .scope = AdequacyScope::PrivateSector, .from = QDate(2019, 1, 23)});
    all.append({.place = QStringLiteral("KR"), .from = QDate(2021, 12, 17)});
    all.append({.place = QStringLiteral("GB"), .until = QDate(2031, 12, 27)});
    all.append({.place = QStringLiteral("US"), .scope = AdequacyScope::Listed});
    all.append({.place = QStringLiteral("BR"), .from = QDate(2026, 1, 26)});
    all.append({.place = QStringLiteral("EPO"), .from = QDate(2025, 7, 15)});
    std::sort(all.begin(), all.end(),
        [](const AdequacyDecision &a, const AdequacyDecision &b) { return a.place < b.place; });
    return all;
}

} // namespace

QString keyOf(AdequacyScope scope)
{
    return QLatin1String(adequacyScopeKeys[static_cast<int>(scope) - 1]);
}

std::optional<AdequacyScope> adequacyScopeFrom(QStringView key)
{
    for (const AdequacyScope scope : allAdequacyScopes) {
        if (key == keyOf(scope))
            return scope;
    }
    return std::nullopt;
}

const AdequacyDecisions &shippedAdequacyDecisions()
{
    static const AdequacyDecisions all = asShipped();
    return all;
}

AdequacyDecisions adequacyDecisionsWith(const AdequacyDecisions &changes)
{
    AdequacyDecisions all = shippedAdequacyDecisions();
    for (const AdequacyDecision &change : changes) {
        const auto at = std::lower_bound(all.begin(), all.end(), change.place,
            [](const AdequacyDecision &decision, const QString &place) { return decision.place < place; });
        if (at != all.end() && at->place == change.place)
            *at = change;
        else
            all.insert(at, change);
    }
    return all;
}

std::optional<AdequacyDecision> adequacyDecisionOf(const AdequacyDecisions &decisions, QStringView place)
{
    const auto at = std::find_if(decisions.cbegin(), decisions.cend(),
        [place](const AdequacyDecision &decision) { return decision.place == place; });
    return at == decisions.cend() ? std::nullopt : std::optional(*at);
}

bool isAdequateCountry(QStringView code, QDate on)
{
    const auto decision = adequacyDecisionOf(shippedAdequacyDecisions(), code);
    return decision && decision->isInForce(on) &&
        (decision->scope == AdequacyScope::Everybody || decision->scope == AdequacyScope::PrivateSector);
}
