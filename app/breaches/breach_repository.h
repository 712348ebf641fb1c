#pragma once

#include "app/base/result.h"
#include "app/breaches/breach.h"

#include <QList>

class Connection;

/// The register of breaches as it is stored. Damaged "breach.stored" where a register cannot be read.
namespace breach_repository {

/// Stores a new one; its id.
Result<Id<Breach>> add(Connection &connection, const Breach &breach);
/// The newest first, each with all that was decided, reported and told.
Result<QList<Breach>> all(Connection &connection);
Result<std::optional<Breach>> byId(Connection &connection, Id<Breach> id);
/// The register and the state, over the version that was read, which it raises. ChangedMeanwhile
/// "breach.changed" where that is no longer the one stored.
Outcome replace(Connection &connection, const Breach &breach);

Outcome addDecision(Connection &connection, Id<Breach> breach, const BreachDecision &decision);
/// What the second person said to the one that waits.
Outcome setSecond(Connection &connection, const BreachDecision &decision);
Outcome addReport(Connection &connection, Id<Breach> breach, const BreachReport &report);
Outcome addInforming(Connection &connection, Id<Breach> breach, const BreachInforming &informing);

} // namespace breach_repository
