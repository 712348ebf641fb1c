#include "app/storage/migrations/migration.h"

Migration m0041RuleChanges();

/// 0041: every change of a retention rule, as it was proposed and what was decided about it. The approved
/// ones are the versions of the rule; one change of a rule waits at a time.
Migration m0041RuleChanges()
{
    return Migration(41, QStringLiteral("rule-changes"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE retention_rule_change (
                rule TEXT NOT NULL,
                number {{integer}} NOT NULL,
                base_version {{integer}} NOT NULL,
                body TEXT NOT NULL,
                reason TEXT NOT NULL,
                proposed_by TEXT NOT NULL,
                proposed_at {{integer}} NOT NULL,
                state {{integer}} NOT NULL,
                version {{integer}},
                decided_by TEXT NOT NULL DEFAULT '',
                decided_at {{integer}},
                decision TEXT NOT NULL DEFAULT '',
                PRIMARY KEY (rule, number)
            ) {{strict}})sql"))
        .step(QStringLiteral(
            "CREATE UNIQUE INDEX retention_rule_waiting ON retention_rule_change (rule) WHERE state = 1"));
}
