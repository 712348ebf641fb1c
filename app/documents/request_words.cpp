#include "app/documents/request_words.h"

#include "app/documents/document_voice.h"
#include "app/documents/retention_words.h"
#include "app/documents/word_table.h"

#include <QCoreApplication>

namespace {

constexpr ValueWord<Request::Type> types[] = {
    {Request::Type::Access, QT_TRANSLATE_NOOP("Requests", "Access")},
    {Request::Type::Rectification, QT_TRANSLATE_NOOP("Requests", "Correction")},
    {Request::Type::Erasure, QT_TRANSLATE_NOOP("Requests", "Erasure")},
    {Request::Type::Restriction, QT_TRANSLATE_NOOP("Requests", "Restriction")},
    {Request::Type::Portability, QT_TRANSLATE_NOOP("Requests", "Portability")},
    {Request::Type::Objection, QT_TRANSLATE_NOOP("Requests", "Objection")},
    {Request::Type::ConsentWithdrawal, QT_TRANSLATE_NOOP("Requests", "Withdrawal of consent")},
    {Request::Type::HumanReview, QT_TRANSLATE_NOOP("Requests", "Human review")},
    {Request::Type::Recipients, QT_TRANSLATE_NOOP("Requests", "Recipients")},
    {Request::Type::Complaint, QT_TRANSLATE_NOOP("Requests", "Complaint")},
};

constexpr CodedValue<Request::Stage> stages[] = {
    {Request::Stage::Received, "received", QT_TRANSLATE_NOOP("Requests", "Received")},
    {Request::Stage::IdentityRequested, "identity-requested",
        QT_TRANSLATE_NOOP("Requests", "Identity asked")},
    {Request::Stage::IdentityConfirmed, "identity-confirmed",
        QT_TRANSLATE_NOOP("Requests", "Identity confirmed")},
    {Request::Stage::ClarificationRequested, "clarification-requested",
        QT_TRANSLATE_NOOP("Requests", "Clarification asked")},
    {Request::Stage::Assessed, "assessed", QT_TRANSLATE_NOOP("Requests", "Assessed")},
    {Request::Stage::PlanReady, "plan-ready", QT_TRANSLATE_NOOP("Requests", "Plan ready")},
    {Request::Stage::AwaitingSecondApprover, "awaiting-second-approver",
        QT_TRANSLATE_NOOP("Requests", "Awaiting approval")},
    {Request::Stage::Approved, "approved", QT_TRANSLATE_NOOP("Requests", "Approved")},
    {Request::Stage::Executing, "executing", QT_TRANSLATE_NOOP("Requests", "Being carried out")},
    {Request::Stage::NotifyingRecipients, "notifying-recipients",
        QT_TRANSLATE_NOOP("Requests", "Carried out")},
    {Request::Stage::Answered, "answered", QT_TRANSLATE_NOOP("Requests", "Answered")},
    {Request::Stage::Closed, "closed", QT_TRANSLATE_NOOP("Requests", "Closed")},
    {Request::Stage::Duplicate, "duplicate", QT_TRANSLATE_NOOP("Requests", "Duplicate")},
};

constexpr CodedValue<Request::Outcome> outcomes[] = {
    {Request::Outcome::None, "none", QT_TRANSLATE_NOOP("Requests", "Open")},
    {Request::Outcome::Granted, "granted", QT_TRANSLATE_NOOP("Requests", "Granted")},
    {Request::Outcome::PartlyGranted, "partly-granted", QT_TRANSLATE_NOOP("Requests", "Partly granted")},
    {Request::Outcome::Refused, "refused", QT_TRANSLATE_NOOP("Requests", "Refused")},
    {Request::Outcome::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("Requests", "Withdrawn")},
    {Request::Outcome::PersonErased, "person-erased", QT_TRANSLATE_NOOP("Requests", "Person erased")},
    {Request::Outcome::NoDataHeld, "no-data-held", QT_TRANSLATE_NOOP("Requests", "No data held")},
};

constexpr CodedValue<Request::Channel> requestChannels[] = {
    {Request::Channel::Email, "email", QT_TRANSLATE_NOOP("Requests", "By e-mail")},
    {Request::Channel::Phone, "phone", QT_TRANSLATE_NOOP("Requests", "By telephone")},
    {Request::Channel::Post, "post", QT_TRANSLATE_NOOP("Requests", "By post")},
    {Request::Channel::InPerson, "in-person", QT_TRANSLATE_NOOP("Requests", "In person")},
    {Request::Channel::Form, "form", QT_TRANSLATE_NOOP("Requests", "By web form")},
    {Request::Channel::OwnInitiative, "own-initiative",
        QT_TRANSLATE_NOOP("Requests", "On our own initiative")},
};

constexpr CodeWord identityMethods[] = {
    {"request-itself", QT_TRANSLATE_NOOP("Requests", "The request itself")},
    {"known-channel", QT_TRANSLATE_NOOP("Requests", "Answer from a known address or number")},
    {"account", QT_TRANSLATE_NOOP("Requests", "Signed in to an account")},
    {"two-facts", QT_TRANSLATE_NOOP("Requests", "Known channel and a fact only they know")},
    {"call-back", QT_TRANSLATE_NOOP("Requests", "Called back on the number on file")},
    {"in-person", QT_TRANSLATE_NOOP("Requests", "In person")},
    {"video", QT_TRANSLATE_NOOP("Requests", "By video, nothing stored")},
    {"identity-service", QT_TRANSLATE_NOOP("Requests", "Identity service")},
    {"masked-document", QT_TRANSLATE_NOOP("Requests", "Identity document seen, masked; not kept")},
    {"own-initiative", QT_TRANSLATE_NOOP("Requests", "Nobody asked: on our own initiative")},
};

constexpr CodeWord documentKinds[] = {
    {"passport", QT_TRANSLATE_NOOP("Requests", "Passport")},
    {"identity-card", QT_TRANSLATE_NOOP("Requests", "Identity card")},
    {"driving-licence", QT_TRANSLATE_NOOP("Requests", "Driving licence")},
    {"residence-permit", QT_TRANSLATE_NOOP("Requests", "Residence permit")},
};

constexpr ValueWord<IdentityNeed::Cause> identityCauses[] = {
    {IdentityNeed::Cause::Kind, QT_TRANSLATE_NOOP("Requests", "the kind of request asks for it")},
    {IdentityNeed::Cause::Financial, QT_TRANSLATE_NOOP("Requests", "financial data are involved")},
    {IdentityNeed::Cause::Hr, QT_TRANSLATE_NOOP("Requests", "data of employment are held")},
    {IdentityNeed::Cause::Numbers,
        QT_TRANSLATE_NOOP("Requests", "a note holds a number of an identity document or a card")},
    {IdentityNeed::Cause::RecentChange,
        QT_TRANSLATE_NOOP("Requests",
            "the e-mail address or telephone number was changed less than 30 days before, so somebody may "
            "have taken over")},
    {IdentityNeed::Cause::OwnInitiative, QT_TRANSLATE_NOOP("Requests", "nobody asked")},
};

constexpr CodeWord obstacles[] = {
    {"gone", QT_TRANSLATE_NOOP("Requests", "The recipient no longer exists")},
    {"unreachable", QT_TRANSLATE_NOOP("Requests", "The recipient cannot be reached")},
    {"disproportionate", QT_TRANSLATE_NOOP("Requests", "It would take a disproportionate effort")},
};

constexpr CodeWord steps[] = {
    {"received", QT_TRANSLATE_NOOP("Requests", "Received")},
    {"identity-confirmed", QT_TRANSLATE_NOOP("Requests", "Identity confirmed")},
    {"own-initiative", QT_TRANSLATE_NOOP("Requests", "Begun on our own initiative")},
    {"identity-failed", QT_TRANSLATE_NOOP("Requests", "Identity not established")},
    {"proposed", QT_TRANSLATE_NOOP("Requests", "Proposal made")},
    {"term-moved", QT_TRANSLATE_NOOP("Requests", "Taken back: the term is not over any more")},
    {"approved", QT_TRANSLATE_NOOP("Requests", "Approved")},
    {"rejected", QT_TRANSLATE_NOOP("Requests", "Rejected")},
    {"letter", QT_TRANSLATE_NOOP("Requests", "Letter made")},
    {"letter-shown", QT_TRANSLATE_NOOP("Requests", "Letter looked at")},
    {"letter-undone", QT_TRANSLATE_NOOP("Requests", "Letter not written after all")},
    {"executed", QT_TRANSLATE_NOOP("Requests", "Carried out")},
    {"restricted", QT_TRANSLATE_NOOP("Requests", "Restricted on receipt")},
    {"stopped", QT_TRANSLATE_NOOP("Requests", "Stopped at once")},
    {"restored", QT_TRANSLATE_NOOP("Requests", "Opened anew after a restore: what was asked since is lost")},
    {"restricted-again", QT_TRANSLATE_NOOP("Requests", "Restricted again after a restore")},
    {"lifted-again", QT_TRANSLATE_NOOP("Requests", "Restriction lifted again after a restore")},
    {"correct-again",
        QT_TRANSLATE_NOOP("Requests", "To be corrected once more after a restore; restricted until then")},
    {"restriction-granted", QT_TRANSLATE_NOOP("Requests", "The restriction stays")},
    {"notified", QT_TRANSLATE_NOOP("Requests", "Recipient was told")},
    {"closed", QT_TRANSLATE_NOOP("Requests", "Closed")},
    {"answered", QT_TRANSLATE_NOOP("Requests", "Answered")},
    {"identity-reminded", QT_TRANSLATE_NOOP("Requests", "Reminded of the question who they are")},
    {"evidence-purged", QT_TRANSLATE_NOOP("Requests", "Evidence of identity removed")},
    {"values-removed", QT_TRANSLATE_NOOP("Requests", "Values of the correction removed")},
    {"due-recomputed", QT_TRANSLATE_NOOP("Requests", "Due date recomputed: other days off count")},
    {"identity-asked", QT_TRANSLATE_NOOP("Requests", "Identity asked")},
    {"scope-asked", QT_TRANSLATE_NOOP("Requests", "Clarification asked")},
    {"scope-heard", QT_TRANSLATE_NOOP("Requests", "Clarification received")},
    {"extended", QT_TRANSLATE_NOOP("Requests", "Term extended")},
    {"set-aside", QT_TRANSLATE_NOOP("Requests", "Set aside as a duplicate")},
    {"letter-kept", QT_TRANSLATE_NOOP("Requests", "The letter was kept")},
    {"evidence-opened", QT_TRANSLATE_NOOP("Requests", "Evidence opened before deciding")},
    {"representative-address", QT_TRANSLATE_NOOP("Requests", "Address of the representative recorded")},
    {"linked", QT_TRANSLATE_NOOP("Requests", "Linked with another request of the same letter")},
    {"asked-back", QT_TRANSLATE_NOOP("Requests", "The approver asks")},
    {"notices-drawn", QT_TRANSLATE_NOOP("Requests", "Notices to recipients drawn up")},
    {"notices-made", QT_TRANSLATE_NOOP("Requests", "Notices to recipients written out")},
    {"notices-sent", QT_TRANSLATE_NOOP("Requests", "Notices to recipients sent")},
    {"notice-impossible", QT_TRANSLATE_NOOP("Requests", "A recipient could not be told")},
    {"certificate", QT_TRANSLATE_NOOP("Requests", "Certificate signed")},
    {"package-made", QT_TRANSLATE_NOOP("Requests", "Package handed out")},
    {"withdrawn", QT_TRANSLATE_NOOP("Requests", "Withdrawn by the person")},
    {"person-erased", QT_TRANSLATE_NOOP("Requests", "Closed: the person was erased on another request")},
    {"reopened", QT_TRANSLATE_NOOP("Requests", "To be proposed anew: part of the person was erased")},
};

QString requestWords(const char *word)
{
    return DocumentVoice::say("Requests", word);
}

} // namespace

