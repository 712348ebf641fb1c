#pragma once

#include "app/agreements/agreement_file.h"
#include "app/registers/chain_map.h"

#include <QList>

/// How agreements stand in the chain on a day: where one is kept with its clauses, by what was found in it,
/// so that one in force which does not say all that art. 28(3) GDPR asks is incomplete; for who has none of
/// those, by the dates in the register.
ChainAgreementOf chainAgreementsOf(const QList<AgreementLine> &agreements, QDate day);
