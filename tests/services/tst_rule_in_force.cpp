#include "app/lists/contact_list_repository.h"
#include "app/retention/financial_year.h"
#include "app/retention/retention_count_repository.h"
#include "app/reviews/reviews.h"
#include "app/storage/sql.h"
#include "services/rule_desk.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What happens to everybody's terms when a rule comes into force.
class TestRuleInForce final
    : public QObject
    , private tests::RuleDesk
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (!openDesk(backend))
            QSKIP("this server is not here");
    }

    void cleanup() { closeDesk(); }

    /// Only what differs is written: the list and the counters follow it, and are as if all were made anew.
    void takesListAndCountersAlong()
    {
        for (const int months : {6, 30}) {
            const RetentionRule rule = lasting({.months = months});
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

    /// Duties on the books count from the last day of the financial year (AWR art. 52(4)): by another one,
    /// whatever was computed is computed anew.
    void followsAnotherEndOfTheFinancialYear()
    {
        const Reviews &reviews = m_house->services().reviews();
        const Permit steward = m_house->member(u"steward"_s, {{Role::Steward, customers}});
        QCOMPARE(endsIn(steward, 12), std::optional(Failure::Refused));
        QVERIFY(FinancialYear::mayChange(founder()) && !FinancialYear::mayChange(steward));
        for (const int month : {0, 13})
            QCOMPARE(endsIn(founder(), month), std::optional(Failure::Invalid));
        const auto session = reviews.start(founder(), customers, {.kinds = {ReviewKind::Access}}).result();
        QVERIFY(session);
        QCOMPARE(endsIn(founder(), 6), std::optional(Failure::Refused));
        QVERIFY(reviews.end(founder(), customers, *session).result());
        QCOMPARE(booksKeptUntil(), QDate(2026, 12, 31));

        StopRequest stopped;
        stopped.stop();
        const auto none = year().setEndMonth(founder(), 6, stopped).result();
        QCOMPARE(none.error().failure, Failure::Cancelled);
        QCOMPARE(*year().endMonth(steward).result(), 12);
        for (const auto &[month, last] : {std::pair(6, QDate(2026, 6, 30)), std::pair(2, QDate(2027, 2, 28)),
                 std::pair(12, QDate(2026, 12, 31))}) {
            QCOMPARE(endsIn(founder(), month), std::nullopt);
            QCOMPARE(*year().endMonth(steward).result(), month);
            QCOMPARE(booksKeptUntil(), last);
            const auto line = m_house->look();
            QVERIFY(contact_list_repository::verify(*line, customers)->isGood());
            QCOMPARE(told(*retention_count_repository::all(*line, customers)),
                told(*retention_count_repository::counted(*line, customers)));
        }
        const auto entries =
            m_house->services().auditTrail().about(founder(), customers, u"financial-year"_s).result();
        QCOMPARE(entries->size(), 3);
        for (const AuditEntry &entry : *entries)
            QCOMPARE(entry.action, u"settings.financial-year"_s);
    }

    /// Everybody's terms are computed anew, which takes a while with many; whoever waits can let it be.
    void changesNothingWhereTheComputingIsStopped()
    {
        const RetentionRule shorter = lasting({.months = 6});
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

    /// Nobody waits while it is computed; whatever comes first, everybody's terms are by the rule as it
    /// counts from then on.
    void countsWhatOthersChangeMeanwhile()
    {
        for (const int months : {6, 30}) {
            const RetentionRule rule = lasting({.months = months});
            const auto change = proposed(rule, u"Op %1 maanden."_s.arg(months));
            const auto approving = retention().approveRule(founder(), rule.id, change->number, {});
            QList<QFuture<Outcome>> others;
            for (const Id<Contact> contact : std::as_const(m_people)) {
                others.append(months == 6
                        ? retention().hold(founder(), customers, contact, {.reason = u"geschil"_s})
                        : retention().release(founder(), customers, contact));
            }
            QVERIFY(approving.result());
            for (const auto &other : std::as_const(others))
                QVERIFY(other.result());

            QCOMPARE(storedTerms(), computedTerms());
            const auto line = m_house->look();
            QVERIFY(contact_list_repository::verify(*line, customers)->isGood());
        }
    }

    /// Nobody is remembered longer than a rule is being worked out, whether it came into force or not.
    void remembersNobodyAfterwards()
    {
        const auto change = proposed(lasting({.months = 6}), u"Korter."_s);
        StopRequest stop;
        stop.stop();
        QVERIFY(!retention().approveRule(founder(), u"CUS-14"_s, change->number, {}, stop).result());
        QVERIFY(retention().approveRule(founder(), u"CUS-14"_s, change->number, {}).result());
        QVERIFY(retention().hold(founder(), customers, m_people.first(), {.reason = u"geschil"_s}).result());

        const auto line = m_house->look();
        for (const QString &table : {u"term_watch"_s, u"term_again"_s})
            QCOMPARE(*Sql(*line, "test", u"SELECT COUNT(*) FROM "_s + table).number(), 0);
    }

private:
    FinancialYear year() const { return FinancialYear(m_house->services().context()); }

    std::optional<Failure> endsIn(const Permit &permit, int month) const
    {
        const auto set = year().setEndMonth(permit, month).result();
        return set ? std::nullopt : std::optional(set.error().failure);
    }

    /// Of whom an invoice of 14 March 2019 is known.
    QDate booksKeptUntil() const
    {
        const auto terms = retention().terms(founder(), customers, m_people.at(2)).result();
        for (const CategoryTerm &term : *terms) {
            if (term.category == DataCategory::Financial)
                return term.due.keepUntil.value_or(QDate());
        }
        return {};
    }

    static QString told(DataCategory category, const DueResult &due)
    {
        return u"%1 %2 %3 %4 %5"_s.arg(int(category))
            .arg(int(due.state))
            .arg(due.keepUntil.value_or(QDate()).toString(Qt::ISODate),
                due.restrictedFrom.value_or(QDate()).toString(Qt::ISODate), due.decidingRule);
    }

    QStringList storedTerms() const
    {
        QStringList all;
        const auto people = termsOfAll();
        for (const QList<CategoryTerm> &terms : people) {
            for (const CategoryTerm &term : terms)
                all.append(told(term.category, term.due));
        }
        return all;
    }

    QStringList computedTerms() const
    {
        QStringList all;
        for (const Id<Contact> contact : m_people) {
            const auto terms = retention().explain(founder(), customers, contact).result();
            for (const TermExplanation &term : *terms)
                all.append(told(term.category, term.due));
        }
        return all;
    }

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
};

QTEST_GUILESS_MAIN(TestRuleInForce)

#include "tst_rule_in_force.moc"