QString typeWord(Request::Type type)
{
    return requestWords(wordOf(types, type));
}

QString articleOf(Request::Type type)
{
    switch (type) {
    case Request::Type::Access:
        return requestWords(QT_TRANSLATE_NOOP("Requests", "art. 15 GDPR"));
    case Request::Type::Rectification:
        return requestWords(QT_TRANSLATE_NOOP("Requests", "art. 16 GDPR"));
    case Request::Type::Erasure:
        return requestWords(QT_TRANSLATE_NOOP("Requests", "art. 17 GDPR"));
    case Request::Type::Restriction:
        return requestWords(QT_TRANSLATE_NOOP("Requests", "art. 18 GDPR"));
    case Request::Type::Portability:
        return requestWords(QT_TRANSLATE_NOOP("Requests", "art. 20 GDPR"));
    case Request::Type::Objection:
        return requestWords(QT_TRANSLATE_NOOP("Requests", "art. 21 GDPR"));
    case Request::Type::ConsentWithdrawal:
        return requestWords(QT_TRANSLATE_NOOP("Requests", "art. 7(3) GDPR"));
    case Request::Type::HumanReview:
        return requestWords(QT_TRANSLATE_NOOP("Requests", "art. 22(3) GDPR"));
    case Request::Type::Recipients:
        return requestWords(QT_TRANSLATE_NOOP("Requests", "art. 19 GDPR"));
    case Request::Type::Complaint:
        return requestWords(QT_TRANSLATE_NOOP("Requests", "art. 12(4) GDPR"));
    }
    Q_UNREACHABLE();
}

