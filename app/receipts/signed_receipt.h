#pragma once

#include "app/receipts/consent_receipt.h"

#include <QByteArray>
#include <QString>

/// What is known of the key that signs receipts, both in hexadecimal.
struct ReceiptKey
{
    QString publicKey = {};
    /// SHA-256 of the public key.
    QString fingerprint = {};

    friend bool operator==(const ReceiptKey &, const ReceiptKey &) = default;
};

/// A receipt, and the bytes that were signed of it (receipt_check.h).
struct SignedReceipt
{
    ConsentReceipt receipt = {};
    /// JSON-LD in canonical form, with its proof.
    QByteArray document = {};
    /// SHA-256 of the document in hexadecimal.
    QString digest = {};
    ReceiptKey key = {};

    /// It names nobody, but tells what was agreed to (domain.md 8.3).
    DataClass dataClass() const { return stricter(DataClass::Pseudonymous, classOf(receipt.categories)); }
};
