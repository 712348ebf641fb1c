#pragma once

#include "app/base/rewriting.h"

#include <QString>

/// Tells on one line how far a file is that is written anew while it is opened; Ctrl+C stops that.
RewritingWatch rewritingWatch(const std::function<void(const QString &)> &line);
