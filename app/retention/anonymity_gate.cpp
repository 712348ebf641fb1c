#include "app/retention/anonymity_gate.h"

#include <algorithm>
#include <numeric>

namespace anonymity_gate {

QString coarsePostcode(const QString &postcode)
{
    const QString text = postcode.simplified().remove(QLatin1Char(' '));
    const auto isDigit = [](QChar sign) { return sign >= QLatin1Char('0') && sign <= QLatin1Char('9'); };
    const bool isDutch = text.size() == 6 && std::all_of(text.cbegin(), text.cbegin() + 4, isDigit) &&
        text[4].isLetter() && text[5].isLetter();
    return isDutch ? text.first(2) : QString();
}

QString coarseCount(int things)
{
    if (things < 2)
        return QString::number(std::max(things, 0));
    if (things < 5)
        return QStringLiteral("2-4");
    return things < 10 ? QStringLiteral("5-9") : QStringLiteral("10+");
}

qint64 peopleIn(const Group &group)
{
    return std::accumulate(group.cbegin(), group.cend(), qint64(0));
}

bool hasValues(DataCategory category)
{
    switch (category) {
    case DataCategory::Financial:
    case DataCategory::MarketingProfile:
    case DataCategory::OnlineIdentifiers:
    case DataCategory::Correspondence:
    case DataCategory::Evidence:
        return true;
    case DataCategory::Identity:
    case DataCategory::ContactDetails:
    case DataCategory::BirthDate:
    case DataCategory::Hr:
        break;
    }
    return false;
}

Failing judge(DataCategory category, const Group &group)
{
    if (peopleIn(group) < fewestAlike)
        return Failing::TooFewAlike;
    const auto values = std::count_if(group.cbegin(), group.cend(), [](qint64 people) { return people > 0; });
    return hasValues(category) && values < fewestValues ? Failing::TooFewValues : Failing::Nothing;
}

} // namespace anonymity_gate
