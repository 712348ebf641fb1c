#pragma once

#include "app/cli/processor_view.h"

/// What can be said of a processor besides its name, for a new one and for one that changes.
QList<QCommandLineOption> processorFieldOptions();

/// --agreement-on and --agreement-until.
QList<QCommandLineOption> agreementDayOptions();
/// Without days where none were given; a last day needs the day of signing.
Result<AgreementDays> agreementDaysOf(const CommandRun &run);

/// What was given replaces what stood there; what was not stays. An empty value empties it.
Outcome applyProcessorFields(const CommandRun &run, const ProcessorRegister &all, Processor &processor);
