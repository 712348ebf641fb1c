#include "app/cli/command_list.h"

QList<Command> allCommands()
{
    return fileCommands() + demoCommands() + importCommands() + contactCommands() + groundCommands() +
        listCommands() + purposeCommands() + consentCommands() + receiptCommands() + gateCommands() +
        necessityCommands() + processorCommands() + agreementCommands() + handoverCommands() +
        leavingCommands() + toolListCommands() + toolListRecordCommands() + informingCommands() +
        requestCommands() + letterCommands() + retentionCommands() + scanCommands() + reviewCommands() +
        accountabilityCommands() + reportCommands() + settingsCommands() + staffCommands() + auditCommands() +
        backupCommands();
}
