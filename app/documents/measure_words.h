#pragma once

#include "app/measures/measure.h"

/// The tests of measures as people read of them, in the language spoken now, or that of a document
/// (document_voice.h).

/// "Restore test, with erasures done again".
QString measureWord(MeasureKind kind);
/// "every 3 months", "daily", "with each release, and every 3 months".
QString measureIntervalWord(MeasureKind kind);
QString measureOutcomeWord(MeasureOutcome outcome);
QString measureStateWord(MeasureStanding::State state);
/// Who did it: the executor, or the program.
QString measureExecutorWord(const MeasureResult &result);
/// What came of it: the words of who did it, or what the program counted.
QString measureFindingSentence(const MeasureResult &result);
/// "Done on …; due again on …", or that it was never done.
QString measureStandingSentence(const MeasureStanding &standing);

/// Words of the command line.
QString measureCommandWords(const char *text);
