#pragma once

#include "app/retention/contact_terms.h"
#include "app/retention/new_standing.h"
#include "app/retention/rule_table.h"

#include <QHash>
#include <QStringList>

/// What everybody's terms are computed by: read once, and looked at again before the outcome counts.
struct RenewalBasis
{
    QList<RetentionRule> rules = {};
    int financialYearEndMonth = 12;
    QDate today = {};

    friend bool operator==(const RenewalBasis &, const RenewalBasis &) = default;
};

/// The terms that come out otherwise than they are stored, in the order of contacts and categories, and who
/// stands otherwise by that. There may be as many as there are terms, so they are kept close.
class PreparedTerms final
{
public:
    struct Term
    {
        qint64 contact = 0;
        /// Julian days; none where 0.
        qint32 keepUntil = 0;
        qint32 restrictedFrom = 0;
        quint16 rule = 0; ///< its place among rules()
        quint8 category = 0;
        quint8 standing = 0; ///< as it is stored
    };

    const QList<Term> &terms() const { return m_terms; }
    const QString &ruleOf(const Term &term) const { return m_rules.at(term.rule); }
    /// In the order of their numbers.
    const QList<NewStanding> &moved() const { return m_moved; }

    /// One contact, by both of the same categories in the same order.
    void add(Id<Contact> contact, const QList<CategoryTerm> &stored, const QList<CategoryTerm> &computed);
    /// The names of rules stay.
    void clear();

private:
    quint16 numberOf(const QString &rule);

    QList<Term> m_terms;
    QList<NewStanding> m_moved;
    QStringList m_rules;
    QHash<QString, quint16> m_numbers;
};
