#include "app/consent/consents.h"

#include "app/changes/service_context.h"
#include "app/consent/consent_lines.h"
#include "app/consent/consent_proving.h"
#include "app/consent/consent_recording.h"
#include "app/consent/consent_repository.h"
#include "app/consent/consent_token_repository.h"
#include "app/consent/processing_ground_repository.h"
#include "app/consent/purpose_repository.h"
#include "app/contacts/archive_veil.h"
#include "app/contacts/contact_repository.h"
#include "app/contacts/field_value.h"
#include "app/contacts/relation_fact_repository.h"
#include "app/grounds/ground_setting_reader.h"
#include "app/grounds/reason_rule.h"

namespace {

Outcome requireThere(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    const auto found = contact_repository::byId(connection, filingSystem, contact);
    if (!found)
        return found.error();
    if (!*found)
        return Error{Failure::NotFound, QStringLiteral("contact")};
    return done;
}

/// A day that was decided on has not passed, and is never later than the retention rules allow.
Outcome checkHoldsUntil(Change &change, const Contact &contact, LawfulBasis basis, QDate until)
{
    if (!until.isValid())
        return done;
    auto setting = ground_setting_reader::of(change.connection(), {}, change.today());
    if (!setting)
        return setting.error();
    const auto facts = relation_fact_repository::list(change.connection(), contact.filingSystem, contact.id);
    if (!facts)
        return facts.error();
    setting->kind = contact.kind;
    setting->basis = basis;
    setting->facts = *facts;
    return checkUntil(until, *setting);
}

Result<Id<ProcessingGround>> addGroundTo(
    Change &change, FilingSystem filingSystem, Id<Contact> id, const GroundDraft &draft)
{
    const auto contact = contact_repository::byId(change.connection(), filingSystem, id);
    if (!contact)
        return contact.error();
    if (!*contact)
        return Error{Failure::NotFound, QStringLiteral("contact")};
    if ((*contact)->restrictedAt)
        return Error{Failure::Refused, QStringLiteral("contact.restricted")};
    // Nobody gives a reason to keep what they may not see.
    const auto hidden =
        archive_veil::hiddenFrom(change.connection(), change.permit(), filingSystem, id, change.today());
    if (!hidden)
        return hidden.error();
    if (!hidden->isEmpty())
        return Error::refused("contact.archive-only");
    const auto purpose = purpose_repository::byKey(change.connection(), draft.purposeKey);
    if (!purpose)
        return purpose.error();
    if (!*purpose)
        return Error{Failure::NotFound, QStringLiteral("purpose")};
    if ((*purpose)->asksConsent())
        return Error{Failure::Invalid, QStringLiteral("ground.is-consent"), {QStringLiteral("purpose")}};
    if ((*purpose)->endedAt)
        return Error{Failure::Refused, QStringLiteral("purpose.ended")};
    if (!(*purpose)->appliesTo.contains(filingSystem))
        return Error{Failure::Invalid, QStringLiteral("consent.filing-system"), {QStringLiteral("purpose")}};
    // A contract must be named for each person; the other bases are argued in the purpose (domain.md 2.1).
    if (!draft.reason.trimmed().isEmpty()) {
        if (const auto good = checkReason(draft.reason); !good)
            return Error{Failure::Invalid, good.error().what, {QStringLiteral("reason")}};
    }
    if (auto within = checkHoldsUntil(change, **contact, (*purpose)->basis, draft.holdsUntil); !within)
        return within.error();
    const QString reason = draft.reason.trimmed().isEmpty() ? (*purpose)->assessment : draft.reason.trimmed();
    if (reason.isEmpty())
        return Error{Failure::Invalid, QStringLiteral("ground.reason"), {QStringLiteral("reason")}};
    if (auto clean = refuseNationalNumbers({{QStringLiteral("reason"), reason}}); !clean)
        return clean.error();
    const auto added = processing_ground_repository::add(change.connection(), filingSystem,
        {.contact = id,
            .purpose = (*purpose)->id,
            .basis = (*purpose)->basis,
            .reason = reason,
            .holdsUntil = draft.holdsUntil,
            .provenance = draft.provenance,
            .recordedAt = change.now(),
            .recordedBy = change.permit().staffRef()});
    if (!added)
        return added;
    change.touched(filingSystem, id);
    if (auto noted = change.audit({.action = QStringLiteral("consent.ground"),
            .filingSystem = filingSystem,
            .objectKind = QStringLiteral("contact"),
            .objectRef = (*contact)->refText(),
            .detail = {{QStringLiteral("purpose"), (*purpose)->key},
                {QStringLiteral("basis"), letterOf((*purpose)->basis)}}});
        !noted)
        return noted.error();
    return added;
}

/// What waited too long is over when it is looked at, also before the night that ends it.
Outcome endOverdue(Connection &connection, FilingSystem filingSystem, Id<Contact> contact,
    QList<consent_repository::StateRow> &states, Instant moment)
{
    const auto tokens = consent_token_repository::openOf(connection, filingSystem, contact);
    if (!tokens)
        return tokens.error();
    for (const ConsentToken &token : *tokens) {
        for (consent_repository::StateRow &row : states) {
            const bool waits = row.state == ConsentState::Pending && row.event == token.event;
            if (!waits || token.sentAt > moment)
                continue;
            if (!token.isOver(moment)) {
                row.confirmBy = token.expiresAt;
                continue;
            }
            row.state = ConsentState::Unknown;
            row.since = token.expiresAt;
        }
    }
    return done;
}

struct AsOf
{
    QDate today = {};
    Instant moment = {};
    /// Whether another moment was asked for than now.
    bool isPast = false;
};

/// What had been there by then.
void leaveOutLater(QList<Purpose> &purposes, QList<ProcessingGround> &grounds, Instant moment)
{
    for (Purpose &purpose : purposes) {
        if (purpose.endedAt && *purpose.endedAt > moment)
            purpose.endedAt.reset();
    }
    grounds.removeIf([moment](const ProcessingGround &ground) { return ground.recordedAt > moment; });
}

Result<QList<ConsentLine>> linesOf(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, const AsOf &asOf)
{
    if (auto there = requireThere(connection, filingSystem, contact); !there)
        return there.error();
    auto purposes = purpose_repository::all(connection);
    if (!purposes)
        return purposes.error();
    auto states = asOf.isPast ? consent_repository::statesAsOf(connection, filingSystem, contact, asOf.moment)
                              : consent_repository::states(connection, filingSystem, contact);
    if (!states)
        return states.error();
    if (auto ended = endOverdue(connection, filingSystem, contact, *states, asOf.moment); !ended)
        return ended.error();
    auto grounds = processing_ground_repository::list(connection, filingSystem, contact);
    if (!grounds)
        return grounds.error();
    if (asOf.isPast)
        leaveOutLater(*purposes, *grounds, asOf.moment);
    return consent_lines::of({.filingSystem = filingSystem,
        .purposes = *purposes,
        .states = *states,
        .grounds = *grounds,
        .today = asOf.today});
}

/// What they said is evidence, and why else their data is used belongs to what is known of them for it
/// (category_places.cpp). That a line is there stays: whoever withdraws or objects is always heard.
Result<QList<ConsentLine>> linesShown(Connection &connection, const Permit &permit, FilingSystem filingSystem,
    Id<Contact> contact, const AsOf &asOf, QDate today)
{
    auto lines = linesOf(connection, filingSystem, contact, asOf);
    if (!lines)
        return lines;
    const auto hidden = archive_veil::hiddenFrom(connection, permit, filingSystem, contact, today);
    if (!hidden)
        return hidden.error();
    for (ConsentLine &line : *lines) {
        const auto category = line.channel ? DataCategory::Evidence : DataCategory::MarketingProfile;
        if (!hidden->contains(category))
            continue;
        line = {.purpose = line.purpose,
            .purposeKey = line.purposeKey,
            .titleNl = line.titleNl,
            .titleEn = line.titleEn,
            .basis = line.basis,
            .channel = line.channel,
            .isArchived = true};
    }
    return lines;
}

Outcome maySeeActs(
    Connection &connection, const Permit &permit, FilingSystem filingSystem, Id<Contact> contact, QDate today)
{
    return archive_veil::refuseAny(
        connection, permit, filingSystem, contact, today, {DataCategory::Evidence}, "consent.archived");
}

} // namespace

