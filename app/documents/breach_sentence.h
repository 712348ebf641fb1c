#pragma once

#include "app/breaches/breach_check.h"

#include <QString>

/// The sentence for what failed with a breach ("breach.aware-future"), untranslated; null when none is known.
const char *breachSentence(const QString &what);

/// What a flag says, in the language of the words: "More than 100 people are touched."
QString breachFlagSentence(const BreachFlag &flag);

/// How a clock stands: "41 hours left, until Mon 30 March 17:40", "2 hours too late".
QString breachClockSentence(const BreachClock &clock, Instant now);
/// The same as a chip, of 22 signs at most: "41 h left".
QString breachClockChip(const BreachClock &clock, Instant now);

/// What was decided, in one sentence: "The authority is told and the people are not: the risk is not high."
QString breachDecisionSentence(const BreachDecision &decision);
