#pragma once

#include "app/base/instant.h"
#include "app/base/result.h"
#include "app/vault/signed_document.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDate>
#include <QUuid>

/// An administrator's word that one member may decide in the stead of another for a period, as they sign it
/// in an embedded file: without it a row in the database lends no right (security.md 4.3). TLV of the format
/// 1, vault, deputyship, principal, deputy, filing system by its number, the two days as YYYY-MM-DD, who
/// gives it and when; signed as "klantkluis/deputy/v1".
struct DeputyDocument
{
    QUuid vault = {};
    QUuid deputyship = {};
    QUuid principal = {};
    QUuid deputy = {};
    quint64 filingSystem = 0;
    QDate from = {};
    QDate until = {};
    QUuid giver = {};
    Instant givenAt = {};

    /// The document as TLV. Errors of TlvWriter::finish().
    Result<QByteArray> toBytes() const;
    /// Damaged for anything that toBytes() does not give; TooNew "deputy.format" for a later format.
    static Result<DeputyDocument> fromBytes(QByteArrayView bytes);

    friend bool operator==(const DeputyDocument &, const DeputyDocument &) = default;
};

namespace deputy_document {

/// Signs the bytes of a document.
Result<QByteArray> sign(QByteArrayView document, const Signer &signer);

/// What the owner of the key signed. Damaged "deputy.signature" for what they did not; errors of fromBytes().
Result<DeputyDocument> verified(QByteArrayView document, QByteArrayView signature, QByteArrayView publicKey);

} // namespace deputy_document
