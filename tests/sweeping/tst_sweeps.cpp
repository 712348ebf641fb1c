#include "app/insights/figure_names.h"
#include "app/insights/insights.h"
#include "app/requests/request_result.h"
#include "app/retention/retention.h"
#include "app/storage/sql_faults.h"
#include "app/storage/transaction.h"
#include "app/sweeping/sweep_repository.h"
#include "app/sweeping/sweeps.h"
#include "services/request_desk.h"

#include <QTest>

/// A run over the terms proposes and never erases; what it proposed goes the way of every request.
class TestSweeps final
    : public QObject
    , private tests::RequestDesk
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (!open(backend))
            QSKIP("this server is not here");
        // Nothing is known of the desk's own person: their start is unknown.
        m_over = former(QStringLiteral("Voorbij"), {{RelationFactKind::RelationEnded, QDate(2023, 1, 1)}});
        m_invoiced = former(QStringLiteral("Gefactureerd"),
            {{RelationFactKind::InvoiceIssued, QDate(2022, 3, 14)},
                {RelationFactKind::RelationEnded, QDate(2023, 1, 1)}});
        m_current = former(QStringLiteral("Klant"), {{RelationFactKind::LastPurchase, QDate(2026, 10, 1)}});
    }

    void cleanup() { close(); }

    void proposesWhatIsOverAndErasesNothing()
    {
        const auto report = run();

        QVERIFY2(report, report ? "" : qPrintable(report.error().what));
        QCOMPARE(report->due, 2);
        QCOMPARE(report->opened, 2);
        QCOMPARE(report->byRule.value(QStringLiteral("CUS-14")), 2);
        QCOMPARE(counted(QStringLiteral("contact")), 4);
        QCOMPARE(counted(QStringLiteral("retention_proposal")), 2);
        const Request request = requestOf(m_over);
        QCOMPARE(request.stage, Request::Stage::AwaitingSecondApprover);
        QCOMPARE(request.channel, Request::Channel::OwnInitiative);
        const auto plan = Proposal::fromJson(request.proposal);
        QVERIFY(plan->erasesEverything());
        QCOMPARE(plan->groundWords, QStringLiteral("CUS-14"));
        const auto partly = Proposal::fromJson(requestOf(m_invoiced).proposal);
        QVERIFY(partly->erases(DataCategory::Correspondence) && partly->keeps(DataCategory::Financial));
        QVERIFY(requests().ofContact(founder(), customers, m_current).result()->isEmpty());
    }

    /// Somebody at their desk waits for a slice of people, not for the whole run.
    void letsOthersInBetweenTwoSlices()
    {
        const auto swept = sweeps().run(founder(), customers, {});
        const auto added = m_house->services()
                               .contacts()
                               .addNote(founder(), customers, m_current, QStringLiteral("Tussendoor"))
                               .result();
        QVERIFY(added);
        QVERIFY(swept.result());

        const auto at = [this](const char *action) {
            return counted(
                QStringLiteral("audit_entry WHERE position < (SELECT MAX(position) FROM audit_entry "
                               "WHERE action = '%1')")
                    .arg(QLatin1String(action)));
        };
        QVERIFY(at("contact.note") > 0);
        QVERIFY(at("contact.note") < at("retention.sweep"));
    }

    void proposesNobodyTwice()
    {
        QVERIFY(run());
        const auto again = run();

        QCOMPARE(again->opened, 0);
        QCOMPARE(again->waiting, 2);
        QCOMPARE(counted(QStringLiteral("request")), 2);
    }

    /// On a server two may run at one moment: the later sees what the earlier opened, once that is there.
    void waitsForAnotherRunThatProposes()
    {
        const auto line = m_house->look();
        if (!line->isShared())
            QSKIP("nobody else writes to a file");
        QFuture<Result<SweepReport>> swept;
        const auto other = writing(*line, [&](Connection &inside) -> Outcome {
            if (auto turn = sweep_repository::takeTurn(inside, customers); !turn)
                return turn;
            swept = sweeps().run(founder(), customers, {});
            // It waits now, or will: either way after it looked whom to propose.
            if (!QTest::qWaitFor([&] { return swept.progressMaximum() > 0; }))
                return Error{Failure::Internal, QStringLiteral("test.not-begun")};
            const auto opened = Sql(inside, "test",
                QStringLiteral("INSERT INTO request (filing_system, ref, type, contact_id, contact_ref, "
                               "received_on, due_on, stage, channel, registered_by, registered_at) SELECT "
                               "filing_system, ?, ?, id, ref, '2026-11-02', '2026-12-02', 1, 1, 'm', 1 FROM "
                               "contact WHERE id = ?"))
                                    .bind(QStringLiteral("ander"))
                                    .bind(Request::Type::Erasure)
                                    .bind(m_over)
                                    .run();
            return opened ? Outcome(done) : Outcome(opened.error());
        });
        QVERIFY2(other, other ? "" : qPrintable(other.error().what));

        const auto report = swept.result();

        QVERIFY2(report, report ? "" : qPrintable(report.error().what));
        QCOMPARE(report->waiting, 1);
        QCOMPARE(report->opened, 1);
        QCOMPARE(counted(QStringLiteral("request")), 2);
    }

    void tellsOnATrialAndStoresNothing()
    {
        const auto trial = run({.isTrial = true});

        QCOMPARE(trial->opened, 2);
        QCOMPARE(counted(QStringLiteral("request")), 0);
        QCOMPARE(counted(QStringLiteral("retention_run")), 0);
    }

    void keepsAReportWithoutAPerson()
    {
        QVERIFY(run());
        const auto reports = sweeps().reports(founder(), customers, 10).result();

        QCOMPARE(reports->size(), 1);
        QCOMPARE(reports->first().opened, 2);
        QCOMPARE(reports->first().ranFor, QDate(2026, 11, 2));
        QCOMPARE(counted(QStringLiteral("audit_entry WHERE action = 'retention.sweep'")), 1);
        QCOMPARE(counted(QStringLiteral("retention_run WHERE report LIKE '%Voorbij%'")), 0);
    }

    void isDecidedBySomebodyElseAndCarriedOut()
    {
        QVERIFY(run());
        const Id<Request> id = requestOf(m_over).id;
        const auto own = approve(founder(), id);
        QVERIFY(!own);
        QVERIFY(approve(*m_approver, id));

        const auto carried = execute(id);

        QVERIFY2(carried, carried ? "" : qPrintable(carried.error().what));
        QCOMPARE(counted(QStringLiteral("contact")), 3);
        // Who did not ask to be forgotten may come back.
        QCOMPARE(counted(QStringLiteral("suppression")), 0);
    }

    void hasNothingLeftToProposeOfWhomTheLawKeepsAPart()
    {
        QVERIFY(run());
        const Id<Request> id = requestOf(m_invoiced).id;
        QVERIFY(approve(*m_approver, id));
        QVERIFY(execute(id));
        QVERIFY(requests().close(founder(), customers, id, QDate(2026, 11, 2)).result());

        const auto again = run();

        QVERIFY2(again, again ? "" : qPrintable(again.error().what));
        QCOMPARE(again->opened, 0);
        QCOMPARE(contactOf(m_invoiced).surname, QStringLiteral("Gefactureerd"));
        QVERIFY(contactOf(m_invoiced).restrictedAt);
    }

    void takesBackAProposalWhoseTermMoved()
    {
        QVERIFY(run());
        const Id<Request> id = requestOf(m_over).id;
        buysAgain(m_over);

        const auto again = run();

        QCOMPARE(again->voided, 1);
        const Request request = fileOf(id).request;
        QCOMPARE(request.stage, Request::Stage::Closed);
        QCOMPARE(request.outcome, Request::Outcome::Withdrawn);
    }

    void erasesNothingOfWhichTheTermMovedAfterTheDecision()
    {
        QVERIFY(run());
        const Id<Request> id = requestOf(m_over).id;
        QVERIFY(approve(*m_approver, id));
        buysAgain(m_over);

        const auto carried = execute(id);

        QVERIFY(!carried);
        QCOMPARE(carried.error().what, QStringLiteral("request.term-moved"));
        QCOMPARE(counted(QStringLiteral("contact")), 4);
    }

    void leavesTheHeldUntilTheDayAfterTheReview()
    {
        QVERIFY(retention()
                    .hold(founder(), customers, m_over,
                        {.reason = QStringLiteral("geschil"), .reviewOn = QDate(2026, 11, 3)})
                    .result());
        QCOMPARE(run()->opened, 1);
        tomorrow();
        QCOMPARE(run()->opened, 0);
        tomorrow();

        QCOMPARE(run()->opened, 1);
        QCOMPARE(requestOf(m_over).stage, Request::Stage::AwaitingSecondApprover);
    }

    void proposesAtOnceWhatIsHeldNoLonger()
    {
        QVERIFY(
            retention().hold(founder(), customers, m_over, {.reason = QStringLiteral("geschil")}).result());
        QCOMPARE(run()->opened, 1);
        QVERIFY(retention().release(founder(), customers, m_over).result());

        QCOMPARE(run()->opened, 1);
    }

    void holdsOneCategoryAndProposesTheOthers()
    {
        QVERIFY(retention()
                    .hold(founder(), customers, m_over,
                        {.reason = QStringLiteral("geschil"), .categories = {DataCategory::Correspondence}})
                    .result());
        QVERIFY(run());

        const auto plan = Proposal::fromJson(requestOf(m_over).proposal);
        QVERIFY(plan->keeps(DataCategory::Correspondence));
        QVERIFY(plan->erases(DataCategory::ContactDetails));
    }

    void stopsWhereTheClockJumped()
    {
        QVERIFY(run());
        m_now = {m_now.micros + 2 * Instant::day + Instant::hour};
        const auto jumped = run();
        QVERIFY(!jumped);
        QCOMPARE(jumped.error().what, QStringLiteral("sweep.clock-ahead"));
        // That somebody worked with the wrong clock does not make it right.
        buysAgain(m_current);
        QVERIFY(!run());

        QVERIFY(run({.isClockRight = true}));
        tomorrow();
        QVERIFY(run());
    }

    void stopsWhereTheClockIsBehindTheTrail()
    {
        QVERIFY(run());
        m_now = {m_now.micros - Instant::hour};
        const auto behind = run();

        QVERIFY(!behind);
        QCOMPARE(behind.error().what, QStringLiteral("sweep.clock-behind"));
    }

    /// What stopped a run is told to who looks later, once a day, and the run is still to come.
    void keepsTheReportOfARunThatWasStopped()
    {
        QVERIFY(run());
        const auto ended = sweeps().reports(founder(), customers, 10).result();
        QCOMPARE(ended->size(), 1);
        QCOMPARE(ended->first().origin, SweepOrigin::ByItself);
        QCOMPARE(ended->first().endedAt, m_now);
        QVERIFY(!ended->first().stopped);
        m_now = {m_now.micros + 40 * Instant::day};

        QVERIFY(!run());
        QVERIFY(!run());

        const auto reports = sweeps().reports(founder(), customers, 10).result();
        QCOMPARE(reports->size(), 2);
        QCOMPARE(reports->first().stopped->what, QStringLiteral("sweep.clock-ahead"));
        QCOMPARE(reports->first().stopped->place.size(), 2);
        QCOMPARE(reports->first().ranFor, QDate(2026, 12, 12));
        QVERIFY(*sweeps().isDue(founder(), customers).result());
        QVERIFY(run({.origin = SweepOrigin::ByHand, .isClockRight = true}));
        QVERIFY(!*sweeps().isDue(founder(), customers).result());
        QCOMPARE(sweeps().reports(founder(), customers, 1).result()->first().origin, SweepOrigin::ByHand);
    }

    void tellsOfARunThatSomebodyStopped()
    {
        const StopRequest stop;
        stop.stop();
        const auto stopped =
            sweeps().run(founder(), customers, {.origin = SweepOrigin::ByHand}, stop).result();

        QCOMPARE(stopped.error().failure, Failure::Cancelled);
        const auto reports = sweeps().reports(founder(), customers, 10).result();
        QCOMPARE(reports->size(), 1);
        QCOMPARE(reports->first().stopped->failure, Failure::Cancelled);
        QCOMPARE(reports->first().opened, 0);
    }

    void keepsTheFiguresOfTheDayForTheTrends()
    {
        const Insights insights(m_house->services().context());
        QVERIFY(insights.trend(founder(), customers, figure_names::readinessBeginning)
                    .result()
                    ->points.isEmpty());
        QVERIFY(run({.isTrial = true}));
        QVERIFY(insights.trend(founder(), customers, figure_names::readinessBeginning)
                    .result()
                    ->points.isEmpty());

        QVERIFY(run());

        const auto trend = insights.trend(founder(), customers, figure_names::readinessBeginning).result();
        QCOMPARE(trend->points.size(), 1);
        QCOMPARE(trend->points.first().day, QDate(2026, 11, 2));
    }

    /// What came behind a run takes nothing back of it.
    void cameToItsEndWhereTheFiguresWereNotKept()
    {
        // The first look of the day keeps some of them by itself.
        QVERIFY(m_house->services().retention().figures(founder(), customers).result());
        sql_faults::armAt("snapshot.put");

        const auto report = run();

        sql_faults::disarm();
        QVERIFY2(report, report ? "" : qPrintable(report.error().what));
        QCOMPARE(report->opened, 2);
        QVERIFY(report->figuresNotKept);
        QVERIFY(!sweeps().reports(founder(), customers, 1).result()->first().stopped);
        QVERIFY(!*sweeps().isDue(founder(), customers).result());
    }

    void isForWhoHandlesRequests()
    {
        const auto refused = sweeps().run(*m_approver, customers, {}).result();

        QVERIFY(!refused);
        QCOMPARE(counted(QStringLiteral("request")), 0);
    }

