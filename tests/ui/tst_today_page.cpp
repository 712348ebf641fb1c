#include "app/agreements/agreements.h"
#include "app/demo/demonstration.h"
#include "app/registers/processors.h"
#include "app/requests/request_result.h"
#include "support/open_house.h"
#include "ui/look/style.h"
#include "ui/models/recipient_tasks_model.h"
#include "ui/models/today_tasks.h"
#include "ui/pages/contact_link.h"
#include "ui/pages/today_page.h"
#include "ui/pages/today_row.h"
#include "ui/session/session.h"
#include "ui/shown_widgets.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/plain_label.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace {

const QDate today(2026, 11, 24);

Request request(int dueIn, Request::Stage stage = Request::Stage::Received)
{
    return {.id = Id<Request>(dueIn + 1000),
        .stage = stage,
        .dueOn = today.addDays(dueIn),
        .registeredBy = QStringLiteral("maker"),
        .preparedBy = QStringLiteral("maker")};
}

/// The page over a file, shown and answered.
struct Desk
{
    explicit Desk(int people)
    {
        house = tests::OpenHouse::open(Backend::Embedded,
            Clock([] { return Instant::fromDateTime(QDateTime(today, QTime(10, 0), Qt::UTC)); }));
        if (people > 0)
            filled = bool(house->services()
                              .demonstration()
                              .fill(house->founder(), house->confirm(house->founder()), people, 7)
                              .result());
        session = std::make_unique<Session>(house->shared(), house->founder());
        page = std::make_unique<TodayPage>(*session);
        page->resize(1080, 700);
        page->show();
        QSignalSpy answered(page.get(), &Page::busyChanged);
        page->refresh();
        QTRY_COMPARE(answered.count(), 2);
    }

    std::unique_ptr<tests::OpenHouse> house;
    std::unique_ptr<Session> session;
    std::unique_ptr<TodayPage> page;
    bool filled = true;
};

} // namespace

class TestTodayPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new Style); }

    void putsWhatIsLateFirstAndTellsEachThingOnce()
    {
        const TodayFacts facts{.today = today,
            .requests = {request(20, Request::Stage::AwaitingSecondApprover), request(14), request(15),
                request(-3), request(-9, Request::Stage::AwaitingSecondApprover)},
            .reader = {QStringLiteral("approver")},
            .mayDecide = true};

        const QList<TodayTask> tasks = todayTasks(facts);

        QList<TodayTask::Kind> kinds;
        for (const TodayTask &task : tasks)
            kinds.append(task.kind);
        using Kind = TodayTask::Kind;
        QCOMPARE(kinds, (QList<Kind>{Kind::Late, Kind::Late, Kind::DueSoon, Kind::Decide}));
        QCOMPARE(tasks.first().request.dueOn, today.addDays(-9));
        QCOMPARE(nextTodayDate(facts), today.addDays(14));
    }

    void asksForWhatTheReaderCanDoNext()
    {
        Request approved = request(30, Request::Stage::Approved);
        Request askedBack = request(31, Request::Stage::PlanReady);
        Request executed = request(32, Request::Stage::NotifyingRecipients);
        RequestResult result;
        result.notify = {QStringLiteral("Drukkerij")};
        executed.result = result.toJson();
        TodayFacts facts{.today = today,
            .requests = {executed, askedBack, approved},
            .reader = {QStringLiteral("maker")},
            .mayHandle = true,
            .mayExecute = true};
        using Kind = TodayTask::Kind;

        QList<Kind> kinds;
        for (const TodayTask &task : todayTasks(facts))
            kinds.append(task.kind);
        QCOMPARE(kinds, (QList<Kind>{Kind::AnswerQuestion, Kind::CarryOut, Kind::TellHolders}));

        facts.reader = {QStringLiteral("another")}; // the question is for who made the plan
        facts.mayExecute = false;
        result.notified.insert(QStringLiteral("Drukkerij"), today);
        facts.requests[0].result = result.toJson();
        QVERIFY(todayTasks(facts).isEmpty());
    }

    void asksForTheStickWhoeverSitsThereAndTheRestWhoeverManagesBackups()
    {
        BackupPlan plan;
        plan.stickWanted = u'A';
        plan.isDrillDue = true;
        plan.news = {Error{Failure::Unavailable, QStringLiteral("backup.destination-full")}};
        TodayFacts facts{.today = today, .backups = plan};
        using Kind = TodayTask::Kind;

        QCOMPARE(todayTasks(facts).size(), 1);
        QCOMPARE(todayTasks(facts).first().kind, Kind::InsertStick);
        QCOMPARE(todayTasks(facts).first().stick, QChar(u'A'));
        facts.mayManageBackups = true;

        QCOMPARE(todayTasks(facts).size(), 3);
        QCOMPARE(todayTasks(facts).at(1).kind, Kind::BackupFails);
        QCOMPARE(todayTasks(facts).last().kind, Kind::PaperDrill);
    }

    void asksNobodyToDecideTheirOwnProposal()
    {
        TodayFacts facts{.today = today,
            .requests = {request(20, Request::Stage::AwaitingSecondApprover)},
            .reader = {QStringLiteral("maker")},
            .mayDecide = true};
        QVERIFY(todayTasks(facts).isEmpty());

        facts.reader = {QStringLiteral("approver")};
        QCOMPARE(todayTasks(facts).size(), 1);
        facts.mayDecide = false;
        QVERIFY(todayTasks(facts).isEmpty());
    }

    void asksToReviewAHoldWhoseDayHasCome()
    {
        const HeldContact held{.contact = Id<Contact>(7), .hold = {.reviewOn = today.addDays(-1)}};

        const QList<TodayTask> tasks = todayTasks({.today = today, .holds = {held}});

        QCOMPARE(tasks.size(), 1);
        QCOMPARE(tasks.first().kind, TodayTask::Kind::ReviewHold);
        QCOMPARE(tasks.first().held, held);
    }

    void asksToTellEachRecipientOnceHoweverManyWithdrew()
    {
        RecipientTask task;
        task.recipient = QStringLiteral("Mailhuis");
        RecipientTask other = task;
        other.recipient = QStringLiteral("Drukkerij");

        const QList<TodayTask> tasks = todayTasks({.today = today, .untold = {task, other, task}});

        QCOMPARE(tasks.size(), 2);
        QCOMPARE(tasks.first().kind, TodayTask::Kind::TellRecipient);
        QCOMPARE(tasks.first().people, 2);
        QCOMPARE(tasks.last().untold.recipient, QStringLiteral("Drukkerij"));
    }

    void asksToCompareEachListThatWasNotLookedAt()
    {
        const ReconciliationAge age{.recipient = QStringLiteral("Mailhuis")};

        const QList<TodayTask> tasks = todayTasks({.today = today, .uncompared = {age}});

        QCOMPARE(tasks.size(), 1);
        QCOMPARE(tasks.first().kind, TodayTask::Kind::CompareList);
        QCOMPARE(tasks.first().uncompared, age);
    }

    void tellsNobodyOfAListThatStayedHere()
    {
        RecipientTask away;
        away.recipient = QStringLiteral("Mailhuis");
        RecipientTasksModel model;
        model.setTasks({RecipientTask(), away});

        QCOMPARE(model.index(0, RecipientTasksModel::Recipient).data().toString(),
            QStringLiteral("Take off your own list"));
        QCOMPARE(model.index(1, RecipientTasksModel::Recipient).data().toString(), away.recipient);
    }

    void goesWithOneVerbToWhatARowIsAbout()
    {
        Desk desk(200);
        QVERIFY(desk.filled);
        QSignalSpy wanted(desk.page.get(), &Page::recordWanted);
        const auto rows = desk.page->findChildren<TodayRow *>();
        QVERIFY(rows.size() >= 3);

        for (TodayRow *row : rows)
            row->findChild<QPushButton *>()->click();

        QCOMPARE(wanted.size(), rows.size());
        // A clock that runs comes before all else.
        QCOMPARE(wanted.first().at(0).toString(), QStringLiteral("breaches"));
        QCOMPARE(wanted.at(1).at(0).toString(), QStringLiteral("requests"));
        QVERIFY(wanted.at(1).at(1).value<QVariant>().toLongLong() > 0);
        const bool leadsToTermsOver =
            std::any_of(wanted.begin(), wanted.end(), [](const QVariantList &signal) {
                return ContactLink::fromVariant(signal.at(1).value<QVariant>()).state ==
                    RetentionState::TermOver;
            });
        QVERIFY(leadsToTermsOver);
    }

    void keepsTheFocusAtAVerbWhenTheRowsAreMadeAnew()
    {
        Desk desk(200);
        desk.page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk.page.get()));
        desk.page->findChildren<TodayRow *>().at(1)->setFocus();
        QSignalSpy answered(desk.page.get(), &Page::busyChanged);

        desk.page->refresh();
        QTRY_COMPARE(answered.count(), 2);

        const auto rows = desk.page->findChildren<TodayRow *>();
        QVERIFY(rows.at(1)->isAncestorOf(QApplication::focusWidget()));
    }

    void countsDownFromTheTermOfTheAgreementWithAProcessor()
    {
        Desk desk(0);
        Services &services = desk.house->services();
        const Permit &founder = desk.house->founder();
        const auto printer =
            services.processors()
                .add(founder, {.name = QStringLiteral("Postduif BV"), .country = QStringLiteral("NL")})
                .result();
        const auto agreement = services.agreements()
                                   .add(founder,
                                       {.processor = *printer,
                                           .signedOn = today,
                                           .from = today,
                                           .authorisation = SubAuthorisation::General,
                                           .objectionDays = 5})
                                   .result();
        QVERIFY(services.agreements()
                    .announce(founder,
                        {.agreement = *agreement,
                            .name = QStringLiteral("Wolk BV"),
                            .country = QStringLiteral("IE"),
                            .announcedOn = today})
                    .result());
        QSignalSpy answered(desk.page.get(), &Page::busyChanged);
        desk.page->refresh();
        QTRY_COMPARE(answered.count(), 2);

        const auto labels = desk.page->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(QStringLiteral("Wolk BV, or object (5 day(s) left)"));
        }));
        QSignalSpy wanted(desk.page.get(), &Page::recordWanted);
        desk.page->findChild<TodayRow *>()->findChild<QPushButton *>()->click();
        QCOMPARE(wanted.first().at(0).toString(), QStringLiteral("processors"));
        QCOMPARE(wanted.first().at(1).value<QVariant>().toList(),
            (QVariantList{printer->number(), QStringLiteral("agreement")}));
    }

    void tellsOfAProcessorWithoutAnAgreement()
    {
        Desk desk(0);
        const auto printer = desk.house->services()
                                 .processors()
                                 .add(desk.house->founder(),
                                     {.name = QStringLiteral("Postduif BV"), .country = QStringLiteral("NL")})
                                 .result();
        QSignalSpy answered(desk.page.get(), &Page::busyChanged);
        desk.page->refresh();
        QTRY_COMPARE(answered.count(), 2);

        QCOMPARE(desk.page->findChildren<TodayRow *>().size(), 1);
        QVERIFY(tests::shows(*desk.page, QStringLiteral("Postduif BV: no processing agreement is in force")));
        QVERIFY(tests::shows(*desk.page, QStringLiteral("Art. 28(3) GDPR asks for one")));
        QSignalSpy wanted(desk.page.get(), &Page::recordWanted);
        desk.page->findChild<TodayRow *>()->findChild<QPushButton *>()->click();
        QCOMPARE(wanted.first().at(0).toString(), QStringLiteral("processors"));
        QCOMPARE(wanted.first().at(1).value<QVariant>().toList().value(0).toLongLong(), printer->number());
    }

    void saysHonestlyThatNothingHasToBeDone()
    {
        Desk desk(0);

        QVERIFY(desk.page->findChildren<TodayRow *>().isEmpty());
        QVERIFY(desk.page->findChild<EmptyNote *>()->isVisible());
    }
};

QTEST_MAIN(TestTodayPage)

#include "tst_today_page.moc"
