#pragma once

#include "app/cli/command.h"

/// The command that tells whom to ask again: `purpose ask-again KEY [--record]`.

QList<QCommandLineOption> askAgainOptions();
Result<Answer> askAgain(CommandRun &run);
