#pragma once

#include "app/sweeping/sweep_report.h"

#include <QStringList>

/// Runs over the terms as people read of them. No person stands in any of it.

/// Who or what began it.
QString sweepOriginWord(SweepOrigin origin);
/// Whether it came to its end, and why not.
QString sweepOutcomeSentence(const SweepReport &report);
/// Why the trends lack the day although the run came to its end.
QString figuresNotKeptSentence(const Error &why);
/// What it proposed, by the rule that ended and by what is to go, and whom it passed over, with why: a line
/// each.
QStringList sweepLines(const SweepReport &report);
