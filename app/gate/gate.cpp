#include "app/gate/gate.h"

#include "app/changes/service_context.h"
#include "app/changes/viewing.h"
#include "app/consent/consent_repository.h"
#include "app/consent/processing_ground_repository.h"
#include "app/consent/purpose_repository.h"
#include "app/contacts/archive_veil.h"
#include "app/contacts/attachment_repository.h"
#include "app/contacts/contact_repository.h"
#include "app/gate/gate_facts.h"
#include "app/gate/gate_recording.h"
#include "app/gate/gate_repository.h"
#include "app/gate/gate_run.h"

#include <algorithm>

namespace {

/// What was asked, of whom.
struct Asked
{
    GateQuestion question;
    Id<Contact> contact;
};

/// The newest of some records that was known at a moment and is wanted.
template <typename Record, typename IsWanted>
std::optional<Record> newestKnown(const QList<Record> &records, Instant at, IsWanted isWanted)
{
    for (auto record = records.crbegin(); record != records.crend(); ++record) {
        if (record->recordedAt <= at && isWanted(*record))
            return *record;
    }
    return std::nullopt;
}

Outcome tellAct(Connection &connection, const Asked &asked, GateVerdict &verdict)
{
    if (!verdict.answer.event.isStored())
        return done;
    const auto event =
        consent_repository::byId(connection, asked.question.filingSystem, verdict.answer.event);
    if (!event)
        return event.error();
    if (!*event)
        return done;
    verdict.act = (*event)->act;
    verdict.actedAt = (*event)->happenedAt;
    if (!(*event)->evidence.isStored())
        return done;
    const auto file = attachment_repository::find(
        connection, asked.question.filingSystem, asked.contact, (*event)->evidence);
    if (!file)
        return file.error();
    if (*file)
        verdict.evidence = (*file)->digest;
    return done;
}

Outcome tellRecords(Connection &connection, const Asked &asked, GateVerdict &verdict)
{
    const auto &[question, contact] = asked;
    const GateReason reason = verdict.answer.reason;
    if (verdict.answer.softOptIn.isStored() || reason == GateReason::SoftOptInPartial ||
        reason == GateReason::CustomerTermOver) {
        const auto customers = gate_repository::softOptIns(connection, question.filingSystem, contact);
        if (!customers)
            return customers.error();
        verdict.softOptIn = newestKnown(*customers, question.at, [&](const SoftOptIn &each) {
            return each.purpose == question.purpose && each.channel == question.channel;
        });
    }
    if (verdict.answer.published.isStored()) {
        const auto addresses =
            gate_repository::publishedAddresses(connection, question.filingSystem, contact);
        if (!addresses)
            return addresses.error();
        verdict.published = newestKnown(*addresses, question.at,
            [&](const PublishedAddress &each) { return each.id == verdict.answer.published; });
    }
    if (verdict.answer.rule == GateRule::TM4) {
        const auto capacities = gate_repository::addressees(connection, question.filingSystem, contact);
        if (!capacities)
            return capacities.error();
        const auto newest =
            newestKnown(*capacities, question.at, [](const Addressee & /*any*/) { return true; });
        verdict.localRule = newest ? newest->localRule : QString();
    }
    if (!verdict.answer.ground.isStored())
        return done;
    const auto grounds = processing_ground_repository::list(connection, question.filingSystem, contact);
    if (!grounds)
        return grounds.error();
    const auto ground = std::find_if(grounds->begin(), grounds->end(),
        [&](const ProcessingGround &each) { return each.id == verdict.answer.ground; });
    if (ground != grounds->end())
        verdict.groundReason = ground->reason;
    return done;
}

Result<GateVerdict> verdictOn(Connection &connection, const Asked &asked, const Purpose &purpose)
{
    const auto terms = gate_run::termsFor(connection, asked.question, purpose);
    if (!terms)
        return terms.error();
    const auto one = gate_run::forOne(connection, *terms, asked.contact);
    if (!one)
        return one.error();
    GateVerdict verdict{.answer = one->answer,
        .channel = asked.question.channel,
        .at = asked.question.at,
        .purposeKey = purpose.key,
        .titleNl = terms->purpose.wording.titleNl,
        .titleEn = terms->purpose.wording.titleEn,
        .basis = purpose.basis,
        .settings = terms->settings,
        .isPurposeOfToday = terms->isPurposeOfToday,
        .isDetailOfToday = one->isDetailOfToday};
    if (auto told = tellAct(connection, asked, verdict); !told)
        return told.error();
    if (auto told = tellRecords(connection, asked, verdict); !told)
        return told.error();
    if (purpose.basis == LawfulBasis::LegitimateInterest && verdict.groundReason.isEmpty())
        verdict.groundReason = purpose.assessment;
    return verdict;
}

/// Whether, and not by which of their acts and words where those are hidden.
Result<GateVerdict> verdictShown(
    Connection &connection, DataCategories hidden, const Asked &asked, const Purpose &purpose)
{
    auto verdict = verdictOn(connection, asked, purpose);
    if (!verdict || hidden.isEmpty())
        return verdict;
    if (hidden.contains(DataCategory::Evidence)) {
        verdict->act.reset();
        verdict->actedAt = {};
        verdict->evidence.clear();
        verdict->softOptIn.reset();
        verdict->published.reset();
    }
    if (hidden.contains(DataCategory::MarketingProfile)) {
        verdict->groundReason.clear();
        verdict->localRule.clear();
    }
    return verdict;
}

} // namespace

