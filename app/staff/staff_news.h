#pragma once

#include "app/audit/audit_entry.h"

#include <QList>
#include <QString>

/// Somebody who came, or got a right, as a colleague is told of it (security.md 4.2.5).
struct StaffNewsLine
{
    /// What was done, and the roles or days in its detail.
    AuditEntry entry = {};
    /// Names as others see them.
    QString member = {};
    QString by = {};
};

/// What a member was not told yet, the oldest first.
struct StaffNews
{
    QList<StaffNewsLine> lines = {};
    /// The position in the trail up to which this tells; for Staff::newsSeen().
    qint64 upTo = 0;
};
