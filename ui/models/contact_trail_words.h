#pragma once

#include "app/audit/audit_entry.h"

/// What somebody did with a contact, as people call it.
QString contactActWord(const QString &action);
/// Why it was done, as far as the trail says: the request, the cause of an edit, the purpose. Values of the
/// person never stand there.
QString contactActReason(const AuditEntry &entry);
