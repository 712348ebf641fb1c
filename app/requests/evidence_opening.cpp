#include "app/requests/evidence_opening.h"

#include "app/audit/audit_repository.h"
#include "app/requests/request_letter_repository.h"
#include "app/requests/request_repository.h"

#include <algorithm>

namespace evidence_opening {

namespace {

bool isOpeningOf(const AuditEntry &entry, const EvidencePiece &piece, const Request &request)
{
    const QJsonObject &told = entry.detail;
    return told[QStringLiteral("piece")].toString() == piece.code() &&
        told[QStringLiteral("mark")].toString() == piece.mark &&
        told[QStringLiteral("plan")].toInt(-1) == request.proposedVersion;
}

/// Whoever saw where a representative was reached did not see where they are reached now. By how often that
/// changed: what was opened is remembered longer than the address may be, so not even its hash is in there.
Outcome markAddress(Connection &connection, const Request &request, EvidencePiece &mandate)
{
    const auto steps = request_repository::steps(connection, request.filingSystem, request.id);
    if (!steps)
        return steps.error();
    const auto moves = std::count_if(steps->begin(), steps->end(),
        [](const RequestStep &each) { return each.step == QStringLiteral("representative-address"); });
    mandate.mark += QStringLiteral(" %1").arg(moves);
    return done;
}

} // namespace

Result<QList<EvidencePiece>> by(Connection &connection, const Request &request, const QString &staffRef)
{
    const auto letters = request_letter_repository::of(connection, request.filingSystem, request.id);
    if (!letters)
        return letters.error();
    return by(connection, request, *letters, staffRef);
}

Result<QList<EvidencePiece>> by(
    Connection &connection, const Request &request, const QList<Attachment> &letters, const QString &staffRef)
{
    QList<EvidencePiece> pieces = evidence_pieces::of(request, letters);
    for (EvidencePiece &piece : pieces) {
        if (piece.what != EvidencePiece::What::Mandate)
            continue;
        if (auto marked = markAddress(connection, request, piece); !marked)
            return marked.error();
    }
    if (pieces.isEmpty() || request.stage != Request::Stage::AwaitingSecondApprover)
        return pieces;
    const auto openings = audit_repository::ofRequest(
        connection, request.ref, QStringLiteral("request.evidence-opened"), staffRef);
    if (!openings)
        return openings.error();
    for (EvidencePiece &piece : pieces) {
        const auto opened = std::find_if(openings->begin(), openings->end(),
            [&](const AuditEntry &entry) { return isOpeningOf(entry, piece, request); });
        if (opened != openings->end())
            piece.openedAt = opened->happenedAt;
    }
    return pieces;
}

} // namespace evidence_opening
