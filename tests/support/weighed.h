#pragma once

#include "app/consent/purpose.h"

namespace tests {

/// What was weighed for an interest, by somebody, besides the interest itself.
inline InterestWeighing weighed()
{
    return {.necessity = QStringLiteral("Het kan niet met minder."),
        .balance = QStringLiteral("Het weegt licht voor wie het krijgt."),
        .safeguards = QStringLiteral("Wie niet wil, zegt het met een klik."),
        .assessedBy = QStringLiteral("A. de Vries"),
        .assessedOn = QDate(2026, 3, 13),
        .reviewOn = QDate(2027, 3, 13)};
}

} // namespace tests
