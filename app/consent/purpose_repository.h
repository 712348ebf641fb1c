#pragma once

#include "app/base/result.h"
#include "app/consent/purpose.h"

#include <QList>

class Connection;

/// Purposes and their wordings.
namespace purpose_repository {

/// Each with its newest wording, in the order of their keys.
Result<QList<Purpose>> all(Connection &connection);
Result<std::optional<Purpose>> byKey(Connection &connection, const QString &key);
Result<std::optional<Purpose>> byId(Connection &connection, Id<Purpose> id);

/// Stores the purpose without a wording; Duplicate when the key is taken.
Result<Id<Purpose>> add(Connection &connection, const Purpose &purpose);
/// Stores what may change over the version it was read at: where it applies, channels, categories, validity,
/// assessment, end. ChangedMeanwhile when that is no longer the one stored.
Outcome replace(Connection &connection, const Purpose &purpose);

/// The next wording; its number and digest are computed here.
Result<PurposeWording> addWording(Connection &connection, PurposeWording wording);
/// The newest first.
Result<QList<PurposeWording>> wordings(Connection &connection, Id<Purpose> purpose);
/// The one in force at a moment; none before the first was written.
Result<Id<PurposeWording>> wordingAt(Connection &connection, Id<Purpose> purpose, Instant moment);

/// What the settings call the organisation; empty when they do not.
Result<QString> organisationName(Connection &connection);

} // namespace purpose_repository
