#pragma once

#include "app/base/instant.h"
#include "app/base/result.h"

#include <QString>
#include <QTimeZone>

/// A moment as marketing tools write it: an ISO day or one with the day first, with or without a time, with a
/// letter or an offset of a zone where the tool writes one, else as the clock showed it in `zone`. Errors:
/// those of actMoment().
Result<Instant> toolMoment(const QString &text, const QTimeZone &zone);
