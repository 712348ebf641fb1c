#include "app/consent/consent_bulk_recording.h"

#include "app/backup/act_record.h"
#include "app/changes/change.h"
#include "app/consent/consent_confirming.h"
#include "app/consent/consent_history.h"
#include "app/consent/consent_names.h"
#include "app/consent/consent_recording.h"
#include "app/consent/consent_repository.h"
#include "app/consent/consent_token_repository.h"
#include "app/consent/purpose_repository.h"
#include "app/contacts/contact_repository.h"
#include "app/vault/sha256.h"

#include <QHash>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <limits>
#include <set>

namespace consent_bulk_recording {

namespace {

using consent_appending::Line;
using consent_appending::Telling;

/// Acts that one person does by a proof of their own, or that follow from another act.
bool isForMany(ConsentAct act)
{
    switch (act) {
    case ConsentAct::Asked:
    case ConsentAct::Given:
    case ConsentAct::Refused:
    case ConsentAct::Deferred:
    case ConsentAct::Withdrawn:
    case ConsentAct::Objected:
    case ConsentAct::Expired:
    case ConsentAct::Invalidated:
        return true;
    default:
        return false;
    }
}

Outcome checkBulk(const BulkConsent &bulk)
{
    if (!isForMany(bulk.act.act))
        return Error{Failure::Invalid, QStringLiteral("consent.bulk-act"), {QStringLiteral("act")}};
    // A list alone proves nothing (domain.md 2.6, "Bought/partner").
    if (bulk.act.act == ConsentAct::Given && bulk.act.source.trimmed().isEmpty())
        return Error{Failure::Invalid, QStringLiteral("consent.bulk-source"), {QStringLiteral("source")}};
    return done;
}

struct Plan
{
    Purpose purpose = {};
    ConsentDraft draft = {};
    QList<Id<Contact>> contacts = {};
    /// First steps whose second did not come in time: they lapse before anything else happens on their line.
    QHash<qint64, ConsentToken> overdue = {};
};

Result<QList<Id<Contact>>> whoStandsSo(
    Change &change, FilingSystem filingSystem, const Plan &plan, ConsentState state)
{
    std::set<qint64> standSo;
    if (state == ConsentState::Unknown) { // whoever was never asked has no line
        const auto everybody = consent_repository::everybody(change.connection(), filingSystem);
        if (!everybody)
            return everybody.error();
        for (const Id<Contact> contact : *everybody)
            standSo.insert(contact.number());
    }
    const auto read = consent_repository::standingOfAllAsOf(change.connection(), filingSystem, plan.purpose,
        plan.draft.channel, change.now(), [&](Id<Contact> contact, const ConsentStanding &standing) {
            const bool isOver =
                standing.state == ConsentState::Pending && plan.overdue.contains(standing.act);
            if ((isOver ? ConsentState::Unknown : standing.state) == state)
                standSo.insert(contact.number());
            else
                standSo.erase(contact.number());
            return true;
        });
    if (!read)
        return read.error();
    QList<Id<Contact>> contacts;
    for (const qint64 number : standSo)
        contacts.append(Id<Contact>(number));
    return contacts;
}

/// Each person once, in the order of their numbers.
QList<Id<Contact>> eachOnce(const QList<Id<Contact>> &contacts)
{
    std::set<qint64> numbers;
    for (const Id<Contact> contact : contacts)
        numbers.insert(contact.number());
    QList<Id<Contact>> once;
    for (const qint64 number : numbers)
        once.append(Id<Contact>(number));
    return once;
}

Result<Plan> planFor(Change &change, FilingSystem filingSystem, const BulkConsent &bulk)
{
    if (auto good = checkBulk(bulk); !good)
        return good.error();
    auto purpose = purpose_repository::byKey(change.connection(), bulk.act.purposeKey);
    if (!purpose)
        return purpose.error();
    if (!*purpose)
        return Error{Failure::NotFound, QStringLiteral("purpose")};
    Plan plan{.purpose = **std::move(purpose), .draft = bulk.act};
    plan.draft.detail = {};
    plan.draft.evidence.reset();
    const auto overdue = consent_token_repository::overdue(change.connection(), filingSystem, change.now());
    if (!overdue)
        return overdue.error();
    for (const ConsentToken &token : *overdue)
        plan.overdue.insert(token.event.number(), token);
    if (!bulk.withState) {
        plan.contacts = eachOnce(bulk.contacts);
        return plan;
    }
    const auto contacts = whoStandsSo(change, filingSystem, plan, *bulk.withState);
    if (!contacts)
        return contacts.error();
    plan.contacts = *contacts;
    return plan;
}

/// The line as it is, without keeping anybody else waiting.
Result<Line> lookAtLine(Change &change, FilingSystem filingSystem, Id<Contact> id, const Plan &plan)
{
    auto contact = contact_repository::byId(change.connection(), filingSystem, id);
    if (!contact)
        return contact.error();
    if (!*contact)
        return Error{Failure::NotFound, QStringLiteral("contact")};
    auto events =
        consent_repository::line(change.connection(), filingSystem, id, plan.purpose.id, plan.draft.channel);
    if (!events)
        return events.error();
    Line line{**std::move(contact), plan.purpose, plan.draft.channel, *std::move(events)};
    // As carryOut() finds it, which ends what waited too long first.
    const ConsentStanding standing = standingBefore(line.events, line.purpose, change.now());
    const auto overdue = plan.overdue.constFind(standing.act);
    if (standing.state == ConsentState::Pending && overdue != plan.overdue.constEnd()) {
        ConsentEvent lapsed = consent_appending::newEvent(change, line, ConsentAct::Lapsed);
        lapsed.id = Id<ConsentEvent>(std::numeric_limits<qint64>::max()); // it would be the newest
        lapsed.happenedAt = overdue->expiresAt;
        line.events.append(lapsed);
    }
    return line;
}

/// Whether a person is passed over for this; anything else ends the work.
bool passesOver(const Error &error)
{
    return error.failure == Failure::Refused || error.failure == Failure::Invalid ||
        error.failure == Failure::NotFound;
}

Error cancelled()
{
    return {Failure::Cancelled, QStringLiteral("consent.bulk-cancelled")};
}

Result<consent_recording::Prepared> prepareOne(
    Change &change, FilingSystem filingSystem, Id<Contact> contact, const Plan &plan)
{
    auto line = consent_appending::openLine(change, filingSystem, contact, plan.purpose, plan.draft.channel);
    if (!line)
        return line.error();
    if (auto lapsed = consent_confirming::lapseLine(change, *line); !lapsed)
        return lapsed.error();
    return consent_recording::prepare(change, *std::move(line), plan.draft);
}

Outcome tell(Change &change, FilingSystem filingSystem, const Plan &plan, const BulkConsentOutcome &outcome,
    QList<QByteArray> members)
{
    std::sort(members.begin(), members.end());
    QJsonObject refused;
    for (auto why = outcome.refused.begin(); why != outcome.refused.end(); ++why)
        refused.insert(why.key(), why.value());
    return change.audit({.action = QStringLiteral("consent.bulk"),
        .filingSystem = filingSystem,
        .objectKind = QStringLiteral("contacts"),
        .objectRef = outcome.bulkRef,
        .detail = {{QStringLiteral("purpose"), plan.purpose.key},
            {QStringLiteral("channel"), keyOf(plan.draft.channel)},
            {QStringLiteral("act"), keyOf(plan.draft.act)}, {QStringLiteral("changed"), outcome.changed},
            {QStringLiteral("refused"), refused},
            {QStringLiteral("members"), QString::fromLatin1(sha256({members.join()}).toHex())}}});
}

} // namespace

Result<BulkConsentOutcome> preview(
    Change &change, FilingSystem filingSystem, const BulkConsent &bulk, const Progress &progress)
{
    const auto plan = planFor(change, filingSystem, bulk);
    if (!plan)
        return plan.error();
    BulkConsentOutcome outcome;
    int at = 0;
    for (const Id<Contact> contact : plan->contacts) {
        auto line = lookAtLine(change, filingSystem, contact, *plan);
        const auto prepared = line ? consent_recording::prepare(change, *std::move(line), plan->draft)
                                   : Result<consent_recording::Prepared>(line.error());
        if (prepared)
            ++outcome.changed;
        else if (passesOver(prepared.error()))
            ++outcome.refused[prepared.error().what];
        else
            return prepared.error();
        if (!progress(++at, static_cast<int>(plan->contacts.size())))
            return cancelled();
    }
    return outcome;
}

Result<BulkConsentOutcome> carryOut(
    Change &change, FilingSystem filingSystem, const BulkConsent &bulk, const Progress &progress)
{
    const auto plan = planFor(change, filingSystem, bulk);
    if (!plan)
        return plan.error();
    BulkConsentOutcome outcome{.bulkRef = QUuid::createUuid().toString(QUuid::WithoutBraces)};
    QList<QByteArray> members;
    QList<Id<Contact>> changed;
    int at = 0;
    for (const Id<Contact> contact : plan->contacts) {
        auto prepared = prepareOne(change, filingSystem, contact, *plan);
        if (!prepared && !passesOver(prepared.error()))
            return prepared.error();
        if (prepared) {
            prepared->event.bulkRef = outcome.bulkRef;
            members.append(prepared->line.contact.ref);
            changed.append(contact);
            const auto written = consent_recording::write(change, *std::move(prepared), Telling::ByCaller);
            if (!written)
                return written.error();
            ++outcome.changed;
        } else {
            ++outcome.refused[prepared.error().what];
        }
        if (!progress(++at, static_cast<int>(plan->contacts.size())))
            return cancelled();
    }
    if (auto kept = act_record::consentEnded(change.connection(), filingSystem, changed,
            {plan->purpose.key, plan->draft.channel, plan->draft.act}, change.now());
        !kept)
        return kept.error();
    if (auto refreshed = consent_recording::refreshAll(change, filingSystem, changed); !refreshed)
        return refreshed.error();
    if (auto told = tell(change, filingSystem, *plan, outcome, std::move(members)); !told)
        return told.error();
    return outcome;
}

} // namespace consent_bulk_recording
