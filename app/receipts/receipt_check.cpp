#include "app/receipts/receipt_check.h"

#include "app/formats/canonical_json.h"
#include "app/formats/json_pointer.h"
#include "app/formats/strict_json.h"
#include "app/formats/zip_writer.h"
#include "app/receipts/receipt_fields.h"
#include "app/vault/sha256.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace receipt_check {

namespace {

using enum ReceiptFinding::How;

const QString fieldsName = u"kk:fields"_s;
const QString wholeName = u"kk:sha256"_s;
const QString keyName = u"kk:publicKey"_s;
const QString keyIdName = u"kk:keyId"_s;
const QString signatureName = u"kk:signature"_s;

/// What a ZIP file begins with.
constexpr QByteArrayView zipMark("PK\x03\x04", 4);

QString inHex(QByteArrayView bytes)
{
    return QString::fromLatin1(bytes.toByteArray().toHex());
}

/// Bytes in the one spelling that inHex() gives; empty for any other.
QByteArray fromHex(const QJsonValue &value, qsizetype size)
{
    const QByteArray bytes = QByteArray::fromHex(value.toString().toLatin1());
    return bytes.size() == size && inHex(bytes) == value.toString() ? bytes : QByteArray();
}

/// All of the proof but the signature, as it is for these contents and this key.
QJsonObject proofOf(const QJsonObject &receipt, QByteArrayView publicKey)
{
    return {{u"@type"_s, u"kk:FieldProof"_s}, {u"kk:algorithm"_s, u"Ed25519, SHA-256, RFC 8785, RFC 6901"_s},
        {fieldsName, receipt_fields::digests(receipt)}, {wholeName, receipt_fields::wholeDigest(receipt)},
        {keyName, inHex(publicKey)}, {keyIdName, fingerprintOf(publicKey)}};
}

/// Whether the signature in a proof is over these facts by the key that the proof names.
bool holds(const QJsonObject &facts, const QJsonObject &proof, const ProofKind &kind)
{
    const auto text = canonicalJson(facts);
    const QByteArray signature = fromHex(proof.value(signatureName), signed_document::signatureSize);
    const QByteArray key = fromHex(proof.value(keyName), signed_document::publicKeySize);
    return text && signed_document::verify(kind.context, *text, signature, key);
}

/// Where one object differs from what it should be, member by member.
QList<ReceiptFinding> differences(const QString &place, const QJsonObject &expected, const QJsonObject &found)
{
    QStringList names = expected.keys() + found.keys();
    names.removeDuplicates();
    QList<ReceiptFinding> list;
    for (const QString &name : std::as_const(names)) {
        if (expected.value(name) == found.value(name))
            continue;
        const QString pointer = json_pointer::below(place, name);
        if (expected.value(name).isObject() && found.value(name).isObject())
            list += differences(pointer, expected.value(name).toObject(), found.value(name).toObject());
        else
            list.append({pointer,
                !expected.contains(name)    ? Added
                    : !found.contains(name) ? Removed
                                            : Changed});
    }
    return list;
}

/// Where the contents differ from what the proof says of them.
QList<ReceiptFinding> alteredFields(const QJsonObject &listed, const QJsonObject &actual)
{
    QList<ReceiptFinding> altered;
    for (const ReceiptFinding &each :
        differences({}, listed.value(fieldsName).toObject(), actual.value(fieldsName).toObject())) {
        // The name of a field is its pointer, escaped once more as the name of a member.
        QString pointer = each.pointer.sliced(1);
        altered.append({pointer.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1), each.how});
    }
    // A list can be made an object of the same fields.
    if (altered.isEmpty() && listed.value(wholeName) != actual.value(wholeName))
        altered.append(ReceiptFinding{});
    return altered;
}

/// What of a proof is not as it was made, where no signature holds.
QList<ReceiptFinding> unsignedParts(const QJsonObject &proof, const QByteArray &key)
{
    const QString proofPlace = json_pointer::below({}, receipt_fields::proofName);
    const bool isKeyNamed = proof.value(keyIdName).toString() == fingerprintOf(key);
    const QString &suspect = isKeyNamed ? signatureName : keyName;
    QList<ReceiptFinding> parts{
        {json_pointer::below(proofPlace, suspect), proof.contains(suspect) ? Changed : Removed}};
    const QJsonObject known = proofOf({}, key);
    for (const QString &name : proof.keys()) {
        if (name != signatureName && !known.contains(name))
            parts.append({json_pointer::below(proofPlace, name), Added});
    }
    return parts;
}

