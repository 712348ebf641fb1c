#pragma once

#include "app/base/connection_security.h"
#include "ui/look/tokens.h"

#include <QString>

/// What the status bar and its details say of the line to the database, from what the server itself reports.
struct ConnectionWords
{
    Tone tone = Tone::Neutral;
    QString iconName;
    QString short_;
    QString details;
};

ConnectionWords connectionWords(const ConnectionSecurity &security);
