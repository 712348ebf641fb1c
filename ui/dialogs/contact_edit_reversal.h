#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/staff/permit.h"
#include "ui/async/reversal.h"

#include <memory>

class Services;
struct Contact;
struct FieldChange;

/// Puts back every field of the contact that was changed after `before`. Reversed it stands again as it did.
Act takingBackEdits(const std::shared_ptr<Services> &services, const Permit &permit,
    FilingSystem filingSystem, Id<Contact> contact, Id<FieldChange> before);
