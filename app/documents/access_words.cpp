#include "app/documents/access_words.h"

#include "app/consent/consent_names.h"
#include "app/contacts/edit_rule.h"
#include "app/documents/consent_words.h"
#include "app/documents/document_voice.h"
#include "app/documents/field_words.h"
#include "app/documents/handover_words.h"
#include "app/documents/informing_words.h"
#include "app/documents/request_words.h"
#include "app/documents/retention_words.h"
#include "app/documents/word_table.h"
#include "app/informing/informing_event.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

constexpr CodeWord placeTitles[] = {{"contact", QT_TRANSLATE_NOOP("AccessPackage", "Who you are")},
    {"contact_point", QT_TRANSLATE_NOOP("AccessPackage", "E-mail, phone, web")},
    {"postal_address", QT_TRANSLATE_NOOP("AccessPackage", "Postal addresses")},
    {"identifier", QT_TRANSLATE_NOOP("AccessPackage", "Numbers and other identifiers")},
    {"note", QT_TRANSLATE_NOOP("AccessPackage", "Notes about you")},
    {"attachment", QT_TRANSLATE_NOOP("AccessPackage", "Kept files")},
    {"relation_fact", QT_TRANSLATE_NOOP("AccessPackage", "What happened between you and us")},
    {"consent_state", QT_TRANSLATE_NOOP("AccessPackage", "How your consent stands")},
    {"consent_event", QT_TRANSLATE_NOOP("AccessPackage", "Every act of consent, with its proof")},
    {"consent_token", QT_TRANSLATE_NOOP("AccessPackage", "Confirmations that were asked by message")},
    {"processing_ground", QT_TRANSLATE_NOOP("AccessPackage", "Grounds other than consent")},
    {"soft_opt_in", QT_TRANSLATE_NOOP("AccessPackage", "Sales on which messages rest")},
    {"published_address", QT_TRANSLATE_NOOP("AccessPackage", "Addresses that you published")},
    {"addressee", QT_TRANSLATE_NOOP("AccessPackage", "In which capacity you are addressed")},
    {"informing_event", QT_TRANSLATE_NOOP("AccessPackage", "How you were informed")},
    {"informing_due", QT_TRANSLATE_NOOP("AccessPackage", "By when you had to be informed")},
    {"disclosure", QT_TRANSLATE_NOOP("AccessPackage", "What was handed over about you")},
    {"recipient_task", QT_TRANSLATE_NOOP("AccessPackage", "What recipients were or must be told")},
    {"field_history", QT_TRANSLATE_NOOP("AccessPackage", "What was changed, before and after")},
    {"field_provenance", QT_TRANSLATE_NOOP("AccessPackage", "Where changed data comes from")},
    {"provenance", QT_TRANSLATE_NOOP("AccessPackage", "Sources on record for you alone")},
    {"legal_hold", QT_TRANSLATE_NOOP("AccessPackage", "Holds, which keep data from being erased")},
    {"request", QT_TRANSLATE_NOOP("AccessPackage", "Your requests")},
    {"request_step", QT_TRANSLATE_NOOP("AccessPackage", "What was done with your requests")},
    {"request_question", QT_TRANSLATE_NOOP("AccessPackage", "What we asked you")},
    {"decision", QT_TRANSLATE_NOOP("AccessPackage", "Decisions on your requests")},
    {"contact_alias", QT_TRANSLATE_NOOP("AccessPackage", "Records of yours that were joined")},
    {"draft", QT_TRANSLATE_NOOP("AccessPackage", "Texts that somebody was writing")}};

