#include "app/receipts/receipt_document.h"

#include "app/base/country.h"
#include "app/consent/consent_names.h"
#include "app/receipts/dpv_terms.h"
#include "app/receipts/receipt_parties.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

QJsonObject iriTyped(const char *type)
{
    return {{u"@type"_s, QString::fromLatin1(type)}};
}

QJsonObject receiptContext()
{
    QJsonObject context{{u"dpv"_s, u"https://w3id.org/dpv#"_s}, {u"pd"_s, u"https://w3id.org/dpv/pd#"_s},
        {u"loc"_s, u"https://w3id.org/dpv/loc#"_s}, {u"eu-gdpr"_s, u"https://w3id.org/dpv/legal/eu/gdpr#"_s},
        {u"dct"_s, u"http://purl.org/dc/terms/"_s}, {u"schema"_s, u"https://schema.org/"_s},
        {u"skos"_s, u"http://www.w3.org/2004/02/skos/core#"_s},
        {u"rdf"_s, u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s},
        {u"xsd"_s, u"http://www.w3.org/2001/XMLSchema#"_s}, {u"kk"_s, u"urn:klantkluis:vocab#"_s}};
    for (const char *property :
        {"dct:conformsTo", "dct:publisher", "dct:audience", "skos:broader", "dpv:hasDataSubject",
            "dpv:hasDataController", "dpv:hasDataProcessor", "dpv:hasRecipient", "dpv:hasAuthority",
            "dpv:hasJurisdiction", "dpv:hasLocation", "dpv:hasLegalBasis", "dpv:hasPurpose",
            "dpv:hasProcessing", "dpv:hasPersonalData", "dpv:hasNecessity", "dpv:hasDataSource",
            "dpv:isIndicatedBy", "dpv:isExercisedAt", "schema:url", "kk:contactDetail", "kk:corrects"})
        context.insert(QString::fromLatin1(property), iriTyped("@id"));
    for (const char *property : {"dct:created", "dpv:isIndicatedAtTime", "kk:recordedAt"})
        context.insert(QString::fromLatin1(property), iriTyped("xsd:dateTime"));
    context.insert(u"dct:date"_s, iriTyped("xsd:date"));
    // The digests of the fields, whose names are no terms of anything.
    context.insert(u"kk:fields"_s, iriTyped("@json"));
    return context;
}

QString urnOfUuid(const QString &uuid)
{
    return u"urn:uuid:"_s + uuid;
}

QString receiptMomentText(Instant moment)
{
    return moment.toUtc().toString(Qt::ISODateWithMs);
}

QJsonArray inBothLanguages(const QString &dutch, const QString &english)
{
    QJsonArray texts;
    for (const auto &[language, text] : {std::pair(u"nl"_s, dutch), std::pair(u"en"_s, english)}) {
        if (!text.isEmpty())
            texts.append(QJsonObject{{u"@value"_s, text}, {u"@language"_s, language}});
    }
    return texts;
}

QString noticeId(const ConsentReceipt &receipt, int number)
{
    return u"urn:klantkluis:notice:%1-v%2"_s.arg(receipt.purposeKey).arg(number);
}

/// What was shown: each version of the wording, or what the recorder wrote down as its digest.
QJsonArray noticesOf(const ConsentReceipt &receipt)
{
    QJsonArray notices;
    const QString statement = receipt.organisation.privacyStatement;
    for (const PurposeWording &wording : receipt.wordings) {
        QJsonObject notice{{u"@id"_s, noticeId(receipt, wording.number)},
            {u"@type"_s, u"dpv:ConsentNotice"_s}, {u"dct:language"_s, QJsonArray{u"nl"_s, u"en"_s}},
            {u"dct:date"_s, wording.writtenAt.toUtc().date().toString(Qt::ISODate)},
            {u"dct:title"_s, inBothLanguages(wording.titleNl, wording.titleEn)},
            {u"dct:description"_s, inBothLanguages(wording.wordingNl, wording.wordingEn)},
            {u"kk:wording"_s, wording.number}, {u"kk:sha256"_s, QString::fromLatin1(wording.digest.toHex())}};
        if (!statement.isEmpty())
            notice.insert(u"schema:url"_s, statement);
        notices.append(notice);
    }
    if (notices.isEmpty()) {
        QJsonObject notice{{u"@id"_s, noticeId(receipt, 0)}, {u"@type"_s, u"dpv:ConsentNotice"_s},
            {u"dct:language"_s, receipt.language}};
        if (const QByteArray digest = receipt.subjectAct().statementDigest; !digest.isEmpty())
            notice.insert(u"kk:sha256"_s, QString::fromLatin1(digest.toHex()));
        notices.append(notice);
    }
    return notices;
}

/// Contact details are what the consent is about, and a name how somebody is addressed.
bool isNeededForReceipt(DataCategory category)
{
    return category == DataCategory::ContactDetails || category == DataCategory::Evidence;
}

