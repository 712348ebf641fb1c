#pragma once

#include "app/base/backend.h"

#include <QString>

/// What the server itself says about the line to it (pg_stat_ssl), or that there is none.
struct ConnectionSecurity
{
    Backend backend = Backend::Embedded;
    bool localSocket = false;
    bool encrypted = false;
    QString protocol = {};
    QString cipher = {};
    int bits = 0;
    QString host = {};
    QString serverVersion = {};
};
