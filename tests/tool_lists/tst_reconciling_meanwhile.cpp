#include "app/changes/change.h"
#include "app/consent/consent_recording.h"
#include "app/formats/zip_writer.h"
#include "app/tool_lists/reconciliation_making.h"
#include "tool_lists/tool_list_house.h"

#include <QFuture>
#include <QPromise>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using tests::customers;
using tests::ToolListHouse;
using enum ConsentAct;

/// A recipient's list that is put right while somebody withdraws at another desk: who withdraws is never
/// refused, and what is recorded is what stands when it is.
class TestReconcilingMeanwhile final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }
    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        m_house = ToolListHouse::open(backend);
        if (!m_house)
            QSKIP("this server is not here");
        m_isServer = backend == Backend::Server;
        m_times = 0;
        m_last = 2;
        QVERIFY(m_house->takePeople(8));
    }
    void cleanup() { m_house.reset(); }

    void removesWhoWithdrewWhileItWasCompared();
    void removesWhoWithdrewWhileItWasRecorded();
    void removesWhoseWithdrawalWasNotCommittedYet();
    void opensATaskForWhoWithdrawsOnceItIsRecorded();
    void doesNotMindWhatConcernsNobodyOnTheList();
    void knowsWhoseAddressItBecameMeanwhile();
    void recordsNoLeavingThatIsKnownByThen();
    void givesUpWhereItIsOvertakenAgainAndAgain();

private:
    /// What ReconciliationRun tells when everybody was compared.
    static constexpr double compared = 0.8;

    Outcome withdraw(int number) const
    {
        const auto recorded = m_house->record(number, Withdrawn);
        return recorded ? Outcome(done) : Outcome(recorded.error());
    }
    /// At another desk: `between` the act and its commit.
    Outcome withdrawOver(Connection &line, int number, const std::function<void()> &between) const
    {
        ChangeFeed feed;
        return changing(
            line, m_house->founder(), m_house->services().clock(), feed, [&](Change &change) -> Outcome {
                const auto recorded = consent_recording::record(
                    change, customers, m_house->contactOf(number), tests::actOf(Withdrawn));
                between();
                return recorded ? Outcome(done) : Outcome(recorded.error());
            });
    }

    /// As listmonk exports them: who is there, and who left there.
    QString listOf(const QList<QByteArray> &held, const QList<QByteArray> &left = {}) const
    {
        QByteArray list = "uuid,email,name,attributes,status,created_at\n";
        for (const QByteArray &address : held)
            list += "u," + address + ",Naam,{},enabled,2025-11-02T10:11:12Z\n";
        for (const QByteArray &address : left)
            list += "u," + address + ",Naam,{},unsubscribed,2025-11-02T10:11:12Z\n";
        return m_house->write(u"abonnees.csv"_s, list);
    }
    static QList<QByteArray> addressesOf(const QList<int> &numbers)
    {
        QList<QByteArray> addresses;
        for (const int number : numbers)
            addresses.append(ToolListHouse::addressOf(number));
        return addresses;
    }

    /// Over lines of its own, as a desk does; `m_times` is how often it began.
    Result<ReconciliationOutcome> reconcile(const QString &list, const ToolListComparison::Progress &progress)
    {
        const ReconciliationOrder order{
            .question = {.path = list, .purposeKey = u"club-news"_s, .recipient = u"Postduif"_s},
            .removalsPath = m_house->pathOf(u"weg.zip"_s)};
        const auto reader = m_house->look();
        const auto writer = m_house->look();
        ChangeFeed feed;
        ReconciliationRun run(order, m_house->founder(), m_house->services().clock(), [&](double share) {
            if (share < m_last)
                ++m_times;
            m_last = share;
            return progress(share);
        });
        return makeReconciliation(*reader, run, [&](const auto &work) {
            return changing(*writer, m_house->founder(), m_house->services().clock(), feed, work);
        });
    }
    QString removals(const ReconciliationOutcome &outcome) const
    {
        QFile file(m_house->pathOf(u"weg.zip"_s));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const auto content = zip_writer::opened(file.readAll(), outcome.passphrase);
        return content ? QString::fromUtf8(*content) : QString();
    }
    void onlyTheSecondMustGo(const ReconciliationOutcome &outcome) const
    {
        const ReconciliationCounts &counts = outcome.reconciliation.counts;
        QCOMPARE(counts.allowed, 2);
        QCOMPARE(counts.remove, 1);
        QCOMPARE(counts.tasksOpened, 1);
        QCOMPARE(removals(outcome), u"email\r\np2@zon.example\r\n"_s);
        QCOMPARE(m_house->count(u"SELECT COUNT(*) FROM reconciliation"_s), 1);
        QCOMPARE(openTasks(), 1);
    }
    qint64 openTasks() const
    {
        const auto tasks =
            m_house->services().mailingLists().openTasks(m_house->founder(), customers).result();
        return tasks ? tasks->size() : -1;
    }

    bool m_isServer = false;
    int m_times = 0;
    double m_last = 2;
    std::unique_ptr<ToolListHouse> m_house;
};

