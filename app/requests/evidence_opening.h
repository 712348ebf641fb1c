#pragma once

#include "app/requests/evidence_piece.h"

class Connection;

/// Who opened what of a request before they decide. The trail tells of each opening, so that nobody can take
/// it back or put one in, and nothing else is kept of it.
namespace evidence_opening {

/// The pieces of the request, with what this member opened of them since the plan was laid down as it is.
Result<QList<EvidencePiece>> by(Connection &connection, const Request &request, const QString &staffRef);

/// The same for letters that were read already.
Result<QList<EvidencePiece>> by(Connection &connection, const Request &request,
    const QList<Attachment> &letters, const QString &staffRef);

} // namespace evidence_opening
