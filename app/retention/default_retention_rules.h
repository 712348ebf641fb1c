#pragma once

#include "app/retention/retention_rule.h"

#include <QList>

/// The rules a new file starts with: the Dutch pack, resources/retention/nl.json, which holds every row of
/// domain.md 8.2. Which of them are on is in them; what a file changed is in retention_rule_repository.
const QList<RetentionRule> &defaultRetentionRules();
