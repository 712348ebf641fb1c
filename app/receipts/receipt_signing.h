#pragma once

#include "app/backup/signer.h"
#include "app/receipts/signed_receipt.h"

class Change;

/// What is told of the key that signs.
ReceiptKey receiptKeyOf(const SeedSigner &signer);

/// The key by which the organisation signs what it hands to people, made where there is none: the trail tells
/// by which one things are signed from then on. Errors of receipt_key::findOrMake().
Result<SeedSigner> receiptSigner(Change &change);
