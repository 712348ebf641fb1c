#pragma once

#include "app/cli/command.h"
#include "app/consent/purpose.h"
#include "app/registers/processors.h"

#include <QJsonArray>

/// The register of processors as a command answers it.
struct ProcessorRegister
{
    QList<Processor> processors = {};
    QList<Purpose> purposes = {};
    TransferTerms terms = {};

    /// By name, whatever its case; NotFound "processor.unknown".
    Result<Processor> named(const QString &name) const;
    QString nameOf(Id<Processor> processor) const;
    QString keyOfPurpose(Id<Purpose> purpose) const;

    QJsonObject json(const Processor &processor) const;
    QJsonObject json(const DataTransfer &transfer) const;
    QJsonArray json(const TransferFindings &findings) const;
    /// What a person reads of one, a line for each thing that is known.
    QStringList lines(const Processor &processor) const;
    QString line(const DataTransfer &transfer) const;
};

Result<ProcessorRegister> processorRegister(CommandRun &run);

/// The categories of every `--category`.
Result<DataCategories> categoriesOf(const CommandRun &run);

/// What changes of processors, and what leaves the EEA with them; processorCommands holds these.
QList<Command> processorChangeCommands();
QList<Command> processorTransferCommands();
