#pragma once

#include "app/consent/consents.h"
#include "app/consent/purposes.h"
#include "app/storage/sql.h"
#include "services/contact_house.h"
#include "support/weighed.h"

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

inline constexpr FilingSystem customers = FilingSystem::Customers;

/// A house with the club's purpose and one person, at a moment that the test moves.
struct ConsentFixture
{
    /// False where the server is not there.
    bool setUp(Backend backend)
    {
        m_now = afternoon;
        m_house = OpenHouse::open(backend, Clock([this] { return m_now; }));
        if (!m_house || !purposes().add(founder(), clubPurpose()).result())
            return false;
        m_person = *m_house->services()
                        .contacts()
                        .add(founder(), customers, draftOf(QStringLiteral("Dam")))
                        .result();
        return true;
    }

    const Consents &consents() const { return m_house->services().consents(); }
    const Purposes &purposes() const { return m_house->services().purposes(); }
    const Permit &founder() const { return m_house->founder(); }

    Result<RecordedConsent> record(const ConsentDraft &draft) const
    {
        return consents().record(founder(), customers, m_person, draft).result();
    }

    QList<ConsentEntry> history() const
    {
        return *consents().history(founder(), customers, m_person).result();
    }

    ConsentLine stateOf(Channel channel) const
    {
        const auto lines = consents().states(founder(), customers, m_person).result();
        for (const ConsentLine &line : *lines) {
            if (line.channel == channel)
                return line;
        }
        return {};
    }

    qint64 suppressed() const
    {
        const auto line = m_house->look();
        return *Sql(*line, "test", QStringLiteral("SELECT COUNT(*) FROM suppression WHERE scope = 'all'"))
                    .number();
    }

    Instant m_now;
    std::unique_ptr<OpenHouse> m_house;
    Id<Contact> m_person;
};

} // namespace tests
