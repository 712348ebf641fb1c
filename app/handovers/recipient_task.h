#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/instant.h"

#include <QString>

#include <optional>

struct Contact;
struct Handover;
struct Purpose;

/// Somebody on a list that left withdrew or objected since: whoever has the list must be told
/// (domain.md 2.5).
struct RecipientTask
{
    /// The numbers are stored.
    enum class Why {
        Withdrawn = 1,
        Objected = 2,
        NotAllowed = 3 ///< may not be reached for another reason, and was found on the recipient's list
    };

    Id<RecipientTask> id = {};
    FilingSystem filingSystem = FilingSystem::Customers;
    Id<Contact> contact = {};
    /// The form of lists, "Jansen, J. van der".
    QString contactName = {};
    /// Who it is is archived, and whoever looks does not see it: no name is given.
    bool isArchived = false;
    /// Empty for our own use.
    QString recipient = {};
    Id<Purpose> purpose = {};
    QString purposeKey = {};
    /// The newest list that they are on.
    QString handoverRef = {};
    Why why = Why::Withdrawn;
    Instant openedAt = {};
    std::optional<Instant> doneAt = std::nullopt;

    friend bool operator==(const RecipientTask &, const RecipientTask &) = default;
};

/// "withdrawn", "objected", "not-allowed".
QString keyOf(RecipientTask::Why why);
