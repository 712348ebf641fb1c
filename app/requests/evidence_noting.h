#pragma once

#include "app/requests/evidence_piece.h"

class Change;

/// Looking at the evidence of a request, wherever somebody does so.
namespace evidence_noting {

/// In the trail stands that this member opened the piece as it is now, with the plan as it is now; the piece
/// bears when. Only for who is shown all of it.
Outcome note(Change &change, const Request &request, EvidencePiece &piece);

} // namespace evidence_noting
