#include "app/imports/terms_memo.h"

#include <algorithm>

namespace {
constexpr qsizetype mostRemembered = 20'000;
}

DataCategories categoriesHeld(const ImportRow &row)
{
    DataCategories held{DataCategory::Identity};
    // What a category holds: app/retention/category_places.
    const bool atWork = !row.organisation.name.isEmpty() ||
        (!row.jobTitle.isEmpty() && filingSystemOf(row.kind) == FilingSystem::Customers);
    if (!row.points.isEmpty() || row.hasAddress() || atWork || !row.language.isEmpty())
        held = held.with(DataCategory::ContactDetails);
    if (row.birthDate.isValid() || !row.gender.isEmpty())
        held = held.with(DataCategory::BirthDate);
    if (!row.notes.isEmpty())
        held = held.with(DataCategory::Correspondence);
    if (filingSystemOf(row.kind) == FilingSystem::Employees)
        held = held.with(DataCategory::Hr);
    for (const Identifier &identifier : row.identifiers) {
        if (identifier.kind != Identifier::Kind::CustomerNumber &&
            identifier.kind != Identifier::Kind::EmployeeNumber)
            held = held.with(DataCategory::OnlineIdentifiers);
    }
    for (const RelationFact &fact : row.facts) {
        if (fact.kind == RelationFactKind::InvoiceIssued || fact.kind == RelationFactKind::LastPurchase)
            held = held.with(DataCategory::Financial);
    }
    return held;
}

TermsMemo::TermsMemo(const QList<RetentionRule> &rules, int financialYearEndMonth, QDate today)
    : m_rules(rules), m_financialYearEndMonth(financialYearEndMonth), m_today(today)
{}

const RelationFactKinds &TermsMemo::factsThatMatter(ContactKind kind)
{
    const auto known = m_matter.constFind(kind);
    if (known != m_matter.constEnd())
        return *known;
    RelationFactKinds matter;
    for (const RetentionRule &rule : m_rules.rules()) {
        if (!rule.inForce || !rule.contactKinds.contains(kind))
            continue;
        matter = RelationFactKinds::fromBits(matter.bits() | rule.triggers.bits());
        if (rule.runsSince)
            matter = matter.with(*rule.runsSince);
    }
    return *m_matter.insert(kind, matter);
}

std::shared_ptr<const TermsMemo::Terms> TermsMemo::of(const ImportRow &row)
{
    const RelationFactKinds &matter = factsThatMatter(row.kind);
    const DataCategories held = categoriesHeld(row);
    Key key{.kind = row.kind, .held = held.bits()};
    for (const RelationFactKind kind : allRelationFactKinds) {
        if (!matter.contains(kind))
            continue;
        QDate latest;
        for (const RelationFact &fact : row.facts) {
            if (fact.kind == kind && (!latest.isValid() || fact.on > latest))
                latest = fact.on;
        }
        key.days.append(latest);
    }
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return *known;
    const RetentionSubject subject{
        .kind = row.kind, .facts = row.facts, .financialYearEndMonth = m_financialYearEndMonth};
    auto terms = std::make_shared<Terms>();
    terms->terms = contactTerms(subject, held, m_rules, m_today);
    terms->standing = standingOf(terms->terms);
    if (m_known.size() >= mostRemembered)
        m_known.clear();
    m_known.insert(key, terms);
    return terms;
}
