#pragma once

#include "app/services.h"

struct FirstLook
{
    ConnectionSecurity security;
    bool isNewKeyDue = false;
    bool isQuarantined = false;
    std::optional<upgrade_copy::Made> upgrade = std::nullopt; ///< what was kept of an older schema
};

/// The writer that the first opening needs: the schema is brought up to date and WAL is set here, before any
/// reader comes.
Result<FirstLook> firstLook(const Location &location, const Services::Options &options);
