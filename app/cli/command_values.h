#pragma once

#include "app/cli/command.h"
#include "app/law/informing_deadline.h"

#include <QDate>
#include <QJsonValue>

struct Purpose;

/// The values that commands share; each is wrong usage where it is not what it should be, never taken for
/// another.

QCommandLineOption valueOption(const char *name, const QString &help, const char *value);
QCommandLineOption filingSystemOption();
/// For a command that takes no other option than this one.
QList<QCommandLineOption> filingSystemOptions();

/// The filing system of `--filing-system`, customers where it is not given.
Result<FilingSystem> filingSystemOf(const CommandRun &run);
/// A filing system by its code.
Result<FilingSystem> filingSystemFrom(const QString &code);

/// The whole number from 1 on that stands first after the command's words, under the name it has in the usage
/// line.
Result<qint64> numberArgument(const CommandRun &run, const QString &name);
Result<Id<Contact>> contactOf(const CommandRun &run);
/// The whole number of an option, at least `least`; `otherwise` where it is not given.
Result<qint64> numberOf(const CommandRun &run, const QString &option, qint64 otherwise, qint64 least);
/// A day as an answer has it, 2026-11-30; null where there is none.
QJsonValue dayJson(QDate day);
/// The day of an option, YYYY-MM-DD; `otherwise` where it is not given.
Result<QDate> dayOf(const CommandRun &run, const QString &option, QDate otherwise);
/// The day of an option that must be there.
Result<QDate> neededDay(const CommandRun &run, const QString &option);
/// The letter of `--basis`, which must be there.
Result<QString> basisOf(const CommandRun &run);
/// The origin of `--origin`, person or elsewhere; `otherwise` where it is not given.
Result<DataOrigin> originOf(const CommandRun &run, DataOrigin otherwise);
/// The purposes of every `--purpose KEY`; NotFound "purpose.unknown" for a key that is none.
Result<QList<Id<Purpose>>> purposesOf(const CommandRun &run);
