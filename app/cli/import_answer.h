#pragma once

#include "app/cli/command.h"
#include "app/imports/import_summary.h"

/// What an import answers: its counts, the columns it left out because no purpose needs them (by header), and
/// everything that somebody has to look at.
Answer importAnswer(const ImportSummary &summary, const QStringList &leftOut);

/// What taking an import back answers, with everybody it left alone and why.
Answer undoAnswer(const UndoSummary &summary);
