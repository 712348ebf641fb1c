#include "app/letters/letter_kind.h"

#include "app/law/request_deadline.h"
#include "app/requests/planned_result.h"
#include "app/requests/request_at_once.h"
#include "app/requests/request_code.h"
#include "app/requests/request_moves.h"
#include "app/requests/request_refusal.h"
#include "app/requests/request_result.h"
#include "app/requests/request_rules.h"

#include <algorithm>

namespace {

struct ActKey
{
    LetterAct act;
    const char *key;
};

/// The first seven are whole keys; of an answer the request follows.
constexpr ActKey actKeys[] = {{LetterAct::Acknowledgement, "acknowledgement"},
    {LetterAct::IdentityQuestion, "identity-question"}, {LetterAct::IdentityReminder, "identity-reminder"},
    {LetterAct::ClarificationQuestion, "clarification-question"}, {LetterAct::Extension, "extension"},
    {LetterAct::RestrictionLifting, "restriction-lifting"}, {LetterAct::BreachMessage, "breach-message"},
    {LetterAct::Granted, "granted"}, {LetterAct::PartlyGranted, "partly-granted"},
    {LetterAct::Refused, "refused"}};

QList<LetterKind> makeLetterKinds()
{
    QList<LetterKind> kinds;
    for (const ActKey &row : actKeys) {
        if (!LetterKind{row.act}.isAnswer()) {
            kinds.append({row.act});
            continue;
        }
        for (const Request::Type type : allRequestTypes)
            kinds.append({row.act, type});
    }
    return kinds;
}

/// Of an answer that gives what was asked, or part of it.
Request::Outcome outcomeOf(LetterAct act)
{
    return act == LetterAct::Granted ? Request::Outcome::Granted : Request::Outcome::PartlyGranted;
}

/// Whether it can have restricted, or ends what another one restricted (art. 18(1)(a) to (d) GDPR).
bool mayRestrict(const Request &request)
{
    return request_rules::isLifting(request) || request_rules::restrictedFromReceipt(request) ||
        !RequestResult::fromJson(request.result).restricted.isEmpty();
}

bool isAnswered(const Request &request)
{
    return !request.isOpen() || request.answeredOn.isValid();
}

/// A question while it is open or can be asked; what tells of the term until it is answered. That the term
/// was extended stays so.
bool isInTime(LetterAct act, const Request &request)
{
    using enum Request::Stage;
    switch (act) {
    case LetterAct::Acknowledgement:
        return !isAnswered(request);
    case LetterAct::IdentityQuestion:
        return request.stage == IdentityRequested ||
            stageAfter(request.stage, RequestMove::AskIdentity).has_value();
    case LetterAct::IdentityReminder:
        return request.stage == IdentityRequested;
    case LetterAct::ClarificationQuestion:
        return request.stage == ClarificationRequested ||
            stageAfter(request.stage, RequestMove::AskScope).has_value();
    case LetterAct::Extension:
        return request.extensionSentOn.isValid() || (!isAnswered(request) && !request.executedAt);
    default:
        return true;
    }
}

} // namespace

const QList<LetterKind> &allLetterKinds()
{
    static const QList<LetterKind> kinds = makeLetterKinds();
    return kinds;
}

QString keyOf(const LetterKind &kind)
{
    QString key;
    for (const ActKey &row : actKeys) {
        if (row.act == kind.act)
            key = QString::fromLatin1(row.key);
    }
    return kind.isAnswer() ? key + u'-' + codeOf(kind.type) : key;
}

std::optional<LetterKind> letterKindFrom(QStringView key)
{
    for (const LetterKind &kind : allLetterKinds()) {
        if (keyOf(kind) == key)
            return kind;
    }
    return std::nullopt;
}

QString keyOf(LetterLanguage language)
{
    return language == LetterLanguage::Dutch ? QStringLiteral("nl") : QStringLiteral("en");
}

