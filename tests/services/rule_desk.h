#pragma once

#include "app/retention/default_retention_rules.h"
#include "app/retention/retention.h"
#include "app/retention/rule_book.h"
#include "services/contact_house.h"

namespace tests {

/// Four customers of a file on 10 March 2026, and the rules that are changed over them.
class RuleDesk
{
protected:
    static constexpr FilingSystem customers = FilingSystem::Customers;

    static Instant noonOn(QDate day) { return Instant::fromDateTime(QDateTime(day, QTime(12, 0), Qt::UTC)); }

    /// Whether the engine is here.
    bool openDesk(Backend backend)
    {
        m_house = OpenHouse::open(backend, Clock([] { return noonOn(QDate(2026, 3, 10)); }));
        if (!m_house)
            return false;
        m_people.clear();
        const std::pair<RelationFactKind, QDate> facts[] = {
            {RelationFactKind::LastPurchase, QDate(2025, 6, 1)},
            {RelationFactKind::LastPurchase, QDate(2024, 2, 29)},
            {RelationFactKind::InvoiceIssued, QDate(2019, 3, 14)},
            {RelationFactKind::RelationStarted, QDate(2020, 1, 1)}};
        for (const auto &[kind, day] : facts) {
            ContactDraft draft = draftOf(QStringLiteral("Jansen%1").arg(m_people.size()));
            draft.identifiers.first().value += QString::number(m_people.size());
            draft.facts = {{.kind = kind, .on = day, .source = QStringLiteral("boekhouding")}};
            m_people.append(*m_house->services().contacts().add(founder(), customers, draft).result());
        }
        return true;
    }

    void closeDesk()
    {
        m_house.reset();
        rule_book::tell(defaultRetentionRules());
    }

    const Permit &founder() const { return m_house->founder(); }
    const Retention &retention() const { return m_house->services().retention(); }

    /// Without an id where there is none.
    RetentionRule ruleOf(const QString &id) const
    {
        const auto rules = retention().rules(founder()).result();
        for (const RetentionRule &rule : *rules) {
            if (rule.id == id)
                return rule;
        }
        return {};
    }

    /// The rule of two years after the last purchase, with another term.
    RetentionRule lasting(IsoDuration duration) const
    {
        RetentionRule rule = ruleOf(QStringLiteral("CUS-14"));
        rule.duration = duration;
        return rule;
    }

    Result<RuleChange> proposed(const RetentionRule &rule, const QString &reason) const
    {
        return retention()
            .proposeRule(founder(), {.rule = rule, .baseVersion = rule.version, .reason = reason})
            .result();
    }

    QList<QList<CategoryTerm>> termsOfAll() const
    {
        QList<QList<CategoryTerm>> all;
        for (const Id<Contact> contact : m_people)
            all.append(*retention().terms(founder(), customers, contact).result());
        return all;
    }

    std::unique_ptr<OpenHouse> m_house;
    QList<Id<Contact>> m_people;
};

} // namespace tests
