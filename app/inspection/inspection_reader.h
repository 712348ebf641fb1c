#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/instant.h"
#include "app/base/result.h"
#include "app/retention/retention_rule.h"

#include <QList>
#include <QString>

#include <optional>

class Connection;
struct Contact;
struct Request;

/// What no service tells as a regulator asks for it.
namespace inspection_reader {

/// Somebody who had the person on a list and had to be told.
struct Told
{
    QString recipient = {};
    RuleText purpose = {};
    Instant openedAt = {};
    std::optional<Instant> doneAt = std::nullopt;
};

Result<QList<Told>> recipientsTold(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);

/// The requests by which people were erased, the newest first.
Result<QList<Id<Request>>> executedErasures(Connection &connection, FilingSystem filingSystem, int limit);

/// How many pieces of evidence of somebody's identity are kept, and how many files that were found to hold
/// the number of a document or of a person: copies of documents of identity that nobody should keep.
struct IdentityKept
{
    qint64 evidence = 0;
    qint64 copies = 0;
};

Result<IdentityKept> identityKept(Connection &connection, FilingSystem filingSystem);

/// Findings by kind and state, and how many.
struct FindingCount
{
    int kind = 0;
    int state = 0;
    qint64 count = 0;
};

Result<QList<FindingCount>> findingCounts(Connection &connection, FilingSystem filingSystem);

} // namespace inspection_reader
