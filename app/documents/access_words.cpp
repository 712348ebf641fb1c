#include "app/documents/access_words.h"

#include "app/consent/consent_names.h"
#include "app/contacts/edit_rule.h"
#include "app/documents/consent_words.h"
#include "app/documents/document_voice.h"
#include "app/documents/field_words.h"
#include "app/documents/handover_words.h"
#include "app/documents/informing_words.h"
#include "app/documents/notice_words.h"
#include "app/documents/request_words.h"
#include "app/documents/restriction_words.h"
#include "app/documents/retention_words.h"
#include "app/informing/informing_event.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace {

/// A code that nothing else in the program has words for.
struct PackageCode
{
    PackageCodes codes;
    int number;
    const char *code;
    const char *word;
};

constexpr PackageCode packageCodes[] = {
    {PackageCodes::NameUse, 0, "own", QT_TRANSLATE_NOOP("AccessPackage", "Own name")},
    {PackageCodes::NameUse, 1, "partner", QT_TRANSLATE_NOOP("AccessPackage", "Name of the partner")},
    {PackageCodes::NameUse, 2, "partner-then-own",
        QT_TRANSLATE_NOOP("AccessPackage", "Name of the partner, then the own")},
    {PackageCodes::NameUse, 3, "own-then-partner",
        QT_TRANSLATE_NOOP("AccessPackage", "Own name, then that of the partner")},
    {PackageCodes::NameConvention, 0, "dutch", QT_TRANSLATE_NOOP("AccessPackage", "Dutch")},
    {PackageCodes::NameConvention, 1, "belgian", QT_TRANSLATE_NOOP("AccessPackage", "Belgian")},
    {PackageCodes::NameConvention, 2, "other", QT_TRANSLATE_NOOP("AccessPackage", "Other")},
    {PackageCodes::Salutation, 0, "neutral", QT_TRANSLATE_NOOP("AccessPackage", "Neutral")},
    {PackageCodes::Salutation, 1, "madam", QT_TRANSLATE_NOOP("AccessPackage", "Madam")},
    {PackageCodes::Salutation, 2, "sir", QT_TRANSLATE_NOOP("AccessPackage", "Sir")},
    {PackageCodes::PointKind, 1, "email", QT_TRANSLATE_NOOP("AccessPackage", "E-mail")},
    {PackageCodes::PointKind, 2, "phone", QT_TRANSLATE_NOOP("AccessPackage", "Phone")},
    {PackageCodes::PointKind, 3, "website", QT_TRANSLATE_NOOP("AccessPackage", "Website")},
    {PackageCodes::PointLabel, 0, "none", QT_TRANSLATE_NOOP("AccessPackage", "None")},
    {PackageCodes::PointLabel, 1, "work", QT_TRANSLATE_NOOP("AccessPackage", "Work")},
    {PackageCodes::PointLabel, 2, "home", QT_TRANSLATE_NOOP("AccessPackage", "Home")},
    {PackageCodes::IdentifierKind, 1, "customer-number",
        QT_TRANSLATE_NOOP("AccessPackage", "Customer number")},
    {PackageCodes::IdentifierKind, 2, "employee-number",
        QT_TRANSLATE_NOOP("AccessPackage", "Employee number")},
    {PackageCodes::IdentifierKind, 3, "user-id", QT_TRANSLATE_NOOP("AccessPackage", "User name")},
    {PackageCodes::IdentifierKind, 4, "ip-address", QT_TRANSLATE_NOOP("AccessPackage", "IP address")},
    {PackageCodes::IdentifierKind, 5, "cookie", QT_TRANSLATE_NOOP("AccessPackage", "Cookie")},
    {PackageCodes::IdentifierKind, 6, "other", QT_TRANSLATE_NOOP("AccessPackage", "Other")},
    {PackageCodes::EditCause, 1, "own-typing-error",
        QT_TRANSLATE_NOOP("AccessPackage", "Our own typing error")},
    {PackageCodes::EditCause, 2, "news-from-person", QT_TRANSLATE_NOOP("AccessPackage", "You told us")},
    {PackageCodes::EditCause, 3, "news-from-employer",
        QT_TRANSLATE_NOOP("AccessPackage", "Your employer told us")},
    {PackageCodes::Capacity, 1, "private", QT_TRANSLATE_NOOP("AccessPackage", "Private person")},
    {PackageCodes::Capacity, 2, "business", QT_TRANSLATE_NOOP("AccessPackage", "Person in business")},
    {PackageCodes::Capacity, 3, "legal-person", QT_TRANSLATE_NOOP("AccessPackage", "For a legal person")},
    {PackageCodes::RequestChannel, 1, "email", QT_TRANSLATE_NOOP("AccessPackage", "E-mail")},
    {PackageCodes::RequestChannel, 2, "phone", QT_TRANSLATE_NOOP("AccessPackage", "Phone")},
    {PackageCodes::RequestChannel, 3, "post", QT_TRANSLATE_NOOP("AccessPackage", "Post")},
    {PackageCodes::RequestChannel, 4, "in-person", QT_TRANSLATE_NOOP("AccessPackage", "In person")},
    {PackageCodes::RequestChannel, 5, "form", QT_TRANSLATE_NOOP("AccessPackage", "Form")},
    {PackageCodes::RequestChannel, 6, "own-initiative", QT_TRANSLATE_NOOP("AccessPackage", "Own initiative")},
    {PackageCodes::QuestionAbout, 1, "identity", QT_TRANSLATE_NOOP("AccessPackage", "Who you are")},
    {PackageCodes::QuestionAbout, 2, "scope", QT_TRANSLATE_NOOP("AccessPackage", "What you mean")},
    {PackageCodes::RequestAim, 1, "own-situation",
        QT_TRANSLATE_NOOP("AccessPackage", "On grounds of your own situation")},
    {PackageCodes::RequestAim, 2, "lifting",
        QT_TRANSLATE_NOOP("AccessPackage", "To end a restriction of before")},
    {PackageCodes::Verdict, 1, "approved", QT_TRANSLATE_NOOP("AccessPackage", "Approved")},
    {PackageCodes::Verdict, 2, "rejected", QT_TRANSLATE_NOOP("AccessPackage", "Rejected")}};

