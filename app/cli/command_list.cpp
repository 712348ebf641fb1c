#include "app/cli/command_list.h"

QList<Command> allCommands()
{
    return fileCommands() + demoCommands() + importCommands() + contactCommands() + listCommands() +
        purposeCommands() + consentCommands() + receiptCommands() + gateCommands() + necessityCommands() +
        processorCommands() + handoverCommands() + toolListCommands() + requestCommands() +
        retentionCommands() + reportCommands() + settingsCommands() + staffCommands() + auditCommands() +
        backupCommands();
}
