#pragma once

#include "app/services.h"

struct FirstLook
{
    ConnectionSecurity security;
    bool isNewKeyDue = false;
    bool isQuarantined = false;
    std::optional<upgrade_copy::Made> upgrade = std::nullopt; ///< what was kept of an older schema
};

/// Brings an embedded file up to today's schema and sets WAL, before any reader comes; tells what it found.
Result<FirstLook> firstLookAtFile(const Location &location, const Services::Options &options);
/// The same of a server, where that is allowed, over the line of who writes: to open one more takes as long
/// as most of what is asked.
Result<FirstLook> firstLookAtServer(Connection &connection, const Services::Options &options);
