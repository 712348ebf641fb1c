#include "app/retention/rule_book.h"

#include "app/retention/default_retention_rules.h"

#include <mutex>

namespace rule_book {

namespace {

struct ToldRules
{
    std::mutex mutex = {};
    QList<RetentionRule> rules = defaultRetentionRules();
};

ToldRules &toldRules()
{
    static ToldRules told;
    return told;
}

} // namespace

void tell(const QList<RetentionRule> &rules)
{
    ToldRules &told = toldRules();
    const std::lock_guard lock(told.mutex);
    told.rules = rules;
}

std::optional<RetentionRule> rule(const QString &id)
{
    ToldRules &told = toldRules();
    const std::lock_guard lock(told.mutex);
    for (const RetentionRule &rule : std::as_const(told.rules)) {
        if (rule.id == id)
            return rule;
    }
    return std::nullopt;
}

} // namespace rule_book
