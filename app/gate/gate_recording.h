#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/gate/addressee.h"
#include "app/gate/gate_draft.h"
#include "app/gate/gate_settings.h"
#include "app/gate/published_address.h"

class Change;
struct Contact;

/// What is recorded for the gate, within a change that somebody else began; whether they may is theirs to
/// ask. Each is checked, added to what was known and told to the trail, which never holds what was written.
namespace gate_recording {

Result<Id<Addressee>> addressee(Change &change, FilingSystem filingSystem, Id<Contact> contact,
    AddresseeCapacity capacity, const QString &localRule);
Result<Id<SoftOptIn>> softOptIn(
    Change &change, FilingSystem filingSystem, Id<Contact> contact, const SoftOptInDraft &draft);
Result<Id<PublishedAddress>> publishedAddress(
    Change &change, FilingSystem filingSystem, Id<Contact> contact, const PublishedAddressDraft &draft);
Outcome settings(Change &change, const GateSettings &settings);

} // namespace gate_recording
