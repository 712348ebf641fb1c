#include "app/gate/gate_rule.h"

#include "app/consent/consent_detail.h"
#include "app/gate/gate_line.h"

#include <algorithm>
#include <limits>

namespace {

/// What the rules of domain.md 2.4 tell apart: E, C and P, and what reaches nobody.
enum class GateWay { Electronic, Call, Post, None };

GateWay gateWayOf(Channel channel)
{
    switch (channel) {
    case Channel::Email:
    case Channel::Sms:
    case Channel::Messaging:
        return GateWay::Electronic;
    case Channel::Phone:
        return GateWay::Call;
    case Channel::Post:
        return GateWay::Post;
    case Channel::Web:
    case Channel::Print:
        break;
    }
    return GateWay::None;
}

/// The rule at work on one person.
class GateCase final
{
public:
    GateCase(const GateFacts &facts, const GateTerms &terms)
        : m_facts(facts), m_terms(terms), m_line(facts, terms), m_way(gateWayOf(terms.channel))
    {}

    GateAnswer answer() const;

private:
    bool isMarketing() const { return m_terms.purpose.promotes(); }
    bool leavesChoice() const;
    /// Of today whatever its moment, as a clock may be behind.
    bool hasCome(Instant moment) const { return !m_terms.isPast || moment <= m_terms.at; }
    bool isLegalPerson() const { return m_facts.capacity == AddresseeCapacity::LegalPerson; }
    bool isInBusiness() const { return m_facts.capacity != AddresseeCapacity::Private; }
    bool hasAssessment() const;
    GateRule closedRule() const;

    std::optional<GateAnswer> ended() const;
    std::optional<GateAnswer> outsidePurpose() const;
    bool isSuppressed(Id<ContactPoint> detail) const;
    bool hasRefused() const;
    bool countsAgainst(const GateEnding &ending) const;
    bool holds(Id<ContactPoint> detail) const;
    const PublishedAddress *publishedOne() const;

    GateAnswer onAnyGround() const;
    GateAnswer byGround() const;
    GateAnswer byConsent() const;
    GateAnswer electronic() const;
    GateAnswer call() const;
    GateAnswer post() const;
    GateAnswer closed() const;

    QDate customerUntil(QDate (*end)(QDate soldOn, const GateSettings &settings)) const;
    GateReason customerReason(QDate until) const;
    GateAnswer reached(GateAnswer answer) const;
    GateAnswer refused(GateRule rule, GateReason reason) const { return {.rule = rule, .reason = reason}; }
    GateAnswer refusedBy(GateRule rule, GateReason reason, const GateAct &act) const
    {
        return {.rule = rule, .reason = reason, .event = Id<ConsentEvent>(act.act.id), .eventRef = act.ref};
    }

