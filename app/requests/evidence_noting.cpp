#include "app/requests/evidence_noting.h"

#include "app/changes/change.h"
#include "app/requests/request_steps.h"

namespace evidence_noting {

Outcome note(Change &change, const Request &request, EvidencePiece &piece)
{
    change.requestsTouched(request.filingSystem);
    if (auto told = change.audit(request_steps::entryFor(request, QStringLiteral("evidence-opened"),
            {{QStringLiteral("piece"), piece.code()}, {QStringLiteral("mark"), piece.mark},
                {QStringLiteral("plan"), request.proposedVersion}}));
        !told)
        return told;
    piece.openedAt = change.now();
    return done;
}

} // namespace evidence_noting
