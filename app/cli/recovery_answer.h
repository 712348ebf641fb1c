#pragma once

#include "app/cli/command.h"

/// Adds the recovery key of a file that just got one; it is told this once.
void tellRecoveryKey(CommandRun &run, Answer &answer);
/// The same of a key that was drawn otherwise.
void tellRecoveryKey(const QString &key, Answer &answer);
