#pragma once

#include "app/base/result.h"
#include "app/vault/secret_text.h"
#include "app/vault/signed_document.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>

/// One place where a receipt is not what was signed.
struct ReceiptFinding
{
    enum class How {
        Changed,
        Added,
        Removed,
        Unreadable, ///< no JSON from here on
        Twice       ///< a name that an object has two times
    };

    /// RFC 6901; "" is the receipt as a whole.
    QString pointer = {};
    How how = How::Changed;

    friend bool operator==(const ReceiptFinding &, const ReceiptFinding &) = default;
};

/// What is signed field by field, as a receipt is: each kind under a context of its own, so that none of them
/// is taken for another.
struct ProofKind
{
    /// Of signed_document.h.
    QLatin1StringView context;
    /// The member "@type" of such a document.
    QLatin1StringView type;
    /// The member that names it.
    QLatin1StringView identifier;
};

inline constexpr ProofKind consentReceiptKind{QLatin1StringView("consent-receipt"),
    QLatin1StringView("dpv:ConsentReceipt"), QLatin1StringView("dct:identifier")};
/// What was done on a request, and what stays (domain.md 9.2).
inline constexpr ProofKind certificateKind{QLatin1StringView("request-certificate"),
    QLatin1StringView("kk:RequestCertificate"), QLatin1StringView("kk:request")};

/// What a check of a receipt found.
struct ReceiptVerdict
{
    QList<ReceiptFinding> altered = {};
    /// The fingerprint of the key that signed: SHA-256 of the public key in hexadecimal. Empty where no
    /// signature holds.
    QString signer = {};
    /// A signature holds, but not of who was expected.
    bool isOfAnother = false;
    /// What the document calls itself.
    QString receiptId = {};

    bool isIntact() const { return altered.isEmpty() && !isOfAnother; }
};

/// The proof that a receipt carries, and its check by anybody: without the customer file and without sign-in.
///
/// The member "kk:proof" holds the SHA-256 of every field (receipt_fields.h), that of the whole, the signer's
/// public key with its fingerprint, and an Ed25519 signature over all of these in canonical form (RFC 8785),
/// under the kind "consent-receipt" (signed_document.h).
///
/// What it proves: whoever had the organisation's receipt key wrote exactly these fields; which of them were
/// altered since, if any. What it does not prove: that this key is the organisation's (compare the
/// fingerprint with what it published, or give it as `expected`), when the receipt was signed, that the act
/// took place as it is told, or that the consent still holds. Whoever may export receipts can have one
/// signed, and on a server, whose database keeps the key bare, so can its administrator.
namespace receipt_check {

/// The largest receipt that is made or read, in bytes: a line of some five thousand acts.
inline constexpr qint64 mostBytes = 16 * 1024 * 1024;

/// Of a public key: SHA-256 in hexadecimal.
QString fingerprintOf(QByteArrayView publicKey);
/// A fingerprint as people write it: hexadecimal in any case, with spaces or colons between. Invalid
/// "receipt.fingerprint" for anything else.
Result<QString> fingerprintFrom(const QString &written);

/// The receipt with its proof, in canonical form; a proof that it had is replaced. Invalid
/// "receipt.too-large" {MiB}.
Result<QByteArray> sealed(QJsonObject receipt, QByteArrayView publicKey, const Signer &signer,
    const ProofKind &kind = consentReceiptKind);

/// What was altered. `expected`: the fingerprint of who should have signed, or empty. Invalid
/// "receipt.too-large" {MiB}, Invalid "receipt.none" for what is no receipt.
Result<ReceiptVerdict> check(
    QByteArrayView bytes, const QString &expected = {}, const ProofKind &kind = consentReceiptKind);
/// Asked for only where a file is an encrypted package.
using PackagePassphrase = std::function<Result<SecretText>()>;
/// The same of a file, also one that a receipt was packed in (leaving.h) where `passphrase` can be asked.
/// NotFound "file.missing", Unavailable "receipt.unreadable", Damaged "receipt.package" where the package
/// does not open.
Result<ReceiptVerdict> checkFile(const QString &path, const QString &expected = {},
    const PackagePassphrase &passphrase = {}, const ProofKind &kind = consentReceiptKind);

} // namespace receipt_check
