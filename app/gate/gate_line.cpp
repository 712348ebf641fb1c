#include "app/gate/gate_line.h"

#include "app/consent/consent_detail.h"

#include <algorithm>

namespace {

bool isGiving(ConsentAct act)
{
    return act == ConsentAct::Given || act == ConsentAct::Confirmed || act == ConsentAct::Reaffirmed;
}

bool isNo(ConsentAct act)
{
    return act == ConsentAct::Refused || act == ConsentAct::Withdrawn || act == ConsentAct::Objected;
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
    readActs();
    const auto made = std::find_if(facts.line.cbegin(), facts.line.cend(),
        [this](const GateAct &each) { return each.act.id == m_standing.act; });
    m_act = made == facts.line.cend() ? nullptr : &*made;
    m_reason = mayProcess(m_standing.state) ? reasonOfRunning() : reasonOfIdle();
}

void GateLine::readActs()
{
    bool isFirstStepSound = true;
    for (const GateAct &each : m_facts.line) {
        takeNext(m_standing, each.act);
        if (m_standing.act != each.act.id)
            continue; // the table refused it
        if (isNo(each.act.act) && !isCorrected(each)) {
            m_hasRefused = true;
            if (!m_bar || each.act.act != ConsentAct::Refused)
                m_bar = &each;
        }
        if (!isGiving(each.act.act))
            continue;
        const bool isStepSound = isSound(each);
        if (each.act.act != ConsentAct::Confirmed)
            isFirstStepSound = isStepSound;
        if (!isStepSound || !isFirstStepSound || !mayProcess(m_standing.state))
            continue;
        m_given = &each;
        m_bar = nullptr;
    }
    endBy(m_standing, m_terms.at);
}

bool GateLine::isCorrected(const GateAct &act) const
{
    return std::any_of(m_facts.line.begin(), m_facts.line.end(),
        [&](const GateAct &each) { return each.corrects == act.act.id; });
}

/// Whether somebody gave this themselves, proved, and it was not undone: neither named as a mistake nor
/// followed by what declared the consent invalid.
bool GateLine::isSound(const GateAct &giving) const
{
    if (giving.isCorrection() || !giving.act.guards.proofComplete)
        return false;
    return std::none_of(
        &giving + 1, m_facts.line.constData() + m_facts.line.size(), [&](const GateAct &later) {
            if (later.isCorrection())
                return later.corrects == giving.act.id;
            return later.act.act == ConsentAct::Invalidated && !isCorrected(later);
        });
}

GateReason GateLine::reasonOfRunning() const
{
    if (!m_act || !m_act->act.guards.proofComplete)
        return GateReason::ProofIncomplete;
    if (!isOfAge())
        return GateReason::TooYoung;
    const auto kind = consent_detail::kindFor(m_terms.channel);
    if (!kind)
        return GateReason::None;
    const Id<ContactPoint> named = detail();
    const bool isHeld = std::any_of(m_facts.points.begin(), m_facts.points.end(),
        [&](const GatePoint &point) { return point.id == named && point.kind == *kind; });
    if (isHeld)
        return GateReason::None;
    const auto count = std::count_if(m_facts.points.begin(), m_facts.points.end(),
        [&](const GatePoint &point) { return point.kind == *kind; });
    const bool isOfBefore = newestGiving([](const GateAct &act) { return act.isOfBefore; }) != nullptr;
    // Consent that names nothing is not for whatever turned up later.
    const bool isForTheOnlyOne = !named.isStored() && (count == 0 || (count == 1 && isOfBefore));
    return isForTheOnlyOne ? GateReason::None : GateReason::OtherDetail;
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
            isRestored = each->isCorrection();
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
        [](const GateAct &act) { return act.act.act != ConsentAct::Confirmed && !act.isCorrection(); });
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
    return m_given && std::pair(m_given->act.at, m_given->act.id) > std::pair(moment, event);
}
