#include "app/cli/command_list.h"

QList<Command> allCommands()
{
    return fileCommands() + demoCommands() + importCommands() + contactCommands() + listCommands() +
        purposeCommands() + consentCommands() + gateCommands() + processorCommands() + handoverCommands() +
        requestCommands() + retentionCommands() + reportCommands() + staffCommands() + auditCommands() +
        backupCommands();
}