const PackageCode *packageCodeOf(const PackageValue &value)
{
    const auto *found = std::find_if(std::begin(packageCodes), std::end(packageCodes),
        [&value](const PackageCode &row) { return row.codes == value.codes && row.number == value.number; });
    return found == std::end(packageCodes) ? nullptr : found;
}

template <typename Value>
Value as(const PackageValue &value)
{
    return static_cast<Value>(value.number);
}

/// The codes of a set, and what each is called.
QList<std::pair<QString, QString>> severalOf(const PackageValue &value)
{
    QList<std::pair<QString, QString>> all;
    if (value.codes == PackageCodes::Category) {
        for (const DataCategory category : allDataCategories) {
            if (DataCategories::fromBits(static_cast<quint32>(value.number)).contains(category))
                all.append({codeOf(category), categoryWord(category)});
        }
    } else if (value.codes == PackageCodes::HandedField) {
        const HandoverFields fields = handoverFieldsFromBits(value.number);
        const QStringList words = handoverFieldWords(fields);
        for (qsizetype at = 0; at < fields.size(); ++at)
            all.append({keyOf(fields.at(at)), words.value(at)});
    } else {
        const QStringList lines = value.text.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            const auto field = value.codes == PackageCodes::Field ? contactFieldOf(line) : std::nullopt;
            all.append({line, field ? fieldWord(*field) : line});
        }
    }
    return all;
}

} // namespace

QString packageCode(const PackageValue &value)
{
    switch (value.codes) {
    case PackageCodes::ContactKind:
        return codeOf(as<ContactKind>(value));
    case PackageCodes::Field:
        return editRule(as<ContactField>(value)).code.toString();
    case PackageCodes::Fact:
        return codeOf(as<RelationFactKind>(value));
    case PackageCodes::Channel:
        return keyOf(as<Channel>(value));
    case PackageCodes::ConsentAct:
        return keyOf(as<ConsentAct>(value));
    case PackageCodes::ConsentState:
        return keyOf(as<ConsentState>(value));
    case PackageCodes::Manner:
        return keyOf(as<InformingManner>(value));
    case PackageCodes::Origin:
        return keyOf(as<DataOrigin>(value));
    case PackageCodes::InformingCause:
        return keyOf(as<InformingCause>(value));
    case PackageCodes::RequestType:
        return codeOf(as<Request::Type>(value));
    case PackageCodes::RequestStage:
        return codeOf(stageFrom(static_cast<int>(value.number)));
    case PackageCodes::RequestOutcome:
        return codeOf(as<Request::Outcome>(value));
    case PackageCodes::TaskWhy:
        return keyOf(as<RecipientTask::Why>(value));
    case PackageCodes::RestrictionGround:
        return keyOf(as<RestrictionGround>(value));
    case PackageCodes::NoticeAsk:
        return keyOf(as<NoticeAsk>(value));
    case PackageCodes::NoticeFormat:
        return keyOf(as<NoticeFormat>(value));
    case PackageCodes::NoticeWay:
        return keyOf(as<NoticeWay>(value));
    default:
        break;
    }
    const PackageCode *known = packageCodeOf(value);
    return known ? QString::fromLatin1(known->code) : value.text;
}

