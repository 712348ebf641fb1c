#pragma once

#include "app/base/result.h"
#include "app/contacts/contact_details.h"

#include <QHash>
#include <QList>

#include <optional>

class Connection;

/// Where business contacts work.
namespace organisation_repository {

/// What names are compared by: without regard to case, marks and outer spaces.
QString foldedName(const QString &name);

Result<std::optional<Organisation>> byId(
    Connection &connection, FilingSystem filingSystem, Id<Organisation> id);
/// By its folded name.
Result<std::optional<Organisation>> byName(
    Connection &connection, FilingSystem filingSystem, const QString &name);
/// The one with this name, made when there is none.
Result<Id<Organisation>> findOrAdd(Connection &connection, FilingSystem filingSystem, const QString &name);
/// All of them by folded name; of several with one name the eldest.
Result<QHash<QString, qint64>> numbersByName(Connection &connection, FilingSystem filingSystem);
/// Those whose name starts so, in the order of names.
Result<QList<Organisation>> suggest(
    Connection &connection, FilingSystem filingSystem, const QString &start, int limit);
/// Forgets it when nobody works there any more: a sole trader's firm often bears their name.
Outcome removeUnused(Connection &connection, FilingSystem filingSystem, Id<Organisation> id);

} // namespace organisation_repository
