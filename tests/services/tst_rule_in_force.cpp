#include "app/lists/contact_list_repository.h"
#include "app/retention/default_retention_rules.h"
#include "app/retention/retention.h"
#include "app/retention/retention_count_repository.h"
#include "app/retention/rule_book.h"
#include "services/contact_house.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr FilingSystem customers = FilingSystem::Customers;

Instant noonOn(QDate day)
{
    return Instant::fromDateTime(QDateTime(day, QTime(12, 0), Qt::UTC));
}

} // namespace

/// What happens to everybody's terms when a rule comes into force.
class TestRuleInForce final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        m_house = tests::OpenHouse::open(backend, Clock([] { return noonOn(QDate(2026, 3, 10)); }));
        if (!m_house)
            QSKIP("this server is not here");
        m_people.clear();
        const std::pair<RelationFactKind, QDate> facts[] = {
            {RelationFactKind::LastPurchase, QDate(2025, 6, 1)},
            {RelationFactKind::LastPurchase, QDate(2024, 2, 29)},
            {RelationFactKind::InvoiceIssued, QDate(2019, 3, 14)},
            {RelationFactKind::RelationStarted, QDate(2020, 1, 1)}};
        for (const auto &[kind, day] : facts) {
            ContactDraft draft = tests::draftOf(u"Jansen"_s + QString::number(m_people.size()));
            draft.identifiers.first().value += QString::number(m_people.size());
            draft.facts = {{.kind = kind, .on = day, .source = u"boekhouding"_s}};
            m_people.append(*m_house->services().contacts().add(founder(), customers, draft).result());
        }
    }

    void cleanup()
    {
        m_house.reset();
        rule_book::tell(defaultRetentionRules());
    }

    /// Only what differs is written: the list and the counters follow it, and are as if all were made anew.
    void takesListAndCountersAlong()
    {
        for (const int months : {6, 30}) {
            RetentionRule rule = ruleOf(u"CUS-14"_s);
            rule.duration = IsoDuration{.months = months};
            const auto change = proposed(rule, u"Op %1 maanden."_s.arg(months));
            QVERIFY(retention().approveRule(founder(), rule.id, change->number, {}).result());

            const auto line = m_house->look();
            QVERIFY(contact_list_repository::verify(*line, customers)->isGood());
            const auto kept = retention_count_repository::all(*line, customers);
            const auto counted = retention_count_repository::counted(*line, customers);
            QCOMPARE(told(*kept), told(*counted));
            const auto figures = retention().figures(founder(), customers).result();
            QCOMPARE(figures->people(RetentionState::TermOver), months == 6 ? 3 : 1);
        }
    }

    /// Everybody's terms are computed anew, which takes a while with many; whoever waits can let it be.
    void changesNothingWhereTheComputingIsStopped()
    {
        RetentionRule shorter = ruleOf(u"CUS-14"_s);
        shorter.duration = IsoDuration{.months = 6};
        const auto before = termsOfAll();
        const auto change = proposed(shorter, u"Na een half jaar komt er niets meer."_s);
        StopRequest stop;
        stop.stop();

        const auto approved =
            retention().approveRule(founder(), u"CUS-14"_s, change->number, {}, stop).result();

        QCOMPARE(approved.error().failure, Failure::Cancelled);
        QCOMPARE(termsOfAll(), before);
        QCOMPARE(ruleOf(u"CUS-14"_s).version, 0);
        QVERIFY(retention().approveRule(founder(), u"CUS-14"_s, change->number, {}).result());
    }

private:
    static QStringList told(const QList<RetentionCount> &counts)
    {
        QStringList all;
        for (const RetentionCount &count : counts)
            all.append(u"%1 %2 %3 %4"_s.arg(int(count.kind))
                           .arg(int(count.standing.standing))
                           .arg(count.standing.dueOn.value_or(QDate()).toString(Qt::ISODate))
                           .arg(count.people));
        return all;
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

    std::unique_ptr<tests::OpenHouse> m_house;
    QList<Id<Contact>> m_people;
};

QTEST_GUILESS_MAIN(TestRuleInForce)

#include "tst_rule_in_force.moc"
