#pragma once

#include "app/vault/sha256.h"

#include <QUuid>

/// All of a log in one line: which one, how many entries, and the root of their tree.
struct LogHead
{
    QUuid vault = {};
    quint64 epoch = 0;
    quint64 size = 0;
    Digest root = {};

    friend bool operator==(const LogHead &, const LogHead &) = default;
};
