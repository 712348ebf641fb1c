#include "app/changes/change.h"
#include "app/consent/consent_recording.h"
#include "app/formats/zip_writer.h"
#include "app/handovers/handover_making.h"
#include "app/handovers/handover_meanwhile_repository.h"
#include "app/merging/merging.h"
#include "handovers/handover_house.h"

#include <QFuture>
#include <QPromise>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using tests::actOf;
using tests::customers;
using enum ConsentAct;

/// Lists and withdrawals at the same time: whoever withdraws is never refused nor kept waiting for a list,
/// and no list that is handed over has them on it without a task to tell its recipient.
class TestListsMeanwhile final
    : public QObject
    , tests::HandoverFixture
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (!open(backend))
            QSKIP("this server is not here");
        m_isServer = backend == Backend::Server;
        m_times = 0;
        m_last = 2;
        std::ignore = record(actOf(Given));
        m_other = subscriber(u"berg"_s);
    }

    void cleanup()
    {
        m_house.reset();
        m_out.reset();
    }

    void movesNoListByLooking_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<bool>("moves");
        for (const char *look :
            {"ask-again.people", "contact.archive-view", "contact.merge-preview", "contact.view",
                "document.approve", "document.draft", "ground.orphans", "ground.reviews", "informing.list",
                "leaving.file", "leaving.undone", "necessity.people", "reconciliation.compare"})
            QTest::newRow(look) << QString::fromLatin1(look) << false;
        QTest::newRow("ground.give") << u"ground.give"_s << true;
    }

    void movesNoListByLooking()
    {
        QFETCH(QString, action);
        QFETCH(bool, moves);
        const auto line = m_house->look();
        const auto before = handover_meanwhile_repository::position(*line);
        ChangeFeed nobody;
        QVERIFY(changing(*line, founder(), Clock(), nobody, [&](Change &change) {
            return change.audit({.action = action,
                .filingSystem = customers,
                .objectKind = u"contacts"_s,
                .objectRef = u"x"_s});
        }));

        const auto meanwhile = handover_meanwhile_repository::since(*line, customers, *before);

        QVERIFY(meanwhile);
        QCOMPARE(meanwhile->isOfMany, moves);
        QVERIFY(meanwhile->people.isEmpty());
    }

    void leavesOutWhoWithdrewWhileItWasRead()
    {
        Outcome withdrawn = Error{};
        const auto list = listOf([&](double share) {
            // The gate was asked of everybody; the other desk goes on as if there were no list.
            if (m_times == 1 && share == rowsFrom)
                withdrawn = withdraw(m_other);
            return true;
        });

        QVERIFY2(withdrawn, qPrintable(withdrawn ? QString() : withdrawn.error().what));
        QVERIFY2(list, qPrintable(list ? QString() : list.error().what));
        QCOMPARE(m_times, 2);
        onlyTheFirstIsOn(*list);
    }

    void leavesOutWhoWithdrewWhileItWasRecorded()
    {
        if (!m_isServer)
            return; // a file has one writer at a time
        Outcome withdrawn = Error{};
        const auto list = listOf([&](double share) {
            if (m_times == 1 && share == 1)
                withdrawn = withdraw(m_other);
            return true;
        });

        QVERIFY2(withdrawn, qPrintable(withdrawn ? QString() : withdrawn.error().what));
        QVERIFY2(list, qPrintable(list ? QString() : list.error().what));
        QCOMPARE(m_times, 2);
        onlyTheFirstIsOn(*list);
    }

    void leavesOutWhoseWithdrawalWasNotCommittedYet()
    {
        if (!m_isServer)
            return; // a file has one writer at a time
        QPromise<void> recorded;
        QPromise<void> mayEnd;
        std::thread otherDesk;
        Outcome withdrawn = Error{};
        const auto list = listOf([&](double share) {
            if (m_times == 1 && share == 1) {
                otherDesk = std::thread([&] {
                    withdrawn = withdrawOver(*m_house->look(), m_other, [&] {
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
        QVERIFY2(withdrawn, qPrintable(withdrawn ? QString() : withdrawn.error().what));
        QVERIFY2(list, qPrintable(list ? QString() : list.error().what));
        QCOMPARE(m_times, 3);
        onlyTheFirstIsOn(*list);
    }

    void opensATaskForWhoWithdrawsOnceItIsRecorded()
    {
        if (m_isServer)
            return; // there whoever withdraws does not wait for the list
        QFuture<Result<RecordedConsent>> withdrawing;
        const auto list = listOf([&](double share) {
            // The file is taken: this one is next.
            if (share == 1)
                withdrawing = consents().record(founder(), customers, m_other, actOf(Withdrawn));
            return true;
        });

        QVERIFY2(list, qPrintable(list ? QString() : list.error().what));
        QVERIFY(withdrawing.result());
        QCOMPARE(list->handover.included, 2);
        QCOMPARE(tasks().size(), 1);
        QCOMPARE(tasks().first().contact, m_other);
    }

    void doesNotMindWhatConcernsNobodyOnIt()
    {
        const Id<Contact> stranger = addedAt(u"vreemd"_s);
        const auto list = listOf([&](double share) {
            if (share == rowsFrom) {
                std::ignore = consents().record(founder(), customers, stranger, actOf(Given)).result();
                std::ignore =
                    consents().record(founder(), customers, m_other, actOf(Given, Channel::Phone)).result();
            }
            return true;
        });

        QVERIFY2(list, qPrintable(list ? QString() : list.error().what));
        QCOMPARE(m_times, 1);
        QCOMPARE(list->handover.included, 2);
    }

    void leavesOutWhoseAddressSomebodyElseWithdrew()
    {
        // Nobody of the list: but of the same household, with one address.
        const Id<Contact> housemate = addedAt(u"berg"_s);
        const auto list = listOf([&](double share) {
            if (m_times == 1 && share == rowsFrom)
                std::ignore = withdraw(housemate);
            return true;
        });

        QVERIFY2(list, qPrintable(list ? QString() : list.error().what));
        QCOMPARE(m_times, 2);
        QCOMPARE(list->handover.included, 1);
        QCOMPARE(disclosures(m_other).size(), 0);
    }

    void leavesOutWhoseRecordWentIntoAnotherMeanwhile()
    {
        // Somebody for whom the answer is the same before and after.
        const Id<Contact> withdrawn = addedAt(u"stil"_s);
        QVERIFY(withdraw(withdrawn));
        const MergeOrder merge{.keep = withdrawn, .absorb = m_other};
        const auto &merging = m_house->services().merging();
        const auto list = listOf([&](double share) {
            if (m_times == 1 && share == rowsFrom) {
                const auto plan = merging.preview(founder(), customers, merge).result();
                return plan && merging.merge(founder(), customers, merge, *plan).result();
            }
            return true;
        });

        QVERIFY2(list, qPrintable(list ? QString() : list.error().what));
        QCOMPARE(m_times, 2);
        QCOMPARE(list->handover.included, 1);
        QCOMPARE(counted(u"disclosure"_s), 1);
        QCOMPARE(disclosures(m_person).size(), 1);
    }

    void isMadeAgainWhenThePurposeEndedMeanwhile()
    {
        const auto list = listOf([&](double share) {
            if (m_times == 1 && share == rowsFrom)
                return bool(purposes().end(founder(), clubId()).result());
            return true;
        });

        QCOMPARE(list.error().what, u"purpose.ended"_s);
        QCOMPARE(m_times, 1);
        nothingIsLeft();
    }

    void givesUpWhereItIsOvertakenAgainAndAgain()
    {
        QList<Id<Contact>> others;
        for (int i = 0; i < 20; ++i)
            others.append(subscriber(u"lid-%1"_s.arg(i)));
        bool allWithdrew = true;
        const auto list = listOf([&](double share) {
            if (share == rowsFrom)
                allWithdrew = withdraw(others.takeLast()) && allWithdrew;
            return true;
        });

        QVERIFY(allWithdrew);
        QCOMPARE(list.error().failure, Failure::ChangedMeanwhile);
        QCOMPARE(list.error().what, u"handover.overtaken"_s);
        QCOMPARE(m_times, 5);
        nothingIsLeft();
    }

private:
    /// What HandoverRun tells when it begins with the rows.
    static constexpr double rowsFrom = 0.65;

    Id<Contact> addedAt(const QString &mailbox) const
    {
        ContactDraft draft = tests::draftOf(u"Iemand"_s);
        draft.points = {{.kind = ContactPoint::Kind::Email, .value = mailbox + u"@elders.example"_s},
            {.kind = ContactPoint::Kind::Phone, .value = u"06-87654321"_s}};
        return *m_house->services().contacts().add(founder(), customers, draft).result();
    }

    Id<Contact> subscriber(const QString &mailbox) const
    {
        const Id<Contact> person = addedAt(mailbox);
        std::ignore = consents().record(founder(), customers, person, actOf(Given)).result();
        return person;
    }

    /// At this desk, which waits until it is stored.
    Outcome withdraw(Id<Contact> person) const
    {
        const auto recorded = consents().record(founder(), customers, person, actOf(Withdrawn)).result();
        return recorded ? Outcome(done) : Outcome(recorded.error());
    }

    /// At another desk: `between` the act and its commit.
    Outcome withdrawOver(Connection &line, Id<Contact> person, const std::function<void()> &between) const
    {
        ChangeFeed feed;
        return changing(line, founder(), m_house->services().clock(), feed, [&](Change &change) -> Outcome {
            const auto recorded = consent_recording::record(change, customers, person, actOf(Withdrawn));
            between();
            return recorded ? Outcome(done) : Outcome(recorded.error());
        });
    }

    /// Makes a list over lines of its own, as a desk does; `m_times` is how often it began.
    Result<HandoverMade> listOf(const HandoverRun::Progress &progress)
    {
        const HandoverOrder wanted = order();
        const auto reader = m_house->look();
        const auto writer = m_house->look();
        ChangeFeed feed;
        HandoverRun run(wanted, founder(), m_house->services().clock(), [&](double share) {
            if (share < m_last)
                ++m_times;
            m_last = share;
            return progress(share);
        });
        return makeHandover(*reader, run, [&](const auto &work) {
            return changing(*writer, founder(), m_house->services().clock(), feed, work);
        });
    }

    void onlyTheFirstIsOn(const HandoverMade &list) const
    {
        QCOMPARE(list.handover.included, 1);
        QCOMPARE(list.handover.reasons, (HandoverCounts{{u"withdrawn"_s, 1}}));
        const auto csv = zip_writer::opened(contentOf(order().path), list.passphrase);
        QVERIFY(csv && csv->contains("van Dam") && !csv->contains("berg@"));
        QCOMPARE(disclosures(m_person).size(), 1);
        QCOMPARE(disclosures(m_other).size(), 0);
        QCOMPARE(tasks().size(), 0);
        QCOMPARE(filesThere(), QStringList{u"lijst.zip"_s});
    }

    void nothingIsLeft() const
    {
        QCOMPARE(filesThere(), QStringList());
        QCOMPARE(counted(u"handover"_s), 0);
        QCOMPARE(counted(u"disclosure"_s), 0);
    }

    bool m_isServer = false;
    Id<Contact> m_other;
    int m_times = 0;
    double m_last = 2;
};

QTEST_GUILESS_MAIN(TestListsMeanwhile)

#include "tst_lists_meanwhile.moc"