private:
    Id<Contact> former(const QString &surname, const QList<RelationFact> &facts)
    {
        ContactDraft draft = person();
        draft.name.surname = surname;
        draft.points = {
            {.kind = ContactPoint::Kind::Email, .value = surname + QStringLiteral("@voorbeeld.example")}};
        draft.notes = {QStringLiteral("Belde over de levering")};
        draft.facts = facts;
        return added(draft);
    }

    void buysAgain(Id<Contact> contact)
    {
        QVERIFY(contacts()
                    .addFact(founder(), customers,
                        {.kind = RelationFactKind::LastPurchase,
                            .on = QDate(2026, 11, 1),
                            .source = QStringLiteral("winkel"),
                            .contact = contact})
                    .result());
    }

    void tomorrow() { m_now = {m_now.micros + Instant::day}; }

    const Sweeps &sweeps() const { return m_house->services().sweeps(); }
    const Retention &retention() const { return m_house->services().retention(); }
    Result<SweepReport> run(const SweepOrder &order = {}) const
    {
        return sweeps().run(founder(), customers, order).result();
    }
    Request requestOf(Id<Contact> contact) const
    {
        const auto all = requests().ofContact(founder(), customers, contact).result();
        return all && !all->isEmpty() ? all->constFirst() : Request{};
    }

    Id<Contact> m_over;
    Id<Contact> m_invoiced;
    Id<Contact> m_current;
};

QTEST_GUILESS_MAIN(TestSweeps)

#include "tst_sweeps.moc"
