#pragma once

#include "app/accountability/accountability_document.h"
#include "app/base/result.h"

#include <QList>

#include <optional>

class Connection;

/// Documents as they are kept: at most one draft of each, and every version that was approved, which nothing
/// changes any more. Damaged "document.stored" where the facts are not those of their digest.
namespace accountability_repository {

Result<std::optional<AccountabilityDocument>> draft(Connection &connection, AccountabilityKind kind);
/// The newest first.
Result<QList<AccountabilityDocument>> versions(Connection &connection, AccountabilityKind kind);
/// The one in force.
Result<std::optional<AccountabilityDocument>> newest(Connection &connection, AccountabilityKind kind);

/// In the place of the draft that waited, if any.
Outcome setDraft(Connection &connection, const AccountabilityDocument &document);
/// The draft becomes this version. ChangedMeanwhile "document.changed" where it is not the draft any more.
Outcome approve(Connection &connection, const AccountabilityDocument &document);

} // namespace accountability_repository
