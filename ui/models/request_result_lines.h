#pragma once

#include "app/requests/request.h"

#include <QStringList>

/// What carrying out a request came to, as sentences: what went, what stays and why, whom to tell.
QStringList requestResultLines(const Request &request);
