#pragma once

#include "app/audit/audit_entry.h"
#include "app/audit/audit_filter.h"
#include "app/base/page_of.h"
#include "app/base/result.h"

class Connection;

/// The trail as people read it. What writes it is sealed_trail_repository.h.
namespace audit_repository {

/// The newest first; `before` a position (0: from the newest). Only entries of these filing systems and of
/// none.
Result<PageOf<AuditEntry>> list(Connection &connection, const AuditFilter &filter,
    const QList<FilingSystem> &filingSystems, qint64 before, int limit);

/// The same without counting how many there are in all: for who goes through them page by page.
Result<QList<AuditEntry>> slice(Connection &connection, const AuditFilter &filter,
    const QList<FilingSystem> &filingSystems, qint64 before, int limit);
/// How many list() tells in all.
Result<qint64> count(
    Connection &connection, const AuditFilter &filter, const QList<FilingSystem> &filingSystems);

/// Everything about one object, the newest first.
Result<QList<AuditEntry>> about(Connection &connection, const QString &objectRef, int limit);

/// Each time that this member did this with a request, the newest first.
Result<QList<AuditEntry>> ofRequest(
    Connection &connection, const QString &requestRef, const QString &action, const QString &actor);

/// What others than this member did of these acts after a position, the oldest first.
Result<QList<AuditEntry>> byOthers(
    Connection &connection, const QString &member, const QStringList &actions, qint64 position, int limit);

} // namespace audit_repository
