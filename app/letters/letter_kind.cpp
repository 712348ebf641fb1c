#include "app/letters/letter_kind.h"

#include "app/requests/request_code.h"
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

/// The first six are whole keys; of an answer the request follows.
constexpr ActKey actKeys[] = {{LetterAct::Acknowledgement, "acknowledgement"},
    {LetterAct::IdentityQuestion, "identity-question"}, {LetterAct::IdentityReminder, "identity-reminder"},
    {LetterAct::ClarificationQuestion, "clarification-question"}, {LetterAct::Extension, "extension"},
    {LetterAct::RestrictionLifting, "restriction-lifting"}, {LetterAct::Granted, "granted"},
    {LetterAct::PartlyGranted, "partly-granted"}, {LetterAct::Refused, "refused"}};

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
    const bool isOther = kind.isAnswer()
        ? kind.type != request.type
        : kind.act == LetterAct::RestrictionLifting && request.type != Request::Type::Restriction;
    if (isOther)
        return Error::refused("letter.other-request", {keyOf(kind)});
    if (!kind.isAnswer())
        return done;
    // What is done by hand has no outcome yet while its answer is being written.
    const bool isByHand = request.outcome == Request::Outcome::None && kind.act != LetterAct::Refused &&
        request_rules::isByHand(request.type) && request_rules::isAnswerable(request);
    const bool isSo = kind.act == LetterAct::Refused
        ? request_refusal::isRefusal(request.outcome)
        : request.outcome == outcomeOf(kind.act) && (request.executedAt || request.answeredOn.isValid());
    return isSo || isByHand ? Outcome(done) : Outcome(Error::refused("letter.not-yet", {keyOf(kind)}));
}

LetterKind suggested(const Request &request)
{
    for (const LetterAct act : {LetterAct::Granted, LetterAct::PartlyGranted, LetterAct::Refused}) {
        if (checkKind({act, request.type}, request))
            return {act, request.type};
    }
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
    RequestResult result = RequestResult::fromJson(request.result);
    if (proposal->refuses()) {
        result.refusal = proposal->refusal;
        request.outcome = Request::Outcome::Refused;
        request.result = result.toJson();
        return request;
    }
    for (const Proposal::CategoryPlan &row : proposal->plan) {
        if (row.erase)
            result.erased.insert(row.category, 1);
        else
            result.kept.append(row);
    }
    for (const Proposal::Correction &correction : proposal->corrections)
        result.corrected.append(correction.field);
    request.outcome =
        proposal->erasesEverything() ? Request::Outcome::Granted : Request::Outcome::PartlyGranted;
    request.executedAt = now;
    request.result = result.toJson();
    return request;
}

} // namespace letter_rules
