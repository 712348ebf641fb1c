#pragma once

#include "app/lists/contact_filter.h"

struct StaffMember;

/// A filter that a member keeps under a name of their own.
struct SavedFilter
{
    Id<SavedFilter> id = {};
    QString name = {};
    ContactFilter filter = {};

    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
};
