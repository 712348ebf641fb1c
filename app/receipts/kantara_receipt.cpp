#include "app/receipts/kantara_receipt.h"

#include "app/receipts/dpv_terms.h"
#include "app/receipts/receipt_parties.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

/// The numbered lists of the specification as far as they are known; any other text is allowed.
QString kantaraPurpose(const QString &dpvPurpose)
{
    static const QStringList marketing = {
        u"dpv:DirectMarketing"_s, u"dpv:Marketing"_s, u"dpv:Advertising"_s, u"dpv:TargetedAdvertising"_s};
    static const QStringList service = {u"dpv:ServiceProvision"_s, u"dpv:RequestedServiceProvision"_s,
        u"dpv:CustomerOrderManagement"_s, u"dpv:DeliveryOfGoods"_s};
    if (marketing.contains(dpvPurpose))
        return u"6 - Marketing"_s;
    return service.contains(dpvPurpose) ? u"2 - Contracted Service"_s : dpvPurpose.section(u':', 1);
}

QString kantaraCategory(DataCategory category, Channel channel)
{
    switch (category) {
    case DataCategory::Identity:
    case DataCategory::BirthDate:
        return u"1 - Biographical"_s;
    case DataCategory::ContactDetails:
        return u"2 - Contact"_s;
    case DataCategory::Correspondence:
        return u"4 - Communications/Social"_s;
    case DataCategory::Financial:
        return u"7 - Financial"_s;
    default:
        return QString(dpv_terms::dataTerm(category, channel)).section(u':', 1);
    }
}

QJsonObject kantaraController(const OrganisationProfile &organisation)
{
    return {{u"piiController"_s, organisation.name}, {u"onBehalf"_s, false},
        {u"contact"_s,
            organisation.privacyContact.isEmpty() ? organisation.withdrawal : organisation.privacyContact},
        {u"email"_s, organisation.privacyContact}, {u"phone"_s, organisation.phone},
        {u"piiControllerUrl"_s, organisation.website},
        {u"address"_s,
            QJsonObject{{u"streetAddress"_s, organisation.street}, {u"postalCode"_s, organisation.postcode},
                {u"addressLocality"_s, organisation.city}, {u"addressCountry"_s, organisation.country}}}};
}

QJsonObject kantaraUse(const ConsentReceipt &receipt)
{
    QJsonArray categories;
    for (const DataCategory category : allDataCategories) {
        if (receipt.categories.contains(category))
            categories.append(kantaraCategory(category, receipt.channel));
    }
    QJsonObject use{{u"purpose"_s, receipt.titleEn},
        {u"purposeCategory"_s, QJsonArray{kantaraPurpose(receipt.dpvPurpose)}},
        {u"consentType"_s, u"EXPLICIT"_s}, {u"piiCategory"_s, categories}, {u"primaryPurpose"_s, false},
        {u"termination"_s, receipt.organisation.withdrawal},
        {u"thirdPartyDisclosure"_s, !receipt.recipients.isEmpty()}};
    if (!receipt.recipients.isEmpty())
        use.insert(u"thirdPartyName"_s, receipt_parties::recipientNames(receipt));
    return use;
}

/// The kinds of sensitive data among what the purpose needs.
QJsonArray kantaraSensitive(const ConsentReceipt &receipt)
{
    QJsonArray kinds;
    for (const DataCategory category : allDataCategories) {
        if (receipt.categories.contains(category) &&
            rankOf(classOf(category)) >= rankOf(DataClass::Sensitive))
            kinds.append(kantaraCategory(category, receipt.channel));
    }
    return kinds;
}

} // namespace

QJsonObject kantaraReceipt(const ConsentReceipt &receipt, const QString &publicKey)
{
    const ReceiptAct &act = receipt.subjectAct();
    const QJsonArray sensitive = kantaraSensitive(receipt);
    return {{u"version"_s, u"KI-CR-v1.1.0"_s}, {u"jurisdiction"_s, receipt.organisation.country},
        {u"consentTimestamp"_s, act.happenedAt.toUtc().toSecsSinceEpoch()},
        {u"collectionMethod"_s, act.method.isEmpty() ? u"unknown"_s : act.method},
        {u"consentReceiptID"_s, receipt.id}, {u"publicKey"_s, publicKey}, {u"language"_s, receipt.language},
        {u"piiPrincipalId"_s, receipt.subjectRef},
        {u"piiControllers"_s, QJsonArray{kantaraController(receipt.organisation)}},
        {u"policyUrl"_s,
            receipt.organisation.privacyStatement.isEmpty() ? receipt.organisation.withdrawal
                                                            : receipt.organisation.privacyStatement},
        {u"services"_s,
            QJsonArray{QJsonObject{
                {u"service"_s, receipt.titleEn}, {u"purposes"_s, QJsonArray{kantaraUse(receipt)}}}}},
        {u"sensitive"_s, !sensitive.isEmpty()}, {u"spiCat"_s, sensitive}};
}
