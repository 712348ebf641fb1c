#include "app/requests/certificate_document.h"

#include "app/backup/backup_retention.h"
#include "app/requests/request_code.h"
#include "app/requests/request_result.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

template <typename Value>
struct CertificateCode
{
    Value value;
    const char *code;
};

constexpr CertificateCode<DataCategory> certifiedCategories[] = {{DataCategory::Identity, "identity"},
    {DataCategory::ContactDetails, "contact-details"}, {DataCategory::BirthDate, "birth-date"},
    {DataCategory::Financial, "financial"}, {DataCategory::Hr, "hr"},
    {DataCategory::MarketingProfile, "marketing-profile"},
    {DataCategory::OnlineIdentifiers, "online-identifiers"}, {DataCategory::Correspondence, "correspondence"},
    {DataCategory::Evidence, "evidence"}};

constexpr CertificateCode<Proposal::Part> certifiedParts[] = {{Proposal::Part::Whole, "whole"},
    {Proposal::Part::InvoiceName, "invoice-name"}, {Proposal::Part::InvoiceAddress, "invoice-address"}};

template <typename Value, std::size_t Count>
QString certificateCode(const CertificateCode<Value> (&codes)[Count], Value value)
{
    const auto *found = std::find_if(std::begin(codes), std::end(codes),
        [value](const CertificateCode<Value> &each) { return each.value == value; });
    return found == std::end(codes) ? QString() : QString::fromLatin1(found->code);
}

QJsonValue dayText(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonArray erasedIn(const RequestResult &result)
{
    QJsonArray list;
    for (const DataCategory category : allDataCategories) {
        if (result.erased.contains(category))
            list.append(QJsonObject{{u"kk:category"_s, certificateCode(certifiedCategories, category)},
                {u"kk:count"_s, result.erased.value(category)}});
    }
    return list;
}

QJsonArray keptIn(const RequestResult &result)
{
    QJsonArray list;
    for (const Proposal::CategoryPlan &row : result.kept)
        list.append(QJsonObject{{u"kk:category"_s, certificateCode(certifiedCategories, row.category)},
            {u"kk:part"_s, certificateCode(certifiedParts, row.part)}, {u"kk:reason"_s, row.reason},
            {u"kk:until"_s, dayText(row.until)}});
    return list;
}

QJsonArray recipientsIn(const RequestResult &result)
{
    QJsonArray list;
    for (const QString &recipient : result.notify)
        list.append(QJsonObject{{u"kk:name"_s, recipient},
            {u"kk:toldOn"_s, dayText(result.notified.value(recipient))},
            {u"kk:impossible"_s, result.impossible.value(recipient)}});
    return list;
}

/// Of which categories anonymous figures stay, and of which not because too few were alike.
QJsonArray figuresIn(const RequestResult &result)
{
    QJsonArray list;
    for (const AnonymousFate &fate : result.figures)
        list.append(QJsonObject{{u"kk:category"_s, certificateCode(certifiedCategories, fate.category)},
            {u"kk:rule"_s, fate.rule}, {u"kk:anonymised"_s, fate.isCounted()}});
    return list;
}

QJsonObject approvalIn(const Request &request, const QList<Decision> &decisions)
{
    if (decisions.isEmpty())
        return {};
    const Decision &decision = decisions.first();
    return {{u"kk:decision"_s, decision.ref}, {u"kk:approver"_s, decision.approver},
        {u"kk:standsFor"_s, decision.standsFor}, {u"kk:decidedAt"_s, decision.decidedAt.toText()},
        {u"kk:plan"_s, QString::fromLatin1(decision.proposalDigest.toHex())},
        {u"kk:byAnother"_s,
            decision.approver != request.registeredBy && decision.approver != request.preparedBy}};
}

} // namespace

QDate backupsGoneBy(const Request &request)
{
    return request.executedAt ? request.executedAt->toLocal().date().addDays(longestBackupDays) : QDate();
}

QJsonObject certificateDocument(
    const Request &request, const QList<Decision> &decisions, const QString &controller, Instant madeAt)
{
    const RequestResult result = RequestResult::fromJson(request.result);
    QJsonObject document{{u"@type"_s, u"kk:RequestCertificate"_s}, {u"kk:format"_s, 1},
        {u"kk:controller"_s, controller}, {u"kk:request"_s, request.ref},
        {u"kk:kind"_s, codeOf(request.type)},
        {u"kk:partly"_s, request.outcome == Request::Outcome::PartlyGranted},
        {u"kk:receivedOn"_s, dayText(request.receivedOn)}, {u"kk:approval"_s, approvalIn(request, decisions)},
        {u"kk:executedBy"_s, request.executedBy},
        {u"kk:executedAt"_s, request.executedAt ? QJsonValue(request.executedAt->toText()) : QJsonValue()},
        {u"kk:erased"_s, erasedIn(result)}, {u"kk:kept"_s, keptIn(result)},
        {u"kk:corrected"_s, QJsonArray::fromStringList(result.corrected)},
        {u"kk:recipients"_s, recipientsIn(result)}, {u"kk:madeAt"_s, madeAt.toText()}};
    if (request.type == Request::Type::Erasure)
        document.insert(u"kk:goneFromBackupsBy"_s, dayText(backupsGoneBy(request)));
    if (!result.figures.isEmpty())
        document.insert(u"kk:figures"_s, figuresIn(result));
    return document;
}
