#pragma once

#include "app/services.h"

struct FirstLook
{
    ConnectionSecurity security;
    bool isNewKeyDue = false;
    bool isQuarantined = false;
    std::optional<upgrade_copy::Made> upgrade = std::nullopt; ///< what was kept of an older schema
};

/// The writer that the first opening of an embedded file needs: the schema is brought up to date and WAL is
/// set here, before any reader comes.
Result<FirstLook> firstLookAtFile(const Location &location, const Services::Options &options);
/// The same of a server, over the line of who writes: another takes as long to open as most of what is asked.
Result<FirstLook> firstLookAtServer(Connection &connection, const Services::Options &options);
