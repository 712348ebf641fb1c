#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/result.h"

class Connection;
struct ConsentEvent;
struct Contact;

/// Where acts stood that came along when a record of the person went into another (app/merging).
namespace consent_origin_repository {

/// An act that is taken back needs none. Whether there was one: then the trail told of the act by its hash.
Result<bool> removeOf(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, Id<ConsentEvent> event);

} // namespace consent_origin_repository
