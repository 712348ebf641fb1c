#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/instant.h"
#include "app/base/result.h"
#include "app/inspection/sent_letter.h"
#include "app/requests/request.h"
#include "app/retention/retention_rule.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

class Connection;
struct Contact;

/// What no service tells as a regulator asks for it.
namespace inspection_reader {

/// Somebody who had the person on a list and had to be told.
struct Told
{
    QString recipient = {};
    RuleText purpose = {};
    Instant openedAt = {};
    std::optional<Instant> doneAt = std::nullopt;
    /// The member who said so.
    QString doneBy = {};
};

Result<QList<Told>> recipientsTold(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);

/// From one moment up to, and not with, another.
struct Span
{
    Instant from = {};
    Instant until = {};

    static Span ofDays(QDate first, QDate last);
};

/// The requests by which people were erased in a time, the newest first, without whom they were about.
Result<QList<Request>> executedErasures(Connection &connection, FilingSystem filingSystem, const Span &span);

/// The letters that left about requests received in a time or carried out in it, the oldest first; those that
/// could not get their place are not told.
Result<QHash<Id<Request>, QList<SentLetter>>> letters(
    Connection &connection, FilingSystem filingSystem, QDate first, QDate last);

/// What is kept of documents of identity, of which nobody should keep a copy.
struct IdentityKept
{
    /// What was seen, in words.
    qint64 evidence = 0;
    /// Files that were found to hold the number of a document or of a person.
    qint64 copies = 0;
    /// Files that could not be searched, or not to their end.
    qint64 unread = 0;
    /// Pictures, in which the program sees no number: only people can tell what they show.
    qint64 pictures = 0;
};

Result<IdentityKept> identityKept(Connection &connection, FilingSystem filingSystem);

/// Findings by kind and state, how many, and of how many people.
struct FindingCount
{
    int kind = 0;
    int state = 0;
    qint64 count = 0;
    qint64 people = 0;
};

Result<QList<FindingCount>> findingCounts(Connection &connection, FilingSystem filingSystem);

/// The last look through all free text and files.
struct LastScan
{
    Instant startedAt = {};
    /// Nothing while it is not through.
    std::optional<Instant> finishedAt = std::nullopt;
    qint64 texts = 0;
};

/// Nothing where nobody ever looked.
Result<std::optional<LastScan>> lastScan(Connection &connection, FilingSystem filingSystem);

} // namespace inspection_reader
