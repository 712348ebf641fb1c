#pragma once

#include "app/base/result.h"
#include "app/consent/purpose.h"
#include "app/handovers/handover_order.h"
#include "app/registers/processor.h"
#include "app/staff/permit.h"

#include <functional>
#include <vector>

class Connection;

/// What a question means, once it is known that it may be asked.
struct HandoverScope
{
    FilingSystem filingSystem = FilingSystem::Customers;
    Purpose purpose = {};
    /// None: our own use.
    std::optional<Processor> recipient = std::nullopt;
    std::optional<Channel> channel = std::nullopt;
    HandoverFields fields = {};
    /// Everybody, or these, in order.
    std::optional<std::vector<qint64>> segment = std::nullopt;
    /// Who of those that only a duty keeps is not for whoever makes the list, in order: the gate lets a duty
    /// reach them, and the list would show them.
    std::vector<qint64> unseen = {};
    /// Whose birth date, and whose job title, the archive has, in order: they leave for no other purpose.
    std::vector<qint64> withoutBirthDate = {};
    std::vector<qint64> withoutJobTitle = {};

    static Result<HandoverScope> of(
        Connection &connection, const Permit &permit, const HandoverQuestion &question, QDate today);

    /// The channels by which people may be reached for it.
    QList<Channel> channels() const;
};

/// How the gate judged everybody in the scope at one moment.
class HandoverSelection final
{
public:
    /// Somebody in the scope. Numbers are 0 where there is none.
    struct Person
    {
        qint64 contact = 0;
        qint64 email = 0; ///< the address that may be used
        qint64 phone = 0;
        qint64 event = 0; ///< what the rule rested on: at most one of these four
        qint64 softOptIn = 0;
        qint64 published = 0;
        qint64 ground = 0;
        GateRule rule = GateRule::TM5;
        GateReason reason = GateReason::None;
        bool isAllowed = false;
        bool isReachedByPost = false;

        friend bool operator==(const Person &, const Person &) = default;
    };

    /// Told how many answers were given; false stops it with Cancelled.
    using Tick = std::function<bool(qint64)>;

    static Result<HandoverSelection> of(
        Connection &connection, const HandoverScope &scope, Instant at, const Tick &tick);

    /// Whether somebody would be on the list at this moment as they are on it here; whoever is not on it here
    /// takes nothing from it. The gate is asked anew.
    Result<bool> isStillSo(
        Connection &connection, const HandoverScope &scope, Id<Contact> contact, Instant at) const;

    /// In the order of their numbers.
    const std::vector<Person> &people() const { return m_people; }
    qint64 included() const { return m_included; }
    qint64 excluded() const { return static_cast<qint64>(m_people.size()) - m_included; }
    /// Those left out by reason, those included by rule.
    HandoverCounts reasons() const;
    HandoverCounts rules() const;

private:
    Outcome ask(
        Connection &connection, const HandoverScope &scope, Channel channel, Instant at, const Tick &tick);
    void take(Channel channel, Id<Contact> contact, const GateAnswer &answer);

    std::vector<Person> m_people;
    size_t m_next = 0; ///< where the pass of a channel stands
    bool m_isFirst = true;
    qint64 m_included = 0;
};

/// The stable word of why somebody is left out.
QString exclusionKey(GateReason reason, GateRule rule);
