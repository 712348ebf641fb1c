#pragma once

#include "app/imports/import_row.h"
#include "app/retention/rule_table.h"

#include <QDate>
#include <QHash>

#include <memory>

/// The terms of new people, computed once for all whose start moments are the same where the rules look at
/// them.
class TermsMemo final
{
public:
    struct Terms
    {
        QList<CategoryTerm> terms = {};
        ContactStanding standing = {};
    };

    TermsMemo(const QList<RetentionRule> &rules, int financialYearEndMonth, QDate today);

    std::shared_ptr<const Terms> of(const ImportRow &row);

private:
    struct Key
    {
        ContactKind kind = ContactKind::Customer;
        quint32 held = 0;
        QList<QDate> days = {};

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, static_cast<int>(key.kind), key.held, key.days);
        }
    };

    const RelationFactKinds &factsThatMatter(ContactKind kind);

    RuleTable m_rules;
    int m_financialYearEndMonth;
    QDate m_today;
    QHash<ContactKind, RelationFactKinds> m_matter;
    QHash<Key, std::shared_ptr<const Terms>> m_known;
};

/// The categories of which a row holds something.
DataCategories categoriesHeld(const ImportRow &row);
