#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/staff/permit.h"
#include "ui/async/reversal.h"

#include <memory>

class Services;
struct FieldChange;

/// Puts back what stood there before these changes, all of it or nothing. Reversed it stands again as it did.
Act takingBackEdits(const std::shared_ptr<Services> &services, const Permit &permit,
    FilingSystem filingSystem, const QList<Id<FieldChange>> &changes);
