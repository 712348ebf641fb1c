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

Result<qint64> numberArgument(const CommandRun &run, const QString &name)
{
    if (run.arguments.isEmpty())
        return usageError(QStringLiteral("missing"), {name});
    bool isNumber = false;
    const qint64 number = run.arguments.constFirst().toLongLong(&isNumber);
    if (!isNumber || number <= 0)
        return usageError(QStringLiteral("number"), {name});
    return number;
}

Result<qint64> numberOption(const CommandRun &run, const QString &option, qint64 otherwise, qint64 least)
{
    if (!run.isSet(option))
        return otherwise;
    bool isNumber = false;
    const qint64 number = run.value(option).toLongLong(&isNumber);
    if (!isNumber || number < least)
        return usageError(QStringLiteral("number"), {QStringLiteral("--") + option});
    return number;
}

Result<FilingSystem> filingSystemOf(const CommandRun &run)
{
    const QString name = run.value(QStringLiteral("filing-system"));
    if (name.isEmpty() || name == QLatin1String("customers"))
        return FilingSystem::Customers;
    if (name == QLatin1String("employees"))
        return FilingSystem::Employees;
    return usageError(QStringLiteral("filing-system"), {name});
}
