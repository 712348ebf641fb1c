#include "app/handovers/handover_selection.h"

#include "app/consent/purpose_repository.h"
#include "app/contacts/edit_rule.h"
#include "app/gate/gate_run.h"
#include "app/lists/list_search_repository.h"
#include "app/registers/processor_repository.h"
#include "app/retention/archive_reader.h"

#include <algorithm>

namespace {

/// Whoever processes for us does so under an agreement (art. 28(3) GDPR), and nobody gets data for a purpose
/// for which the register does not say so.
Outcome mayReceive(Connection &connection, const Processor &processor, Id<Purpose> purpose, QDate today)
{
    if (processor.endedAt)
        return Error::refused("processor.ended");
    if (needsAgreement(processor.kind) && !hasAgreement(processor, today))
        return Error::refused("processor.no-agreement");
    const auto receives = processor_repository::hasFlow(connection, processor.id, purpose);
    if (!receives)
        return receives.error();
    return *receives ? Outcome(done) : Outcome(Error::refused("processor.no-flow"));
}

Result<std::optional<Processor>> recipientOf(
    Connection &connection, const QString &name, Id<Purpose> purpose, QDate today)
{
    if (meansOwnUse(name))
        return std::optional<Processor>();
    auto found = processor_repository::byName(connection, name.simplified());
    if (!found)
        return found;
    if (!*found)
        return Error{Failure::NotFound, QStringLiteral("processor.unknown")};
    if (auto may = mayReceive(connection, **found, purpose, today); !may)
        return may.error();
    return found;
}

Result<std::vector<qint64>> numbersOf(
    Connection &connection, FilingSystem filingSystem, const ContactFilter &segment, QDate today)
{
    const auto ranks =
        list_search_repository::filtered(connection, filingSystem, segment.on(today), segment.sort, today);
    if (!ranks)
        return ranks.error();
    const auto people = list_search_repository::contactsAt(connection, filingSystem, *ranks);
    if (!people)
        return people.error();
    std::vector<qint64> numbers;
    numbers.reserve(static_cast<size_t>(people->size()));
    for (const Id<Contact> contact : *people)
        numbers.push_back(contact.number());
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

Outcome checkScope(const HandoverScope &scope)
{
    if (scope.purpose.endedAt)
        return Error::refused("purpose.ended");
    if (!scope.purpose.appliesTo.contains(scope.filingSystem))
        return Error{Failure::Invalid, QStringLiteral("consent.filing-system"), {QStringLiteral("purpose")}};
    if (scope.channel && !scope.purpose.channels.contains(*scope.channel))
        return Error{Failure::Invalid, QStringLiteral("consent.channel"), {QStringLiteral("channel")}};
    if (scope.channels().isEmpty())
        return Error{Failure::Invalid, QStringLiteral("handover.channel"), {QStringLiteral("channel")}};
    return done;
}

GateAnswer seenBy(const HandoverScope &scope, Id<Contact> contact, const GateAnswer &answer)
{
    const bool isUnseen = std::binary_search(scope.unseen.begin(), scope.unseen.end(), contact.number());
    return isUnseen && answer.allowed
        ? GateAnswer{.rule = GateRule::PurposeLimit, .reason = GateReason::Archived}
        : answer;
}

/// Whom and what of them the archive keeps from this list, beyond those whom the gate lets nobody reach.
Outcome coverArchive(Connection &connection, const Permit &permit, QDate today, HandoverScope &scope)
{
    const auto find = [&](DataCategories categories, std::vector<qint64> &people) -> Outcome {
        auto found = archive_reader::everybody(connection, scope.filingSystem, categories, today);
        if (!found)
            return found.error();
        people = *std::move(found);
        return done;
    };
    const bool isForDuty = scope.purpose.basis == LawfulBasis::LegalObligation;
    const bool isSeen = permit.may(Operation::ViewArchive, scope.filingSystem);
    if (isForDuty && isSeen)
        return done;
    if (isForDuty) {
        if (auto found = find({DataCategory::Identity, DataCategory::ContactDetails}, scope.unseen); !found)
            return found;
    }
    if (scope.fields.contains(HandoverField::BirthDate)) {
        if (auto found = find({DataCategory::BirthDate}, scope.withoutBirthDate); !found)
            return found;
    }
    return scope.fields.contains(HandoverField::JobTitle)
        ? find({categoryOf(ContactField::JobTitle, scope.filingSystem)}, scope.withoutJobTitle)
        : Outcome(done);
}

} // namespace

Result<HandoverScope> HandoverScope::of(
    Connection &connection, const Permit &permit, const HandoverQuestion &question, QDate today)
{
    if (auto allowed = permit.require(Operation::ExportContacts, question.filingSystem); !allowed)
        return allowed.error();
    const auto purpose = purpose_repository::byKey(connection, question.purposeKey);
    if (!purpose)
        return purpose.error();
    if (!*purpose)
        return Error{Failure::NotFound, QStringLiteral("purpose")};
    HandoverScope scope{
        .filingSystem = question.filingSystem, .purpose = **purpose, .channel = question.channel};
    if (auto good = checkScope(scope); !good)
        return good.error();
    auto recipient = recipientOf(connection, question.recipient, scope.purpose.id, today);
    if (!recipient)
        return recipient.error();
    scope.recipient = *std::move(recipient);
    scope.fields = fieldsFor(scope.purpose, scope.channel, scope.filingSystem);
    if (!question.segment.isEmpty()) {
        auto numbers = numbersOf(connection, scope.filingSystem, question.segment, today);
        if (!numbers)
            return numbers.error();
        scope.segment = *std::move(numbers);
    }
    if (auto covered = coverArchive(connection, permit, today, scope); !covered)
        return covered.error();
    return scope;
}

QList<Channel> HandoverScope::channels() const
{
    QList<Channel> reached;
    for (const Channel each : allChannels) {
        if (purpose.channels.contains(each) && reachesFromList(each) && channel.value_or(each) == each)
            reached.append(each);
    }
    return reached;
}

Result<HandoverSelection> HandoverSelection::of(
    Connection &connection, const HandoverScope &scope, Instant at, const Tick &tick)
{
    HandoverSelection selection;
    const QList<Channel> channels = scope.channels();
    for (const Channel channel : channels) {
        if (auto asked = selection.ask(connection, scope, channel, at, tick); !asked)
            return asked.error();
    }
    selection.m_included = std::count_if(selection.m_people.begin(), selection.m_people.end(),
        [](const Person &person) { return person.isAllowed; });
    return selection;
}

Outcome HandoverSelection::ask(
    Connection &connection, const HandoverScope &scope, Channel channel, Instant at, const Tick &tick)
{
    qint64 told = 0;
    m_next = 0;
    const auto isWanted = [&scope](Id<Contact> contact) {
        return !scope.segment ||
            std::binary_search(scope.segment->begin(), scope.segment->end(), contact.number());
    };
    auto asked = gate_run::forAll(connection,
        {.filingSystem = scope.filingSystem, .purpose = scope.purpose.id, .channel = channel, .at = at},
        [&](Id<Contact> contact, const GateAnswer &answer) {
            if (isWanted(contact))
                take(channel, contact, seenBy(scope, contact, answer));
            return tick(++told);
        });
    m_isFirst = false;
    return asked;
}

Result<bool> HandoverSelection::isStillSo(
    Connection &connection, const HandoverScope &scope, Id<Contact> contact, Instant at) const
{
    const auto there = std::lower_bound(m_people.begin(), m_people.end(), contact.number(),
        [](const Person &person, qint64 number) { return person.contact < number; });
    if (there == m_people.end() || there->contact != contact.number() || !there->isAllowed)
        return true;
    HandoverSelection anew;
    const QList<Channel> channels = scope.channels();
    for (const Channel channel : channels) {
        const auto answer = gate_run::forOne(connection,
            {.filingSystem = scope.filingSystem, .purpose = scope.purpose.id, .channel = channel, .at = at},
            contact);
        if (!answer)
            return answer.error();
        anew.m_next = 0;
        anew.take(channel, contact, seenBy(scope, contact, *answer));
        anew.m_isFirst = false;
    }
    return anew.m_people.front() == *there;
}

/// The first channel says who there is, and a later one adds by what else they may be reached.
void HandoverSelection::take(Channel channel, Id<Contact> contact, const GateAnswer &answer)
{
    if (m_isFirst)
        m_people.push_back({.contact = contact.number(), .rule = answer.rule, .reason = answer.reason});
    while (m_next < m_people.size() && m_people[m_next].contact < contact.number())
        ++m_next;
    if (m_next == m_people.size() || m_people[m_next].contact != contact.number() || !answer.allowed)
        return;
    Person &person = m_people[m_next];
    if (!person.isAllowed) {
        person.rule = answer.rule;
        person.reason = GateReason::None;
        person.event = answer.event.number();
        person.softOptIn = answer.softOptIn.number();
        person.published = answer.published.number();
        person.ground = answer.ground.number();
    }
    person.isAllowed = true;
    if (channel == Channel::Email)
        person.email = answer.detail.number();
    else if (channel == Channel::Post)
        person.isReachedByPost = true;
    else if (person.phone == 0)
        person.phone = answer.detail.number();
}

HandoverCounts HandoverSelection::reasons() const
{
    HandoverCounts counts;
    for (const Person &person : m_people) {
        if (!person.isAllowed)
            ++counts[exclusionKey(person.reason, person.rule)];
    }
    return counts;
}

HandoverCounts HandoverSelection::rules() const
{
    HandoverCounts counts;
    for (const Person &person : m_people) {
        if (person.isAllowed)
            ++counts[idOf(person.rule)];
    }
    return counts;
}

QString exclusionKey(GateReason reason, GateRule rule)
{
    return reason == GateReason::None ? idOf(rule) : keyOf(reason);
}
