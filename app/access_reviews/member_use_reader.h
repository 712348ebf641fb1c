#pragma once

#include "app/access_reviews/member_use.h"
#include "app/base/result.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

class Connection;

/// Who worked with the file, as the trail tells.
namespace member_use_reader {

/// Of every member and each kind of act since a moment.
Result<QList<MemberUse>> since(Connection &connection, Instant moment);
/// When this member came in last: with their passphrase, a code, or the recovery key; none where they never
/// did. The trail is where this is kept.
Result<std::optional<Instant>> lastSignIn(Connection &connection, const QString &member);
/// Since when somebody is a member, by their `ref`.
Result<QHash<QString, Instant>> membersSince(Connection &connection);
/// The members whose account lies unused (effective_right.h), by their `ref`, with why (access_fault).
Result<QHash<QString, QString>> dormant(Connection &connection, Instant now);

} // namespace member_use_reader
