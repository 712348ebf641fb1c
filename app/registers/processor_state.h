#pragma once

#include "app/registers/transfer_finding.h"

/// What stands out most about somebody who receives data, the worst first.
enum class ProcessorState {
    Ended,         ///< we work with them no more
    TransferWrong, ///< data leaves the European Economic Area without what allows it
    NoAgreement,   ///< no agreement of art. 28(3) is in force
    NoFlow,        ///< it is not known what goes there
    ReviewDue,     ///< it must be looked at again whether they are still fit
    InOrder
};

/// "ended", "transfer-wrong", ...: the stable word.
QString keyOf(ProcessorState state);
ProcessorState stateOf(const Processor &processor, const TransferTerms &terms);
