#pragma once

#include "app/cli/command.h"

/// `contact add`.
QList<QCommandLineOption> contactAddOptions();
Result<Answer> addContact(CommandRun &run);
