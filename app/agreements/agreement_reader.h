#pragma once

#include "app/agreements/agreement_file.h"

class Connection;

/// What is known of processors and what is agreed with them, put together from the registers.
namespace agreement_reader {

/// One line an agreement; of all processors where none is given.
Result<QList<AgreementLine>> lines(Connection &connection, Id<Processor> processor, QDate today);
/// NotFound "agreement.unknown".
Result<AgreementFile> file(Connection &connection, Id<Agreement> id, QDate today);
/// NotFound "processor.unknown".
Result<ProcessorConduct> conduct(Connection &connection, Id<Processor> processor, QDate today);
/// Of every processor that did not end, the most urgent first.
Result<QList<AgreementTask>> tasks(Connection &connection, QDate today);

/// What a draft is made of, as the registers have it now (agreement_draft.h).
Result<QJsonObject> draftFacts(Connection &connection, const Agreement &agreement);

} // namespace agreement_reader
