#pragma once

#include "app/requests/request.h"

#include <QList>

#include <optional>

/// What moves a request from one state to the next.
enum class RequestMove {
    AskIdentity,
    ConfirmIdentity,
    /// The same, once a refusal for want of it was laid down: that refusal is void.
    IdentityArrives,
    AskScope, ///< what exactly is meant, where much is held (recital 63)
    HearScope,
    Assess,
    LayPlan,
    RefuseUnidentified, ///< a plan to refuse, while it is not known who asks
    Submit,             ///< to the second approver
    Approve,
    Reject,
    RejectUnidentified, ///< such a plan: it is asked again who it is
    AskBack,            ///< the approver wants to know something first
    Execute,
    Finish,   ///< all of what was approved has been done
    DoAtOnce, ///< without a decision: what is absolute, or restricts (request_at_once.h)
    Answer,
    Close,
    TakeBack,      ///< by the person
    SetAside,      ///< as a duplicate
    OvertakePerson ///< the person was erased on another request
};

/// One row of the table: everything that is not in it is refused.
struct RequestTransition
{
    Request::Stage from;
    RequestMove move;
    Request::Stage to;
};

/// The closed table of ahead.md 4.1. Guards that look at more than the state stand in request_rules.h.
const QList<RequestTransition> &requestTransitions();

/// Where the move leads from there; none where it is not allowed.
std::optional<Request::Stage> stageAfter(Request::Stage from, RequestMove move);