namespace {

/// Said of an outcome that should have been good.
template <typename Answer>
QByteArray whatOf(const Answer &answer)
{
    return answer ? QByteArray() : answer.error().what.toUtf8();
}

} // namespace

void TestReconcilingMeanwhile::removesWhoWithdrewWhileItWasCompared()
{
    QVERIFY(m_house->giveAll(3));
    m_house->later();
    Outcome withdrawn = Error{};

    const auto outcome = reconcile(listOf(addressesOf({1, 2, 3})), [&](double share) {
        if (m_times == 1 && share == compared)
            withdrawn = withdraw(2);
        return true;
    });

    QVERIFY2(withdrawn, whatOf(withdrawn).constData());
    QVERIFY2(outcome, whatOf(outcome).constData());
    QCOMPARE(m_times, 2);
    onlyTheSecondMustGo(*outcome);
}

void TestReconcilingMeanwhile::removesWhoWithdrewWhileItWasRecorded()
{
    if (!m_isServer)
        return; // a file has one writer at a time
    QVERIFY(m_house->giveAll(3));
    m_house->later();
    Outcome withdrawn = Error{};

    const auto outcome = reconcile(listOf(addressesOf({1, 2, 3})), [&](double share) {
        if (m_times == 1 && share == 1)
            withdrawn = withdraw(2);
        return true;
    });

    QVERIFY2(withdrawn, whatOf(withdrawn).constData());
    QVERIFY2(outcome, whatOf(outcome).constData());
    QCOMPARE(m_times, 2);
    onlyTheSecondMustGo(*outcome);
}

void TestReconcilingMeanwhile::removesWhoseWithdrawalWasNotCommittedYet()
{
    if (!m_isServer)
        return; // a file has one writer at a time
    QVERIFY(m_house->giveAll(3));
    m_house->later();
    QPromise<void> recorded;
    QPromise<void> mayEnd;
    std::thread otherDesk;
    Outcome withdrawn = Error{};

    const auto outcome = reconcile(listOf(addressesOf({1, 2, 3})), [&](double share) {
        if (m_times == 1 && share == 1) {
            otherDesk = std::thread([&] {
                withdrawn = withdrawOver(*m_house->look(), 2, [&] {
                    recorded.finish();
                    mayEnd.future().waitForFinished();
                });
            });
            recorded.future().waitForFinished();
        }
        if (m_times == 2 && otherDesk.joinable()) {
            mayEnd.finish();
            otherDesk.join();
        }
        return true;
    });

    if (otherDesk.joinable()) {
        mayEnd.finish();
        otherDesk.join();
        QFAIL("the list did not wait for a withdrawal that had begun");
    }
    QVERIFY2(withdrawn, whatOf(withdrawn).constData());
    QVERIFY2(outcome, whatOf(outcome).constData());
    QCOMPARE(m_times, 2);
    onlyTheSecondMustGo(*outcome);
}

