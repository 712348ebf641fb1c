#include "app/receipts/receipts.h"

#include "app/changes/service_context.h"
#include "app/consent/consent_repository.h"
#include "app/contacts/archive_veil.h"
#include "app/receipts/receipt_check.h"
#include "app/receipts/receipt_document.h"
#include "app/receipts/receipt_key.h"
#include "app/receipts/receipt_making.h"
#include "app/receipts/receipt_signing.h"
#include "app/vault/sha256.h"

namespace {

Result<SignedReceipt> signedReceipt(Change &change, FilingSystem filingSystem, Id<ConsentEvent> event)
{
    const auto receipt = makeReceipt(change, filingSystem, event);
    if (!receipt)
        return receipt.error();
    const auto signer = receiptSigner(change);
    if (!signer)
        return signer.error();
    const auto document = receipt_check::sealed(receiptDocument(*receipt), signer->publicKey,
        [&](QByteArrayView message) { return signatureOf(*signer, message); });
    if (!document)
        return document.error();
    if (auto noted = change.audit({.action = QStringLiteral("consent.receipt"),
            .filingSystem = filingSystem,
            .objectKind = QStringLiteral("contact"),
            .objectRef = receipt->subjectRef,
            .detail = {{QStringLiteral("receipt"), receipt->id}}});
        !noted)
        return noted.error();
    return SignedReceipt{.receipt = *receipt,
        .document = *document,
        .digest = QString::fromLatin1(sha256({*document}).toHex()),
        .key = receiptKeyOf(*signer)};
}

} // namespace

QFuture<Result<SignedReceipt>> Receipts::receipt(
    const Permit &permit, FilingSystem filingSystem, Id<ConsentEvent> event) const
{
    return m_context.change(permit, [=](Change &change) -> Result<SignedReceipt> {
        if (auto allowed = permit.require(Operation::ExportContacts, filingSystem); !allowed)
            return allowed.error();
        const auto act = consent_repository::byId(change.connection(), filingSystem, event);
        if (!act)
            return act.error();
        if (*act) {
            if (auto seen = archive_veil::refuseAny(change.connection(), permit, filingSystem,
                    (*act)->contact, change.today(), {DataCategory::Evidence}, "consent.archived");
                !seen)
                return seen.error();
        }
        return signedReceipt(change, filingSystem, event);
    });
}

QFuture<Result<ReceiptKey>> Receipts::key(const Permit &permit) const
{
    return m_context.writer.ask([permit, &context = m_context](Connection &connection) -> Result<ReceiptKey> {
        if (auto allowed = permit.requireAnywhere(Operation::ExportContacts); !allowed)
            return allowed.error();
        if (auto stands = permitStands(connection, permit); !stands)
            return stands.error();
        const auto known = receipt_key::find(connection);
        if (known)
            return receiptKeyOf(*known);
        if (known.error().failure != Failure::NotFound || context.isReading)
            return known.error();
        return changing(
            connection, permit, context.clock, context.feed, [](Change &change) -> Result<ReceiptKey> {
                const auto made = receiptSigner(change);
                return made ? Result<ReceiptKey>(receiptKeyOf(*made)) : Result<ReceiptKey>(made.error());
            });
    });
}
