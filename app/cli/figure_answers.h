#pragma once

#include "app/cli/command.h"
#include "app/requests/anonymous_fate.h"

#include <QList>

/// Adds what would become of the anonymous figures that a plan wants kept, as `figures`; with `isDone` what
/// became of them.
void tellFigures(const QList<AnonymousFate> &figures, bool isDone, Answer &answer);
