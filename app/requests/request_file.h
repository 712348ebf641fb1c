#pragma once

#include "app/requests/requests.h"

class Connection;

/// A request with everything around it, as somebody reads it.
namespace request_file {

/// NotFound "request.find".
Result<RequestFile> of(const ServiceContext &context, Connection &connection, const Permit &permit,
    FilingSystem filingSystem, Id<Request> id);

} // namespace request_file
