#pragma once

#include "app/base/filing_system.h"
#include "app/base/instant.h"

#include <QString>

/// A file with personal data that left and was not told destroyed: a list (handover.h) or another file
/// (file_left.h), which is no letter to the person and names more than references.
struct FileOut
{
    /// Under which the trail names it.
    QString ref = {};
    FilingSystem filingSystem = FilingSystem::Customers;
    /// The id of the way out; "mailing-list" of a list.
    QString way = {};
    Instant happenedAt = {};
    QString madeBy = {};
    bool isEncrypted = true;
    /// Of a list: how many people are on it.
    qint64 people = 0;

    friend bool operator==(const FileOut &, const FileOut &) = default;
};
