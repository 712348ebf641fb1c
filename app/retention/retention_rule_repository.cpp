#include "app/retention/retention_rule_repository.h"

#include "app/retention/default_retention_rules.h"
#include "app/retention/rule_book.h"
#include "app/retention/rule_json.h"
#include "app/storage/sql.h"
#include "app/storage/touched.h"

#include <algorithm>

namespace retention_rule_repository {

namespace {

/// A rule that was switched or changed, as it is stored.
struct StoredRule
{
    QString id;
    bool isActive = false;
    int version = 0;
    QString body;
};

Result<QList<StoredRule>> storedRules(Connection &connection)
{
    return Sql(connection, "retention.rules",
        QStringLiteral("SELECT r.id, r.active, r.version, c.body FROM retention_rule r LEFT JOIN "
                       "retention_rule_change c ON c.rule = r.id AND c.version = r.version ORDER BY r.id"))
        .list([](const Row &row) {
            return StoredRule{row.text(0), row.flag(1), static_cast<int>(row.integer(2)), row.text(3)};
        });
}

Result<RetentionRule> readBody(const QString &id, const QString &body)
{
    auto rule = ruleFromText(body.toUtf8(), id);
    if (!rule || rule->id != id)
        return Error{Failure::Damaged, QStringLiteral("rule.stored"), {id}};
    return rule;
}

Outcome apply(const StoredRule &stored, QList<RetentionRule> &rules)
{
    auto known = std::find_if(
        rules.begin(), rules.end(), [&](const RetentionRule &rule) { return rule.id == stored.id; });
    if (!stored.body.isEmpty()) {
        const auto rule = readBody(stored.id, stored.body);
        if (!rule)
            return rule.error();
        if (known == rules.end())
            known = rules.insert(rules.end(), *rule);
        else
            *known = *rule;
    }
    // A switch of a rule that this program no longer brings says nothing any more.
    if (known == rules.end())
        return done;
    known->inForce = stored.isActive && !known->unrecorded;
    known->version = stored.version;
    return done;
}

const QString changeColumns = QStringLiteral(
    "SELECT rule, number, base_version, body, reason, proposed_by, proposed_at, state, version, "
    "decided_by, decided_at, decision, "
    "(SELECT display_name FROM staff_member WHERE ref = proposed_by), "
    "(SELECT display_name FROM staff_member WHERE ref = decided_by) FROM retention_rule_change");

struct ChangeRow
{
    QString id;
    QString body;
    RuleChange change;
};

ChangeRow changeFrom(const Row &row)
{
    RuleChange change{.number = static_cast<int>(row.integer(1)),
        .baseVersion = static_cast<int>(row.integer(2)),
        .reason = row.text(4),
        .proposedBy = row.text(5),
        .proposedAt = row.instant(6),
        .state = row.as<RuleChange::State>(7),
        .version = static_cast<int>(row.integer(8)),
        .decidedBy = row.text(9),
        .decision = row.text(11),
        .proposedByName = row.text(12),
        .decidedByName = row.text(13)};
    if (!row.isNull(10))
        change.decidedAt = row.instant(10);
    return {row.text(0), row.text(3), change};
}

Result<QList<RuleChange>> readChanges(const Result<QList<ChangeRow>> &rows)
{
    if (!rows)
        return rows.error();
    QList<RuleChange> changes;
    for (ChangeRow row : *rows) {
        const auto rule = readBody(row.id, row.body);
        if (!rule)
            return rule.error();
        row.change.rule = *rule;
        row.change.rule.version = row.change.version;
        changes.append(row.change);
    }
    return changes;
}

} // namespace

Result<QList<RetentionRule>> all(Connection &connection)
{
    const auto stored = storedRules(connection);
    if (!stored)
        return stored.error();
    QList<RetentionRule> rules = defaultRetentionRules();
    for (const StoredRule &each : *stored) {
        if (auto applied = apply(each, rules); !applied)
            return applied.error();
    }
    rule_book::tell(rules);
    return rules;
}

Result<QList<RuleChange>> changes(Connection &connection, const QString &ruleId)
{
    Sql sql(connection, "retention.rule-changes",
        changeColumns +
            QStringLiteral(" WHERE rule = ? OR ? = '' ORDER BY CASE WHEN state = 1 THEN 0 ELSE 1 END, "
                           "proposed_at DESC, rule, number DESC"));
    return readChanges(sql.bind(ruleId).bind(ruleId).list(changeFrom));
}

Result<std::optional<RuleChange>> waiting(Connection &connection, const QString &ruleId)
{
    Sql sql(connection, "retention.rule-waiting",
        changeColumns + QStringLiteral(" WHERE rule = ? AND state = 1"));
    const auto found = readChanges(sql.bind(ruleId).list(changeFrom));
    if (!found)
        return found.error();
    return found->isEmpty() ? std::optional<RuleChange>() : std::optional(found->first());
}

Result<int> propose(Connection &connection, const RuleChange &change)
{
    const auto before = waiting(connection, change.rule.id);
    if (!before)
        return before.error();
    if (*before)
        return Error{Failure::Duplicate, QStringLiteral("rule.waiting"), {change.rule.id}};
    const auto last = Sql(connection, "retention.rule-number",
        QStringLiteral("SELECT MAX(number) FROM retention_rule_change WHERE rule = ?"))
                          .bind(change.rule.id)
                          .number();
    if (!last)
        return last.error();
    const int number = static_cast<int>(*last) + 1;
    auto stored = outcomeOf(Sql(connection, "retention.rule-propose",
        QStringLiteral("INSERT INTO retention_rule_change (rule, number, base_version, body, reason, "
                       "proposed_by, proposed_at, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"))
                                .bind(change.rule.id)
                                .bind(number)
                                .bind(change.baseVersion)
                                .bind(QString::fromUtf8(textOf(change.rule)))
                                .bind(change.reason)
                                .bind(change.proposedBy)
                                .bind(change.proposedAt)
                                .bind(RuleChange::State::Waiting)
                                .run());
    if (!stored)
        return stored.error();
    return number;
}

Outcome decide(Connection &connection, const RuleChange &change)
{
    const bool isApproved = change.state == RuleChange::State::Approved;
    const auto touched = Sql(connection, "retention.rule-decide",
        QStringLiteral(
            "UPDATE retention_rule_change SET state = ?, version = ?, decided_by = ?, decided_at = ?, "
            "decision = ? WHERE rule = ? AND number = ? AND state = 1"))
                             .bind(change.state)
                             .bind(isApproved ? std::optional(change.version) : std::nullopt)
                             .bind(change.decidedBy)
                             .bind(change.decidedAt)
                             .bind(change.decision)
                             .bind(change.rule.id)
                             .bind(change.number)
                             .run();
    if (!touched)
        return touched.error();
    if (*touched == 0)
        return Error{Failure::ChangedMeanwhile, QStringLiteral("rule.decided"), {change.rule.id}};
    if (!isApproved)
        return done;
    return outcomeOf(Sql(connection, "retention.rule-in-force",
        QStringLiteral("INSERT INTO retention_rule (id, active, version) VALUES (?, ?, ?) ON CONFLICT (id) "
                       "DO UPDATE SET active = excluded.active, version = excluded.version"))
                         .bind(change.rule.id)
                         .bind(change.rule.inForce)
                         .bind(change.version)
                         .run());
}

} // namespace retention_rule_repository
