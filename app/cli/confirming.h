#pragma once

#include "app/cli/command.h"
#include "app/staff/confirmation.h"

/// Asks the member who acts for the passphrase again: before a decision, and before every act on staff.
Result<Confirmation> confirmedAgain(CommandRun &run);
