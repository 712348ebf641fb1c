#pragma once

#include "app/registers/processor_disclosures.h"

/// What lists told recipients of real people.
namespace processor_disclosure_repository {

/// By purpose, from the recorded disclosures.
Result<QList<ProcessorDisclosures>> of(
    Connection &connection, FilingSystem filingSystem, Id<Processor> processor);

} // namespace processor_disclosure_repository