void TestReconcilingMeanwhile::opensATaskForWhoWithdrawsOnceItIsRecorded()
{
    if (m_isServer)
        return; // there whoever withdraws does not wait for the list
    QVERIFY(m_house->giveAll(3));
    m_house->later();
    QFuture<Result<RecordedConsent>> withdrawing;

    const auto outcome = reconcile(listOf(addressesOf({1, 2, 3})), [&](double share) {
        // The file is taken: this one is next.
        if (share == 1)
            withdrawing = m_house->services().consents().record(
                m_house->founder(), customers, m_house->contactOf(2), tests::actOf(Withdrawn));
        return true;
    });

    QVERIFY2(outcome, whatOf(outcome).constData());
    QVERIFY(withdrawing.result());
    QCOMPARE(outcome->reconciliation.counts.allowed, 3);
    QCOMPARE(openTasks(), 1);
}

void TestReconcilingMeanwhile::doesNotMindWhatConcernsNobodyOnTheList()
{
    QVERIFY(m_house->giveAll(6));
    m_house->later();

    const auto outcome = reconcile(listOf(addressesOf({1, 2, 3})),
        [&](double share) { return share != compared || m_house->record(6, Given, Channel::Phone); });

    QVERIFY2(outcome, whatOf(outcome).constData());
    QCOMPARE(m_times, 1);
    QCOMPARE(outcome->reconciliation.counts.allowed, 3);
}

void TestReconcilingMeanwhile::knowsWhoseAddressItBecameMeanwhile()
{
    QVERIFY(m_house->giveAll(1));
    m_house->later();
    ContactDraft draft = tests::draftOf(u"Nieuw"_s);
    draft.points = {{.kind = ContactPoint::Kind::Email, .value = u"nieuw@zon.example"_s}};

    const auto outcome =
        reconcile(listOf({ToolListHouse::addressOf(1), "nieuw@zon.example"}), [&](double share) {
            return m_times != 1 || share != compared ||
                m_house->services().contacts().add(m_house->founder(), customers, draft).result();
        });

    QVERIFY2(outcome, whatOf(outcome).constData());
    QCOMPARE(m_times, 2);
    QCOMPARE(outcome->reconciliation.counts.unknown, 0);
    QCOMPARE(outcome->reconciliation.counts.remove, 1);
    QCOMPARE(openTasks(), 1);
}

void TestReconcilingMeanwhile::recordsNoLeavingThatIsKnownByThen()
{
    QVERIFY(m_house->giveAll(3));
    m_house->later();

    const auto outcome = reconcile(listOf(addressesOf({1, 2}), addressesOf({3})),
        [&](double share) { return m_times != 1 || share != compared || withdraw(3); });

    QVERIFY2(outcome, whatOf(outcome).constData());
    QCOMPARE(m_times, 2);
    QCOMPARE(outcome->reconciliation.counts.unsubscribed, 0);
    QCOMPARE(m_house->count(u"SELECT COUNT(*) FROM consent_event"_s), 4);
}

void TestReconcilingMeanwhile::givesUpWhereItIsOvertakenAgainAndAgain()
{
    QVERIFY(m_house->giveAll(8));
    m_house->later();
    int next = 0;

    const auto outcome = reconcile(listOf(addressesOf({1, 2, 3, 4, 5, 6, 7, 8})),
        [&](double share) { return share != compared || withdraw(++next); });

    QCOMPARE(outcome.error(), (Error{Failure::ChangedMeanwhile, u"reconciliation.overtaken"_s}));
    QCOMPARE(m_times, 5);
    QCOMPARE(next, 5);
    QVERIFY(!QFile::exists(m_house->pathOf(u"weg.zip"_s)));
    QCOMPARE(m_house->count(u"SELECT COUNT(*) FROM reconciliation"_s), 0);
    QCOMPARE(m_house->count(u"SELECT COUNT(*) FROM disclosure"_s), 0);
}

QTEST_GUILESS_MAIN(TestReconcilingMeanwhile)
#include "tst_reconciling_meanwhile.moc"
