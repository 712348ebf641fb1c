#pragma once

#include "app/base/filing_system.h"
#include "app/receipts/consent_receipt.h"

class Change;

/// Puts the receipt of one act of consent together. NotFound "consent.event"; Refused "receipt.not-consent"
/// for an act on a purpose that rests on another basis; Refused "receipt.organisation" {keys} where the
/// settings do not say who asks for the consent, or where it is taken back.
Result<ConsentReceipt> makeReceipt(Change &change, FilingSystem filingSystem, Id<ConsentEvent> event);