QString planWord(const Proposal::CategoryPlan &row)
{
    switch (row.part) {
    case Proposal::Part::InvoiceName:
        return requestWords(QT_TRANSLATE_NOOP("Requests", "Name on invoices"));
    case Proposal::Part::InvoiceAddress:
        return requestWords(QT_TRANSLATE_NOOP("Requests", "Address on invoices"));
    case Proposal::Part::Whole:
        break;
    }
    return categoryWord(row.category);
}

QString codeOf(Proposal::Part part)
{
    switch (part) {
    case Proposal::Part::InvoiceName:
        return QStringLiteral("invoice-name");
    case Proposal::Part::InvoiceAddress:
        return QStringLiteral("invoice-address");
    case Proposal::Part::Whole:
        break;
    }
    return QStringLiteral("whole");
}

QString stageWord(Request::Stage stage)
{
    return requestWords(rowOf(stages, stage).word);
}

QString outcomeWord(Request::Outcome outcome)
{
    return requestWords(rowOf(outcomes, outcome).word);
}

QString channelWord(Request::Channel channel)
{
    return requestWords(rowOf(requestChannels, channel).word);
}

QString identityMethodWord(const QString &method)
{
    const char *word = wordOf(identityMethods, method);
    return word ? requestWords(word) : method;
}

