#include "app/receipts/receipt_parties.h"

using namespace Qt::StringLiterals;

namespace receipt_parties {

namespace {

/// The authorities of the countries that this program's law reaches.
struct AuthorityOfCountry
{
    QLatin1StringView country;
    QLatin1StringView id;
    const char16_t *name;
    QLatin1StringView address;
};

constexpr AuthorityOfCountry authorities[] = {
    {"NL"_L1, "urn:klantkluis:party:ap"_L1, u"Autoriteit Persoonsgegevens",
        "https://autoriteitpersoonsgegevens.nl/"_L1},
    {"BE"_L1, "urn:klantkluis:party:gba"_L1, u"Gegevensbeschermingsautoriteit",
        "https://www.gegevensbeschermingsautoriteit.be/"_L1},
};

const AuthorityOfCountry *authorityOf(const ConsentReceipt &receipt)
{
    for (const AuthorityOfCountry &each : authorities) {
        if (each.country == receipt.organisation.country)
            return &each;
    }
    return nullptr;
}

void putFilled(QJsonObject &json, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        json.insert(key, value);
}

QJsonObject addressOf(const OrganisationProfile &organisation)
{
    QJsonObject json{
        {u"@type"_s, u"schema:PostalAddress"_s}, {u"schema:addressCountry"_s, organisation.country}};
    putFilled(json, u"schema:streetAddress"_s, organisation.street);
    putFilled(json, u"schema:postalCode"_s, organisation.postcode);
    putFilled(json, u"schema:addressLocality"_s, organisation.city);
    return json;
}

/// Who nobody named for questions is reached where consent is taken back.
QJsonObject contactOf(const OrganisationProfile &organisation)
{
    QJsonObject json{{u"@type"_s, u"schema:ContactPoint"_s}};
    putFilled(json, u"schema:email"_s, organisation.privacyContact);
    putFilled(json, u"schema:telephone"_s, organisation.phone);
    if (organisation.privacyContact.isEmpty() && organisation.phone.isEmpty())
        json.insert(u"schema:url"_s, organisation.withdrawal);
    return json;
}

QJsonObject controllerParty(const OrganisationProfile &organisation)
{
    QJsonObject json{{u"@id"_s, controller}, {u"@type"_s, u"dpv:DataController"_s},
        {u"dpv:hasName"_s, organisation.name},
        {u"dpv:hasIdentifier"_s,
            organisation.kvkNumber.isEmpty() ? controller : u"KVK "_s + organisation.kvkNumber},
        {u"schema:address"_s, addressOf(organisation)}, {u"schema:contactPoint"_s, contactOf(organisation)}};
    putFilled(json, u"schema:url"_s, organisation.website);
    return json;
}

/// What a recipient is to the organisation.
QLatin1StringView roleOf(const ReceiptRecipient &recipient)
{
    if (!recipient.kind)
        return "dpv:Recipient"_L1;
    switch (*recipient.kind) {
    case ProcessorKind::Processor:
        return "dpv:DataProcessor"_L1;
    case ProcessorKind::SubProcessor:
        return "dpv:DataSubProcessor"_L1;
    case ProcessorKind::Joint:
        return "dpv:JointDataControllers"_L1;
    case ProcessorKind::Independent:
        return "dpv:ThirdParty"_L1;
    case ProcessorKind::Authority:
        return "dpv:Recipient"_L1;
    }
    return "dpv:Recipient"_L1;
}

bool isProcessor(const ReceiptRecipient &recipient)
{
    return recipient.kind == ProcessorKind::Processor || recipient.kind == ProcessorKind::SubProcessor;
}

QJsonObject recipientParty(const QString &id, const ReceiptRecipient &recipient)
{
    QJsonObject json{{u"@id"_s, id}, {u"@type"_s, QString(roleOf(recipient))},
        {u"dpv:hasIdentifier"_s, recipient.kvkNumber.isEmpty() ? id : u"KVK "_s + recipient.kvkNumber},
        {u"dpv:hasName"_s, recipient.name}};
    if (!recipient.country.isEmpty())
        json.insert(u"schema:address"_s,
            QJsonObject{
                {u"@type"_s, u"schema:PostalAddress"_s}, {u"schema:addressCountry"_s, recipient.country}});
    if (!recipient.contact.isEmpty())
        json.insert(u"schema:contactPoint"_s,
            QJsonObject{{u"@type"_s, u"schema:ContactPoint"_s}, {u"schema:name"_s, recipient.contact}});
    return json;
}

QString recipientId(qsizetype number)
{
    return u"urn:klantkluis:party:recipient-%1"_s.arg(number + 1);
}

} // namespace

QString subject(const ConsentReceipt &receipt)
{
    return u"urn:klantkluis:subject:"_s + receipt.subjectRef;
}

QJsonArray recipients(const ConsentReceipt &receipt)
{
    QJsonArray ids;
    for (qsizetype number = 0; number < receipt.recipients.size(); ++number)
        ids.append(recipientId(number));
    return ids.isEmpty() ? QJsonArray{controller} : ids;
}

QJsonArray processors(const ConsentReceipt &receipt)
{
    QJsonArray ids;
    for (qsizetype number = 0; number < receipt.recipients.size(); ++number) {
        if (isProcessor(receipt.recipients.at(number)))
            ids.append(recipientId(number));
    }
    return ids;
}

QString recipientNames(const ConsentReceipt &receipt)
{
    QStringList names;
    for (const ReceiptRecipient &recipient : receipt.recipients)
        names.append(recipient.name);
    return names.join(u", "_s);
}

QString authority(const ConsentReceipt &receipt)
{
    const AuthorityOfCountry *known = authorityOf(receipt);
    return known ? QString(known->id) : QString();
}

QString complaintAddress(const ConsentReceipt &receipt)
{
    const AuthorityOfCountry *known = authorityOf(receipt);
    return known ? QString(known->address) : QString();
}

QJsonArray all(const ConsentReceipt &receipt)
{
    QJsonArray parties{controllerParty(receipt.organisation)};
    for (qsizetype number = 0; number < receipt.recipients.size(); ++number)
        parties.append(recipientParty(recipientId(number), receipt.recipients.at(number)));
    if (const AuthorityOfCountry *known = authorityOf(receipt)) {
        parties.append(QJsonObject{{u"@id"_s, QString(known->id)},
            {u"@type"_s, u"dpv:DataProtectionAuthority"_s}, {u"dpv:hasIdentifier"_s, QString(known->id)},
            {u"dpv:hasName"_s, QString::fromUtf16(known->name)}, {u"schema:url"_s, QString(known->address)}});
    }
    return parties;
}

} // namespace receipt_parties
