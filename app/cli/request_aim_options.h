#pragma once

#include "app/cli/command.h"
#include "app/requests/request_aim.h"

/// What within its kind a new request is about.
QList<QCommandLineOption> requestAimOptions();
/// Wrong usage for a channel or a ground that is none.
Result<RequestAim> requestAimOf(const CommandRun &run);
