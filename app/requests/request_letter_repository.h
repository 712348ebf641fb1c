#pragma once

#include "app/base/result.h"
#include "app/contacts/contact_details.h"
#include "app/requests/request.h"

#include <QList>

class Connection;

/// Which of the files kept with a person are the letters of a request. The files themselves stand with the
/// person and go with them; nothing but a number stays.
namespace request_letter_repository {

Outcome add(
    Connection &connection, FilingSystem filingSystem, Id<Request> request, Id<Attachment> attachment);
/// Without their content, the oldest first; those that are gone left out.
Result<QList<Attachment>> of(Connection &connection, FilingSystem filingSystem, Id<Request> request);

} // namespace request_letter_repository