QJsonArray personalDataOf(const ConsentReceipt &receipt)
{
    QJsonArray data;
    for (const DataCategory category : allDataCategories) {
        if (!receipt.categories.contains(category))
            continue;
        QJsonArray types{u"dpv:PersonalData"_s};
        if (const auto sort = dpv_terms::dataClassTerm(category))
            types.append(QString(*sort));
        data.append(QJsonObject{{u"@id"_s, u"urn:klantkluis:category:%1"_s.arg(int(category))},
            {u"@type"_s, types}, {u"skos:broader"_s, QString(dpv_terms::dataTerm(category, receipt.channel))},
            {u"dpv:hasNecessity"_s, isNeededForReceipt(category) ? u"dpv:Required"_s : u"dpv:Optional"_s}});
    }
    return data;
}

QJsonObject untilWithdrawn()
{
    return {{u"@type"_s, u"dpv:UntilEventDuration"_s}, {u"rdf:value"_s, u"dpv:ConsentWithdrawn"_s}};
}

QJsonObject durationOf(const ReceiptAct &act)
{
    if (!act.validUntil.isValid())
        return untilWithdrawn();
    return {{u"@type"_s, u"dpv:UntilTimeDuration"_s}, {u"rdf:value"_s, act.validUntil.toString(Qt::ISODate)}};
}

QString placeOf(const ConsentReceipt &receipt)
{
    return u"loc:"_s + receipt.organisation.country;
}

/// The country, and the Union where it is a member of it.
QJsonArray jurisdictionOf(const ConsentReceipt &receipt)
{
    QJsonArray places{placeOf(receipt)};
    if (country::isInUnion(receipt.organisation.country))
        places.append(u"loc:EU"_s);
    return places;
}

QJsonArray storageOf(const ConsentReceipt &receipt)
{
    return {QJsonObject{
                {u"@type"_s, u"dpv:StorageLocation"_s}, {u"dpv:hasLocation"_s, QJsonArray{placeOf(receipt)}}},
        QJsonObject{{u"@type"_s, u"dpv:StorageDuration"_s},
            {u"dpv:hasDuration"_s, durationOf(receipt.subjectAct())}}};
}

QJsonArray rightsOf(const ConsentReceipt &receipt)
{
    const QString withdrawal = receipt.organisation.withdrawal;
    const QString contact = receipt.organisation.privacyContact;
    const QString asked = contact.isEmpty() ? withdrawal : u"mailto:"_s + contact;
    QJsonArray rights;
    const auto add = [&](const QString &right, const QString &where) {
        rights.append(QJsonObject{
            {u"@type"_s, QJsonArray{u"dpv:DataSubjectRight"_s, right}}, {u"dpv:isExercisedAt"_s, where}});
    };
    add(u"eu-gdpr:A7-3"_s, withdrawal);
    for (const QString &right :
        {u"eu-gdpr:A15"_s, u"eu-gdpr:A16"_s, u"eu-gdpr:A17"_s, u"eu-gdpr:A18"_s, u"eu-gdpr:A20"_s})
        add(right, asked);
    if (const QString complaint = receipt_parties::complaintAddress(receipt); !complaint.isEmpty())
        add(u"eu-gdpr:A77"_s, complaint);
    return rights;
}

QJsonObject processOf(const ConsentReceipt &receipt)
{
    QJsonObject process{{u"@type"_s, u"dpv:Process"_s},
        {u"dct:title"_s, inBothLanguages(receipt.titleNl, receipt.titleEn)},
        {u"dpv:hasLegalBasis"_s, u"eu-gdpr:A6-1-a"_s},
        {u"dpv:hasPurpose"_s,
            QJsonObject{{u"@id"_s, u"urn:klantkluis:purpose:"_s + receipt.purposeKey},
                {u"@type"_s, u"dpv:Purpose"_s}, {u"skos:broader"_s, receipt.dpvPurpose}}},
        {u"kk:channel"_s, keyOf(receipt.channel)},
        {u"dpv:hasProcessing"_s, QJsonArray{u"dpv:Collect"_s, u"dpv:Store"_s, u"dpv:Use"_s, u"dpv:Erase"_s}},
        {u"dpv:hasPersonalData"_s, personalDataOf(receipt)},
        {u"dpv:hasDataSource"_s,
            QJsonObject{{u"@id"_s, u"urn:klantkluis:source:data-subject"_s},
                {u"@type"_s, u"dpv:DataSubjectDataSource"_s}}},
        {u"dpv:hasRecipient"_s, receipt_parties::recipients(receipt)},
        {u"dpv:hasStorageCondition"_s, storageOf(receipt)},
        {u"dpv:hasConsentControl"_s,
            QJsonArray{QJsonObject{{u"@type"_s, u"dpv:WithdrawConsent"_s},
                {u"dpv:isExercisedAt"_s, receipt.organisation.withdrawal}}}},
        {u"dpv:hasRight"_s, rightsOf(receipt)}};
    if (const QJsonArray processors = receipt_parties::processors(receipt); !processors.isEmpty())
        process.insert(u"dpv:hasDataProcessor"_s, processors);
    return process;
}

