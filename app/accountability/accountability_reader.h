#pragma once

#include "app/accountability/accountability_document.h"
#include "app/base/result.h"

class Connection;

/// What a document is made of, read from the settings in force. No setting knows of any document: whether one
/// is out of date shows when both are compared.
namespace accountability_reader {

struct Reading
{
    /// The day that the document is of: what was over by then is not told.
    QDate asOf = {};
    Instant now = {};
    /// A server's backups are its administrator's.
    bool isServer = false;
};

Result<AccountabilityFacts> facts(Connection &connection, AccountabilityKind kind, const Reading &reading);

} // namespace accountability_reader
