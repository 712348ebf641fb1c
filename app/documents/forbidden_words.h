#pragma once

#include "app/contacts/forbidden_text.h"
#include "app/requests/proposal.h"

#include <QString>

/// What was found in free text, in the language spoken now; never what stands there.
QString freeTextPlaceWord(FreeTextPlace place);
QString forbiddenKindWord(ForbiddenKind kind);

/// "Note of 2-11-2026: citizen service number."
QString forbiddenSentence(const ForbiddenText &found);
/// How it is removed; `plan`: that of an erasure which is being prepared, which may take it along.
QString remedySentence(const ForbiddenText &found, const std::optional<Proposal> &plan = std::nullopt);
