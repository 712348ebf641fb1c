#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/consent/consent_event.h"
#include "app/vault/sha256.h"

/// What ties the acts of one consent line together, so that one that was altered, put in or taken out shows
/// without the audit trail as well (art. 7(1) GDPR: consent can be demonstrated).
///
///     entry hash = SHA-256("klantkluis/consent-event/v1" 00 || previous || act)
///
/// `previous` is the entry hash of the act recorded before it on the same line, 32 zero bytes for the first
/// and after one of before hashes were kept. `act` is a document of app/vault/tlv.h whose tags are, from 1:
/// format (1), filing system, reference, contact, purpose, channel, act, happened at, recorded at, recorder,
/// method, whether the person did it, wording, statement, address or number, evidence, first day of no
/// validity (YYYY-MM-DD), import, remark, corrected event, letter of the ground, source, place, language,
/// representative, check of their authority, reference of a bulk, previous event. Numbers of nothing are 0,
/// texts of nothing empty. The event's own number is not in it: it is given while it is stored.
namespace consent_chain {

/// Invalid "tlv.text" for a text that is not Unicode.
Result<Digest> entryHash(FilingSystem filingSystem, const ConsentEvent &event, QByteArrayView previousHash);

/// Says which event of its line it follows, and its hash. `previous` is the newest recorded of the line; none
/// for a line that begins.
Outcome link(FilingSystem filingSystem, ConsentEvent &event, const ConsentEvent *previous);

/// Whether an event follows `previous` as it says, and is as it was recorded. One without a hash is of before
/// they were kept, and fits only behind others without.
bool fits(FilingSystem filingSystem, const ConsentEvent &event, const ConsentEvent *previous);

} // namespace consent_chain
