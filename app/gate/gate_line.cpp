#include "app/gate/gate_line.h"

#include <algorithm>

namespace {

bool isGiving(ConsentAct act)
{
    return act == ConsentAct::Given || act == ConsentAct::Confirmed || act == ConsentAct::Reaffirmed;
}

ConsentStanding standingOfFirst(const QList<GateAct> &line, qsizetype count, Instant at)
{
    QList<ConsentActOn> acts;
    acts.reserve(count);
    for (qsizetype i = 0; i < count; ++i)
        acts.append(line[i].act);
    return consentStanding(std::move(acts), at);
}

} // namespace

bool isChild(QDate birthDate, QDate day, int consentAge)
{
    return birthDate.isValid() && day < birthDate.addYears(consentAge);
}

GateLine::GateLine(const GateFacts &facts, const GateTerms &terms) : m_facts(facts), m_terms(terms)
{
    if (facts.line.isEmpty())
        return;
    m_standing = standingOfFirst(facts.line, facts.line.size(), terms.at);
    const auto made = std::find_if(facts.line.cbegin(), facts.line.cend(),
        [this](const GateAct &each) { return each.act.id == m_standing.act; });
    m_act = made == facts.line.cend() ? nullptr : &*made;
    m_reason = mayProcess(m_standing.state) ? reasonOfRunning() : reasonOfIdle();
}

GateReason GateLine::reasonOfRunning() const
{
    if (!m_act || !m_act->act.guards.proofComplete)
        return GateReason::ProofIncomplete;
    if (!isOfAge())
        return GateReason::TooYoung;
    const Id<ContactPoint> named = detail();
    const auto kind = pointKindOf(m_terms.channel);
    if (!named.isStored() || !kind)
        return GateReason::None;
    const bool isHeld = std::any_of(m_facts.points.begin(), m_facts.points.end(),
        [&](const GatePoint &point) { return point.id == named && point.kind == *kind; });
    return isHeld ? GateReason::None : GateReason::OtherDetail;
}

GateReason GateLine::reasonOfIdle() const
{
    switch (m_standing.state) {
    case ConsentState::Requested:
        return GateReason::Requested;
    case ConsentState::Pending:
        return GateReason::Pending;
    case ConsentState::Deferred:
        return GateReason::Deferred;
    case ConsentState::Refused:
        return GateReason::Refused;
    case ConsentState::Withdrawn:
        return m_act && m_act->act.act == ConsentAct::Objected ? GateReason::Objected : GateReason::Withdrawn;
    case ConsentState::Expired:
        return GateReason::Expired;
    case ConsentState::Revoked:
        return GateReason::Revoked;
    case ConsentState::Invalidated:
        return GateReason::Invalidated;
    case ConsentState::Unknown:
    case ConsentState::Given:
    case ConsentState::Renewed:
        break;
    }
    const ConsentActOn &newest = m_facts.line.last().act;
    return newest.act == ConsentAct::Given && !newest.guards.proofComplete ? GateReason::ProofIncomplete
                                                                           : GateReason::NeverAsked;
}

const GateAct *GateLine::newestGiving(bool (*isWanted)(const GateAct &)) const
{
    if (!m_act)
        return nullptr;
    bool isRestored = false;
    for (const GateAct *each = m_act; each >= m_facts.line.constData(); --each) {
        if (isGiving(each->act.act)) {
            if (isWanted(*each))
                return each;
            // What a correction gives back was given before the mistake.
            isRestored = each->isCorrection;
        } else if (!isRestored) {
            break;
        }
    }
    return nullptr;
}

bool GateLine::isOfAge() const
{
    // A confirmation is the second step of the same act, by whoever took the first.
    const GateAct *given = newestGiving(
        [](const GateAct &act) { return act.act.act != ConsentAct::Confirmed && !act.isCorrection; });
    if (!given)
        given = m_act;
    return !m_facts.birthDate.isValid() || given->byRepresentative ||
        !isChild(m_facts.birthDate, given->act.at.toLocal().date(), m_terms.settings.consentAge);
}

Id<ContactPoint> GateLine::detail() const
{
    const GateAct *named = newestGiving([](const GateAct &act) { return act.detail.isStored(); });
    return named ? named->detail : Id<ContactPoint>();
}

bool GateLine::isGivenAfter(Instant moment, qint64 event) const
{
    for (qsizetype count = m_facts.line.size(); count > 0; --count) {
        const GateAct &last = m_facts.line[count - 1];
        if (std::pair(last.act.at, last.act.id) <= std::pair(moment, event))
            return false;
        if (!isGiving(last.act.act) || last.isCorrection || !last.act.guards.proofComplete)
            continue;
        const ConsentStanding then = standingOfFirst(m_facts.line, count, last.act.at);
        if (mayProcess(then.state) && then.act == last.act.id)
            return true;
    }
    return false;
}
