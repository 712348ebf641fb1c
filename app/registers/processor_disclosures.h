#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/registers/processor.h"

class Connection;

/// What went to a recipient for one purpose, in numbers.
struct ProcessorDisclosures
{
    FilingSystem filingSystem = FilingSystem::Customers;
    Id<Purpose> purpose = {};
    /// How many lists, and how many people stood on them, each once.
    qint64 lists = 0;
    qint64 people = 0;
    Instant last = {};

    friend bool operator==(const ProcessorDisclosures &, const ProcessorDisclosures &) = default;
};
