#include "app/cli/command.h"

Error usageError(const QString &what, const QStringList &place)
{
    return Error{Failure::Invalid, QStringLiteral("usage.") + what, place};
}

Result<QString> required(const CommandRun &run, const QString &option)
{
    const QString value = run.value(option);
    if (value.trimmed().isEmpty())
        return usageError(QStringLiteral("missing"), {QStringLiteral("--") + option});
    return value;
}
