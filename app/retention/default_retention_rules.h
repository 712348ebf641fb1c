#pragma once

#include "app/retention/retention_rule.h"

#include <QList>

/// The rules a new file starts with: the rows of domain.md 8.2 about customers, prospects, suppliers,
/// employees and applicants. A row of guidance is two rules, the need (id ending in "-N") and the limit that
/// cuts it.
const QList<RetentionRule> &defaultRetentionRules();
