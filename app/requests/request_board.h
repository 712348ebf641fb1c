#pragma once

#include "app/base/result.h"
#include "app/requests/request_moves.h"
#include "app/requests/request_rules.h"

#include <array>

/// Requests as cards on a board: in which column each stands, whose it is, and by which move of the table a
/// card gets into another column (look.md 4.10).
namespace request_board {

enum class Column { Received, Identity, InProgress, ForApproval, CarryingOut, Answered };

inline constexpr std::array allColumns = {Column::Received, Column::Identity, Column::InProgress,
    Column::ForApproval, Column::CarryingOut, Column::Answered};

Column columnOf(Request::Stage stage);

/// The member who works on it: who prepared the plan, else who established the identity. Empty while nobody
/// took it up.
QString handlerOf(const Request &request);

/// Whether this member registered it or works on it.
bool isOf(const Request &request, const QString &staffRef);

/// Still open, and who asks has not been established.
bool isUnconfirmed(const Request &request);

/// With what a request gets from its column into another one. The move still asks what it needs (a method, a
/// plan, a signature, a day), and its own rule has the last word. Refused with why where no move leads there,
/// or where this member may not take it.
Result<RequestMove> moveTo(const Request &request, Column column, const RequestActor &actor);

} // namespace request_board
