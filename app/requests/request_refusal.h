#pragma once

#include "app/base/result.h"
#include "app/requests/proposal.h"
#include "app/requests/request.h"

#include <QDate>
#include <QList>

/// Refusing a request: a proposal like any other, which a second person approves (domain.md 4.6, 4.8).
namespace request_refusal {

/// What a refusal must agree with besides the request.
struct Facts
{
    QList<RequestQuestion> questions = {};
    /// An answer to the last question came and did not establish who asks.
    bool hasIdentityFailed = false;
    /// How many things the file holds about the person, beyond what came with the request.
    int thingsHeld = 0;
    QDate today = {};
};

/// Whether the request can be refused so. Invalid "request.refusal-words", "request.refusal-mixed" where
/// something else is proposed as well; Refused "request.refusal-kind" {code} for a reason that this kind of
/// request cannot have, "request.refusal-taken-back" for R18,
/// "request.refusal-identity" for R01 before who asks was asked, or once it is known,
/// "request.refusal-reminders" {day} for R01 before both reminders went out and that day came,
/// "request.refusal-data-held" {number} for R02 while something is held.
Outcome check(const Request &request, const Proposal &proposal, const Facts &facts);

/// Whether it can be laid down and approved without knowing who asks: because that is the reason, or because
/// it is for another organisation to find out, and no other reason stands beside.
bool needsNoIdentity(const Proposal &proposal);
bool needsNoIdentity(const QString &proposal);

/// Refused, for whatever reason.
bool isRefusal(Request::Outcome outcome);

/// What an approved proposal to refuse makes of the request: its outcome, and the codes without words.
/// Nothing for other proposals.
void settle(Request &request);

/// The request has no proposal any more; what was decided about it stays with the decision.
void dropProposal(Request &request);

} // namespace request_refusal
