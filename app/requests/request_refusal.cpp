#include "app/requests/request_refusal.h"

#include "app/requests/request_at_once.h"
#include "app/requests/request_reminder.h"
#include "app/requests/request_result.h"

#include <algorithm>

namespace request_refusal {

namespace {

Error refusalRefused(const char *why, const QStringList &place = {})
{
    return Error{Failure::Refused, QStringLiteral("request.refusal-") + QLatin1String(why), place};
}

/// The newest question about identity that is still open; null where there is none.
const RequestQuestion *openQuestion(const QList<RequestQuestion> &questions)
{
    const auto open = std::find_if(questions.rbegin(), questions.rend(), [](const RequestQuestion &question) {
        return question.about == RequestQuestion::About::Identity && !question.answeredOn.isValid();
    });
    return open == questions.rend() ? nullptr : &*open;
}

/// Art. 12(2) GDPR: only who was asked, and reminded, did not make themselves known.
Outcome checkUnknown(const Request &request, const Facts &facts)
{
    const RequestQuestion *question = openQuestion(facts.questions);
    if (request.identityAt || !question)
        return refusalRefused("identity");
    if (facts.hasIdentityFailed)
        return done;
    const QDate from = question->askedOn.addDays(reminderDays.back());
    if (question->reminders.size() < qsizetype(reminderDays.size()) || facts.today < from)
        return refusalRefused("reminders", {from.toString(Qt::ISODate)});
    return done;
}

Outcome checkReason(const Request &request, RefusalReason reason, const Facts &facts)
{
    if (reason == RefusalReason::TakenBack)
        return refusalRefused("taken-back");
    if (!canRefuse(request.type, reason))
        return refusalRefused("kind", {keyOf(reason)});
    if (reason == RefusalReason::IdentityNotEstablished)
        return checkUnknown(request, facts);
    if (reason == RefusalReason::NoDataHeld && facts.thingsHeld > 0)
        return refusalRefused("data-held", {QString::number(facts.thingsHeld)});
    return done;
}

/// Whether nothing else is proposed with the refusal.
bool refusesOnly(const Proposal &proposal)
{
    return proposal == Proposal{.refusal = proposal.refusal, .refusalWords = proposal.refusalWords};
}

bool holdsReason(const Proposal &proposal, RefusalReason reason)
{
    return proposal.refusal.contains(reason);
}

} // namespace

Outcome check(const Request &request, const Proposal &proposal, const Facts &facts)
{
    // Nobody asked for it: an end that is not approved is rejected, and the restriction stays.
    if (request_rules::isLifting(request))
        return refusalRefused("kind", {keyOf(proposal.refusal.value(0))});
    if (!refusesOnly(proposal))
        return Error{Failure::Invalid, QStringLiteral("request.refusal-mixed")};
    for (const RefusalReason reason : proposal.refusal) {
        if (auto fits = checkReason(request, reason, facts); !fits)
            return fits;
    }
    if (proposal.refusalWords.trimmed().isEmpty())
        return Error{Failure::Invalid, QStringLiteral("request.refusal-words")};
    return done;
}

bool needsNoIdentity(const Proposal &proposal)
{
    return proposal.refuses() &&
        std::all_of(proposal.refusal.begin(), proposal.refusal.end(), [](RefusalReason reason) {
            return reason == RefusalReason::IdentityNotEstablished || reason == RefusalReason::OnlyProcessor;
        });
}

bool needsNoIdentity(const QString &proposal)
{
    const auto read = Proposal::fromJson(proposal);
    return read && needsNoIdentity(*read);
}

bool isRefusal(Request::Outcome outcome)
{
    return outcome == Request::Outcome::Refused || outcome == Request::Outcome::NoDataHeld;
}

void settle(Request &request)
{
    const auto proposal = Proposal::fromJson(request.proposal);
    if (!proposal || !proposal->refuses())
        return;
    request.outcome = holdsReason(*proposal, RefusalReason::NoDataHeld) ? Request::Outcome::NoDataHeld
                                                                        : Request::Outcome::Refused;
    RequestResult result = RequestResult::fromJson(request.result);
    result.refusal = proposal->refusal;
    request.result = result.toJson();
}

void dropProposal(Request &request)
{
    request.outcome = Request::Outcome::None;
    request.proposal.clear();
    request.result.clear();
}

} // namespace request_refusal
