#pragma once

#include "app/base/instant.h"

#include <QString>

/// A file with the passphrase of a member, for a run that nobody sits at.
struct PassphraseFile
{
    QString path = {};
    QString member = {};
    QString toldBy = {};
    Instant toldAt = {};

    friend bool operator==(const PassphraseFile &, const PassphraseFile &) = default;
};
