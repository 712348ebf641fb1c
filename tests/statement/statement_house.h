#pragma once

#include "app/consent/purposes.h"
#include "app/settings/settings.h"
#include "services/contact_house.h"

namespace tests {

inline Purpose servicePurpose()
{
    return {.key = QStringLiteral("service"),
        .basis = LawfulBasis::Contract,
        .appliesTo = {FilingSystem::Customers},
        .channels = {Channel::Email},
        .categories = {DataCategory::Identity, DataCategory::ContactDetails},
        .wording = {.titleNl = QStringLiteral("Klantenservice"),
            .titleEn = QStringLiteral("Customer service"),
            .wordingNl = QStringLiteral("Wij helpen u."),
            .wordingEn = QStringLiteral("We help you.")}};
}

/// Says who the organisation is.
inline bool introduce(const OpenHouse &house)
{
    return bool(
        house.services()
            .settings()
            .setOrganisation(house.founder(),
                {{QStringLiteral("organisation.name"), QStringLiteral("Bakkerij Zon")},
                    {QStringLiteral("organisation.street"), QStringLiteral("Kerkstraat 1")},
                    {QStringLiteral("organisation.postcode"), QStringLiteral("2611 ET")},
                    {QStringLiteral("organisation.city"), QStringLiteral("Delft")},
                    {QStringLiteral("organisation.privacy-contact"), QStringLiteral("privacy@zon.example")},
                    {QStringLiteral("organisation.automated-decisions"), QStringLiteral("none")}})
            .result());
}

} // namespace tests
