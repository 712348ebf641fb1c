#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/consent/consent_draft.h"
#include "app/consent/consent_line.h"
#include "app/consent/consent_proof.h"
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
    /// For a purpose on another basis than consent.
    QFuture<Result<Id<ProcessingGround>>> addGround(
        const Permit &permit, FilingSystem filingSystem, Id<Contact> contact, const GroundDraft &draft) const;

    /// Oldest first.
    QFuture<Result<QList<ConsentEntry>>> history(
        const Permit &permit, FilingSystem filingSystem, Id<Contact> contact) const;
    /// Per purpose and channel as of today: lines with a history, other grounds, then what was never asked.
    QFuture<Result<QList<ConsentLine>>> states(
        const Permit &permit, FilingSystem filingSystem, Id<Contact> contact) const;
    /// The file that proves an act, with its content. NotFound when none was kept.
    QFuture<Result<ConsentEvidence>> evidence(
        const Permit &permit, FilingSystem filingSystem, Id<ConsentEvent> event) const;

    /// All of it, with the words that were shown, to be handed over. Needs the right to export; noted in the
    /// trail.
    QFuture<Result<ConsentProof>> proof(
        const Permit &permit, FilingSystem filingSystem, Id<Contact> contact) const;

private:
    const ServiceContext &m_context;
};