QString packageCodeWord(const PackageValue &value)
{
    switch (value.codes) {
    case PackageCodes::ContactKind:
        return kindWord(as<ContactKind>(value));
    case PackageCodes::Field:
        return fieldWord(as<ContactField>(value));
    case PackageCodes::Fact:
        return factWord(as<RelationFactKind>(value));
    case PackageCodes::Channel:
        return channelWord(as<Channel>(value));
    case PackageCodes::ConsentAct:
        return actWord(as<ConsentAct>(value));
    case PackageCodes::ConsentState:
        return stateWord(as<ConsentState>(value));
    case PackageCodes::ConsentMethod:
        return methodWord(value.text);
    case PackageCodes::Basis: {
        const auto basis = lawfulBasisFrom(value.text);
        return basis ? basisWithArticle(*basis) : value.text;
    }
    case PackageCodes::Manner:
        return mannerWord(as<InformingManner>(value));
    case PackageCodes::Origin:
        return originWord(as<DataOrigin>(value));
    case PackageCodes::InformingCause:
        return causeWord(as<InformingCause>(value));
    case PackageCodes::RequestType:
        return typeWord(as<Request::Type>(value));
    case PackageCodes::RequestStage:
        return stageWord(stageFrom(static_cast<int>(value.number)));
    case PackageCodes::RequestOutcome:
        return outcomeWord(as<Request::Outcome>(value));
    case PackageCodes::RequestStep:
        return stepWord(value.text);
    case PackageCodes::IdentityMethod:
        return identityMethodWord(value.text);
    case PackageCodes::IdentityDocument:
        return identityDocumentWord(value.text);
    case PackageCodes::TaskWhy:
        return taskWord(as<RecipientTask::Why>(value));
    case PackageCodes::RestrictionGround:
        return restrictionWord(as<RestrictionGround>(value));
    case PackageCodes::NoticeAsk:
        return noticeAskWord(as<NoticeAsk>(value));
    case PackageCodes::NoticeFormat:
        return noticeFormatWord(as<NoticeFormat>(value));
    case PackageCodes::NoticeWay:
        return noticeWayWord(as<NoticeWay>(value));
    case PackageCodes::Recipient:
        return recipientWord(value.text);
    case PackageCodes::KeepReason:
        return keepReasonWord(value.text);
    default:
        break;
    }
    const PackageCode *known = packageCodeOf(value);
    return known ? packageWords(known->word) : value.text;
}

QString packageValueWord(const PackageValue &value)
{
    const QLocale locale = DocumentVoice::locale();
    switch (value.kind) {
    case PackageKind::Text:
    case PackageKind::Free:
        return value.text;
    case PackageKind::Day: {
        const QDate day = QDate::fromString(value.text, Qt::ISODate);
        return day.isValid() ? locale.toString(day, QStringLiteral("d MMMM yyyy")) : value.text;
    }
    case PackageKind::Moment:
        return locale.toString(Instant{value.number}.toLocal(), QStringLiteral("d MMMM yyyy HH:mm"));
    case PackageKind::Number:
        return locale.toString(value.number);
    case PackageKind::YesNo:
        return value.number != 0 ? packageWords(QT_TRANSLATE_NOOP("AccessPackage", "Yes"))
                                 : packageWords(QT_TRANSLATE_NOOP("AccessPackage", "No"));
    case PackageKind::Code:
        return packageCodeWord(value);
    case PackageKind::Several: {
        QStringList words;
        for (const auto &[code, word] : severalOf(value))
            words.append(word);
        return words.join(QStringLiteral(", "));
    }
    }
    Q_UNREACHABLE();
}

QJsonValue packageJson(const PackageValue &value)
{
    switch (value.kind) {
    case PackageKind::Text:
    case PackageKind::Free:
    case PackageKind::Day:
        return value.text;
    case PackageKind::Moment:
        return Instant{value.number}.toUtc().toString(Qt::ISODateWithMs);
    case PackageKind::Number:
        return value.number;
    case PackageKind::YesNo:
        return value.number != 0;
    case PackageKind::Code:
        return packageCode(value);
    case PackageKind::Several: {
        QJsonArray codes;
        for (const auto &[code, word] : severalOf(value))
            codes.append(code);
        return codes;
    }
    }
    Q_UNREACHABLE();
}

QJsonObject packageJson(const QList<PackageSection> &sections)
{
    QJsonObject json;
    for (const PackageSection &section : sections) {
        QJsonArray rows;
        for (const PackageRow &row : section.rows) {
            QJsonObject object;
            for (const PackageValue &value : row.values)
                object.insert(value.key, packageJson(value));
            rows.append(object);
        }
        json.insert(section.key, rows);
    }
    return json;
}
