#pragma once

#include "app/audit/audit_entry.h"
#include "app/audit/audit_filter.h"
#include "app/base/page_of.h"
#include "app/base/result.h"
#include "app/staff/permit.h"

#include <QFuture>

#include <memory>

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

    static bool mayList(const Permit &permit);

private:
    const ServiceContext &m_context;
    std::unique_ptr<QThreadPool> m_desk;
};
