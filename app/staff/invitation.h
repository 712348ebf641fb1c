#pragma once

#include "app/base/instant.h"

#include <QString>

/// What an administrator hands to a member who is let in, or who forgot the passphrase.
struct Invitation
{
    QString memberRef = {};
    /// Works once; kept nowhere.
    QString code = {};
    Instant until = {};
};
