#pragma once

#include "app/base/result.h"
#include "app/requests/request_refusal.h"

class Connection;

/// What the file knows that a refusal must agree with.
namespace refusal_facts {

/// What is held counts all of the person, but for a record that was made for the request itself, with no more
/// in it than who they are and how they are reached.
Result<request_refusal::Facts> of(Connection &connection, const Request &request, QDate today);

} // namespace refusal_facts