    const GateFacts &m_facts;
    const GateTerms &m_terms;
    GateLine m_line;
    GateWay m_way;
};

QDate writtenUntil(QDate soldOn, const GateSettings &settings)
{
    return soldOn.addMonths(settings.softOptInMonths).addDays(1);
}

QDate calledUntil(QDate soldOn, const GateSettings & /*settings*/)
{
    return soldOn.addYears(customerCallYears).addDays(1);
}

/// A purpose that nobody can be asked for, and that does not weigh interests, leaves no choice to the person;
/// marketing always does (art. 21(2) GDPR).
bool GateCase::leavesChoice() const
{
    const LawfulBasis basis = m_terms.purpose.basis;
    return isMarketing() || basis == LawfulBasis::Consent || basis == LawfulBasis::PublicTask ||
        basis == LawfulBasis::LegitimateInterest;
}

GateAnswer GateCase::answer() const
{
    if (const auto answer = ended())
        return *answer;
    if (m_facts.restrictedAt && hasCome(*m_facts.restrictedAt))
        return refused(GateRule::Restriction, GateReason::Restricted);
    if (m_facts.isArchived && m_terms.purpose.basis != LawfulBasis::LegalObligation)
        return refused(GateRule::PurposeLimit, GateReason::Archived);
    if (const auto answer = outsidePurpose())
        return *answer;
    return reached(onAnyGround());
}

/// Withdrawal and objection, always first (TM13, art. 7(3) and 21 GDPR).
std::optional<GateAnswer> GateCase::ended() const
{
    if (!leavesChoice())
        return std::nullopt;
    if (const GateAct *bar = m_line.bar(); bar && bar->act.act != ConsentAct::Refused)
        return refusedBy(GateRule::TM13,
            bar->act.act == ConsentAct::Objected ? GateReason::Objected : GateReason::Withdrawn, *bar);
    for (const GateEnding &ending : m_facts.endings) {
        if (!countsAgainst(ending) || m_line.isGivenAfter(ending.at, ending.event.number()))
            continue;
        GateAnswer answer = refused(GateRule::TM13, GateReason::Objected);
        answer.event = ending.event;
        answer.eventRef = ending.ref;
        return answer;
    }
    return std::nullopt;
}

/// Art. 5(1)(b) GDPR.
std::optional<GateAnswer> GateCase::outsidePurpose() const
{
    const Purpose &purpose = m_terms.purpose;
    if (!purpose.appliesTo.contains(m_terms.filingSystem))
        return refused(GateRule::PurposeLimit, GateReason::NotThatFile);
    if (m_way == GateWay::None || !purpose.channels.contains(m_terms.channel))
        return refused(GateRule::PurposeLimit, GateReason::NotThatChannel);
    if (purpose.endedAt && hasCome(*purpose.endedAt))
        return refused(GateRule::PurposeLimit, GateReason::PurposeEnded);
    return std::nullopt;
}

/// An objection, to whatever purpose where this one is marketing.
bool GateCase::countsAgainst(const GateEnding &ending) const
{
    return ending.act == ConsentAct::Objected && !ending.isCorrected &&
        (isMarketing() || ending.purpose == m_terms.purpose.id);
}

/// SO6: nobody who ever refused is a customer who was not asked, also where consent came after it and is
/// over.
bool GateCase::hasRefused() const
{
    return m_line.hasRefused() ||
        std::any_of(m_facts.endings.begin(), m_facts.endings.end(),
            [this](const GateEnding &ending) { return countsAgainst(ending); });
}

/// Whether the address or number that is used, or the house, is on the suppression list.
bool GateCase::isSuppressed(Id<ContactPoint> detail) const
{
    if (!leavesChoice())
        return false;
    return std::any_of(m_facts.suppressions.begin(), m_facts.suppressions.end(), [&](const auto &each) {
        return each.detail == detail &&
            (isMarketing() || each.reach != GateSuppression::Reach::AllMarketing) &&
            !m_line.isGivenAfter(each.since, std::numeric_limits<qint64>::max());
    });
}

GateAnswer GateCase::onAnyGround() const
{
    if (!m_terms.purpose.asksConsent() && !isMarketing())
        return byGround();
    if (m_line.bar())
        return refusedBy(closedRule(), GateReason::Refused, *m_line.bar());
    if (m_line.isConsent())
        return byConsent();
    if (isMarketing() && isChild(m_facts.birthDate, m_terms.day, m_terms.settings.consentAge))
        return refused(closedRule(), GateReason::TooYoung);
    switch (m_way) {
    case GateWay::Electronic:
        return electronic();
    case GateWay::Call:
        return call();
    case GateWay::Post:
    case GateWay::None:
        break;
    }
    return post();
}

/// What is not marketing rests on the ground that was recorded for this person.
GateAnswer GateCase::byGround() const
{
    for (const GateGround &ground : m_facts.grounds) {
        if (ground.holdsUntil.isValid() && m_terms.day > ground.holdsUntil)
            continue;
        return {.allowed = true,
            .rule = GateRule::PurposeLimit,
            .ground = ground.id,
            .until = ground.holdsUntil.isValid() ? ground.holdsUntil.addDays(1) : QDate()};
    }
    return refused(GateRule::PurposeLimit, GateReason::NoGround);
}

GateAnswer GateCase::byConsent() const
{
    GateRule rule = GateRule::TM1;
    if (m_way == GateWay::Call)
        rule = isLegalPerson() ? GateRule::TM11 : GateRule::TM6;
    if (m_way == GateWay::Post)
        rule = GateRule::TM12;
    return {.allowed = true,
        .rule = rule,
        .event = Id<ConsentEvent>(m_line.act()->act.id),
        .detail = m_line.detail(),
        .eventRef = m_line.act()->ref,
        .until = m_line.validUntil()};
}

GateAnswer GateCase::electronic() const
{
    if (!isMarketing())
        return closed();
    const QDate until = customerUntil(writtenUntil);
    if (!hasRefused() && customerReason(until) == GateReason::None)
        return {.allowed = true,
            .rule = GateRule::TM2,
            .softOptIn = m_facts.softOptIn->id,
            .detail = m_facts.softOptIn->detail,
            .until = until};
    const PublishedAddress *published = isInBusiness() ? publishedOne() : nullptr;
    const bool isFree = published && !isSuppressed(published->detail);
    if (!isFree && isInBusiness() && !m_facts.localRule.isEmpty())
        return {.allowed = true, .rule = GateRule::TM4};
    if (!published)
        return closed();
    return {.allowed = true, .rule = GateRule::TM3, .published = published->id, .detail = published->detail};
}

/// The first published address that is held and free of the suppression list; else the first that is held.
const PublishedAddress *GateCase::publishedOne() const
{
    const PublishedAddress *held = nullptr;
    for (const PublishedAddress &address : m_facts.published) {
        if (!holds(address.detail))
            continue;
        if (!isSuppressed(address.detail))
            return &address;
        held = held ? held : &address;
    }
    return held;
}

GateAnswer GateCase::call() const
{
    if (isLegalPerson())
        return hasAssessment() ? GateAnswer{.allowed = true, .rule = GateRule::TM11} : closed();
    if (!isMarketing())
        return closed();
    const QDate until = customerUntil(calledUntil);
    if (hasRefused() || customerReason(until) != GateReason::None)
        return closed();
    GateAnswer answer{.allowed = true,
        .rule = GateRule::TM8,
        .softOptIn = m_facts.softOptIn->id,
        .detail = m_facts.softOptIn->detail,
        .until = until};
    const QDate end = m_terms.settings.customerExceptionEnd;
    if (m_terms.day < end) {
        if (!keepsCallingCustomers(m_terms.settings.sender))
            answer.until = std::min(until, end);
        answer.rule = GateRule::TM7;
        return answer;
    }
    if (keepsCallingCustomers(m_terms.settings.sender))
        return answer;
    return refused(GateRule::TM9, GateReason::CustomerException);
}

GateAnswer GateCase::post() const
{
    return hasAssessment() ? GateAnswer{.allowed = true, .rule = GateRule::TM12} : closed();
}

GateRule GateCase::closedRule() const
{
    if (m_way == GateWay::Electronic)
        return GateRule::TM5;
    if (m_way == GateWay::Call)
        return isLegalPerson() ? GateRule::TM11 : GateRule::TM10;
    return GateRule::TM12;
}

/// Nothing allows it: by what is missing that came nearest.
GateAnswer GateCase::closed() const
{
    const GateRule rule = closedRule();
    GateReason reason = m_line.reason();
    const bool weighs = rule == GateRule::TM11 || rule == GateRule::TM12;
    if (reason == GateReason::NeverAsked && weighs && !m_terms.purpose.asksConsent())
        reason = GateReason::NoAssessment;
    if (reason == GateReason::NeverAsked && !weighs && isMarketing() && m_facts.softOptIn) {
        const QDate until = customerUntil(rule == GateRule::TM5 ? writtenUntil : calledUntil);
        if (const GateReason nearest = customerReason(until); nearest != GateReason::None)
            reason = nearest;
    }
    if (m_line.act() && reason == m_line.reason() && reason != GateReason::NeverAsked)
        return refusedBy(rule, reason, *m_line.act());
    return refused(rule, reason);
}

/// Weighed in full: what a file of before the weighing was kept has, the interest alone, carries nothing
/// until the rest is written down.
bool GateCase::hasAssessment() const
{
    return m_terms.purpose.weighsInterests() && missingOfGround(m_terms.purpose).isEmpty();
}

QDate GateCase::customerUntil(QDate (*end)(QDate soldOn, const GateSettings &settings)) const
{
    return m_facts.softOptIn ? end(m_facts.softOptIn->soldOn, m_terms.settings) : QDate();
}

/// Why somebody is no customer who may be approached without having been asked; None when they are. That they
/// refused is told by hasRefused().
GateReason GateCase::customerReason(QDate until) const
{
    if (!m_facts.softOptIn || m_facts.softOptIn->soldOn > m_terms.day)
        return GateReason::NeverAsked;
    if (!m_facts.softOptIn->isComplete())
        return GateReason::SoftOptInPartial;
    if (!holds(m_facts.softOptIn->detail))
        return GateReason::OtherDetail;
    return m_terms.day < until ? GateReason::None : GateReason::CustomerTermOver;
}

/// Whether it is still theirs and of the kind that the channel needs.
bool GateCase::holds(Id<ContactPoint> detail) const
{
    const auto kind = consent_detail::kindFor(m_terms.channel);
    return std::any_of(m_facts.points.begin(), m_facts.points.end(),
        [&](const GatePoint &point) { return point.id == detail && point.kind == kind; });
}

/// What is allowed needs somewhere to go that is not on the suppression list: what the answer names, or else
/// the first address or number that is free.
GateAnswer GateCase::reached(GateAnswer answer) const
{
    if (!answer.allowed)
        return answer;
    const GateAnswer suppressed = refused(GateRule::TM13, GateReason::Suppressed);
    const GateAnswer nowhere =
        refused(answer.rule == GateRule::PurposeLimit ? answer.rule : closedRule(), GateReason::NoDetail);
    if (m_way == GateWay::Post && !m_facts.hasPostalAddress)
        return nowhere;
    if (m_way == GateWay::Post || answer.detail.isStored())
        return isSuppressed(answer.detail) ? suppressed : answer;
    const auto kind = consent_detail::kindFor(m_terms.channel);
    bool hasSuppressed = false;
    for (const GatePoint &point : m_facts.points) {
        if (point.kind != kind)
            continue;
        answer.detail = point.id;
        if (!isSuppressed(point.id))
            return answer;
        hasSuppressed = true;
    }
    return hasSuppressed ? suppressed : nowhere;
}

} // namespace

GateAnswer mayContact(const GateFacts &facts, const GateTerms &terms)
{
    return GateCase(facts, terms).answer();
}
