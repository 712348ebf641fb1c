#pragma once

#include "app/gate/gate_answer.h"
#include "app/gate/gate_facts.h"

#include <optional>

/// How the consent line that the gate is asked about stands, and on which act that rests.
class GateLine final
{
public:
    GateLine(const GateFacts &facts, const GateTerms &terms);

    ConsentState state() const { return m_standing.state; }
    /// The act that made the line stand so, or whose validity ended; null for a line without acts.
    const GateAct *act() const { return m_act; }
    /// Whether there is consent that counts: proved, of age or by the representative, for an address or
    /// number that is still held.
    bool isConsent() const { return m_reason == GateReason::None; }
    /// Why it is not; NeverAsked where nothing happened.
    GateReason reason() const { return m_reason; }
    QDate validUntil() const { return m_standing.validUntil.value_or(QDate()); }
    /// The address or number that the consent names; not stored where it names none.
    Id<ContactPoint> detail() const;

    /// What bars this line: a withdrawal or objection on it, else a refusal, that was no mistake and after
    /// which nobody freely consented; null for none. Whatever else happened since does not lift it.
    const GateAct *bar() const { return m_bar; }
    /// Whether anybody ever refused, withdrew or objected on this line other than by mistake (SO6).
    bool hasRefused() const { return m_hasRefused; }
    /// Whether the person freely consented on this line after that: then it no longer bars this line (the
    /// paragraph below the rules in domain.md 2.4). What was a mistake, or was declared invalid, is no
    /// consent.
    bool isGivenAfter(Instant moment, qint64 event) const;

private:
    void readActs();
    bool isCorrected(const GateAct &act) const;
    bool isSound(const GateAct &giving) const;
    GateReason reasonOfRunning() const;
    GateReason reasonOfIdle() const;
    bool isOfAge() const;
    /// Of the acts of consent that the line rests on, the newest such; null where there is none.
    const GateAct *newestGiving(bool (*isWanted)(const GateAct &)) const;

    const GateFacts &m_facts;
    const GateTerms &m_terms;
    ConsentStanding m_standing;
    const GateAct *m_act = nullptr;
    const GateAct *m_bar = nullptr;
    /// The newest consent that lifts what came before it.
    const GateAct *m_given = nullptr;
    bool m_hasRefused = false;
    GateReason m_reason = GateReason::NeverAsked;
};

/// Whether somebody had not reached the age of consent on that day; without a birth date nobody is taken for
/// a child.
bool isChild(QDate birthDate, QDate day, int consentAge);
