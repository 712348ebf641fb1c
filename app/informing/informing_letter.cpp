#include "app/informing/informing_letter.h"

#include <algorithm>

bool InformingLetter::restsOn(LawfulBasis basis) const
{
    return std::any_of(uses.begin(), uses.end(), [basis](const Use &use) { return use.basis == basis; });
}
