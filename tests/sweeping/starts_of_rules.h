#pragma once

#include "app/consent/purposes.h"
#include "app/insights/insights.h"
#include "app/retention/default_retention_rules.h"
#include "app/retention/financial_year.h"
#include "app/retention/retention.h"
#include "app/retention/retention_code.h"
#include "app/storage/sql.h"
#include "services/consent_house.h"
#include "tests/retention/rule_rows.h"

#include <algorithm>

namespace tests {

/// One rule at a time that alone asks a start moment of people of whom none is known: else they are counted
/// at the rule that every contact of their kind falls under, whatever other start they lack.
class StartsOfRules final
{
public:
    explicit StartsOfRules(const OpenHouse &house) : m_house(house), m_line(house.look()) {}

    /// Whether the rules are quiet, and a long need of our own is agreed to that the limits can cut.
    bool begin()
    {
        RetentionRule need{.id = ownNeed(),
            .subject = {.nl = QStringLiteral("Proef"), .en = QStringLiteral("Trial")},
            .kind = RetentionRuleKind::Need,
            .duration = IsoDuration{.years = 100},
            .rationale = {.nl = QStringLiteral("Voor altijd."), .en = QStringLiteral("For ever.")}};
        for (const ContactKind kind : allContactKinds)
            need.contactKinds = need.contactKinds.with(kind);
        for (const DataCategory category : allDataCategories)
            need.categories = need.categories.with(category);
        for (const RelationFactKind kind : allRelationFactKinds)
            need.triggers = need.triggers.with(kind);
        const auto proposed =
            retention().proposeRule(founder(), {.rule = need, .reason = QStringLiteral("proef")}).result();
        Purpose purpose = clubPurpose();
        purpose.appliesTo = {FilingSystem::Customers, FilingSystem::Employees};
        return proposed && retention().approveRule(founder(), need.id, proposed->number, {}).result() &&
            m_house.services().purposes().add(founder(), purpose).result() && storeSwitches() && letCount({});
    }

    /// Tries a rule with as many people; says what did not hold, if anything. One is settled alone, several
    /// at once.
    QString trouble(const rule_rows::RuleRow &row, int people)
    {
        m_trouble.clear();
        m_rule = ruleOf(QString::fromLatin1(row.id));
        m_filingSystem = filingSystemOf(kind());
        m_people.clear();
        const bool isLimit = row.kind == RetentionRuleKind::Limit;
        must(endYearIn(row.yearEnd), "the financial year");
        must(letCount(isLimit ? QStringList{m_rule.id, ownNeed()} : QStringList{m_rule.id}), "the switch");
        while (m_trouble.isEmpty() && m_people.size() < people)
            takeIn();
        if (m_trouble.isEmpty())
            seeMissing(people);
        if (m_trouble.isEmpty())
            settle(row);
        if (m_trouble.isEmpty())
            seeSettled(row);
        return m_trouble;
    }

private:
    static QString ownNeed() { return QStringLiteral("EIGEN-99"); }

    static RetentionRule ruleOf(const QString &id)
    {
        const auto &rules = defaultRetentionRules();
        const auto found = std::find_if(
            rules.begin(), rules.end(), [&](const RetentionRule &rule) { return rule.id == id; });
        return found == rules.end() ? RetentionRule() : *found;
    }

    const Permit &founder() const { return m_house.founder(); }
    const Retention &retention() const { return m_house.services().retention(); }

    void must(bool held, const char *what)
    {
        if (!held && m_trouble.isEmpty())
            m_trouble = m_rule.id + QStringLiteral(": ") + QString::fromLatin1(what);
    }

    template <typename Answer>
    void mustRefuse(const Answer &answer, const char *what)
    {
        must(!answer && answer.error().what == QLatin1String(what), what);
    }

    ContactKind kind() const
    {
        return *std::find_if(allContactKinds.begin(), allContactKinds.end(),
            [this](ContactKind each) { return m_rule.contactKinds.contains(each); });
    }

    bool covers(std::initializer_list<DataCategory> categories) const
    {
        return std::any_of(categories.begin(), categories.end(),
            [this](DataCategory each) { return m_rule.categories.contains(each); });
    }

    /// Past the services, as what an earlier version of the program switched.
    bool storeSwitches() const
    {
        QStringList rows;
        for (const RetentionRule &rule : defaultRetentionRules())
            rows.append(QStringLiteral("('%1', 0, 1)").arg(rule.id));
        return bool(Sql(*m_line, "test",
            QStringLiteral("INSERT INTO retention_rule (id, active, version) VALUES ") +
                rows.join(QStringLiteral(", ")))
                        .once()
                        .run());
    }