QFuture<Result<RecordedConsent>> Consents::record(
    const Permit &permit, FilingSystem filingSystem, Id<Contact> contact, const ConsentDraft &draft) const
{
    return m_context.change(permit, [=](Change &change) -> Result<RecordedConsent> {
        if (auto allowed = permit.require(Operation::RecordConsent, filingSystem); !allowed)
            return allowed.error();
        ConsentDraft told = draft;
        // Who took the second step shows by the token alone; what somebody says of it is reported.
        if (told.act == ConsentAct::Confirmed)
            told.subjectConfirmed = false;
        return consent_recording::record(change, filingSystem, contact, told);
    });
}

QFuture<Result<RecordedConsent>> Consents::correct(
    const Permit &permit, FilingSystem filingSystem, Id<ConsentEvent> event) const
{
    return m_context.change(permit, [=](Change &change) -> Result<RecordedConsent> {
        if (auto allowed = permit.require(Operation::RecordConsent, filingSystem); !allowed)
            return allowed.error();
        const auto act = consent_repository::byId(change.connection(), filingSystem, event);
        if (!act)
            return act.error();
        if (*act) {
            if (auto seen =
                    maySeeActs(change.connection(), permit, filingSystem, (*act)->contact, change.today());
                !seen)
                return seen.error();
        }
        return consent_recording::correct(change, filingSystem, event);
    });
}

