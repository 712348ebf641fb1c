#include "app/receipts/receipt_signing.h"

#include "app/changes/change.h"
#include "app/receipts/receipt_check.h"
#include "app/receipts/receipt_key.h"

ReceiptKey receiptKeyOf(const SeedSigner &signer)
{
    return {.publicKey = QString::fromLatin1(signer.publicKey.toHex()),
        .fingerprint = receipt_check::fingerprintOf(signer.publicKey)};
}

Result<SeedSigner> receiptSigner(Change &change)
{
    auto known = receipt_key::find(change.connection());
    if (known || known.error().failure != Failure::NotFound)
        return known;
    auto made = receipt_key::findOrMake(change.connection());
    if (!made)
        return made;
    if (auto noted = change.audit({.action = QStringLiteral("receipt.key"),
            .objectKind = QStringLiteral("settings"),
            .objectRef = QStringLiteral("receipts"),
            .detail = {{QStringLiteral("fingerprint"), receiptKeyOf(*made).fingerprint}}});
        !noted)
        return noted.error();
    return made;
}
