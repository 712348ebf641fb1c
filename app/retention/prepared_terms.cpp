#include "app/retention/prepared_terms.h"

#include "app/retention/retention_due_repository.h"

namespace {

qint32 julianOf(const std::optional<QDate> &day)
{
    return day ? static_cast<qint32>(day->toJulianDay()) : 0;
}

bool isStoredSo(const DueResult &stored, const DueResult &computed)
{
    return stored.state == retention_due_repository::storedState(computed) &&
        stored.keepUntil == computed.keepUntil && stored.restrictedFrom == computed.restrictedFrom &&
        stored.decidingRule == computed.decidingRule;
}

} // namespace

void PreparedTerms::add(
    Id<Contact> contact, const QList<CategoryTerm> &stored, const QList<CategoryTerm> &computed)
{
    bool differs = false;
    for (qsizetype at = 0; at < stored.size(); ++at) {
        const CategoryTerm &term = computed.at(at);
        if (isStoredSo(stored.at(at).due, term.due))
            continue;
        differs = true;
        m_terms.append({.contact = contact.number(),
            .keepUntil = julianOf(term.due.keepUntil),
            .restrictedFrom = julianOf(term.due.restrictedFrom),
            .rule = numberOf(term.due.decidingRule),
            .category = static_cast<quint8>(term.category),
            .standing = static_cast<quint8>(retention_due_repository::storedState(term.due))});
    }
    if (!differs)
        return;
    const ContactStanding standing = standingOf(computed);
    if (standing != standingOf(stored))
        m_moved.append({contact, standing});
}

void PreparedTerms::clear()
{
    m_terms.clear();
    m_moved.clear();
}

quint16 PreparedTerms::numberOf(const QString &rule)
{
    const auto known = m_numbers.constFind(rule);
    if (known != m_numbers.constEnd())
        return *known;
    const auto number = static_cast<quint16>(m_rules.size());
    m_rules.append(rule);
    m_numbers.insert(rule, number);
    return number;
}
