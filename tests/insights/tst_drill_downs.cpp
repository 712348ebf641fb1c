#include "app/changes/service_context.h"
#include "app/demo/demonstration.h"
#include "app/insights/figure_names.h"
#include "app/insights/figure_snapshot_repository.h"
#include "app/insights/insights.h"
#include "app/insights/readiness_rule.h"
#include "app/lists/contact_lists.h"
#include "app/retention/retention.h"
#include "app/storage/transaction.h"
#include "support/open_house.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace {

constexpr FilingSystem customers = FilingSystem::Customers;
constexpr int people = 90;

Instant morningOf(QDate day)
{
    return Instant::fromDateTime(QDateTime(day, QTime(10, 0), Qt::UTC));
}

} // namespace

/// Every number on every dashboard is the count of the list behind it, on demonstration data.
class TestDrillDowns final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }
    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        // Filled once for each engine: what is asked here changes nothing but the snapshots.
        std::unique_ptr<tests::OpenHouse> &house = m_houses[backend];
        m_house = house.get();
        if (m_house)
            return;
        house = tests::OpenHouse::open(backend, Clock([now = m_now] { return *now; }));
        m_house = house.get();
        if (!m_house)
            QSKIP("this server is not here");
        const auto filled = m_house->services()
                                .demonstration()
                                .fill(m_house->founder(), m_house->confirm(m_house->founder()), people, 7)
                                .result();
        QVERIFY2(bool(filled), qPrintable(filled ? QString() : filled.error().what));
        QVERIFY(figures().total() > people / 2);
    }
    void cleanupTestCase() { m_houses.clear(); }

    void countsThePeopleOfEachStateAndKind()
    {
        const RetentionFigures found = figures();
        qint64 sum = 0;
        for (const RetentionState state : allRetentionStates) {
            compare({.states = {state}}, found.people(state));
            for (const ContactKind kind : allContactKinds)
                compare({.kind = kind, .states = {state}}, found.people(kind, state));
            sum += found.people(state);
        }
        QCOMPARE(sum, found.total());
        compare({.states = {RetentionState::KeptByLaw, RetentionState::Held}},
            found.people(RetentionState::KeptByLaw) + found.people(RetentionState::Held));
    }

    void countsThePeopleOfEachMonth()
    {
        const RetentionFigures found = figures();
        QCOMPARE(found.months.size(), 12);
        qint64 erased = 0;
        for (const RetentionMonth &month : found.months) {
            const QDate last = month.month.addMonths(1).addDays(-1);
            const bool isFirst = month == found.months.first();
            compare(
                {.about = PeopleFigure::About::ToErase, .from = isFirst ? QDate() : month.month, .to = last},
                month.toErase);
            compare({.about = PeopleFigure::About::ToReconfirm, .from = month.month, .to = last},
                month.toReconfirm);
            erased += month.toErase;
        }
        QVERIFY(erased > 0);
    }

    void countsThePeopleOfEachAge()
    {
        const RetentionFigures found = figures();
        qint64 sum = 0;
        for (const OverdueAge &age : found.overdue) {
            compare({.about = PeopleFigure::About::Overdue,
                        .from = age.toDays ? found.asOf.addDays(-*age.toDays) : QDate(),
                        .to = found.asOf.addDays(-age.fromDays)},
                age.people);
            sum += age.people;
        }
        QCOMPARE(sum, found.people(RetentionState::TermOver));
        QVERIFY(sum > 0);
    }

    void countsHoldsAndTheArchive()
    {
        const RetentionFigures found = figures();
        compare({.about = PeopleFigure::About::HoldsToReview, .to = found.asOf}, found.holdsToReview);
        compare({.about = PeopleFigure::About::RestrictedArchive}, found.inArchive);
    }

    void countsThePeopleOfEachPurpose()
    {
        const auto found = insights().consents(m_house->founder(), customers).result();
        QVERIFY(found);
        QVERIFY(!found->purposes.isEmpty());
        qint64 sum = 0;
        for (const PurposeFigures &purpose : found->purposes) {
            for (const ConsentGroup group : allConsentGroups) {
                compare(consent_figure::inGroup(purpose.purpose.id, group), purpose.people.value(group));
                // Lines that nobody wrote down as over count as over in the list of contacts as well.
                ListFilter filter{.purpose = purpose.purpose.id, .consentStates = statesOf(group)};
                QCOMPARE(listed(filter), purpose.people.value(group));
                sum += purpose.people.value(group);
            }
            compare(consent_figure::unproven(purpose.purpose.id), purpose.unproven);
            compare(consent_figure::ending(purpose.purpose.id, found->asOf), purpose.ending);
        }
        QVERIFY(sum > 0);
        compare(consent_figure::unproven(), found->unproven);
        compare(consent_figure::ending({}, found->asOf), found->ending);
    }

    void countsWhoGaveAndTookBackInEachMonth()
    {
        const auto purposes = insights().consents(m_house->founder(), customers).result();
        QVERIFY(purposes);
        QList<Id<Purpose>> asked{Id<Purpose>()};
        for (const PurposeFigures &purpose : purposes->purposes)
            asked.append(purpose.purpose.id);
        qint64 sum = 0;
        for (const Id<Purpose> purpose : asked) {
            const auto months = insights().consentMonths(m_house->founder(), customers, purpose).result();
            QVERIFY(months);
            QCOMPARE(months->size(), 12);
            for (const ConsentMonth &month : *months) {
                compare(consent_figure::acts(purpose, givingActs(), month.month), month.given);
                compare(consent_figure::acts(purpose, withdrawingActs(), month.month), month.withdrawn);
                sum += month.given + month.withdrawn;
            }
        }
        QVERIFY(sum > 0);
    }

    void listsWhatEachCheckOfReadinessFails()
    {
        const auto found = insights().readiness(m_house->founder(), customers).result();
        QVERIFY(found);
        for (const ReadinessCheck &check : found->checks) {
            const auto records =
                insights().failing(m_house->founder(), customers, check.key, people * 10).result();
            QVERIFY2(bool(records), qPrintable(check.key));
            // What is about something as a whole has no records; the check says why it fails.
            const bool isOfTheWhole = check.key.startsWith(u"backups."_s) ||
                check.key == u"transparency.statement"_s || !check.seen;
            if (isOfTheWhole) {
                QVERIFY2(records->records.isEmpty(), qPrintable(check.key));
                continue;
            }
            QVERIFY2(records->total == check.failing,
                qPrintable(
                    u"%1: %2 listed, %3 counted"_s.arg(check.key).arg(records->total).arg(check.failing)));
            QCOMPARE(records->records.size(), check.failing);
            for (const FailingRecord &record : records->records)
                QVERIFY(record.number > 0);
        }
        QVERIFY(std::any_of(found->checks.begin(), found->checks.end(), [](const ReadinessCheck &check) {
            return check.key == u"consent.fields-needed"_s && check.seen;
        }));
        QCOMPARE(insights().failing(m_house->founder(), customers, u"no.such"_s).result().error().failure,
            Failure::NotFound);
    }

    void keepsWhatItCountedOnceADayAndMarksOtherRules()
    {
        QVERIFY(insights().keepSnapshot(m_house->founder(), customers).result());
        const RetentionFigures now = figures();
        FigureTrend trend = trendOf(figure_names::retentionBeginning);
        QCOMPARE(trend.points.size(), 1);
        QCOMPARE(trend.points.first().day, QDate(2026, 11, 24));
        QVERIFY(!trend.points.first().hasOtherRules);
        for (const RetentionState state : allRetentionStates)
            QCOMPARE(trend.points.first().figures.value(figure_names::retention(state)), now.people(state));
        QCOMPARE(trendOf(figure_names::readinessBeginning).points.size(), 1);
        QVERIFY(!trendOf(figure_names::consentBeginning).points.first().figures.isEmpty());

        // Two of October, of which the later counts; one by other rules; one from a clock that was wrong.
        const auto line = m_house->look();
        const auto put = [&](QDate day, qint64 over, const QString &rules) {
            const FigureSnapshot snapshot{.day = day,
                .rules = rules,
                .figures = {{figure_names::retention(RetentionState::TermOver), over}}};
            return bool(writing(*line, [&](Connection &writer) {
                return figure_snapshot_repository::put(writer, customers, snapshot, *m_now);
            }));
        };
        const QString rules = mark(*line);
        QVERIFY(put(QDate(2026, 10, 30), 5, rules) && put(QDate(2026, 10, 31), 6, rules) &&
            put(QDate(2026, 9, 30), 7, u"other"_s) && put(QDate(2027, 2, 1), 8, rules) &&
            put(QDate(2025, 10, 1), 9, rules));

        trend = trendOf(figure_names::retentionBeginning);
        QCOMPARE(trend.points.size(), 3);
        QCOMPARE(trend.points.at(0).day, QDate(2026, 9, 30));
        QVERIFY(trend.points.at(0).hasOtherRules && trend.hasOtherRules());
        QCOMPARE(trend.points.at(1).day, QDate(2026, 10, 31));
        QVERIFY(!trend.points.at(1).hasOtherRules);
        QCOMPARE(trend.fromTheFuture, 1);
        QVERIFY(bool(writing(*line, [](Connection &writer) -> Outcome {
            const auto gone =
                Sql(writer, "test", u"DELETE FROM figure_snapshot WHERE day <> '2026-11-24'"_s).run();
            return gone ? Outcome(done) : Outcome(gone.error());
        })));
    }

    void asksOnlyWhoMayKnow()
    {
        const Permit other = m_house->member(u"elders"_s, {{Role::Steward, FilingSystem::Employees}});
        QCOMPARE(insights()
                     .behind(other, customers, {.states = {RetentionState::TermOver}})
                     .result()
                     .error()
                     .failure,
            Failure::Refused);
        QCOMPARE(insights().consents(other, customers).result().error().failure, Failure::Refused);
        QCOMPARE(insights().failing(other, customers, u"rights.terms-kept"_s).result().error().failure,
            Failure::Refused);
        QCOMPARE(insights().keepSnapshot(other, customers).result().error().failure, Failure::Refused);
        QCOMPARE(
            insights().trend(other, customers, u"retention."_s).result().error().failure, Failure::Refused);
    }

