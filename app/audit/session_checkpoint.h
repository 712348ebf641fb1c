#pragma once

#include "app/base/instant.h"
#include "app/base/result.h"

#include <QString>

class Confirmation;
class Connection;
class SessionKey;
struct ServiceContext;

/// Heads of the trail that a session signs as it goes, with the key that its member certified at their
/// sign-in (security.md 4.5.3): takes milliseconds and no passphrase. Only in an embedded file; where there
/// is no such key, nothing is signed.
namespace session_checkpoint {

/// A member was let in, whose desk found that the trail goes on from what it saw: atSignIn() comes next on
/// the writing thread, and make() is the last thing that is done there, at locking. Nothing where the session
/// is another member's.
void begin(const ServiceContext &context, const QString &memberRef);

/// Puts the member's name under the newest head that somebody else signed, if the trail of now begins with
/// it, and signs the head of now. Errors of the database.
Outcome atSignIn(const ServiceContext &context, Connection &line);

/// Signs the head of now, unless this session signed it already. Refused "session.key" outside the term of
/// the key.
Outcome make(Connection &line, const SessionKey &key, Instant now);

/// After what must be signed for: by the session, or else with the passphrase that was given for it, which
/// takes the second of Argon2id. Not for a database thread.
Outcome after(const ServiceContext &context, const Confirmation &confirmation);

} // namespace session_checkpoint