std::optional<LetterLanguage> letterLanguageFrom(QStringView key)
{
    for (const LetterLanguage language : allLetterLanguages) {
        if (keyOf(language) == key)
            return language;
    }
    return std::nullopt;
}

QString templateName(const LetterKind &kind, LetterLanguage language)
{
    return keyOf(kind) + u'/' + keyOf(language);
}

namespace letter_rules {

Outcome checkKind(const LetterKind &kind, const Request &request)
{
    // What ends a restriction is told of in the letter about just that, and is no answer that restricts.
    const bool isEnd = request_rules::isLifting(request) && kind.act != LetterAct::Refused;
    const bool isOther = kind.isAnswer() ? kind.type != request.type || isEnd
                                         : kind.act == LetterAct::RestrictionLifting && !mayRestrict(request);
    if (isOther)
        return Error::refused("letter.other-request", {keyOf(kind)});
    if (kind.act == LetterAct::BreachMessage)
        return Error::refused("letter.other-request", {keyOf(kind)});
    // The end of a restriction is told to who asked for the restriction.
    if (request.channel == Request::Channel::OwnInitiative && kind.act != LetterAct::RestrictionLifting)
        return Error::refused("letter.nobody-asked", {keyOf(kind)});
    if (!kind.isAnswer())
        return isInTime(kind.act, request) ? Outcome(done)
                                           : Outcome(Error::refused("letter.other-stage", {keyOf(kind)}));
    // What is done by hand has no outcome yet while its answer is being written.
    const bool isByHand = request.outcome == Request::Outcome::None && kind.act != LetterAct::Refused &&
        request_rules::isByHand(request.type) && request_rules::isAnswerable(request);
    const bool isSo = kind.act == LetterAct::Refused
        ? request_refusal::isRefusal(request.outcome)
        : request.outcome == outcomeOf(kind.act) && (request.executedAt || request.answeredOn.isValid());
    return isSo || isByHand ? Outcome(done) : Outcome(Error::refused("letter.not-yet", {keyOf(kind)}));
}

Outcome checkDay(const LetterKind &kind, const Request &request, QDate today, HolidayMode mode)
{
    const QDate latest = extensionNoticeLatest(request.receivedOn, mode);
    if (kind.act != LetterAct::Extension || request.extensionSentOn.isValid() || today <= latest)
        return done;
    return Error::refused("request.extension-late", {latest.toString(Qt::ISODate)});
}

LetterKind suggested(const Request &request)
{
    for (const LetterAct act : {LetterAct::Granted, LetterAct::PartlyGranted, LetterAct::Refused}) {
        if (checkKind({act, request.type}, request))
            return {act, request.type};
    }
    if (request_rules::isLifting(request))
        return {LetterAct::RestrictionLifting};
    switch (request.stage) {
    case Request::Stage::IdentityRequested:
        return {LetterAct::IdentityQuestion};
    case Request::Stage::ClarificationRequested:
        return {LetterAct::ClarificationQuestion};
    default:
        break;
    }
    return {request.extensionSentOn.isValid() ? LetterAct::Extension : LetterAct::Acknowledgement};
}

Request foreseen(Request request, Instant now)
{
    const auto proposal = Proposal::fromJson(request.proposal);
    const bool isOpen = request.outcome == Request::Outcome::None && !request.executedAt;
    if (request.proposal.isEmpty() || !proposal || !isOpen)
        return request;
    if (proposal->refuses()) {
        request_refusal::settle(request);
        return request;
    }
    RequestResult result = request_rules::plannedResult(request, *proposal);
    result.language = RequestResult::fromJson(request.result).language;
    for (const Proposal::CategoryPlan &row : proposal->plan) {
        if (row.erase)
            result.erased.insert(row.category, 1);
    }
    request.outcome = request_rules::outcomeOf(*proposal);
    request.executedAt = now;
    request.result = result.toJson();
    return request;
}

} // namespace letter_rules
