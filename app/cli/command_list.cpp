#include "app/cli/command_list.h"

QList<Command> allCommands()
{
    return fileCommands() + demoCommands() + requestCommands() + retentionCommands() + staffCommands() + auditCommands();
}