void Gate::noteView(const Permit &permit, FilingSystem filingSystem, Id<Contact> id) const
{
    m_context.writer.ask([=, clock = m_context.clock](Connection &connection) -> Outcome {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed;
        const auto contact = contact_repository::byId(connection, filingSystem, id);
        if (!contact)
            return contact.error();
        if (!*contact)
            return done;
        return noteViewing(connection, permit, clock,
            {.action = QStringLiteral("contact.view"),
                .filingSystem = filingSystem,
                .objectKind = QStringLiteral("contact"),
                .objectRef = (*contact)->refText()});
    });
}

QFuture<Result<GateVerdict>> Gate::mayContact(const Permit &permit, FilingSystem filingSystem,
    Id<Contact> contact, const QString &purposeKey, Channel channel, std::optional<Instant> at) const
{
    auto answer =
        m_context.read(permit, [=, clock = m_context.clock](Connection &connection) -> Result<GateVerdict> {
            if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
                return allowed.error();
            const Instant now = clock.now();
            if (at && *at > now)
                return Error{Failure::Invalid, QStringLiteral("gate.future"), {QStringLiteral("at")}};
            const auto purpose = purpose_repository::byKey(connection, purposeKey);
            if (!purpose)
                return purpose.error();
            if (!*purpose)
                return Error{Failure::NotFound, QStringLiteral("purpose")};
            const auto hidden =
                archive_veil::hiddenFrom(connection, permit, filingSystem, contact, clock.today());
            if (!hidden)
                return hidden.error();
            // What was true on an earlier day is told by what the archive keeps.
            if (at && !hidden->isEmpty())
                return Error::refused("consent.archived");
            return verdictShown(connection, *hidden,
                {.question = {.filingSystem = filingSystem,
                     .purpose = (*purpose)->id,
                     .channel = channel,
                     .at = at.value_or(now),
                     .isPast = at.has_value()},
                    .contact = contact},
                **purpose);
        });
    noteView(permit, filingSystem, contact);
    return answer;
}

QFuture<Result<GateRecords>> Gate::records(
    const Permit &permit, FilingSystem filingSystem, Id<Contact> contact) const
{
    const QDate today = m_context.clock.today();
    return m_context.read(permit, [=](Connection &connection) -> Result<GateRecords> {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        const auto addressees = gate_repository::addressees(connection, filingSystem, contact);
        if (!addressees)
            return addressees.error();
        const auto softOptIns = gate_repository::softOptIns(connection, filingSystem, contact);
        if (!softOptIns)
            return softOptIns.error();
        const auto published = gate_repository::publishedAddresses(connection, filingSystem, contact);
        if (!published)
            return published.error();
        const auto hidden = archive_veil::hiddenFrom(connection, permit, filingSystem, contact, today);
        if (!hidden)
            return hidden.error();
        GateRecords records{*addressees, *softOptIns, *published};
        if (hidden->contains(DataCategory::MarketingProfile))
            records.addressees.clear();
        if (hidden->contains(DataCategory::Evidence)) {
            records.softOptIns.clear();
            records.published.clear();
        }
        return records;
    });
}

QFuture<Result<Id<Addressee>>> Gate::recordAddressee(const Permit &permit, FilingSystem filingSystem,
    Id<Contact> contact, AddresseeCapacity capacity, const QString &localRule) const
{
    return m_context.change(permit, [=](Change &change) -> Result<Id<Addressee>> {
        if (auto allowed = permit.require(Operation::RecordConsent, filingSystem); !allowed)
            return allowed.error();
        return gate_recording::addressee(change, filingSystem, contact, capacity, localRule);
    });
}

QFuture<Result<Id<SoftOptIn>>> Gate::recordSoftOptIn(
    const Permit &permit, FilingSystem filingSystem, Id<Contact> contact, const SoftOptInDraft &draft) const
{
    return m_context.change(permit, [=](Change &change) -> Result<Id<SoftOptIn>> {
        if (auto allowed = permit.require(Operation::RecordConsent, filingSystem); !allowed)
            return allowed.error();
        return gate_recording::softOptIn(change, filingSystem, contact, draft);
    });
}

QFuture<Result<Id<PublishedAddress>>> Gate::recordPublishedAddress(const Permit &permit,
    FilingSystem filingSystem, Id<Contact> contact, const PublishedAddressDraft &draft) const
{
    return m_context.change(permit, [=](Change &change) -> Result<Id<PublishedAddress>> {
        if (auto allowed = permit.require(Operation::RecordConsent, filingSystem); !allowed)
            return allowed.error();
        return gate_recording::publishedAddress(change, filingSystem, contact, draft);
    });
}

QFuture<Result<GateSettings>> Gate::settings(const Permit &permit) const
{
    return m_context.read(permit, [permit](Connection &connection) -> Result<GateSettings> {
        if (permit.grants().isEmpty())
            return Error{Failure::Refused, QStringLiteral("permit.purposes.list")};
        return gate_repository::settings(connection);
    });
}

QFuture<Outcome> Gate::setSettings(const Permit &permit, const GateSettings &settings) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        if (auto allowed = permit.requireAnywhere(Operation::ManageSettings); !allowed)
            return allowed;
        return gate_recording::settings(change, settings);
    });
}
