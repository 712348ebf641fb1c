#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/base/stop_request.h"
#include "app/consent/consent_bulk.h"
#include "app/consent/consent_chain_verdict.h"
#include "app/consent/consent_draft.h"
#include "app/consent/consent_line.h"
#include "app/consent/consent_proof.h"
#include "app/consent/consent_token.h"
#include "app/staff/permit.h"

#include <QFuture>
#include <QList>

struct ServiceContext;

/// What people agreed to, refused and took back; and on which other grounds their data is used.
class Consents final
{
public:
    explicit Consents(const ServiceContext &context) : m_context(context) {}

    /// Needs the right to record consent. Withdrawing and objecting always succeed, also for somebody
    /// restricted.
    QFuture<Result<RecordedConsent>> record(const Permit &permit, FilingSystem filingSystem,
        Id<Contact> contact, const ConsentDraft &draft) const;
    /// Takes the newest act of its line back by another event, where RecordedConsent::correctable says so.
    QFuture<Result<RecordedConsent>> correct(
        const Permit &permit, FilingSystem filingSystem, Id<ConsentEvent> event) const;
    /// For a purpose on another basis than consent. Refused "contact.restricted", and "contact.archive-only"
    /// for somebody of whom the permit does not see something.
    QFuture<Result<Id<ProcessingGround>>> addGround(
        const Permit &permit, FilingSystem filingSystem, Id<Contact> contact, const GroundDraft &draft) const;

    /// Oldest first.
    QFuture<Result<QList<ConsentEntry>>> history(
        const Permit &permit, FilingSystem filingSystem, Id<Contact> contact) const;
    /// Per purpose and channel as of today: lines with a history, other grounds, then what was never asked.
    /// Or as of a moment, by what is known now of what had happened by then.
    QFuture<Result<QList<ConsentLine>>> states(const Permit &permit, FilingSystem filingSystem,
        Id<Contact> contact, std::optional<Instant> asOf = std::nullopt) const;

    /// All of it, with the words that were shown, to be handed over. Needs the right to export; noted in the
    /// trail.
    QFuture<Result<ConsentProof>> proof(
        const Permit &permit, FilingSystem filingSystem, Id<Contact> contact) const;

    /// Whether every act is as it was recorded and none is missing before another (consent_chain.h). Needs
    /// the right to read the trail. Stopped: Cancelled "consent.check".
    QFuture<Result<ConsentChainVerdict>> checkChain(
        const Permit &permit, FilingSystem filingSystem, const StopRequest &stop = {}) const;

    /// What the first step of a double opt-in waits for; the token is told once. Fails as
    /// consent_confirming::issue does.
    QFuture<Result<IssuedToken>> askConfirmation(
        const Permit &permit, FilingSystem filingSystem, Id<ConsentEvent> firstStep) const;
    /// The second step, by the token. What somebody reports of it by hand is recorded with record().
    QFuture<Result<RecordedConsent>> confirm(
        const Permit &permit, FilingSystem filingSystem, const TokenConfirmation &confirmation) const;
    /// Those of a drop file (confirmation_drop.h): each is recorded whole or told with the reason.
    QFuture<Result<DropOutcome>> confirmDropped(
        const Permit &permit, FilingSystem filingSystem, const QByteArray &file) const;
    /// The key that a form signs its drop files with, in hexadecimal digits; made when it is asked for first.
    /// Needs the right to change settings.
    QFuture<Result<QString>> dropKey(const Permit &permit) const;
    /// Ends what was never confirmed within its days; for every night.
    QFuture<Result<QList<LapsedConsent>>> lapse(const Permit &permit, FilingSystem filingSystem) const;

    /// What bulk() would do. Progress is how many of how many were looked at.
    QFuture<Result<BulkConsentOutcome>> previewBulk(const Permit &permit, FilingSystem filingSystem,
        const BulkConsent &bulk, const StopRequest &stop = {}) const;
    /// The same act for many, in one transaction with one entry of the trail. Stopped, nothing is changed.
    QFuture<Result<BulkConsentOutcome>> bulk(const Permit &permit, FilingSystem filingSystem,
        const BulkConsent &bulk, const StopRequest &stop = {}) const;
    /// Who is a member of what was recorded at once, without those erased since.
    QFuture<Result<QList<Id<Contact>>>> bulkMembers(
        const Permit &permit, FilingSystem filingSystem, const QString &bulkRef) const;

private:
    const ServiceContext &m_context;
};
