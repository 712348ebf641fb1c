#pragma once

#include "app/base/result.h"
#include "app/contacts/contact_details.h"

#include <QList>

#include <optional>

class Connection;

/// Files kept with people. They are added and removed, never changed.
namespace attachment_repository {

/// Without their content, the newest first.
Result<QList<Attachment>> list(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);
/// With its content.
Result<std::optional<Attachment>> find(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, Id<Attachment> id);
Result<Id<Attachment>> add(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, const Attachment &attachment);
Outcome remove(Connection &connection, FilingSystem filingSystem, Id<Contact> contact, Id<Attachment> id);

} // namespace attachment_repository
