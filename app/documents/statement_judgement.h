#pragma once

#include "app/documents/statement_words.h"

/// What is said of a statement to who keeps it: what is missing, what changed, and how it reads.

/// "P09", and what it asks for.
QString checklistTitle(int number);
/// One thing that is missing.
QString lackSentence(const StatementFacts &facts, const StatementLack &lack);
QString itemStateWord(ItemState state);
QString sectionStateWord(SectionState state);
/// "complete", "hole", "not-applicable".
QLatin1String codeOf(SectionState state);

/// What became otherwise. `then` knows what is gone.
QString statementChangeSentence(
    const StatementFacts &then, const StatementFacts &now, const StatementChange &change);

/// "normaal": what a score is called.
QString easeWord(readability::Ease ease);
/// "Flesch-Douma 71.3, fairly easy; Brouwer 71.7 (average 12.3 words in a sentence)".
QString scoreSentence(const readability::Score &score);
/// What can be said against a place in the text.
QString styleSentence(const StyleFinding &finding);
