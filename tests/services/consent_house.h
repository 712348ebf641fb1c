#pragma once

#include "app/consent/consents.h"
#include "app/consent/purposes.h"
#include "services/contact_house.h"

namespace tests {

/// 2026-03-14 15:00 UTC, a Saturday.
inline constexpr Instant afternoon{1'773'500'400'000'000};
inline constexpr qint64 aDay = 86'400'000'000;

/// A purpose that rests on consent by e-mail and phone, for a year, in one step.
inline Purpose clubPurpose()
{
    return {.key = QStringLiteral("club-news"),
        .basis = LawfulBasis::Consent,
        .appliesTo = {FilingSystem::Customers},
        .channels = {Channel::Email, Channel::Phone},
        .categories = {DataCategory::Identity, DataCategory::ContactDetails},
        .validity = IsoDuration{.years = 1},
        .wording = {.titleNl = QStringLiteral("Clubnieuws"),
            .titleEn = QStringLiteral("Club news"),
            .wordingNl = QStringLiteral("Ja, ik wil clubnieuws. Ik kan dit altijd intrekken."),
            .wordingEn = QStringLiteral("Yes, I want club news. I can always withdraw this.")}};
}

inline ConsentDraft actOf(ConsentAct act, Channel channel = Channel::Email)
{
    return {.purposeKey = QStringLiteral("club-news"),
        .channel = channel,
        .act = act,
        .method = QStringLiteral("phone")};
}

} // namespace tests
