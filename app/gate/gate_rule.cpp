#include "app/gate/gate_rule.h"

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
    bool isLegalPerson() const { return m_facts.capacity == AddresseeCapacity::LegalPerson; }
    bool isInBusiness() const { return m_facts.capacity != AddresseeCapacity::Private; }
    bool hasAssessment() const;
    GateRule closedRule() const;

    std::optional<GateAnswer> ended() const;
    std::optional<GateAnswer> outsidePurpose() const;
    bool isSuppressed() const;

    GateAnswer onAnyGround() const;
    GateAnswer byGround() const;
    GateAnswer byConsent() const;
    GateAnswer electronic() const;
    GateAnswer call() const;
    GateAnswer post() const;
    GateAnswer closed() const;

    QDate customerUntil(QDate (*end)(QDate soldOn, const GateSettings &settings)) const;
    GateReason customerReason(QDate until) const;
    const GatePoint *firstPoint() const;
    GateAnswer reached(GateAnswer answer) const;
    GateAnswer refused(GateRule rule, GateReason reason) const { return {.rule = rule, .reason = reason}; }

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

/// A purpose that nobody can be asked for, and that does not weigh interests, leaves no choice to the person.
bool leavesChoice(LawfulBasis basis)
{
    return basis == LawfulBasis::Consent || basis == LawfulBasis::PublicTask ||
        basis == LawfulBasis::LegitimateInterest;
}

GateAnswer GateCase::answer() const
{
    if (const auto answer = ended())
        return *answer;
    if (m_facts.restrictedAt && *m_facts.restrictedAt <= m_terms.at)
        return refused(GateRule::Restriction, GateReason::Restricted);
    if (const auto answer = outsidePurpose())
        return *answer;
    const GateAnswer answer = reached(onAnyGround());
    return answer.allowed && isSuppressed() ? refused(GateRule::TM13, GateReason::Suppressed) : answer;
}

/// Withdrawal and objection, always first (TM13, art. 7(3) and 21 GDPR).
std::optional<GateAnswer> GateCase::ended() const
{
    if (!leavesChoice(m_terms.purpose.basis))
        return std::nullopt;
    if (m_line.state() == ConsentState::Withdrawn) {
        GateAnswer answer = refused(GateRule::TM13, m_line.reason());
        if (m_line.act()) {
            answer.event = Id<ConsentEvent>(m_line.act()->act.id);
            answer.eventRef = m_line.act()->ref;
        }
        return answer;
    }
    for (const GateEnding &ending : m_facts.endings) {
        const bool counts = isMarketing() || ending.purpose == m_terms.purpose.id;
        if (ending.act != ConsentAct::Objected || ending.isCorrected || !counts ||
            m_line.isGivenAfter(ending.at, ending.event.number()))
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
    if (purpose.endedAt && *purpose.endedAt <= m_terms.at)
        return refused(GateRule::PurposeLimit, GateReason::PurposeEnded);
    return std::nullopt;
}

bool GateCase::isSuppressed() const
{
    if (!leavesChoice(m_terms.purpose.basis))
        return false;
    return std::any_of(m_facts.suppressions.begin(), m_facts.suppressions.end(), [this](const auto &each) {
        return (isMarketing() || each.reach != GateSuppression::Reach::AllMarketing) &&
            !m_line.isGivenAfter(each.since, std::numeric_limits<qint64>::max());
    });
}

GateAnswer GateCase::onAnyGround() const
{
    if (!m_terms.purpose.asksConsent() && !isMarketing())
        return byGround();
    if (m_line.isConsent())
        return byConsent();
    if (m_line.reason() == GateReason::Refused)
        return closed();
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
    if (const GateReason reason = customerReason(until); reason == GateReason::None)
        return {.allowed = true, .rule = GateRule::TM2, .softOptIn = m_facts.softOptIn->id, .until = until};
    if (isInBusiness() && !m_facts.published.isEmpty()) {
        const auto kind = pointKindOf(m_terms.channel);
        for (const PublishedAddress &address : m_facts.published) {
            const bool isHeld = std::any_of(m_facts.points.begin(), m_facts.points.end(),
                [&](const GatePoint &point) { return point.id == address.detail && point.kind == kind; });
            if (isHeld)
                return {.allowed = true,
                    .rule = GateRule::TM3,
                    .published = address.id,
                    .detail = address.detail};
        }
    }
    if (isInBusiness() && !m_facts.localRule.isEmpty())
        return {.allowed = true, .rule = GateRule::TM4};
    return closed();
}

GateAnswer GateCase::call() const
{
    if (isLegalPerson())
        return hasAssessment() ? GateAnswer{.allowed = true, .rule = GateRule::TM11} : closed();
    if (!isMarketing())
        return closed();
    QDate until = customerUntil(calledUntil);
    if (customerReason(until) != GateReason::None)
        return closed();
    const QDate end = m_terms.settings.customerExceptionEnd;
    if (m_terms.day < end) {
        if (!keepsCallingCustomers(m_terms.settings.sender))
            until = std::min(until, end);
        return {.allowed = true, .rule = GateRule::TM7, .softOptIn = m_facts.softOptIn->id, .until = until};
    }
    if (keepsCallingCustomers(m_terms.settings.sender))
        return {.allowed = true, .rule = GateRule::TM8, .softOptIn = m_facts.softOptIn->id, .until = until};
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
    GateAnswer answer = refused(rule, reason);
    if (m_line.act() && reason == m_line.reason() && reason != GateReason::NeverAsked) {
        answer.event = Id<ConsentEvent>(m_line.act()->act.id);
        answer.eventRef = m_line.act()->ref;
    }
    return answer;
}

bool GateCase::hasAssessment() const
{
    return m_terms.purpose.basis == LawfulBasis::LegitimateInterest &&
        !m_terms.purpose.assessment.trimmed().isEmpty();
}

QDate GateCase::customerUntil(QDate (*end)(QDate soldOn, const GateSettings &settings)) const
{
    return m_facts.softOptIn ? end(m_facts.softOptIn->soldOn, m_terms.settings) : QDate();
}

/// Why somebody is no customer who may be approached without having been asked; None when they are. SO6 is also
/// read from what happened since: a refusal, withdrawal or objection never comes this far.
GateReason GateCase::customerReason(QDate until) const
{
    if (!m_facts.softOptIn || m_facts.softOptIn->soldOn > m_terms.day)
        return GateReason::NeverAsked;
    if (!m_facts.softOptIn->isComplete())
        return GateReason::SoftOptInPartial;
    return m_terms.day < until ? GateReason::None : GateReason::CustomerTermOver;
}

const GatePoint *GateCase::firstPoint() const
{
    const auto kind = pointKindOf(m_terms.channel);
    const auto point = std::find_if(m_facts.points.begin(), m_facts.points.end(),
        [&](const GatePoint &each) { return each.kind == kind; });
    return point == m_facts.points.end() ? nullptr : &*point;
}

/// What is allowed needs somewhere to go.
GateAnswer GateCase::reached(GateAnswer answer) const
{
    if (!answer.allowed || answer.detail.isStored())
        return answer;
    const GateRule rule = answer.rule == GateRule::PurposeLimit ? answer.rule : closedRule();
    if (m_way == GateWay::Post)
        return m_facts.hasPostalAddress ? answer : refused(rule, GateReason::NoDetail);
    const GatePoint *point = firstPoint();
    if (!point)
        return refused(rule, GateReason::NoDetail);
    answer.detail = point->id;
    return answer;
}

} // namespace

GateAnswer mayContact(const GateFacts &facts, const GateTerms &terms)
{
    return GateCase(facts, terms).answer();
}
