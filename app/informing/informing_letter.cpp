#include "app/informing/informing_letter.h"

#include <algorithm>

bool InformingLetter::restsOn(LawfulBasis basis) const
{
    return std::any_of(uses.begin(), uses.end(), [basis](const Use &use) { return use.basis == basis; });
}

bool InformingLetter::namesItsInterests() const
{
    return std::none_of(uses.begin(), uses.end(), [](const Use &use) {
        return use.basis == LawfulBasis::LegitimateInterest && use.reason.trimmed().isEmpty();
    });
}

bool InformingLetter::needsSafeguards() const
{
    return std::any_of(
        transfers.begin(), transfers.end(), [](const Transfer &transfer) { return !transfer.isAdequate; });
}
