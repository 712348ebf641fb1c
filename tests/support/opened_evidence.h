#pragma once

#include "app/requests/requests.h"

namespace tests {

/// Opens all that an approval of this request rests on, as whoever approves does before they decide.
inline void openEvidence(
    const Requests &requests, const Permit &permit, FilingSystem filingSystem, Id<Request> id)
{
    const auto file = requests.find(permit, filingSystem, id).result();
    for (const EvidencePiece &piece : file ? file->pieces : QList<EvidencePiece>()) {
        const auto opened = requests.openEvidence(permit, filingSystem, id, piece.code()).result();
        if (!opened)
            qWarning("opening evidence failed: %s", qPrintable(opened.error().what));
    }
}

} // namespace tests