    bool letCount(const QStringList &rules) const
    {
        return bool(Sql(*m_line, "test",
            QStringLiteral("UPDATE retention_rule SET active = CASE WHEN id IN ('%1') THEN 1 ELSE 0 END")
                .arg(rules.join(QStringLiteral("', '"))))
                        .once()
                        .run());
    }

    /// Computed anew for everybody, so while no rule counts that would ask again of who was settled.
    bool endYearIn(int month)
    {
        if (month == m_yearEnd)
            return true;
        m_yearEnd = month;
        return letCount({}) &&
            FinancialYear(m_house.services().context()).setEndMonth(founder(), month).result();
    }

    /// Somebody of whom there is something in a category of the rule, and of whom no start is known.
    void takeIn()
    {
        const QString name = QStringLiteral("Persoon%1").arg(++m_taken);
        ContactDraft draft{.kind = kind(),
            .name = {.givenName = QStringLiteral("Jan"), .surname = name},
            .birthDate = QDate(1980, 2, 3),
            .jobTitle = QStringLiteral("Bakker"),
            .points = {{.kind = ContactPoint::Kind::Email, .value = name + QStringLiteral("@zon.example")}},
            .identifiers = {{.kind = Identifier::Kind::UserId, .value = name}},
            .notes = {QStringLiteral("Belde over de levering")},
            .provenance = {.source = QStringLiteral("balie"),
                .collectedOn = QDate(2026, 1, 5),
                .basis = QStringLiteral("b")},
            // A rule that is there for all of them would say it; here none may be.
            .ground = {.until = QDate(2026, 11, 20)}};
        using enum DataCategory;
        if (m_rule.categories == DataCategories{Financial})
            draft.facts = {{.kind = RelationFactKind::LastPurchase, .on = QDate(2023, 1, 2)}};
        const auto contact = m_house.services().contacts().add(founder(), m_filingSystem, draft).result();
        must(bool(contact), contact ? "" : qPrintable(contact.error().what));
        if (!contact)
            return;
        m_people.append(*contact);
        if (m_rule.consent == ConsentCondition::OnlyWith)
            note(*contact, ConsentAct::Given);
        else if (!covers({Identity, ContactDetails, BirthDate, Hr, OnlineIdentifiers, Correspondence}) &&
            covers({MarketingProfile, Evidence}))
            note(*contact, ConsentAct::Asked, QDate(2025, 1, 2));
    }

    void note(Id<Contact> contact, ConsentAct act, QDate on = {}, const QString &remark = {})
    {
        ConsentDraft draft = actOf(act);
        draft.remark = remark;
        if (on.isValid())
            draft.happenedAt = Instant::fromDateTime(QDateTime(on, QTime(12, 0), Qt::UTC));
        const auto recorded =
            m_house.services().consents().record(founder(), m_filingSystem, contact, draft).result();
        must(bool(recorded), recorded ? "" : qPrintable(recorded.error().what));
    }

    qint64 missing() const
    {
        const auto found = retention().startsMissing(founder(), m_filingSystem).result();
        return found ? found->value(m_rule.id) : -1;
    }

    /// The dashboard's figure is the count of the list behind it; nothing where they differ.
    std::optional<QList<ListRow>> unknownOnDashboard() const
    {
        const auto figures = retention().figures(founder(), m_filingSystem).result();
        const auto behind = Insights(m_house.services().context())
                                .behind(founder(), m_filingSystem, {.states = {RetentionState::StartUnknown}})
                                .result();
        const bool agree = figures && behind && behind->total == behind->rows.size() &&
            figures->people(RetentionState::StartUnknown) == behind->total;
        return agree ? std::optional(behind->rows) : std::nullopt;
    }

    bool areThePeople(const QList<ListRow> &rows) const
    {
        return rows.size() == m_people.size() &&
            std::all_of(rows.begin(), rows.end(),
                [this](const ListRow &row) { return m_people.contains(row.contact); });
    }

