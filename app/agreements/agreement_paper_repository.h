#pragma once

#include "app/agreements/agreement_document.h"
#include "app/agreements/agreement_draft.h"

#include <QList>

#include <optional>

class Connection;

/// Versions that we drew up, and the files that are kept: both are added and never changed.
namespace agreement_paper_repository {

/// The newest first. Damaged "agreement.draft-stored" where the facts are not those of their digest.
Result<QList<AgreementDraft>> drafts(Connection &connection, Id<Agreement> agreement);
Outcome addDraft(Connection &connection, const AgreementDraft &draft);

/// Of an agreement, without their content, the newest first.
Result<QList<AgreementDocument>> ofAgreement(Connection &connection, Id<Agreement> agreement);
/// Of the audits of a processor, the same.
Result<QList<AgreementDocument>> ofAudits(Connection &connection, Id<Processor> processor);
/// With its content; Damaged "agreement.document-stored" where that is not of its digest.
Result<std::optional<AgreementDocument>> find(Connection &connection, Id<AgreementDocument> id);
Result<Id<AgreementDocument>> add(Connection &connection, const AgreementDocument &document);

} // namespace agreement_paper_repository
