#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/contacts/disclosure.h"

#include <QList>

class Connection;
struct Contact;

/// To whom data of people was handed.
namespace disclosure_repository {

/// The newest first.
Result<QList<Disclosure>> list(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);

} // namespace disclosure_repository
