#pragma once

#include "app/base/instant.h"
#include "app/base/result.h"

#include <QString>
#include <QTimeZone>

/// A moment as somebody writes it: RFC 3339, or ISO 8601 without an offset, which is the time on the wall in
/// `zone`; a day alone is its first moment. A time that the clock skipped or showed twice needs its offset:
/// Invalid "moment.skipped", "moment.twice" {the text}; "moment.text" {the text} for what is no moment.
Result<Instant> actMoment(const QString &text, const QTimeZone &zone = QTimeZone::systemTimeZone());