ReceiptVerdict judged(
    const QJsonObject &receipt, const QJsonObject &proof, const QJsonObject &actual, const ProofKind &kind)
{
    const QString proofPlace = json_pointer::below({}, receipt_fields::proofName);
    ReceiptVerdict verdict;
    verdict.receiptId = receipt.value(kind.identifier).toString();
    QJsonObject listed = proof;
    listed.remove(signatureName);
    const QByteArray key = fromHex(proof.value(keyName), signed_document::publicKeySize);
    if (holds(listed, proof, kind)) {
        verdict.altered = alteredFields(listed, actual);
        verdict.signer = fingerprintOf(key);
    } else if (holds(actual, proof, kind)) {
        // The contents are what was signed; what the proof says of them is not.
        verdict.altered = differences(proofPlace, actual, listed);
        verdict.signer = fingerprintOf(key);
    } else {
        verdict.altered = alteredFields(listed, actual) + unsignedParts(proof, key);
    }
    return verdict;
}

Error tooLargeReceipt()
{
    return {Failure::Invalid, u"receipt.too-large"_s, {QString::number(mostBytes / 1024 / 1024)}};
}

bool isReceipt(const QJsonObject &object, const ProofKind &kind)
{
    return object.value(u"@type"_s).toString() == kind.type ||
        object.value(receipt_fields::proofName).isObject();
}

} // namespace

QString fingerprintOf(QByteArrayView publicKey)
{
    return QString::fromLatin1(sha256({publicKey}).toHex());
}

Result<QString> fingerprintFrom(const QString &written)
{
    QString digits = written.toLower();
    digits.remove(u' ').remove(u':').remove(u'\n');
    const bool isHex = std::all_of(digits.begin(), digits.end(),
        [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
    if (!isHex || digits.size() != 2 * Digest::size)
        return Error{Failure::Invalid, u"receipt.fingerprint"_s};
    return digits;
}

Result<QByteArray> sealed(
    QJsonObject receipt, QByteArrayView publicKey, const Signer &signer, const ProofKind &kind)
{
    QJsonObject proof = proofOf(receipt, publicKey);
    const auto text = canonicalJson(proof);
    if (!text)
        return text.error();
    const auto signature = signed_document::sign(kind.context, *text, signer);
    if (!signature)
        return signature.error();
    proof.insert(signatureName, inHex(*signature));
    receipt.insert(receipt_fields::proofName, proof);
    auto whole = canonicalJson(receipt);
    // What check() would not read is not handed out either.
    if (whole && whole->size() > mostBytes)
        return tooLargeReceipt();
    return whole;
}

Result<ReceiptVerdict> check(QByteArrayView bytes, const QString &expected, const ProofKind &kind)
{
    if (bytes.size() > mostBytes)
        return tooLargeReceipt();
    const auto document = readStrictJson(bytes);
    if (!document) {
        const Error &error = document.error();
        // What does not even begin as a receipt is none.
        if (!bytes.contains("\"https://w3id.org/dpv#\"") && !bytes.contains("\"kk:proof\""))
            return Error{Failure::Invalid, u"receipt.none"_s};
        return ReceiptVerdict{
            .altered = {{error.place.constFirst(), error.what == "json.twice"_L1 ? Twice : Unreadable}}};
    }
    const QJsonObject receipt = document->object();
    if (!isReceipt(receipt, kind))
        return Error{Failure::Invalid, u"receipt.none"_s};
    const QString proofPlace = json_pointer::below({}, receipt_fields::proofName);
    if (!receipt.contains(receipt_fields::proofName))
        return ReceiptVerdict{.altered = {{proofPlace, Removed}}};
    const QJsonObject proof = receipt.value(receipt_fields::proofName).toObject();
    const QByteArray key = fromHex(proof.value(keyName), signed_document::publicKeySize);
    ReceiptVerdict verdict = judged(receipt, proof, proofOf(receipt, key), kind);
    verdict.isOfAnother = !expected.isEmpty() && !verdict.signer.isEmpty() && verdict.signer != expected;
    return verdict;
}

Result<ReceiptVerdict> checkFile(
    const QString &path, const QString &expected, const PackagePassphrase &passphrase, const ProofKind &kind)
{
    if (!QFileInfo::exists(path))
        return Error{Failure::NotFound, u"file.missing"_s};
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return Error{Failure::Unavailable, u"receipt.unreadable"_s};
    const QByteArray bytes = file.read(mostBytes + 1);
    if (!passphrase || !bytes.startsWith(zipMark))
        return check(bytes, expected, kind);
    const auto given = passphrase();
    if (!given)
        return given.error();
    const auto receipt = zip_writer::opened(bytes, *given, mostBytes);
    if (!receipt)
        return Error{Failure::Damaged, u"receipt.package"_s};
    return check(*receipt, expected, kind);
}

} // namespace receipt_check
