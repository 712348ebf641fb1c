#pragma once

#include "app/audit/audit_entry.h"
#include "app/audit/audit_filter.h"
#include "app/audit/trail_verification.h"
#include "app/base/page_of.h"
#include "app/base/result.h"
#include "app/staff/permit.h"

#include <QFuture>

#include <memory>

class Confirmation;
class QThreadPool;
struct ServiceContext;

/// Reading the trail of everything done. Who reads it sees the filing systems in which they have that right,
/// and what belongs to none; who keeps the staff sees what was done to the staff (domain.md 10.1, "user
/// log").
class AuditTrail final
{
public:
    explicit AuditTrail(const ServiceContext &context);
    ~AuditTrail();

    /// The newest first, 200 a page; `before` a position, 0 for the newest.
    QFuture<Result<PageOf<AuditEntry>>> list(
        const Permit &permit, qint64 before, const AuditFilter &filter = {}) const;

    /// What happened to one object. For a contact the right to view contacts is enough.
    QFuture<Result<QList<AuditEntry>>> about(
        const Permit &permit, FilingSystem filingSystem, const QString &objectRef) const;

    /// Writes what list() gives to a CSV file, the newest first; how many entries. Is itself an entry.
    /// Reports how many are written and can be cancelled, which leaves no file.
    QFuture<Result<qint64>> exportTo(
        const Permit &permit, const AuditFilter &filter, const QString &path) const;

    /// Looks at the whole trail, entry by entry, and holds it against what is known of it. For whoever may
    /// list any of it: tells numbers and hashes alone. Reports how far it is and can be cancelled.
    QFuture<Result<TrailVerdict>> verify(const Permit &permit) const;

    /// Writes the whole trail in a form that others can check without this program (trail_export.h), for who
    /// may read it in every filing system; how many entries. Is itself an entry. Can be cancelled, which
    /// leaves no file.
    QFuture<Result<qint64>> exportToCheck(const Permit &permit, const QString &path) const;

    /// Writes the proof for one request, named by its `ref`; how many entries (trail_export.h).
    QFuture<Result<qint64>> prove(const Permit &permit, const Confirmation &confirmation,
        const QString &requestRef, const QString &path) const;

    static bool mayList(const Permit &permit);

private:
    const ServiceContext &m_context;
    std::unique_ptr<QThreadPool> m_desk;
};
