#pragma once

#include "app/base/result.h"
#include "app/staff/deputyship.h"

#include <QList>

class Connection;

/// Who was given to stand for whom. Nothing is deleted: what ended early stays with the moment it ended.
namespace deputy_repository {

/// The newest first.
Result<QList<Deputyship>> all(Connection &connection);
/// What was given to this deputy in this filing system, the newest first.
Result<QList<Deputyship>> ofDeputy(Connection &connection, const QString &deputy, FilingSystem filingSystem);
Result<std::optional<Deputyship>> byRef(Connection &connection, const QString &ref);
Result<std::optional<Deputyship>> byId(Connection &connection, Id<Deputyship> id);
Result<Id<Deputyship>> add(Connection &connection, const Deputyship &given);
/// NotFound "deputy.end" for one that ended already.
Outcome end(Connection &connection, Id<Deputyship> id, const QString &by, Instant now);

} // namespace deputy_repository
