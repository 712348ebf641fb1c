#include "app/retention/rule_change.h"

#include "app/retention/rule_json.h"

QStringList changedFields(const RetentionRule &before, const RetentionRule &after)
{
    const QJsonObject old = jsonOf(before);
    const QJsonObject fresh = jsonOf(after);
    QStringList changed;
    for (auto field = fresh.begin(); field != fresh.end(); ++field) {
        if (old.value(field.key()) != field.value())
            changed.append(field.key());
    }
    return changed;
}

bool countsDifferently(const RetentionRule &before, const RetentionRule &after)
{
    RetentionRule same = after;
    same.subject = before.subject;
    same.rationale = before.rationale;
    same.basis = before.basis;
    same.reviewEvery = before.reviewEvery;
    same.confirmed = before.confirmed;
    same.version = before.version;
    same.sourceRow = before.sourceRow;
    return (before.inForce || after.inForce) && same != before;
}
