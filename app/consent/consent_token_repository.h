#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/consent/consent_token.h"

class Connection;

/// The second steps that are waited for, were taken or never came.
namespace consent_token_repository {

Outcome add(Connection &connection, FilingSystem filingSystem, const ConsentToken &token);
/// The one with this hash.
Result<std::optional<ConsentToken>> byHash(
    Connection &connection, FilingSystem filingSystem, const QByteArray &hash);
/// The newest of a first step.
Result<std::optional<ConsentToken>> ofEvent(
    Connection &connection, FilingSystem filingSystem, Id<ConsentEvent> event);
/// Those of one person that are open still.
Result<QList<ConsentToken>> openOf(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);
/// Those of everybody that are open still though their time is over, the oldest first.
Result<QList<ConsentToken>> overdue(Connection &connection, FilingSystem filingSystem, Instant now);

/// False where it was used already, or another took its place: somebody was first.
Result<bool> use(Connection &connection, FilingSystem filingSystem, Id<ConsentToken> token, Instant at,
    const QString &address, const QString &agent);
Outcome lapse(Connection &connection, FilingSystem filingSystem, Id<ConsentToken> token, Instant at);
/// The open ones of a first step are worth nothing any more: another took their place.
Outcome replaceOpen(Connection &connection, FilingSystem filingSystem, Id<ConsentEvent> event, Instant at);
/// The open ones of a line that waits no longer.
Outcome lapseOfLine(Connection &connection, FilingSystem filingSystem, Id<Contact> contact,
    Id<Purpose> purpose, Channel channel, Instant at);
/// The open ones of a purpose for which nobody waits any longer.
Outcome lapseOfPurpose(Connection &connection, FilingSystem filingSystem, Id<Purpose> purpose, Instant at);
/// Those of a first step that is taken back.
Outcome removeOf(Connection &connection, FilingSystem filingSystem, Id<ConsentEvent> event);

/// Where and with what people confirmed goes once it is older than `before`; how many were emptied.
Result<int> forgetOrigins(Connection &connection, FilingSystem filingSystem, Instant before);
Result<qint64> originsBefore(Connection &connection, FilingSystem filingSystem, Instant before);

} // namespace consent_token_repository
