#pragma once

#include "app/consent/consent_detail.h"
#include "app/gate/gate_rule.h"
#include "tests/support/weighed.h"

namespace tests {

/// Noon in Amsterdam's summer of that day, well inside it whatever the zone.
inline Instant noonOf(QDate day)
{
    return Instant::fromDateTime(QDateTime(day, QTime(10, 0), Qt::UTC));
}

inline const QDate beforeEnd(2026, 6, 30);
inline const QDate afterEnd(2026, 7, 1);

inline GateTerms termsOn(QDate day, Channel channel, LawfulBasis basis = LawfulBasis::Consent)
{
    return {
        .purpose = {.id = Id<Purpose>(1),
            .key = QStringLiteral("offers"),
            .basis = basis,
            .channels = {Channel::Email, Channel::Phone, Channel::Post, Channel::Sms, Channel::Messaging},
            .assessment = basis == LawfulBasis::LegitimateInterest ? QStringLiteral("Afgewogen.") : QString(),
            .weighing = basis == LawfulBasis::LegitimateInterest ? weighed() : InterestWeighing()},
        .channel = channel,
        .at = noonOf(day),
        .day = day};
}

/// The e-mail address or phone number of stranger().
inline Id<ContactPoint> pointFor(Channel channel)
{
    const auto kind = consent_detail::kindFor(channel);
    if (!kind)
        return {};
    return Id<ContactPoint>(*kind == ContactPoint::Kind::Email ? 11 : 12);
}

/// What is given is given for the e-mail address.
inline GateAct actOn(ConsentAct act, QDate day, qint64 id, QDate validUntil = {})
{
    return {.act = {.act = act,
                .at = noonOf(day),
                .id = id,
                .validUntil = validUntil.isValid() ? std::optional(validUntil) : std::nullopt},
        .ref = QStringLiteral("ref-%1").arg(id),
        .detail = act == ConsentAct::Given || act == ConsentAct::Reaffirmed ? pointFor(Channel::Email)
                                                                            : Id<ContactPoint>()};
}

/// Somebody with an address, a number and a house, of whom nothing else is known.
inline GateFacts stranger()
{
    return {.points = {{.id = Id<ContactPoint>(11), .kind = ContactPoint::Kind::Email},
                {.id = Id<ContactPoint>(12), .kind = ContactPoint::Kind::Phone}},
        .hasPostalAddress = true};
}

inline GateFacts consenting(Channel channel = Channel::Email)
{
    GateFacts facts = stranger();
    facts.line = {actOn(ConsentAct::Given, QDate(2026, 1, 5), 100)};
    facts.line.first().detail = pointFor(channel);
    return facts;
}

inline SoftOptInTests allTests()
{
    SoftOptInTests tests;
    for (const SoftOptInTest test : allSoftOptInTests)
        tests = tests.with(test);
    return tests;
}

inline GateFacts customer(
    Channel channel = Channel::Email, QDate soldOn = QDate(2026, 3, 1), SoftOptInTests tests = allTests())
{
    GateFacts facts = stranger();
    facts.softOptIn =
        SoftOptIn{.id = Id<SoftOptIn>(7), .detail = pointFor(channel), .soldOn = soldOn, .tests = tests};
    return facts;
}

inline GateFacts inCapacity(AddresseeCapacity capacity, GateFacts facts = stranger())
{
    facts.capacity = capacity;
    return facts;
}

inline GateFacts published(AddresseeCapacity capacity)
{
    GateFacts facts = inCapacity(capacity);
    facts.published = {PublishedAddress{.id = Id<PublishedAddress>(9), .detail = Id<ContactPoint>(11)}};
    return facts;
}

inline GateFacts abroad(AddresseeCapacity capacity)
{
    GateFacts facts = inCapacity(capacity);
    facts.localRule = QStringLiteral("CAN-SPAM");
    return facts;
}

inline GateFacts objecting(GateFacts facts, QDate day, Id<Purpose> purpose = Id<Purpose>(2))
{
    facts.endings.append({.event = Id<ConsentEvent>(500),
        .ref = QStringLiteral("ref-500"),
        .act = ConsentAct::Objected,
        .purpose = purpose,
        .at = noonOf(day)});
    return facts;
}

inline GateFacts suppressed(
    GateFacts facts, QDate day, GateSuppression::Reach reach = GateSuppression::Reach::AllMarketing)
{
    facts.suppressions.append({reach, noonOf(day), Id<ContactPoint>(11)});
    return facts;
}

} // namespace tests
