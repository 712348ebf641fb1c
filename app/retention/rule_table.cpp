#include "app/retention/rule_table.h"

RuleTable::RuleTable(const QList<RetentionRule> &rules) : m_rules(rules)
{
    for (qsizetype at = 0; at < m_rules.size(); ++at) {
        for (const ContactKind kind : allContactKinds) {
            for (const DataCategory category : allDataCategories) {
                if (m_rules[at].covers(kind, category))
                    m_covering.at(static_cast<std::size_t>(kind))
                        .at(static_cast<std::size_t>(category))
                        .append(at);
            }
        }
    }
}

const QList<qsizetype> &RuleTable::covering(ContactKind kind, DataCategory category) const
{
    return m_covering.at(static_cast<std::size_t>(kind)).at(static_cast<std::size_t>(category));
}
