#include "app/receipts/receipt_fields.h"

#include "app/formats/canonical_json.h"
#include "app/formats/json_pointer.h"
#include "app/vault/sha256.h"

#include <QJsonArray>

namespace receipt_fields {

namespace {

QString digestOf(const QJsonValue &value)
{
    const auto text = canonicalJson(value);
    return text ? QString::fromLatin1(sha256({*text}).toHex()) : QString();
}

void collect(const QString &place, const QJsonValue &value, QJsonObject &digests)
{
    const QJsonObject object = value.toObject();
    const QJsonArray array = value.toArray();
    for (auto member = object.begin(); member != object.end(); ++member)
        collect(json_pointer::below(place, member.key()), member.value(), digests);
    for (qsizetype index = 0; index < array.size(); ++index)
        collect(json_pointer::below(place, QString::number(index)), array.at(index), digests);
    if (object.isEmpty() && array.isEmpty())
        digests.insert(place, digestOf(value));
}

} // namespace

QJsonObject digests(QJsonObject receipt)
{
    receipt.remove(proofName);
    QJsonObject digests;
    collect({}, receipt, digests);
    return digests;
}

QString wholeDigest(QJsonObject receipt)
{
    receipt.remove(proofName);
    return digestOf(receipt);
}

} // namespace receipt_fields
