#pragma once

#include "app/access_reviews/access_review.h"
#include "app/access_reviews/passphrase_file.h"
#include "app/base/result.h"

#include <optional>

class Connection;

/// Reviews of access and of the trail, and who tells of what the program cannot see by itself.
namespace access_review_repository {

Outcome add(Connection &connection, const AccessReview &review);
/// The newest first, with all that was decided and signed. Damaged "access-review.stored" where a list is not
/// the one that was frozen.
Result<QList<AccessReview>> all(Connection &connection);
Result<std::optional<AccessReview>> byRef(Connection &connection, const QString &ref);
/// In the place of what was decided on the line before.
Outcome decide(Connection &connection, const QString &review, const AccessDecision &decision);
/// NotFound "access-review.line" where nothing is open on the line.
Outcome setDone(Connection &connection, const QString &review, const AccessDecision &decision);
Outcome sign(Connection &connection, const QString &review, const AccessSignature &signature);
Outcome close(Connection &connection, const QString &review, Instant now);

Result<QList<PassphraseFile>> passphraseFiles(Connection &connection);
/// In the place of what was told of the same path.
Outcome tellPassphraseFile(Connection &connection, const PassphraseFile &file);
/// NotFound "passphrase-file.gone".
Outcome forgetPassphraseFile(Connection &connection, const QString &path);

} // namespace access_review_repository
