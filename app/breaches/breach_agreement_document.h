#pragma once

#include "app/base/instant.h"
#include "app/base/result.h"
#include "app/vault/sha256.h"
#include "app/vault/signed_document.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QUuid>

/// The second person's word on a decision to tell somebody nothing of a breach, as they sign it in an
/// embedded file (security.md 4.3). TLV of the format 1, vault, breach, decision, what was chosen for the
/// authority and for the people and the risk by their numbers, the digests of the register and of the
/// reasons, who proposed it, who answers, what and when; signed as "klantkluis/breach/v1".
struct BreachAgreementDocument
{
    QUuid vault = {};
    QUuid breach = {};
    QUuid decision = {};
    quint64 authority = 0;
    quint64 people = 0;
    quint64 risk = 0;
    Digest registered = {};
    Digest reasons = {};
    QUuid proposer = {};
    QUuid second = {};
    quint64 verdict = 0;
    Instant answeredAt = {};

    /// The document as TLV. Errors of TlvWriter::finish().
    Result<QByteArray> toBytes() const;
    /// Damaged for anything that toBytes() does not give; TooNew "breach.format" for a later format.
    static Result<BreachAgreementDocument> fromBytes(QByteArrayView bytes);

    friend bool operator==(const BreachAgreementDocument &, const BreachAgreementDocument &) = default;
};

namespace breach_agreement_document {

/// Signs the bytes of a document.
Result<QByteArray> sign(QByteArrayView document, const Signer &signer);

/// What the owner of the key signed. Damaged "breach.signature" for what they did not; errors of fromBytes().
Result<BreachAgreementDocument> verified(
    QByteArrayView document, QByteArrayView signature, QByteArrayView publicKey);

} // namespace breach_agreement_document
