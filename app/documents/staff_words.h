#pragma once

#include "app/audit/audit_entry.h"
#include "app/documents/operation_words.h"
#include "app/staff/staff_member.h"
#include "app/staff/staff_news.h"

#include <QString>

/// "Approver (Customers)".
QString grantWord(const Grant &grant);

/// "Wim Bakker was added by Anna de Vries: Viewer (Customers)".
QString staffNewsSentence(const StaffNewsLine &line);

/// What was done, as people call it: "Member added".
QString auditActionWord(const QString &action);
/// What it was done to: "Contact".
QString auditKindWord(const QString &objectKind);
/// The kinds of object that the trail knows.
QStringList auditKinds();
/// What an entry says besides: the roles that were given, the number of rows, the day that was computed with.
QString auditDetailWords(const AuditEntry &entry);
