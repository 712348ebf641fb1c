#include "app/agreements/agreement_chain.h"

#include <QHash>

ChainAgreementOf chainAgreementsOf(const QList<AgreementLine> &agreements, QDate day)
{
    QHash<Id<Processor>, bool> completeInForce;
    for (const AgreementLine &line : agreements) {
        if (line.isInForce)
            completeInForce[line.agreement.processor] |= line.verdict.isComplete();
    }
    return [completeInForce, byDates = chainAgreementsOn(day)](const Processor &processor) {
        const ChainAgreement told = byDates(processor);
        const auto found = completeInForce.constFind(processor.id);
        const bool isSettled = told == ChainAgreement::NotNeeded || processor.endedAt;
        if (isSettled || found == completeInForce.constEnd())
            return told;
        return *found ? ChainAgreement::Complete : ChainAgreement::Incomplete;
    };
}
