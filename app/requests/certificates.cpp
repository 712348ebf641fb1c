#include "app/requests/certificates.h"

#include "app/changes/service_context.h"
#include "app/receipts/receipt_check.h"
#include "app/receipts/receipt_signing.h"
#include "app/requests/certificate_document.h"
#include "app/requests/request_repository.h"
#include "app/requests/request_steps.h"
#include "app/settings/organisation_profile_repository.h"
#include "app/vault/sha256.h"

namespace {

Result<SignedCertificate> certificateFor(Change &change, FilingSystem filingSystem, Id<Request> id)
{
    const auto request = request_steps::found(change.connection(), filingSystem, id);
    if (!request)
        return request.error();
    if (!request->executedAt)
        return Error::refused("request.not-answerable");
    const auto decisions = request_repository::decisions(change.connection(), filingSystem, id);
    if (!decisions)
        return decisions.error();
    const auto organisation = organisation_profile_repository::find(change.connection());
    if (!organisation)
        return organisation.error();
    const auto signer = receiptSigner(change);
    if (!signer)
        return signer.error();
    const auto document = receipt_check::sealed(
        certificateDocument(*request, *decisions, organisation->name, change.now()), signer->publicKey,
        [&](QByteArrayView message) { return signatureOf(*signer, message); }, certificateKind);
    if (!document)
        return document.error();
    const QString digest = QString::fromLatin1(sha256({*document}).toHex());
    if (auto noted = change.audit({.action = QStringLiteral("request.certificate"),
            .filingSystem = filingSystem,
            .objectKind = QStringLiteral("request"),
            .objectRef = request->ref,
            .requestRef = request->ref,
            .detail = {{QStringLiteral("sha256"), digest}}});
        !noted)
        return noted.error();
    return SignedCertificate{request->ref, *document, digest, receiptKeyOf(*signer)};
}

} // namespace

QFuture<Result<SignedCertificate>> Certificates::sign(
    const Permit &permit, FilingSystem filingSystem, Id<Request> id) const
{
    return m_context.change(permit, [=](Change &change) -> Result<SignedCertificate> {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        return certificateFor(change, filingSystem, id);
    });
}
