#pragma once

#include "app/requests/request.h"

#include <QStringList>

/// What carrying out a request came to, as sentences: what went, what stays and why, whom to tell.
QStringList requestResultLines(const Request &request);

/// Why something is kept: a rule of the law by its name, what somebody wrote behind the privacy curtain.
QString keepReasonShown(const QString &reason);
