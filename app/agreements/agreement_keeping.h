#pragma once

#include "app/agreements/agreement_file.h"
#include "app/base/result.h"

class Change;

/// What is done when agreements change, within the change that a service makes.
namespace agreement_keeping {

Result<Id<Agreement>> add(Change &change, Agreement agreement);
Outcome replace(Change &change, Agreement agreement);
/// An agreement of which only its days are known: a new one, or the one that was signed on that day.
Outcome agreeOnDays(Change &change, Id<Processor> processor, const AgreementDays &days);
Result<AgreementVerdict> review(Change &change, Id<Agreement> id, QList<ClauseReview> reviews);
Result<AgreementDraft> draft(Change &change, Id<Agreement> id);
Result<Id<AgreementDocument>> attach(Change &change, AgreementDocument document);

} // namespace agreement_keeping
