#include "app/gate/gate_run.h"

#include "app/consent/purpose_repository.h"
#include "app/contacts/suppression_list.h"
#include "app/gate/gate_facts.h"
#include "app/gate/gate_past.h"
#include "app/gate/gate_people_repository.h"
#include "app/gate/gate_repository.h"
#include "app/gate/gate_rule.h"

#include <algorithm>

namespace gate_run {

using gate_people_repository::Person;
using gate_people_repository::Suppressibles;
using gate_people_repository::SuppressionRow;
using gate_people_repository::SuppressionRows;

namespace {

/// Large enough that the statements do not count, small enough that the people of one fit in the memory of a
/// desk.
constexpr int peopleAtOnce = 20'000;

Result<GateTerms> readTerms(Connection &connection, const GateQuestion &question)
{
    const auto purpose = purpose_repository::byId(connection, question.purpose);
    if (!purpose)
        return purpose.error();
    if (!*purpose)
        return Error{Failure::NotFound, QStringLiteral("purpose")};
    return termsFor(connection, question, **purpose);
}

GateSuppression::Reach reachOf(const QString &scope)
{
    if (scope == suppression_list::erasedScope)
        return GateSuppression::Reach::Erased;
    return scope == QStringLiteral("all") ? GateSuppression::Reach::AllMarketing
                                          : GateSuppression::Reach::ThisUse;
}

QList<QByteArray> hashesOf(const Person &person, QByteArrayView key)
{
    QList<QByteArray> hashes;
    for (const auto &each : person.suppressibles)
        hashes.append(suppressionHash(key, each.kind, each.normalised));
    return hashes;
}

/// Whether an answer on the past turns on addresses that are today's: consent names its own.
bool turnsOnToday(const GateFacts &facts, const GateAnswer &answer)
{
    if (!facts.isReachedElsewhereToday)
        return false;
    if (answer.allowed)
        return !answer.event.isStored() || !answer.detail.isStored();
    return answer.reason == GateReason::NoDetail || answer.reason == GateReason::OtherDetail ||
        answer.reason == GateReason::Suppressed;
}

/// Notes which of somebody's addresses the list knows. What their own acts put there is known better from
/// these acts.
void takeSuppressions(Person &person, const QList<QByteArray> &hashes, const SuppressionRows &rows)
{
    for (qsizetype i = 0; i < hashes.size(); ++i) {
        for (auto [row, end] = rows.equal_range(hashes[i]); row != end; ++row) {
            const bool isOwn = person.laterRefs.contains(row->reason) ||
                std::any_of(person.facts.endings.begin(), person.facts.endings.end(),
                    [&](const GateEnding &ending) { return ending.ref == row->reason; });
            if (!isOwn)
                person.facts.suppressions.append(
                    {reachOf(row->scope), row->since, person.suppressibles[i].detail});
        }
    }
}

} // namespace

GateTerms termsOf(const GateQuestion &question, const Purpose &purpose, const GateSettings &settings)
{
    return {.filingSystem = question.filingSystem,
        .purpose = purpose,
        .channel = question.channel,
        .at = question.at,
        .day = question.at.toLocal().date(),
        .isPast = question.isPast,
        .settings = settings};
}

Result<GateTerms> termsFor(Connection &connection, const GateQuestion &question, const Purpose &purpose)
{
    const auto settings = gate_repository::settings(connection);
    if (!settings)
        return settings.error();
    GateTerms terms = termsOf(question, purpose, *settings);
    if (terms.isPast) {
        if (auto back = gate_past::goBack(connection, terms); !back)
            return back.error();
    }
    return terms;
}

Result<GateAnswer> forOne(Connection &connection, const GateQuestion &question, Id<Contact> contact)
{
    const auto terms = readTerms(connection, question);
    if (!terms)
        return terms.error();
    const auto one = forOne(connection, *terms, contact);
    return one ? Result<GateAnswer>(one->answer) : Result<GateAnswer>(one.error());
}

Result<OneAnswer> forOne(Connection &connection, const GateTerms &terms, Id<Contact> contact)
{
    auto person = gate_people_repository::person(connection, terms, contact);
    if (!person)
        return person.error();
    if (!*person)
        return Error{Failure::NotFound, QStringLiteral("contact")};
    GateFacts &facts = (*person)->facts;
    if (terms.isPast) {
        if (auto back = gate_past::goBack(connection, terms, contact, facts); !back)
            return back.error();
    }
    const GateAnswer answer = mayContact(facts, terms);
    if (!answer.allowed)
        return OneAnswer{answer, turnsOnToday(facts, answer)};
    const auto key = suppression_list::key(connection);
    if (!key)
        return key.error();
    if (key->isEmpty())
        return OneAnswer{answer, turnsOnToday(facts, answer)};
    const QList<QByteArray> hashes = hashesOf(**person, key->view());
    const auto rows = gate_people_repository::suppressions(connection, terms, hashes);
    if (!rows)
        return rows.error();
    takeSuppressions(**person, hashes, *rows);
    const GateAnswer last = mayContact(facts, terms);
    return OneAnswer{last, turnsOnToday(facts, last)};
}

Outcome forAll(Connection &connection, const GateQuestion &question, const Told &told)
{
    const auto terms = readTerms(connection, question);
    return terms ? forAllBy(connection, *terms, told) : Outcome(terms.error());
}

Outcome forAllBy(Connection &connection, const GateTerms &terms, const Told &told)
{
    const auto rows = gate_people_repository::suppressions(connection, terms);
    if (!rows)
        return rows.error();
    const auto key = suppression_list::key(connection);
    if (!key)
        return key.error();
    const auto suppressibles = rows->isEmpty() || key->isEmpty() ? Suppressibles::Left : Suppressibles::Read;
    Id<Contact> last;
    while (true) {
        auto people = gate_people_repository::slice(connection, terms, last, peopleAtOnce, suppressibles);
        if (!people)
            return people.error();
        if (people->isEmpty())
            return done;
        for (Person &person : *people) {
            GateAnswer answer = mayContact(person.facts, terms);
            if (answer.allowed && suppressibles == Suppressibles::Read) {
                takeSuppressions(person, hashesOf(person, key->view()), *rows);
                if (!person.facts.suppressions.isEmpty())
                    answer = mayContact(person.facts, terms);
            }
            if (!told(person.id, answer))
                return Error{Failure::Cancelled, QStringLiteral("gate.run")};
        }
        last = people->last().id;
    }
}

} // namespace gate_run