    void seeMissing(int people)
    {
        must(missing() == people, "counted by rule");
        const auto dashboard = unknownOnDashboard();
        must(dashboard && areThePeople(*dashboard), "counted and listed by the dashboard");
        const auto listed = retention().listWithoutStart(founder(), m_filingSystem, m_rule.id, 50).result();
        must(listed && listed->total == people && areThePeople(listed->rows), "listed by rule");
        const auto asked = retention().peopleWithoutStart(founder(), m_filingSystem, m_rule.id, 50).result();
        must(asked && *asked == m_people, "asked for all at once");
        const auto terms = retention().terms(founder(), m_filingSystem, m_people.first()).result();
        for (const CategoryTerm &term : *terms) {
            const bool isOurs = m_rule.categories.contains(term.category);
            must(!isOurs || (term.due.state == RetentionState::StartUnknown && !term.due.keepUntil),
                "nothing is due");
        }
    }

    void settle(const rule_rows::RuleRow &row)
    {
        const auto start = relationFactKindFromCode(QLatin1String(row.start));
        StartOrder order{.contacts = m_people, .kind = *start, .on = row.fact};
        mustRefuse(retention().settleStartsOf(founder(), m_filingSystem, order).result(),
            *start == RelationFactKind::ConsentEnded ? "contact.start-moment-derived"
                                                     : "start.reason-missing");
        must(missing() == m_people.size(), "still missing");
        order.reason = reason();
        if (*start == RelationFactKind::ConsentEnded) {
            // How consents stand is no start to fill in: it is recorded there, with why.
            for (const Id<Contact> contact : std::as_const(m_people))
                note(contact, ConsentAct::Withdrawn, row.fact, order.reason);
            return;
        }
        if (m_people.size() > 1) {
            const auto settled = retention().settleStartsOf(founder(), m_filingSystem, order).result();
            must(settled && settled->settled == m_people.size() && settled->passedOver.isEmpty(),
                "settled at once");
            return;
        }
        const auto settled =
            retention()
                .settleStarts(founder(), m_filingSystem, m_people, order.kind, order.on, order.reason)
                .result();
        must(settled && *settled == 1, "settled alone");
    }

    void seeSettled(const rule_rows::RuleRow &row)
    {
        must(missing() == 0, "no longer counted by rule");
        const auto dashboard = unknownOnDashboard();
        must(dashboard && dashboard->isEmpty(), "no longer counted by the dashboard");
        for (const Id<Contact> contact : std::as_const(m_people)) {
            seeDue(contact, row.end);
            seeTrail(contact);
        }
        const bool isAct = QLatin1String(row.start) == QLatin1String("consent-ended");
        const auto kept = Sql(*m_line, "test",
            isAct ? QStringLiteral("SELECT COUNT(*) FROM consent_event WHERE remark = ?")
                  : QStringLiteral("SELECT COUNT(*) FROM relation_fact WHERE source = ?"))
                              .bind(reason())
                              .number();
        must(kept && *kept == m_people.size(), "the reason is kept");
    }

    void seeDue(Id<Contact> contact, QDate end)
    {
        const auto terms = retention().terms(founder(), m_filingSystem, contact).result();
        int ours = 0;
        for (const CategoryTerm &term : *terms) {
            if (!m_rule.categories.contains(term.category))
                continue;
            ++ours;
            must(term.due.keepUntil == end && term.due.decidingRule == m_rule.id, "the day it is due");
        }
        must(ours > 0, "something that the rule covers");
    }

    /// The trail tells of whom, by whom and what for each of them; what somebody wrote stands with the
    /// moment.
    void seeTrail(Id<Contact> contact)
    {
        const auto file = m_house.services()
                              .contacts()
                              .find(founder(), m_filingSystem, contact, Contacts::Viewing::Internal)
                              .result();
        const auto entries = m_house.services()
                                 .auditTrail()
                                 .about(founder(), m_filingSystem, file->contact.refText())
                                 .result();
        const bool isTold = entries && std::any_of(entries->begin(), entries->end(), [](const auto &entry) {
            return entry.action == QLatin1String("retention.start-settled") ||
                entry.detail.value(QLatin1String("act")) == QLatin1String("withdrawn");
        });
        must(isTold, "told by the trail");
    }

    QString reason() const { return QStringLiteral("laatste stuk in het dossier, ") + m_rule.id; }

    const OpenHouse &m_house;
    std::unique_ptr<Connection> m_line;
    RetentionRule m_rule;
    FilingSystem m_filingSystem = FilingSystem::Customers;
    QList<Id<Contact>> m_people;
    int m_taken = 0;
    int m_yearEnd = 12;
    QString m_trouble;
};

} // namespace tests
