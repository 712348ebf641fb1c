#pragma once

#include "app/base/result.h"

#include <QDate>

class Connection;
struct Request;

/// What was proposed because a term had ended is not erased once that term moved away: with a new purchase,
/// or another rule.
namespace moved_term {

/// ChangedMeanwhile "request.term-moved"; done for a request that somebody made.
Outcome refuse(Connection &connection, const Request &request, QDate today);

} // namespace moved_term
