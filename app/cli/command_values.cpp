#include "app/cli/command_values.h"

#include "app/base/iso_day.h"
#include "app/consent/lawful_basis.h"
#include "app/consent/purposes.h"
#include "app/documents/informing_words.h"

#include <algorithm>

namespace {

Error wrongValue(const QString &option, const QString &value)
{
    return usageError(QStringLiteral("value"), {QStringLiteral("--") + option, value});
}

} // namespace

QCommandLineOption valueOption(const char *name, const QString &help, const char *value)
{
    return {QString::fromLatin1(name), help, QString::fromLatin1(value)};
}

QCommandLineOption filingSystemOption()
{
    return valueOption("filing-system",
        QCoreApplication::translate(
            "CommandLine", "customers or employees; customers where it is not given."),
        "F");
}

QList<QCommandLineOption> filingSystemOptions()
{
    return {filingSystemOption()};
}

Result<FilingSystem> filingSystemFrom(const QString &code)
{
    if (code == QLatin1String("customers"))
        return FilingSystem::Customers;
    if (code == QLatin1String("employees"))
        return FilingSystem::Employees;
    return usageError(QStringLiteral("filing-system"), {code});
}

Result<FilingSystem> filingSystemOf(const CommandRun &run)
{
    const QString option = QStringLiteral("filing-system");
    return run.isSet(option) ? filingSystemFrom(run.value(option))
                             : Result<FilingSystem>(FilingSystem::Customers);
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

Result<Id<Contact>> contactOf(const CommandRun &run)
{
    const auto number = numberArgument(run, QStringLiteral("ID"));
    if (!number)
        return number.error();
    return Id<Contact>(*number);
}

Result<qint64> numberOf(const CommandRun &run, const QString &option, qint64 otherwise, qint64 least)
{
    if (!run.isSet(option))
        return otherwise;
    bool isNumber = false;
    const qint64 number = run.value(option).toLongLong(&isNumber);
    if (!isNumber || number < least)
        return wrongValue(option, run.value(option));
    return number;
}

QJsonValue dayJson(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

Result<QDate> dayOf(const CommandRun &run, const QString &option, QDate otherwise)
{
    if (!run.isSet(option))
        return otherwise;
    const auto day = isoDay(run.value(option));
    if (!day)
        return usageError(QStringLiteral("date"), {QStringLiteral("--") + option});
    return *day;
}

Result<QDate> neededDay(const CommandRun &run, const QString &option)
{
    if (const auto given = required(run, option); !given)
        return given.error();
    return dayOf(run, option, {});
}

Result<QString> basisOf(const CommandRun &run)
{
    const QString option = QStringLiteral("basis");
    const auto letter = required(run, option);
    if (letter && !lawfulBasisFrom(*letter))
        return wrongValue(option, *letter);
    return letter;
}

Result<DataOrigin> originOf(const CommandRun &run, DataOrigin otherwise)
{
    const QString option = QStringLiteral("origin");
    if (!run.isSet(option))
        return otherwise;
    const auto origin = dataOriginFrom(run.value(option));
    if (!origin)
        return usageError(QStringLiteral("value"), {QStringLiteral("--") + option, run.value(option)});
    return *origin;
}

Result<QList<Id<Purpose>>> purposesOf(const CommandRun &run)
{
    QList<Id<Purpose>> chosen;
    const QStringList keys = run.options.values(QStringLiteral("purpose"));
    if (keys.isEmpty())
        return chosen;
    const auto all = run.services->purposes().list(*run.permit).result();
    if (!all)
        return all.error();
    for (const QString &key : keys) {
        const auto found = std::find_if(
            all->begin(), all->end(), [&](const Purpose &purpose) { return purpose.key == key; });
        if (found == all->end())
            return Error{Failure::NotFound, QStringLiteral("purpose.unknown"), {key}};
        chosen.append(found->id);
    }
    return chosen;
}
