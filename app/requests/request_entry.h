#pragma once

#include "app/audit/audit_entry.h"
#include "app/requests/request.h"

#include <QJsonObject>

namespace request_steps {

/// What the trail tells of one step of a request, "request.<action>".
AuditEntry entryFor(const Request &request, const QString &action, const QJsonObject &detail = {});

} // namespace request_steps
