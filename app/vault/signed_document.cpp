#include "app/vault/signed_document.h"

#include "app/vault/bytes.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace signed_document {

QByteArray message(QLatin1StringView kind, QByteArrayView document)
{
    QByteArray whole = "klantkluis/";
    whole.append(QByteArrayView(kind.data(), kind.size()));
    whole.append("/v1");
    whole.append(document);
    return whole;
}

Result<QByteArray> sign(QLatin1StringView kind, QByteArrayView document, const Signer &signer)
{
    auto signature = signer(message(kind, document));
    if (signature && signature->size() != signatureSize)
        return Error{Failure::Internal, u"document.signature"_s};
    return signature;
}

Outcome verify(
    QLatin1StringView kind, QByteArrayView document, QByteArrayView signature, QByteArrayView publicKey)
{
    if (!isSigned(message(kind, document), signature, publicKey))
        return Error{Failure::Damaged, u"document.signature"_s};
    return done;
}

bool isSigned(QByteArrayView message, QByteArrayView signature, QByteArrayView publicKey)
{
    static_assert(publicKeySize == crypto_sign_PUBLICKEYBYTES && signatureSize == crypto_sign_BYTES);
    return signature.size() == signatureSize && publicKey.size() == publicKeySize &&
        crypto_sign_verify_detached(unsignedData(signature), unsignedData(message), quint64(message.size()),
            unsignedData(publicKey)) == 0;
}

} // namespace signed_document
