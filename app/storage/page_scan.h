#pragma once

#include "app/base/result.h"

#include <QByteArrayList>

class Connection;

/// Looks into the pages of an embedded file as they are stored, free ones included, for what should be gone
/// (domain.md 9.1: byte scan). For small files: all pages stand in memory meanwhile, none of them elsewhere.
namespace page_scan {

/// In how many places one of these stands. What the log still holds is not looked at: checkpoint first.
/// Unavailable "file.pages".
Result<qint64> count(Connection &line, const QByteArrayList &needles);

} // namespace page_scan