QFuture<Result<Id<ProcessingGround>>> Consents::addGround(
    const Permit &permit, FilingSystem filingSystem, Id<Contact> contact, const GroundDraft &draft) const
{
    return m_context.change(permit, [=](Change &change) -> Result<Id<ProcessingGround>> {
        if (auto allowed = permit.require(Operation::RecordConsent, filingSystem); !allowed)
            return allowed.error();
        return addGroundTo(change, filingSystem, contact, draft);
    });
}

QFuture<Result<QList<ConsentEntry>>> Consents::history(
    const Permit &permit, FilingSystem filingSystem, Id<Contact> contact) const
{
    const QDate today = m_context.clock.today();
    return m_context.read(permit, [=](Connection &connection) -> Result<QList<ConsentEntry>> {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        if (auto there = requireThere(connection, filingSystem, contact); !there)
            return there.error();
        if (auto seen = maySeeActs(connection, permit, filingSystem, contact, today); !seen)
            return seen.error();
        return consent_repository::history(connection, filingSystem, contact);
    });
}

QFuture<Result<QList<ConsentLine>>> Consents::states(
    const Permit &permit, FilingSystem filingSystem, Id<Contact> contact, std::optional<Instant> asOf) const
{
    return m_context.read(
        permit, [=, clock = m_context.clock](Connection &connection) -> Result<QList<ConsentLine>> {
            if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
                return allowed.error();
            const AsOf when =
                asOf ? AsOf{asOf->toLocal().date(), *asOf, true} : AsOf{clock.today(), clock.now(), false};
            return linesShown(connection, permit, filingSystem, contact, when, clock.today());
        });
}

QFuture<Result<ConsentProof>> Consents::proof(
    const Permit &permit, FilingSystem filingSystem, Id<Contact> contact) const
{
    return m_context.change(permit, [=](Change &change) -> Result<ConsentProof> {
        if (auto allowed = permit.require(Operation::ExportContacts, filingSystem); !allowed)
            return allowed.error();
        // It names the person, and tells what they said and why their data is used.
        if (auto seen =
                archive_veil::refuseAny(change.connection(), permit, filingSystem, contact, change.today(),
                    {DataCategory::Identity, DataCategory::Evidence, DataCategory::MarketingProfile},
                    "consent.archived");
            !seen)
            return seen.error();
        const auto lines =
            linesOf(change.connection(), filingSystem, contact, {change.today(), change.now(), false});
        if (!lines)
            return lines.error();
        return proveConsents(change, filingSystem, contact, *lines);
    });
}