private:
    Insights insights() const { return Insights(m_house->services().context()); }
    RetentionFigures figures() const
    {
        const auto found = m_house->services().retention().figures(m_house->founder(), customers).result();
        return found ? *found : RetentionFigures();
    }
    FigureTrend trendOf(const QString &beginning) const
    {
        const auto trend = insights().trend(m_house->founder(), customers, beginning).result();
        return trend ? *trend : FigureTrend();
    }
    static QString mark(Connection &line)
    {
        const auto text =
            Sql(line, "test", u"SELECT rules FROM figure_snapshot WHERE day = '2026-11-24'"_s).text();
        return text ? *text : QString();
    }
    qint64 listed(const ListFilter &filter) const
    {
        const auto found = m_house->services()
                               .contactLists()
                               .search(m_house->founder(), customers, {.filter = filter})
                               .result();
        return found ? (*found)->count() : -1;
    }
    /// The figure, the count of its list, the rows of that list and the people to take further are as many.
    void compare(const PeopleFigure &figure, qint64 counted) const
    {
        const auto behind = insights().behind(m_house->founder(), customers, figure, people * 10).result();
        QVERIFY2(bool(behind), qPrintable(behind ? QString() : behind.error().what));
        QCOMPARE(behind->total, counted);
        QCOMPARE(behind->rows.size(), counted);
        std::set<qint64> found;
        for (const ListRow &row : behind->rows)
            found.insert(row.contact.number());
        QCOMPARE(qint64(found.size()), counted);
        const auto contacts = insights().contactsBehind(m_house->founder(), customers, figure).result();
        QVERIFY(contacts);
        QCOMPARE(contacts->size(), counted);
        for (const Id<Contact> contact : *contacts)
            QVERIFY(found.contains(contact.number()));
    }

    std::shared_ptr<Instant> m_now = std::make_shared<Instant>(morningOf(QDate(2026, 11, 24)));
    std::map<Backend, std::unique_ptr<tests::OpenHouse>> m_houses;
    tests::OpenHouse *m_house = nullptr;
};

QTEST_MAIN(TestDrillDowns)

#include "tst_drill_downs.moc"
