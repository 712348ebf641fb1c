#include "app/changes/service_context.h"
#include "app/consent/confirmation_drop.h"
#include "app/consent/consent_confirming.h"
#include "app/consent/consent_following.h"
#include "app/consent/consent_repository.h"
#include "app/consent/consents.h"
#include "app/contacts/archive_veil.h"
#include "app/storage/kept_secret.h"
#include "app/vault/secret_bytes.h"

namespace {

const QString dropKeyName = QStringLiteral("confirmation-drop");

/// An error that is about an entry of the file; anything else ends the work.
bool isOfEntry(const Error &error)
{
    return error.failure == Failure::Refused || error.failure == Failure::Invalid ||
        error.failure == Failure::NotFound || error.failure == Failure::Damaged;
}

AuditEntry dropEntry(FilingSystem filingSystem, const DropOutcome &outcome)
{
    return {.action = QStringLiteral("consent.confirmations"),
        .filingSystem = filingSystem,
        .objectKind = QStringLiteral("contacts"),
        .detail = {{QStringLiteral("confirmed"), static_cast<int>(outcome.confirmed.size())},
            {QStringLiteral("refused"), static_cast<int>(outcome.refused.size())}}};
}

Result<DropOutcome> takeDrop(Change &change, FilingSystem filingSystem, const QByteArray &file)
{
    const auto key = kept_secret::find(change.connection(), dropKeyName);
    if (!key)
        return key.error();
    if (key->isEmpty())
        return Error{Failure::Refused, QStringLiteral("drop.no-key")};
    const auto entries = confirmation_drop::read(file, key->view());
    if (!entries)
        return entries.error();
    DropOutcome outcome;
    int place = 0;
    for (const Result<TokenConfirmation> &entry : *entries) {
        ++place;
        const auto confirmed = entry ? consent_confirming::confirm(change, filingSystem, *entry)
                                     : Result<RecordedConsent>(entry.error());
        if (confirmed)
            outcome.confirmed.append(*confirmed);
        else if (!entry || isOfEntry(confirmed.error()))
            outcome.refused.append({place, confirmed.error()});
        else
            return confirmed.error();
    }
    if (auto noted = change.audit(dropEntry(filingSystem, outcome)); !noted)
        return noted.error();
    return outcome;
}

Result<QString> keyForDrops(Change &change)
{
    auto key = kept_secret::find(change.connection(), dropKeyName);
    if (!key)
        return key.error();
    if (key->isEmpty()) {
        auto fresh = SecretBytes::random(size_t{confirmation_drop::keySize});
        if (!fresh)
            return fresh.error();
        if (auto put = kept_secret::putNew(change.connection(), dropKeyName, *fresh); !put)
            return put.error();
        key = kept_secret::find(change.connection(), dropKeyName);
        if (!key)
            return key.error();
    }
    if (auto noted = change.audit({.action = QStringLiteral("consent.drop-key")}); !noted)
        return noted.error();
    return QString::fromLatin1(key->view().toByteArray().toHex());
}

} // namespace

QFuture<Result<ConsentChainVerdict>> Consents::checkChain(
    const Permit &permit, FilingSystem filingSystem, const StopRequest &stop) const
{
    return m_context.read(permit, [=](Connection &connection) -> Result<ConsentChainVerdict> {
        if (auto allowed = permit.requireAnywhere(Operation::ReadAudit); !allowed)
            return allowed.error();
        return consent_following::follow(connection, filingSystem, stop);
    });
}

QFuture<Result<IssuedToken>> Consents::askConfirmation(
    const Permit &permit, FilingSystem filingSystem, Id<ConsentEvent> firstStep) const
{
    return m_context.change(permit, [=](Change &change) -> Result<IssuedToken> {
        if (auto allowed = permit.require(Operation::RecordConsent, filingSystem); !allowed)
            return allowed.error();
        const auto step = consent_repository::byId(change.connection(), filingSystem, firstStep);
        if (!step)
            return step.error();
        // It is sent to an address of theirs.
        if (*step) {
            if (auto seen = archive_veil::refuseAny(change.connection(), permit, filingSystem,
                    (*step)->contact, change.today(), {DataCategory::ContactDetails, DataCategory::Evidence},
                    "consent.archived");
                !seen)
                return seen.error();
        }
        return consent_confirming::issue(change, filingSystem, firstStep);
    });
}

QFuture<Result<RecordedConsent>> Consents::confirm(
    const Permit &permit, FilingSystem filingSystem, const TokenConfirmation &confirmation) const
{
    return m_context.change(permit, [=](Change &change) -> Result<RecordedConsent> {
        if (auto allowed = permit.require(Operation::RecordConsent, filingSystem); !allowed)
            return allowed.error();
        // At the desk nobody saw the person do it.
        TokenConfirmation reported = confirmation;
        reported.bySubject = false;
        return consent_confirming::confirm(change, filingSystem, reported);
    });
}

QFuture<Result<DropOutcome>> Consents::confirmDropped(
    const Permit &permit, FilingSystem filingSystem, const QByteArray &file) const
{
    return m_context.change(permit, [=](Change &change) -> Result<DropOutcome> {
        if (auto allowed = permit.require(Operation::RecordConsent, filingSystem); !allowed)
            return allowed.error();
        return takeDrop(change, filingSystem, file);
    });
}

QFuture<Result<QString>> Consents::dropKey(const Permit &permit) const
{
    return m_context.change(permit, [=](Change &change) -> Result<QString> {
        if (auto allowed = permit.requireAnywhere(Operation::ManageSettings); !allowed)
            return allowed.error();
        return keyForDrops(change);
    });
}

QFuture<Result<QList<LapsedConsent>>> Consents::lapse(const Permit &permit, FilingSystem filingSystem) const
{
    using Answer = Result<QList<LapsedConsent>>;
    return m_context.writer.ask([=, clock = m_context.clock, &feed = m_context.feed,
                                    isReading = m_context.isReading](Connection &connection) -> Answer {
        if (isReading)
            return Error{Failure::Refused, QStringLiteral("file.opened-read-only")};
        if (auto allowed = permit.require(Operation::RecordConsent, filingSystem); !allowed)
            return allowed.error();
        // A night on which nothing lapsed leaves no entry in the trail.
        const auto due = consent_confirming::isLapseDue(connection, filingSystem, clock.now());
        if (!due)
            return due.error();
        if (!*due)
            return QList<LapsedConsent>();
        return changing(connection, permit, clock, feed,
            [&](Change &change) { return consent_confirming::lapseAll(change, filingSystem); });
    });
}