QString identityDocumentWord(const QString &document)
{
    const char *word = wordOf(documentKinds, document);
    return word ? requestWords(word) : document;
}

QString identityNeedWords(const IdentityNeed &need)
{
    QStringList causes;
    for (const IdentityNeed::Cause cause : need.causes)
        causes.append(requestWords(wordOf(identityCauses, cause)));
    return requestWords(QT_TRANSLATE_NOOP("Requests", "Level V%1 is needed: %2."))
        .arg(need.level)
        .arg(causes.join(QStringLiteral("; ")));
}

QString obstacleWord(const QString &obstacle)
{
    const char *word = wordOf(obstacles, obstacle);
    return word ? requestWords(word) : obstacle;
}

QString stepWord(const QString &step)
{
    const char *word = wordOf(steps, step);
    return word ? requestWords(word) : step;
}

QString deadlineWord(const DeadlineChip &chip)
{
    // In a variable: lupdate overlooks words for a number that is computed on the spot.
    const int days = static_cast<int>(chip.level == DeadlineLevel::Late ? -chip.days : chip.days);
    QString word;
    switch (chip.level) {
    case DeadlineLevel::Today:
        word = requestWords(QT_TRANSLATE_NOOP("Requests", "today"));
        break;
    case DeadlineLevel::Late:
        word = QCoreApplication::translate("Requests", "%n day(s) late", nullptr, days);
        break;
    case DeadlineLevel::Paused:
        word = requestWords(QT_TRANSLATE_NOOP("Requests", "paused: a question is open"));
        break;
    default:
        word = QCoreApplication::translate("Requests", "%n day(s) left", nullptr, days);
        break;
    }
    if (chip.extended)
        word = requestWords(QT_TRANSLATE_NOOP("Requests", "%1 (+2 months)")).arg(word);
    if (chip.askedLate)
        word = requestWords(QT_TRANSLATE_NOOP("Requests", "%1; the question came too late")).arg(word);
    return word;
}

QString codeOf(Request::Stage stage)
{
    return QString::fromLatin1(rowOf(stages, stage).code);
}

QString codeOf(Request::Outcome outcome)
{
    return QString::fromLatin1(rowOf(outcomes, outcome).code);
}

QString codeOf(Request::Channel channel)
{
    return QString::fromLatin1(rowOf(requestChannels, channel).code);
}

std::optional<Request::Channel> requestChannelFromCode(const QString &code)
{
    return valueOf(requestChannels, code);
}
