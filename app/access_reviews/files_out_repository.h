#pragma once

#include "app/access_reviews/file_out.h"
#include "app/base/result.h"

#include <QDate>
#include <QList>

class Connection;

/// Files that left, and which of them are gone.
namespace files_out_repository {

/// The oldest first; of one member where named.
Result<QList<FileOut>> all(Connection &connection, const QString &madeBy = {});
/// NotFound "file-out.gone" where no such file is out.
Outcome tellDestroyed(Connection &connection, FilingSystem filingSystem, const QString &ref, QDate on,
    const QString &by, Instant now);

} // namespace files_out_repository
