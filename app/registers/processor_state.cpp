#include "app/registers/processor_state.h"

QString keyOf(ProcessorState state)
{
    static const QStringList keys = {QStringLiteral("ended"), QStringLiteral("transfer-wrong"),
        QStringLiteral("no-agreement"), QStringLiteral("no-flow"), QStringLiteral("review-due"),
        QStringLiteral("in-order")};
    return keys.value(static_cast<int>(state));
}

ProcessorState stateOf(const Processor &processor, const TransferTerms &terms)
{
    if (processor.endedAt)
        return ProcessorState::Ended;
    if (!findingsOf(processor, terms).isEmpty())
        return ProcessorState::TransferWrong;
    if (needsAgreement(processor.kind) && !hasAgreement(processor, terms.today))
        return ProcessorState::NoAgreement;
    if (processor.flows.isEmpty())
        return ProcessorState::NoFlow;
    if (needsAgreement(processor.kind) && isReviewDue(processor, terms.today))
        return ProcessorState::ReviewDue;
    return ProcessorState::InOrder;
}
