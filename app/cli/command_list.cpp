#include "app/cli/command_list.h"

QList<Command> allCommands()
{
    return fileCommands() + demoCommands() + importCommands() + contactCommands() + groundCommands() +
        listCommands() + purposeCommands() + consentCommands() + receiptCommands() + gateCommands() +
        necessityCommands() + processorCommands() + activityCommands() + agreementCommands() +
        handoverCommands() + leavingCommands() + toolListCommands() + toolListRecordCommands() +
        informingCommands() + requestCommands() + letterCommands() + retentionCommands() + scanCommands() +
        reviewCommands() + breachCommands() + accountabilityCommands() + statementCommands() +
        accessCommands() + measureCommands() + inspectionCommands() + reportCommands() + settingsCommands() +
        staffCommands() + auditCommands() + backupCommands();
}
