#include "app/changes/change.h"
#include "app/contacts/contact_erasure.h"
#include "app/handovers/handover_run.h"
#include "handovers/handover_house.h"

#include <QTest>

using namespace Qt::StringLiterals;
using tests::actOf;
using tests::customers;
using enum ConsentAct;

/// Whoever has a list is told of those who do not want to be on it any more.
class TestRecipientTasks final
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
    }

    void cleanup()
    {
        m_house.reset();
        m_out.reset();
    }

    void opensATaskWhenSomebodyWithdrawsLater()
    {
        const Id<Contact> other = added(u"Berg"_s);
        std::ignore = consents().record(founder(), customers, other, actOf(Given)).result();
        std::ignore = record(actOf(Given));
        const auto list = made(order());
        QVERIFY(tasks().isEmpty());

        const auto withdrawal = record(actOf(Withdrawn));
        std::ignore = record(actOf(Withdrawn));

        QCOMPARE(tasks().size(), 1);
        const RecipientTask task = tasks().first();
        QCOMPARE(task.contact, m_person);
        QCOMPARE(task.recipient, u"Postduif BV"_s);
        QCOMPARE(task.purposeKey, u"club-news"_s);
        QCOMPARE(task.why, RecipientTask::Why::Withdrawn);
        QCOMPARE(task.handoverRef, list->handover.ref);
        QVERIFY(lists().settleTask(founder(), customers, task.id).result());
        QVERIFY(tasks().isEmpty());
        QCOMPARE(lists().settleTask(founder(), customers, task.id).result().error().what, u"handover.task"_s);
        QVERIFY(withdrawal);
    }

    void opensATaskForAnObjectionWhateverChannelItCameBy()
    {
        std::ignore = record(actOf(Given));
        QVERIFY(made(order()));

        std::ignore = record(actOf(Withdrawn, Channel::Phone));
        QVERIFY(tasks().isEmpty());
        std::ignore = record(actOf(Objected, Channel::Phone));

        QCOMPARE(tasks().size(), 1);
        QCOMPARE(tasks().first().why, RecipientTask::Why::Objected);
    }

    void needsToTellNobodyOfAWithdrawalByMistake()
    {
        std::ignore = record(actOf(Given));
        QVERIFY(made(order()));
        const auto mistake = record(actOf(Withdrawn));
        QCOMPARE(tasks().size(), 1);

        QVERIFY(consents().correct(founder(), customers, mistake->event).result());

        QVERIFY(tasks().isEmpty());
    }

    void keepsTheDutyAboutAnotherChannel()
    {
        std::ignore = record(actOf(Given));
        std::ignore = record(actOf(Given, Channel::Phone));
        HandoverOrder whole = order();
        QVERIFY(lists().exportAll(founder(), m_house->confirm(founder()), whole).result());
        std::ignore = record(actOf(Withdrawn, Channel::Phone));
        QCOMPARE(tasks().size(), 1);

        // Still wants mail, and says so again.
        std::ignore = record(actOf(Given));
        QCOMPARE(tasks().size(), 1);
        std::ignore = record(actOf(Withdrawn));
        QCOMPARE(tasks().size(), 2);
        std::ignore = record(actOf(Given));
        QCOMPARE(tasks().size(), 1);
        std::ignore = record(actOf(Given, Channel::Phone));
        QVERIFY(tasks().isEmpty());
    }

    void needsToTellNobodyOfAnObjectionByMistakeWhateverThePurpose()
    {
        Purpose other = tests::clubPurpose();
        other.key = u"other"_s;
        QVERIFY(purposes().add(founder(), other).result());
        QVERIFY(receivesFor(other.key));
        ConsentDraft toOther = actOf(Given);
        toOther.purposeKey = other.key;
        std::ignore = record(actOf(Given));
        std::ignore = record(toOther);
        HandoverOrder second = order();
        second.question.purposeKey = other.key;
        QVERIFY(made(order()));
        QVERIFY(made(second));
        const auto mistake = record(actOf(Objected));
        QVERIFY(mistake);
        QCOMPARE(tasks().size(), 2);

        QVERIFY(consents().correct(founder(), customers, mistake->event).result());

        QVERIFY(tasks().isEmpty());
    }

    void goesBackToTheListBeforeWhereANewerOneNeverLeft()
    {
        std::ignore = record(actOf(Given));
        const auto first = made(order());
        const auto second = made(order());
        QVERIFY(first && second);
        std::ignore = record(actOf(Withdrawn));
        QCOMPARE(tasks().first().handoverRef, second->handover.ref);
        const auto line = m_house->look();
        ChangeFeed feed;

        QVERIFY(changing(*line, founder(), m_house->services().clock(), feed,
            [&](Change &change) { return HandoverRun::takeBack(change, second->handover); }));

        QCOMPARE(tasks().size(), 1);
        QCOMPARE(tasks().first().handoverRef, first->handover.ref);
        QCOMPARE(counted(u"handover"_s), 1);
    }

    void goesWithThePerson()
    {
        std::ignore = record(actOf(Given));
        QVERIFY(made(order()));
        std::ignore = record(actOf(Withdrawn));
        const auto line = m_house->look();

        QVERIFY(writing(*line, [&](Connection &writer) {
            return contact_erasure::eraseRows(writer, customers, {m_person}, {});
        }));

        QVERIFY(tasks().isEmpty());
        QCOMPARE(counted(u"recipient_task"_s), 0);
        QCOMPARE(counted(u"disclosure"_s), 0);
        QCOMPARE(counted(u"handover"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestRecipientTasks)

#include "tst_recipient_tasks.moc"
