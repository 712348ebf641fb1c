#pragma once

#include "app/base/filing_system.h"
#include "app/consent/consent_line.h"
#include "app/consent/purpose.h"

#include <QList>

/// Everything that proves what one person agreed to, refused and took back (art. 7(1) GDPR), as of a moment.
struct ConsentProof
{
    FilingSystem filingSystem = FilingSystem::Customers;
    QString organisation = {};
    QString contactName = {};
    QString contactRef = {};
    Instant madeAt = {};
    /// The shown name of the member who made it.
    QString madeBy = {};
    QList<ConsentLine> lines = {};
    /// Oldest first.
    QList<ConsentEntry> entries = {};
    /// The exact words that the acts refer to.
    QList<PurposeWording> wordings = {};
    /// The highest of the purposes that it tells of (domain.md 8.3).
    DataClass dataClass = DataClass::Standard;
};
