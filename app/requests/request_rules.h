#pragma once

#include "app/base/result.h"
#include "app/law/holidays.h"
#include "app/requests/identity_need.h"
#include "app/requests/proposal.h"
#include "app/requests/request.h"

/// Who acts on a request.
struct RequestActor
{
    QString staffRef;
    /// The contact that is this member themselves, if any.
    QByteArray ownContact = {};
};

/// The steps of a request and their guards: each takes the record and returns the next one, or why not.
namespace request_rules {

/// Of a new one: who asks, and on whose behalf. Invalid "request.mandate-missing" for a representative
/// without one, "request.representative-missing" for a mandate of nobody.
Outcome checkRequester(const Request &request);

/// A question to the requester, for which the clock can stand still: there is doubt about who they are
/// (art. 12(6) GDPR), or about what they mean where much is held (recital 63). Invalid
/// "request.asked-day", "request.asked-reason" without words why.
Result<Request> asked(Request request, const RequestQuestion &question, QDate today);

/// The question about what they mean was answered; an answer that proves who asks comes with
/// identityConfirmed().
Result<Request> scopeHeard(Request request);

/// Whether one asks the same as another one that came before it.
bool repeats(const Request &request, const Request &earlier);

/// The requester's identity was established with a method of identity_check.h. Invalid for an unknown method,
/// Refused "request.identity-weak" {level} where it proves too little (identity_need.h). A refusal for want
/// of it is void.
Result<Request> identityConfirmed(
    Request request, const RequestActor &actor, const QString &method, int levelNeeded, Instant now);

/// Nobody asked: the organisation itself wants to erase what it does not need (art. 5(1)(c) GDPR), so there
/// is no requester whose identity could be doubted. Only for a request of that channel that was just taken
/// in.
Result<Request> onOwnInitiative(Request request, const RequestActor &actor, Instant now);

/// Needs a confirmed identity, but for refusals for which it is not needed; voids an earlier proposal and its
/// decision.
Result<Request> proposed(Request request, const RequestActor &actor, const QString &proposal, Instant now);

/// The approver wants to know something before they decide: the plan goes back to who made it. Guarded as
/// decided() is; Invalid "request.ask-back-empty".
Result<Request> askedBack(Request request, const RequestActor &approver, const QString &question);

/// The notice of extension was sent with its reason, within the first month (art. 12(3) GDPR): three months
/// in all. By somebody else than who registered it (domain.md 4.6). Refused "request.extension-late" {the
/// last day}, "request.extended-already"; Invalid "request.extension-reason", "request.extension-day".
Result<Request> extended(Request request, const RequestActor &approver, QDate sentOn, const QString &reason,
    QDate today, HolidayMode mode);

/// Why this member cannot extend the term now; nothing when they can. For a locked verb's reason.
std::optional<Error> cannotExtend(
    const Request &request, const RequestActor &approver, QDate today, HolidayMode mode);

/// It only repeats an earlier one of the same person and kind, which is still open: the earlier day holds.
/// Invalid "request.duplicate-other" where it is not so; Refused "request.rejected" for what must still be
/// answered as refused.
Result<Request> setAside(Request request, const Request &original, Instant now);

/// Four eyes: whoever registered or prepared it, or confirmed who asks after it was laid down, and the person
/// themselves, cannot decide (product.md). `digest` is of the proposal that was looked at; ChangedMeanwhile
/// when it is another one now. An approved refusal is the outcome of the request; a rejected proposal leads
/// to another one.
Result<Request> decided(Request request, const RequestActor &approver, Decision::Verdict verdict,
    const QString &reason, const QByteArray &digest);

/// Needs the approval of exactly this proposal by somebody else, given at most 14 days ago (security.md 4.3).
Result<Request> executed(Request request, const RequestActor &actor, const Decision &decision, Instant now);

/// A recipient confirmed that they were told (art. 19 GDPR). NotFound for who received nothing; Invalid for a
/// day before the request was carried out or still to come.
Result<Request> notified(Request request, const QString &recipient, QDate confirmedOn, QDate today);

/// Telling a recipient is impossible or takes disproportionate effort (art. 19 GDPR); `why` is a code of
/// noticeObstacles. Fails as notified() does; Invalid "request.obstacle".
Result<Request> noticeImpossible(Request request, const QString &recipient, const QString &why);

/// The program only registers and follows a request of this kind: what is asked is done by hand.
bool isByHand(Request::Type type);

/// Whether its answer may be recorded: it was carried out or refused, or is done by hand and it is known who
/// asked.
bool isAnswerable(const Request &request);

/// The answer has been sent; a rejected request is answered as refused, one that is carried out by hand as
/// granted once it is known who asked.
Result<Request> answered(Request request, QDate answeredOn, QDate today);

/// Answered and done; answers it first where that was not noted yet. Refused "request.notices-open" {names}
/// while a recipient was not told (ahead.md item 8). Closed stays closed.
Result<Request> closed(Request request, QDate answeredOn, QDate today, Instant now);

/// The person took it back. Refused once it was rejected or carried out: then it is answered.
Result<Request> withdrawn(Request request, Instant now);

/// The person was erased on another request, so there is nothing left to do for this one; none where it is
/// decided already and only waits for its answer.
std::optional<Request> overtaken(Request request, Instant now);

/// Why this member cannot decide this request; nothing when they can. For showing a locked button's reason.
std::optional<Error> cannotDecide(const Request &request, const RequestActor &approver);
/// The same, and Refused "request.identity-below" where it is not known surely enough who asks.
std::optional<Error> cannotDecide(
    const Request &request, const RequestActor &approver, const IdentityNeed &need);

/// Why nobody can approve it yet: it is not known surely enough who asks, and what is proposed needs it.
std::optional<Error> identityMissing(const Request &request, const IdentityNeed &need);

/// Why nobody decides this request in this member's stead: they had a hand in it themselves, or it is about
/// them.
std::optional<Error> cannotHaveDecided(const Request &request, const RequestActor &principal);

} // namespace request_rules
