#include "app/requests/batch_pace.h"
#include "app/retention/retention.h"
#include "services/request_desk.h"

#include <QTest>

#include <atomic>

/// Many approved requests in one go: one transaction a person, what fails is named, and it can be stopped
/// between two people.
class TestRequestBatch final
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
        m_people = {m_contact};
        m_ids.clear();
        while (m_people.size() < 5)
            m_people.append(added(other()));
        for (const Id<Contact> contact : std::as_const(m_people)) {
            m_contact = contact;
            m_ids.append(approved(Request::Type::Erasure, {}));
        }
    }

    void cleanup() { close(); }

    void carriesOutAllThatWasApprovedWithAnEntryOfTheTrailForEach()
    {
        const auto entries = counted(QStringLiteral("audit_entry WHERE action = 'request.executed'"));

        auto future = started(m_ids);
        const auto result = future.result();

        QVERIFY2(result, result ? "" : qPrintable(result.error().what));
        QCOMPARE(result->done, m_ids);
        QVERIFY(result->failed.isEmpty() && !result->isStopped);
        QCOMPARE(result->left, 0);
        QCOMPARE(future.progressMaximum(), 5);
        QCOMPARE(counted(QStringLiteral("contact")), 0);
        QCOMPARE(counted(QStringLiteral("audit_entry WHERE action = 'request.executed'")), entries + 5);
        QCOMPARE(counted(QStringLiteral("erasure_ledger")), 5);
        QVERIFY(nothingIsLeftOfTheMarker());
        QVERIFY(requests().approved(founder(), customers).result()->isEmpty());
        QCOMPARE(started({m_ids.first()}).result()->failed.first().second.what,
            QStringLiteral("request.executed-already"));
    }

    void doesNothingWhereNothingIsChosen()
    {
        const auto result = started({}).result();

        QVERIFY(!result);
        QCOMPARE(result.error().what, QStringLiteral("request.batch-empty"));
        QCOMPARE(counted(QStringLiteral("contact")), 5);
        QCOMPARE(*requests().approved(founder(), customers).result(), m_ids);
    }

    void givesBackToWhomTheAnswersGo()
    {
        const auto result = started(m_ids).result();

        QVERIFY2(result, result ? "" : qPrintable(result.error().what));
        QCOMPARE(result->receivers.size(), 5);
        QCOMPARE(result->receivers.first().first, m_ids.first());
        QCOMPARE(result->receivers.first().second.name.surname, tests::marker);
        QCOMPARE(result->receivers.last().second.name.surname, QStringLiteral("Blijver"));
    }

    void erasesNobodyWhoAskedAndCouldNotBeAnsweredAfterwards()
    {
        m_contact = added(other());
        const Id<Request> ours = approvedOfOurOwn();
        const auto result =
            requests()
                .executeMany(founder(), m_house->confirm(founder()), customers, m_ids + QList{ours})
                .result();

        QVERIFY2(result, result ? "" : qPrintable(result.error().what));
        // Who did not ask needs no answer.
        QCOMPARE(result->done, QList{ours});
        QVERIFY(result->receivers.isEmpty());
        QCOMPARE(result->failed.size(), 5);
        QCOMPARE(result->failed.first().second.what, QStringLiteral("request.batch-letter"));
        QCOMPARE(counted(QStringLiteral("contact")), 5);
    }

    void leavesRefusalsOutOfWhatIsToBeCarriedOut()
    {
        m_contact = added(other());
        const Id<Request> refused = approved(Request::Type::Erasure,
            {.refusal = {RefusalReason::Excessive},
                .refusalWords = QStringLiteral("Vijfde keer deze maand.")});
        QCOMPARE(fileOf(refused).request.stage, Request::Stage::Approved);
        QCOMPARE(fileOf(refused).request.outcome, Request::Outcome::Refused);

        QCOMPARE(*requests().approved(founder(), customers).result(), m_ids);
    }

    void namesWhatFailsAndGoesOn()
    {
        // A hold came after the decision: what it keeps may not go.
        const LegalHold hold{.reason = QStringLiteral("lopend geschil"), .reviewOn = QDate(2026, 12, 1)};
        QVERIFY(m_house->services().retention().hold(founder(), customers, m_people[1], hold).result());
        m_contact = m_people[2];
        const Id<Request> unapproved = opened(Request::Type::Erasure);

        const auto result = started(m_ids + QList{unapproved}).result();

        QCOMPARE(result->done, (QList{m_ids[0], m_ids[2], m_ids[3], m_ids[4]}));
        QCOMPARE(result->failed.size(), 2);
        QCOMPARE(result->failed[0].first, m_ids[1]);
        QCOMPARE(result->failed[0].second.what, QStringLiteral("request.must-keep"));
        QCOMPARE(result->failed[1].first, unapproved);
        QCOMPARE(fileOf(m_ids[1]).request.stage, Request::Stage::Approved);
        QCOMPARE(counted(QStringLiteral("contact")), 1);
    }

    void stopsBetweenTwoPeopleAndSaysHowFarItCame()
    {
        const StopRequest stop;
        // The clock is looked at in every transaction; whoever is being dealt with then is finished.
        const auto looks = std::make_shared<std::atomic<int>>(0);
        m_onTime = [looks, stop] {
            if (++*looks == 6)
                stop.stop();
        };

        const auto result = started(m_ids, stop).result();

        QVERIFY2(result, result ? "" : qPrintable(result.error().what));
        QVERIFY(result->isStopped);
        const auto gone = result->done.size();
        QVERIFY(gone > 0 && gone < 5);
        QCOMPARE(result->left, int(5 - gone));
        QCOMPARE(counted(QStringLiteral("contact")), 5 - gone);
        QCOMPARE(
            counted(QStringLiteral("request WHERE stage = %1").arg(int(Request::Stage::Approved))), 5 - gone);
        const auto rest = requests().approved(founder(), customers).result();
        QCOMPARE(started(*rest).result()->done.size(), 5 - gone);
    }

    void takesFewerTogetherWhereTheyTakeLong()
    {
        BatchPace pace;
        const qsizetype first = pace.next();
        pace.landed(900);
        QVERIFY(pace.next() < first);
        for (int slice = 0; slice < 20; ++slice)
            pace.landed(900);
        QCOMPARE(pace.next(), BatchPace::least);
        pace.landed(200);
        QCOMPARE(pace.next(), BatchPace::least);
        for (int slice = 0; slice < 20; ++slice)
            pace.landed(20);
        QCOMPARE(pace.next(), BatchPace::most);
    }

    void asksForTheRightAndThePassphrase()
    {
        const Permit viewer = m_house->member(QStringLiteral("inzage"), {{Role::Viewer, customers}});
        const auto unentitled =
            requests().executeMany(viewer, m_house->confirm(viewer), customers, m_ids).result();
        const auto others =
            requests().executeMany(founder(), m_house->confirm(*m_approver), customers, m_ids).result();

        QVERIFY(!unentitled);
        QVERIFY(!requests().approved(viewer, customers).result());
        QCOMPARE(others.error().what, QStringLiteral("staff.confirm-again"));
        QCOMPARE(counted(QStringLiteral("contact")), 5);
    }

private:
    QFuture<Result<BatchResult>> started(const QList<Id<Request>> &ids, const StopRequest &stop = {}) const
    {
        return requests().executeMany(
            founder(), m_house->confirm(founder()), customers, ids, stop, BatchLetters::WrittenAfter);
    }

    /// Of an erasure that nobody asked for.
    Id<Request> approvedOfOurOwn() const
    {
        const auto id = requests()
                            .open(founder(), customers,
                                {.type = Request::Type::Erasure,
                                    .contact = m_contact,
                                    .receivedOn = QDate(2026, 11, 1),
                                    .channel = Request::Channel::OwnInitiative})
                            .result();
        if (!id || !requests().propose(founder(), customers, *id, {}).result() || !approve(*m_approver, *id))
            qWarning("preparing failed");
        return id ? *id : Id<Request>();
    }

    QList<Id<Contact>> m_people;
    QList<Id<Request>> m_ids;
};

QTEST_GUILESS_MAIN(TestRequestBatch)

#include "tst_request_batch.moc"
