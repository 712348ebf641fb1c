#pragma once

#include <QDateTime>

/// The moment that is meant by fields that count in minutes and were filled in with `opened`. Within this
/// minute now is meant. Left as they were they mean the moment at which they were filled in: what was known
/// then is not of after it.
QDateTime momentOfMinute(const QDateTime &chosen, const QDateTime &opened, const QDateTime &now);