/// Asked, and what the organisation itself ends; all else the person says.
bool isSaidByOrganisation(ConsentAct act)
{
    switch (act) {
    case ConsentAct::Asked:
    case ConsentAct::Expired:
    case ConsentAct::Revoked:
    case ConsentAct::Invalidated:
    case ConsentAct::Lapsed:
        return true;
    default:
        return false;
    }
}

QJsonObject statusOf(const ConsentReceipt &receipt, const ReceiptAct &act)
{
    QJsonArray types{dpvStatus(act.state).toString()};
    if (mayProcess(act.state))
        types.append(u"dpv:ExpressedConsent"_s);
    QJsonObject status{{u"@id"_s, u"urn:klantkluis:act:"_s + act.ref}, {u"@type"_s, types},
        {u"dpv:isIndicatedAtTime"_s, receiptMomentText(act.happenedAt)},
        {u"kk:recordedAt"_s, receiptMomentText(act.recordedAt)},
        {u"dpv:isIndicatedBy"_s,
            isSaidByOrganisation(act.act) ? receipt_parties::controller : receipt_parties::subject(receipt)},
        {u"kk:act"_s, keyOf(act.act)},
        {u"kk:knownFrom"_s, act.subjectConfirmed ? u"subject-confirmed"_s : u"staff-reported"_s}};
    if (!act.method.isEmpty())
        status.insert(u"dpv:hasIndicationMethod"_s, act.method);
    if (mayProcess(act.state))
        status.insert(u"dpv:hasDuration"_s, durationOf(act));
    if (act.wordingNumber > 0)
        status.insert(u"dpv:hasNotice"_s, QJsonObject{{u"@id"_s, noticeId(receipt, act.wordingNumber)}});
    if (act.privacyStatement > 0) {
        status.insert(u"kk:privacyStatement"_s, act.privacyStatement);
        status.insert(
            u"kk:privacyStatementSha256"_s, QString::fromLatin1(act.privacyStatementDigest.toHex()));
    }
    if (!act.statementDigest.isEmpty())
        status.insert(u"kk:statementSha256"_s, QString::fromLatin1(act.statementDigest.toHex()));
    if (!act.evidenceDigest.isEmpty())
        status.insert(u"kk:evidenceSha256"_s, QString::fromLatin1(act.evidenceDigest.toHex()));
    if (act.detail.isStored())
        status.insert(u"kk:contactDetail"_s, u"urn:klantkluis:detail:%1"_s.arg(act.detail.number()));
    if (!act.corrects.isEmpty())
        status.insert(u"kk:corrects"_s, u"urn:klantkluis:act:"_s + act.corrects);
    return status;
}

QJsonObject recordOf(const ConsentReceipt &receipt)
{
    QJsonArray statuses;
    for (const ReceiptAct &act : receipt.acts)
        statuses.append(statusOf(receipt, act));
    QJsonObject record{{u"@id"_s, urnOfUuid(receipt.recordId)}, {u"@type"_s, u"dpv:ConsentRecord"_s},
        {u"dct:conformsTo"_s, u"https://w3id.org/dpv/schema/dpv-27560#record-eu-gdpr"_s},
        {u"dct:identifier"_s, receipt.recordId}, {u"dpv:hasIdentifier"_s, receipt.recordId},
        {u"dpv:hasDataSubject"_s, receipt_parties::subject(receipt)},
        {u"dpv:hasDataController"_s, receipt_parties::controller},
        {u"dpv:hasJurisdiction"_s, jurisdictionOf(receipt)}, {u"dpv:hasNotice"_s, noticesOf(receipt)},
        {u"dpv:hasProcess"_s, QJsonArray{processOf(receipt)}}, {u"dpv:hasConsentStatus"_s, statuses},
        {u"dpv:hasEntity"_s, receipt_parties::all(receipt)}};
    if (const QString authority = receipt_parties::authority(receipt); !authority.isEmpty())
        record.insert(u"dpv:hasAuthority"_s, authority);
    return record;
}

} // namespace

QJsonObject receiptDocument(const ConsentReceipt &receipt)
{
    return {{u"@context"_s, receiptContext()}, {u"@id"_s, urnOfUuid(receipt.id)},
        {u"@type"_s, u"dpv:ConsentReceipt"_s},
        {u"dct:conformsTo"_s, u"https://w3id.org/dpv/schema/dpv-27560#receipt-eu-gdpr"_s},
        {u"dct:identifier"_s, receipt.id}, {u"dpv:hasIdentifier"_s, receipt.id},
        {u"dct:created"_s, receiptMomentText(receipt.madeAt)},
        {u"dct:publisher"_s, receipt_parties::controller}, {u"dct:audience"_s, u"dpv:DataSubject"_s},
        {u"dpv:hasRecordOfActivity"_s, QJsonArray{recordOf(receipt)}}};
}