constexpr CodeWord fieldLabels[] = {{"about", QT_TRANSLATE_NOOP("AccessPackage", "About")},
    {"act", QT_TRANSLATE_NOOP("AccessPackage", "Act")},
    {"added_at", QT_TRANSLATE_NOOP("AccessPackage", "Added at")},
    {"addition", QT_TRANSLATE_NOOP("AccessPackage", "Addition")},
    {"after", QT_TRANSLATE_NOOP("AccessPackage", "After")},
    {"answered_on", QT_TRANSLATE_NOOP("AccessPackage", "Answered on")},
    {"asked_on", QT_TRANSLATE_NOOP("AccessPackage", "Asked on")},
    {"authority", QT_TRANSLATE_NOOP("AccessPackage", "How their authority was checked")},
    {"balancing", QT_TRANSLATE_NOOP("AccessPackage", "How the interest was weighed")},
    {"basis", QT_TRANSLATE_NOOP("AccessPackage", "Lawful basis")},
    {"before", QT_TRANSLATE_NOOP("AccessPackage", "Before")},
    {"birth_date", QT_TRANSLATE_NOOP("AccessPackage", "Birth date")},
    {"body", QT_TRANSLATE_NOOP("AccessPackage", "Text")},
    {"capacity", QT_TRANSLATE_NOOP("AccessPackage", "Capacity")},
    {"cause", QT_TRANSLATE_NOOP("AccessPackage", "Cause")},
    {"changed_at", QT_TRANSLATE_NOOP("AccessPackage", "Changed at")},
    {"channel", QT_TRANSLATE_NOOP("AccessPackage", "Channel")},
    {"city", QT_TRANSLATE_NOOP("AccessPackage", "City")},
    {"closed_at", QT_TRANSLATE_NOOP("AccessPackage", "Closed at")},
    {"collected_on", QT_TRANSLATE_NOOP("AccessPackage", "Collected on")},
    {"content", QT_TRANSLATE_NOOP("AccessPackage", "What was being written")},
    {"corrects", QT_TRANSLATE_NOOP("AccessPackage", "Sets right the act")},
    {"country", QT_TRANSLATE_NOOP("AccessPackage", "Country")},
    {"created_at", QT_TRANSLATE_NOOP("AccessPackage", "Recorded at")},
    {"day", QT_TRANSLATE_NOOP("AccessPackage", "Day")},
    {"decided_at", QT_TRANSLATE_NOOP("AccessPackage", "Decided at")},
    {"detail", QT_TRANSLATE_NOOP("AccessPackage", "Address or number")},
    {"done_at", QT_TRANSLATE_NOOP("AccessPackage", "Done at")},
    {"due_on", QT_TRANSLATE_NOOP("AccessPackage", "Due on")},
    {"evidence", QT_TRANSLATE_NOOP("AccessPackage", "Number of the kept file")},
    {"executed_at", QT_TRANSLATE_NOOP("AccessPackage", "Carried out at")},
    {"expires_at", QT_TRANSLATE_NOOP("AccessPackage", "Valid until")},
    {"extension_reason", QT_TRANSLATE_NOOP("AccessPackage", "Why more time was needed")},
    {"extension_sent_on", QT_TRANSLATE_NOOP("AccessPackage", "Notice of extension sent on")},
    {"field", QT_TRANSLATE_NOOP("AccessPackage", "Field")},
    {"gender", QT_TRANSLATE_NOOP("AccessPackage", "Gender")},
    {"given_name", QT_TRANSLATE_NOOP("AccessPackage", "Given name")},
    {"ground", QT_TRANSLATE_NOOP("AccessPackage", "Ground")},
    {"happened_at", QT_TRANSLATE_NOOP("AccessPackage", "Happened at")},
    {"holds_until", QT_TRANSLATE_NOOP("AccessPackage", "Holds until")},
    {"house_number", QT_TRANSLATE_NOOP("AccessPackage", "House number")},
    {"identity_at", QT_TRANSLATE_NOOP("AccessPackage", "Identity established at")},
    {"identity_level", QT_TRANSLATE_NOOP("AccessPackage", "Level of proof")},
    {"identity_method", QT_TRANSLATE_NOOP("AccessPackage", "How your identity was established")},
    {"infix", QT_TRANSLATE_NOOP("AccessPackage", "Name prefix")},
    {"initials", QT_TRANSLATE_NOOP("AccessPackage", "Initials")},
    {"interest", QT_TRANSLATE_NOOP("AccessPackage", "Legitimate interest")},
    {"is_gone", QT_TRANSLATE_NOOP("AccessPackage", "No longer there")},
    {"job_title", QT_TRANSLATE_NOOP("AccessPackage", "Job title")},
    {"kind", QT_TRANSLATE_NOOP("AccessPackage", "Kind")},
    {"label", QT_TRANSLATE_NOOP("AccessPackage", "Label")},
    {"language", QT_TRANSLATE_NOOP("AccessPackage", "Language")},
    {"lapsed_at", QT_TRANSLATE_NOOP("AccessPackage", "Lapsed at")},
    {"letter", QT_TRANSLATE_NOOP("AccessPackage", "Letter")},
    {"local_rule", QT_TRANSLATE_NOOP("AccessPackage", "Local rule")},
    {"mandate", QT_TRANSLATE_NOOP("AccessPackage", "Mandate")},
    {"manner", QT_TRANSLATE_NOOP("AccessPackage", "Manner")},
    {"media_type", QT_TRANSLATE_NOOP("AccessPackage", "Type of file")},
    {"merged_at", QT_TRANSLATE_NOOP("AccessPackage", "Joined at")},
    {"method", QT_TRANSLATE_NOOP("AccessPackage", "Method")},
    {"name", QT_TRANSLATE_NOOP("AccessPackage", "Name")},
    {"name_convention", QT_TRANSLATE_NOOP("AccessPackage", "How the name is sorted")},
    {"name_use", QT_TRANSLATE_NOOP("AccessPackage", "Use of names")},
    {"obtained_on", QT_TRANSLATE_NOOP("AccessPackage", "Obtained on")},
    {"opened_at", QT_TRANSLATE_NOOP("AccessPackage", "Since")},
    {"organisation", QT_TRANSLATE_NOOP("AccessPackage", "Organisation")},
    {"origin", QT_TRANSLATE_NOOP("AccessPackage", "Origin")},
    {"outcome", QT_TRANSLATE_NOOP("AccessPackage", "Outcome")},
    {"partner_infix", QT_TRANSLATE_NOOP("AccessPackage", "Name prefix of the partner")},
    {"partner_surname", QT_TRANSLATE_NOOP("AccessPackage", "Family name of the partner")},
    {"place", QT_TRANSLATE_NOOP("AccessPackage", "Place")},
    {"postcode", QT_TRANSLATE_NOOP("AccessPackage", "Postcode")},
    {"prepared_at", QT_TRANSLATE_NOOP("AccessPackage", "Prepared at")},
    {"proposal", QT_TRANSLATE_NOOP("AccessPackage", "Proposal")},
    {"purpose", QT_TRANSLATE_NOOP("AccessPackage", "Purpose")},
    {"reason", QT_TRANSLATE_NOOP("AccessPackage", "Reason")},
    {"received_on", QT_TRANSLATE_NOOP("AccessPackage", "Received on")},
    {"recipient", QT_TRANSLATE_NOOP("AccessPackage", "Recipient")},
    {"recorded_at", QT_TRANSLATE_NOOP("AccessPackage", "Entered at")},
    {"reference", QT_TRANSLATE_NOOP("AccessPackage", "Reference")},
    {"registered_at", QT_TRANSLATE_NOOP("AccessPackage", "Registered at")},
    {"related", QT_TRANSLATE_NOOP("AccessPackage", "Related request")},
    {"released_at", QT_TRANSLATE_NOOP("AccessPackage", "Lifted at")},
    {"remark", QT_TRANSLATE_NOOP("AccessPackage", "Remark")},
    {"representative", QT_TRANSLATE_NOOP("AccessPackage", "Representative")},
    {"request", QT_TRANSLATE_NOOP("AccessPackage", "Request")},
    {"restricted_at", QT_TRANSLATE_NOOP("AccessPackage", "Restricted since")},
    {"result", QT_TRANSLATE_NOOP("AccessPackage", "Result")},
    {"review_on", QT_TRANSLATE_NOOP("AccessPackage", "Reviewed on")},
    {"salutation", QT_TRANSLATE_NOOP("AccessPackage", "Salutation")},
    {"saved_at", QT_TRANSLATE_NOOP("AccessPackage", "Saved at")},
    {"seen_on", QT_TRANSLATE_NOOP("AccessPackage", "Seen on")},
    {"sent_at", QT_TRANSLATE_NOOP("AccessPackage", "Sent at")},
    {"set_at", QT_TRANSLATE_NOOP("AccessPackage", "Set at")},
    {"since", QT_TRANSLATE_NOOP("AccessPackage", "Since")},
    {"size", QT_TRANSLATE_NOOP("AccessPackage", "Size in bytes")},
    {"sold_on", QT_TRANSLATE_NOOP("AccessPackage", "Sold on")},
    {"source", QT_TRANSLATE_NOOP("AccessPackage", "Source")},
    {"stage", QT_TRANSLATE_NOOP("AccessPackage", "State")},
    {"state", QT_TRANSLATE_NOOP("AccessPackage", "State")},
    {"statement", QT_TRANSLATE_NOOP("AccessPackage", "What was said or shown")},
    {"step", QT_TRANSLATE_NOOP("AccessPackage", "Step")},
    {"street", QT_TRANSLATE_NOOP("AccessPackage", "Street")},
    {"subject_confirmed", QT_TRANSLATE_NOOP("AccessPackage", "Done by you yourself")},
    {"surname", QT_TRANSLATE_NOOP("AccessPackage", "Family name")},
    {"title_after", QT_TRANSLATE_NOOP("AccessPackage", "Title after the name")},
    {"title_before", QT_TRANSLATE_NOOP("AccessPackage", "Title before the name")},
    {"type", QT_TRANSLATE_NOOP("AccessPackage", "Kind")},
    {"until_on", QT_TRANSLATE_NOOP("AccessPackage", "Kept until")},
    {"until_rule", QT_TRANSLATE_NOOP("AccessPackage", "Rule that ends it")},
    {"used_agent", QT_TRANSLATE_NOOP("AccessPackage", "Program it was used with")},
    {"used_at", QT_TRANSLATE_NOOP("AccessPackage", "Used at")},
    {"used_from", QT_TRANSLATE_NOOP("AccessPackage", "Network address it was used from")},
    {"valid_until", QT_TRANSLATE_NOOP("AccessPackage", "Holds before")},
    {"value", QT_TRANSLATE_NOOP("AccessPackage", "Value")},
    {"verdict", QT_TRANSLATE_NOOP("AccessPackage", "Verdict")},
    {"why", QT_TRANSLATE_NOOP("AccessPackage", "Why")},
    {"wording", QT_TRANSLATE_NOOP("AccessPackage", "Text that was shown")},
    {"wording_number", QT_TRANSLATE_NOOP("AccessPackage", "Version of that text")},
    {"written_at", QT_TRANSLATE_NOOP("AccessPackage", "Written at")}};

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

} // namespace

QString packageWords(const char *text)
{
    return DocumentVoice::say("AccessPackage", text);
}

QString placeTitle(const QString &place)
{
    const char *word = wordOf(placeTitles, place);
    return word ? packageWords(word) : place;
}

QString packageFieldWord(const QString &key)
{
    const char *word = wordOf(fieldLabels, key);
    return word ? packageWords(word) : key;
}

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
    case PackageCodes::TaskWhy:
        return taskWord(as<RecipientTask::Why>(value));
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
    }
    Q_UNREACHABLE();
}
