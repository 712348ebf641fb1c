#include "app/requests/request_moves.h"

#include <algorithm>

const QList<RequestTransition> &requestTransitions()
{
    using enum Request::Stage;
    using enum RequestMove;
    static const QList<RequestTransition> table = {
        {Received, AskIdentity, IdentityRequested},
        {Received, ConfirmIdentity, IdentityConfirmed},
        {IdentityRequested, ConfirmIdentity, IdentityConfirmed},
        {IdentityConfirmed, ConfirmIdentity, IdentityConfirmed}, // by a stronger method
        // The level that is needed may rise later (identity_need.h).
        {Assessed, ConfirmIdentity, Assessed},
        {PlanReady, ConfirmIdentity, PlanReady},
        {AwaitingSecondApprover, ConfirmIdentity, AwaitingSecondApprover},
        {Approved, ConfirmIdentity, Approved},
        {PlanReady, IdentityArrives, IdentityConfirmed},
        {AwaitingSecondApprover, IdentityArrives, IdentityConfirmed},
        {Approved, IdentityArrives, IdentityConfirmed},
        {IdentityConfirmed, AskScope, ClarificationRequested},
        {IdentityConfirmed, Assess, Assessed},
        {ClarificationRequested, HearScope, IdentityConfirmed},
        {Assessed, AskScope, ClarificationRequested},
        {Assessed, LayPlan, PlanReady},
        {Assessed, Answer, Answered}, // what is done by hand
        {Received, RefuseUnidentified, PlanReady},
        {IdentityRequested, RefuseUnidentified, PlanReady},
        {PlanReady, RefuseUnidentified, PlanReady},
        {AwaitingSecondApprover, RefuseUnidentified, PlanReady},
        {Approved, RefuseUnidentified, PlanReady},
        {PlanReady, LayPlan, PlanReady},
        {PlanReady, Submit, AwaitingSecondApprover},
        // Another plan voids what was asked, and what was decided.
        {AwaitingSecondApprover, LayPlan, PlanReady},
        {AwaitingSecondApprover, Approve, Approved},
        {AwaitingSecondApprover, Reject, Assessed},
        {AwaitingSecondApprover, RejectUnidentified, Received},
        {AwaitingSecondApprover, AskBack, PlanReady},
        {Approved, LayPlan, PlanReady},
        {Approved, Execute, Executing},
        {Approved, Answer, Answered}, // what is refused: there is nothing to carry out
        {Executing, Finish, NotifyingRecipients},
        // What may not wait, nor be refused (domain.md 4.6).
        {Received, DoAtOnce, NotifyingRecipients},
        {IdentityRequested, DoAtOnce, NotifyingRecipients},
        {IdentityConfirmed, DoAtOnce, NotifyingRecipients},
        {Assessed, DoAtOnce, NotifyingRecipients},
        {NotifyingRecipients, Answer, Answered},
        {Answered, Close, Closed},
        {Received, TakeBack, Closed},
        {IdentityRequested, TakeBack, Closed},
        {IdentityConfirmed, TakeBack, Closed},
        {ClarificationRequested, TakeBack, Closed},
        {Assessed, TakeBack, Closed},
        {PlanReady, TakeBack, Closed},
        {AwaitingSecondApprover, TakeBack, Closed},
        {Approved, TakeBack, Closed},
        {Received, SetAside, Duplicate},
        {IdentityRequested, SetAside, Duplicate},
        {IdentityConfirmed, SetAside, Duplicate},
        {ClarificationRequested, SetAside, Duplicate},
        {Assessed, SetAside, Duplicate},
        {Received, OvertakePerson, Closed},
        {IdentityRequested, OvertakePerson, Closed},
        {IdentityConfirmed, OvertakePerson, Closed},
        {ClarificationRequested, OvertakePerson, Closed},
        {Assessed, OvertakePerson, Closed},
        {PlanReady, OvertakePerson, Closed},
        {AwaitingSecondApprover, OvertakePerson, Closed},
        {Approved, OvertakePerson, Closed},
    };
    return table;
}

std::optional<Request::Stage> stageAfter(Request::Stage from, RequestMove move)
{
    const QList<RequestTransition> &table = requestTransitions();
    const auto row = std::find_if(table.begin(), table.end(),
        [&](const RequestTransition &known) { return known.from == from && known.move == move; });
    return row == table.end() ? std::nullopt : std::optional(row->to);
}
