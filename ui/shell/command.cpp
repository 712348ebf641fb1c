#include "ui/shell/command.h"

#include <QAction>
#include <QVariant>

namespace {

constexpr char commandProperty[] = "kkCommand";

} // namespace

void answerCommand(QAction *action, Command command)
{
    action->setProperty(commandProperty, static_cast<int>(command));
    action->setShortcut(QKeySequence()); // two actions with one key would both fall silent
}

std::optional<Command> answeredCommand(const QAction *action)
{
    const QVariant command = action->property(commandProperty);
    return command.isValid() ? std::optional(static_cast<Command>(command.toInt())) : std::nullopt;
}
