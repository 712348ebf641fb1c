#pragma once

#include "app/audit/audit_entry.h"
#include "app/base/page_of.h"
#include "app/base/result.h"
#include "app/staff/permit.h"

#include <QFuture>

struct ServiceContext;

/// Reading the trail of everything done.
class AuditTrail final
{
public:
    explicit AuditTrail(const ServiceContext &context) : m_context(context) {}

    /// The newest first, 200 a page; `before` a position, 0 for the newest.
    QFuture<Result<PageOf<AuditEntry>>> list(const Permit &permit, qint64 before) const;

    /// What happened to one object. For a contact the right to view contacts is enough.
    QFuture<Result<QList<AuditEntry>>> about(
        const Permit &permit, FilingSystem filingSystem, const QString &objectRef) const;

private:
    const ServiceContext &m_context;
};
