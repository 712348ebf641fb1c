#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/gate/gate_draft.h"
#include "app/gate/gate_verdict.h"
#include "app/staff/permit.h"

#include <QFuture>

struct ServiceContext;

/// The one door before every use: may this purpose reach somebody by this channel, and why.
class Gate final
{
public:
    explicit Gate(const ServiceContext &context) : m_context(context) {}

    /// Needs the right to see contacts, and is noted in the trail as a view. `at`: now where it is not given.
    /// Of the past it takes acts, grounds, soft opt-ins, capacities and published addresses as they were
    /// known by then, and texts, settings, birth date and addresses as their histories tell (gate_past.h).
    /// What keeps no past is today's, which the verdict says where it was changed since: channels and
    /// assessment of the purpose, and addresses that no consent names. Whether a restriction or an entry of
    /// the suppression list was taken back is not known. Invalid "gate.future", NotFound for the contact and
    /// the purpose.
    QFuture<Result<GateVerdict>> mayContact(const Permit &permit, FilingSystem filingSystem,
        Id<Contact> contact, const QString &purposeKey, Channel channel,
        std::optional<Instant> at = std::nullopt) const;
    QFuture<Result<GateRecords>> records(
        const Permit &permit, FilingSystem filingSystem, Id<Contact> contact) const;

    /// These need the right to record consent. What was recorded before stays known.
    /// In which capacity somebody is reached; `localRule` for whoever is outside the EEA.
    QFuture<Result<Id<Addressee>>> recordAddressee(const Permit &permit, FilingSystem filingSystem,
        Id<Contact> contact, AddresseeCapacity capacity, const QString &localRule) const;
    /// That somebody is a customer, with the tests that were found to hold.
    QFuture<Result<Id<SoftOptIn>>> recordSoftOptIn(const Permit &permit, FilingSystem filingSystem,
        Id<Contact> contact, const SoftOptInDraft &draft) const;
    /// That an address of somebody in business is published for such messages, or no longer is.
    QFuture<Result<Id<PublishedAddress>>> recordPublishedAddress(const Permit &permit,
        FilingSystem filingSystem, Id<Contact> contact, const PublishedAddressDraft &draft) const;

    /// Any member sees them; setting them needs the right to manage settings.
    QFuture<Result<GateSettings>> settings(const Permit &permit) const;
    QFuture<Outcome> setSettings(const Permit &permit, const GateSettings &settings) const;

private:
    void noteView(const Permit &permit, FilingSystem filingSystem, Id<Contact> id) const;

    const ServiceContext &m_context;
};
