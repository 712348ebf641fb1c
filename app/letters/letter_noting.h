#pragma once

#include "app/leaving/leaving_order.h"
#include "app/letters/letter_template.h"

/// Makes an order for a letter note it with its request as it leaves, in the same transaction: which letter,
/// in which language and words of which version, not what it says. The step is "letter", or "letter-undone"
/// where the file could not get its place.
void noteLetter(LeavingOrder &order, const LetterTemplate &words, Id<Request> request);

/// "refused-access/nl 3": how a step names the letter.
QString letterMark(const LetterTemplate &words);
