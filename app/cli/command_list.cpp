#include "app/cli/command_list.h"

QList<Command> allCommands()
{
    return fileCommands() + staffCommands() + auditCommands();
}
