#include "app/requests/request_board.h"

namespace request_board {

namespace {

Error cannotMove(const char *why)
{
    return Error{Failure::Refused, QStringLiteral("request.") + QLatin1String(why)};
}

/// Everything before the plan has gone to a second person.
bool isBeforeApproval(Column column)
{
    return column == Column::Received || column == Column::Identity || column == Column::InProgress;
}

Result<RequestMove> intoProgress(const Request &request, const RequestActor &actor)
{
    using enum Request::Stage;
    switch (request.stage) {
    case Received:
    case IdentityRequested:
        return RequestMove::ConfirmIdentity;
    case AwaitingSecondApprover:
        // Who decides asks a question back; who prepared it makes another plan.
        return request_rules::cannotDecide(request, actor) ? RequestMove::LayPlan : RequestMove::AskBack;
    case Approved:
        return RequestMove::LayPlan;
    default:
        return cannotMove("executed-already");
    }
}

Result<RequestMove> intoApproval(const Request &request)
{
    using enum Request::Stage;
    if (request.stage == Received || request.stage == IdentityRequested)
        return cannotMove("identity-missing");
    if (request.stage == ClarificationRequested)
        return cannotMove("clarification-open");
    if (!isBeforeApproval(columnOf(request.stage)))
        return cannotMove(request.stage == Approved ? "move-approved" : "executed-already");
    if (request_rules::isByHand(request.type))
        return cannotMove("move-by-hand");
    return RequestMove::LayPlan;
}

Result<RequestMove> intoCarryingOut(const Request &request, const RequestActor &actor)
{
    if (isBeforeApproval(columnOf(request.stage)))
        return request_rules::isByHand(request.type) ? cannotMove("move-by-hand")
                                                     : cannotMove("not-approved");
    if (auto locked = request_rules::cannotDecide(request, actor))
        return *locked;
    return RequestMove::Approve;
}

Result<RequestMove> intoAnswered(const Request &request)
{
    if (request_rules::isAnswerable(request))
        return RequestMove::Answer;
    if (request.stage == Request::Stage::Received || request.stage == Request::Stage::IdentityRequested)
        return cannotMove("identity-missing");
    // What is approved is carried out first; that is the verb that its card offers.
    return request.stage == Request::Stage::Approved ? Result<RequestMove>(RequestMove::Execute)
                                                     : cannotMove("not-finished");
}

} // namespace

Column columnOf(Request::Stage stage)
{
    using enum Request::Stage;
    switch (stage) {
    case Received:
        return Column::Received;
    case IdentityRequested:
        return Column::Identity;
    case IdentityConfirmed:
    case ClarificationRequested:
    case Assessed:
    case PlanReady:
        return Column::InProgress;
    case AwaitingSecondApprover:
        return Column::ForApproval;
    case Approved:
    case Executing:
    case NotifyingRecipients:
        return Column::CarryingOut;
    case Answered:
    case Closed:
    case Duplicate:
        return Column::Answered;
    }
    Q_UNREACHABLE();
}

QString handlerOf(const Request &request)
{
    return request.preparedBy.isEmpty() ? request.identityBy : request.preparedBy;
}

bool isOf(const Request &request, const QString &staffRef)
{
    return !staffRef.isEmpty() &&
        (request.registeredBy == staffRef || request.identityBy == staffRef ||
            request.preparedBy == staffRef);
}

bool isUnconfirmed(const Request &request)
{
    return request.isOpen() && !request.identityAt && !request.answeredOn.isValid();
}

Result<RequestMove> moveTo(const Request &request, Column column, const RequestActor &actor)
{
    const Column from = columnOf(request.stage);
    if (from == Column::Answered)
        return cannotMove("move-answered");
    if (column == from)
        return cannotMove("move-same");
    switch (column) {
    case Column::Received:
        return cannotMove("move-received");
    case Column::Identity:
        return from == Column::Received ? Result<RequestMove>(RequestMove::AskIdentity)
                                        : cannotMove("move-identity-known");
    case Column::InProgress:
        return intoProgress(request, actor);
    case Column::ForApproval:
        return intoApproval(request);
    case Column::CarryingOut:
        return intoCarryingOut(request, actor);
    case Column::Answered:
        return intoAnswered(request);
    }
    Q_UNREACHABLE();
}

} // namespace request_board
