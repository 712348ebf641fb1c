#pragma once

#include "app/base/result.h"
#include "app/contacts/contact_details.h"

#include <QList>

#include <optional>

class Connection;

/// Where business contacts work.
namespace organisation_repository {

Result<std::optional<Organisation>> byId(
    Connection &connection, FilingSystem filingSystem, Id<Organisation> id);
/// By its name without regard to case, marks and outer spaces.
Result<std::optional<Organisation>> byName(
    Connection &connection, FilingSystem filingSystem, const QString &name);
/// The one with this name, made when there is none.
Result<Id<Organisation>> findOrAdd(Connection &connection, FilingSystem filingSystem, const QString &name);
/// Those whose name starts so, in the order of names.
Result<QList<Organisation>> suggest(
    Connection &connection, FilingSystem filingSystem, const QString &start, int limit);
/// The page after a name (empty: the first), in the order of names.
Result<QList<Organisation>> list(
    Connection &connection, FilingSystem filingSystem, const QString &afterName, int limit);
/// Forgets it when nobody works there any more: a sole trader's firm often bears their name.
Outcome removeUnused(Connection &connection, FilingSystem filingSystem, Id<Organisation> id);

} // namespace organisation_repository
