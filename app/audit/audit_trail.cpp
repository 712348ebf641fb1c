#include "app/audit/audit_trail.h"

#include "app/audit/audit_repository.h"
#include "app/changes/service_context.h"

namespace {
constexpr int pageSize = 200;
}

QFuture<Result<PageOf<AuditEntry>>> AuditTrail::list(const Permit &permit, qint64 before) const
{
    return m_context.read([permit, before](Connection &connection) -> Result<PageOf<AuditEntry>> {
        if (auto allowed = permit.requireAnywhere(Operation::ReadAudit); !allowed)
            return allowed.error();
        return audit_repository::list(connection, before, pageSize);
    });
}

QFuture<Result<QList<AuditEntry>>> AuditTrail::about(
    const Permit &permit, FilingSystem filingSystem, const QString &objectRef) const
{
    return m_context.read([=](Connection &connection) -> Result<QList<AuditEntry>> {
        if (!permit.may(Operation::ReadAudit, filingSystem)) {
            if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
                return allowed.error();
        }
        return audit_repository::about(connection, objectRef, pageSize);
    });
}
