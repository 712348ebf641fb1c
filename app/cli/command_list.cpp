#include "app/cli/command_list.h"

QList<Command> allCommands()
{
    return fileCommands() + demoCommands() + importCommands() + contactCommands() + listCommands() +
        purposeCommands() + consentCommands() + receiptCommands() + gateCommands() + processorCommands() +
        handoverCommands() + toolListCommands() + toolListRecordCommands() + requestCommands() +
        retentionCommands() + reportCommands() + settingsCommands() + staffCommands() + auditCommands() +
        backupCommands();
}
