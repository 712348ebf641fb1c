#pragma once

#include "app/cli/command.h"
#include "app/informing/informing_list.h"

/// The values that the commands about informing people share.

/// `--due`, `--statement` and `--preview`.
QCommandLineOption informingDueOption();
QCommandLineOption informingStatementOption();
QCommandLineOption informingPreviewOption();

/// The people of the command: its numbers, or those of `--due`.
Result<InformingWhom> informingWhomOf(const CommandRun &run);
/// Who was or would be recorded, in a sentence with their number, and who was passed over.
Answer informingAnswerOf(const InformingOutcome &outcome, const QString &sentence);
