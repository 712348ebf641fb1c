#include "app/base/awaited.h"
#include "support/spoken.h"
#include "tests/ui/window_desk.h"
#include "ui/async/all_answers.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/notices_panel.h"
#include "ui/shell/status_bar.h"
#include "ui/widgets/plain_message_box.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace {

/// An act that writes down what was done, and its reversal.
Act undoing(QStringList &acts, const QString &name, bool isUndo = true)
{
    return [&acts, name, isUndo] {
        acts << (isUndo ? u"undo "_s : u"redo "_s) + name;
        return QtFuture::makeReadyFuture<Result<Reversal>>(Reversal{undoing(acts, name, !isUndo)});
    };
}

} // namespace

/// What the window finds, tells, takes back and waits for, whatever page is in front.
class TestWindowWork final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QApplication::setStyle(new Style);
        theme().apply(ThemeChoice::Light);
    }

    void answersThatBelongTogetherAreShownTogether()
    {
        using Answer = Result<qint64>;
        QList<QList<qint64>> shown;
        AllAnswers<Answer> together([&](const QList<QFuture<Answer>> &answers) {
            QList<qint64> numbers;
            for (const QFuture<Answer> &answer : answers)
                numbers.append(answer.resultCount() > 0 ? *answer.result() : -1);
            shown.append(numbers);
        });
        const auto answer = [](QPromise<Answer> &promise, qint64 number) {
            promise.addResult(Answer(number));
            promise.finish();
        };
        QPromise<Answer> first;
        QPromise<Answer> second;
        auto dropped = std::make_unique<QPromise<Answer>>();
        QPromise<Answer> earlier;
        first.start();
        second.start();
        dropped->start();
        earlier.start();
        together.expect({earlier.future()});
        together.expect({first.future(), dropped->future(), second.future()});

        answer(earlier, 9);
        answer(second, 2);
        QCoreApplication::sendPostedEvents();
        QVERIFY(shown.isEmpty());
        answer(first, 1);
        QCoreApplication::sendPostedEvents();
        QVERIFY(shown.isEmpty());
        dropped.reset();

        QTRY_COMPARE(shown.size(), 1);
        QCOMPARE(shown.first(), QList<qint64>({1, -1, 2}));
        together.expect({first.future()}); // that is there already
        QTRY_COMPARE(shown.size(), 2);
    }

    void anAnswerThatNobodyGivesAnyMoreIsAnError()
    {
        auto promise = std::make_unique<QPromise<Result<qint64>>>();
        promise->start();
        const auto question = promise->future();
        promise.reset();
        QCOMPARE(awaited(question).error().failure, Failure::Cancelled);
        QCOMPARE(*awaited(QtFuture::makeReadyFuture(Result<qint64>(7))), 7);
    }

    void undoesTheLastThingDoneFirstAndDoesItAgain()
    {
        WindowDesk office;
        QStringList acts;
        office.window.tell({u"First"_s, undoing(acts, u"first"_s)});
        office.window.tell({u"Second"_s, undoing(acts, u"second"_s)});
        const QAction *undo = office.window.command(Command::Undo);
        const QAction *redo = office.window.command(Command::Redo);
        QVERIFY(!redo->isEnabled());

        office.window.command(Command::Undo)->trigger();
        QVERIFY(!undo->isEnabled()); // one at a time
        QTRY_VERIFY(undo->isEnabled());
        office.window.command(Command::Undo)->trigger();
        QTRY_VERIFY(redo->isEnabled());
        QVERIFY(!undo->isEnabled());
        office.window.command(Command::Redo)->trigger();
        QTRY_VERIFY(undo->isEnabled());

        QCOMPARE(acts, (QStringList{u"undo second"_s, u"undo first"_s, u"redo first"_s}));
        office.window.tell({u"Third"_s, undoing(acts, u"third"_s)});
        QVERIFY(!redo->isEnabled());
    }

    void saysWhyAnUndoWasRefused()
    {
        WindowDesk office;
        office.window.tell({u"Phone changed"_s, [] {
                                return QtFuture::makeReadyFuture<Result<Reversal>>(
                                    Error{Failure::ChangedMeanwhile, u"contact.undo"_s});
                            }});

        office.window.command(Command::Undo)->trigger();

        QTRY_VERIFY(office.window.findChild<PlainMessageBox *>());
        const auto labels = office.window.findChild<PlainMessageBox *>()->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(u"“Phone changed” was not taken back."_s);
        }));
        office.window.command(Command::Notices)->trigger();
        const auto told = office.window.findChild<NoticesPanel *>()->findChildren<QLabel *>();
        QVERIFY(std::none_of(told.begin(), told.end(),
            [](const QLabel *label) { return label->text().contains(u"undone"_s); }));
    }

    void findsCommandsAndWhatProvidersKnow()
    {
        WindowDesk office;
        CommandPalette *palette = office.window.searchPalette();
        int opened = 0;
        std::function<void(QList<PaletteItem>)> late;
        palette->addProvider([&](const QString &typed, std::function<void(QList<PaletteItem>)> answer) {
            if (typed == u"zo")
                late = answer; // answers only after more was typed
            if (typed == u"zoe")
                answer({{u"Zoë van den Berg"_s, u"Contact"_s, u"user"_s, [&opened] { ++opened; }}});
        });
        auto *field = palette->findChild<QLineEdit *>();
        auto *list = palette->findChild<QListView *>();
        office.window.command(Command::Palette)->trigger();

        QTest::keyClicks(field, u"merge"_s);
        QCOMPARE(list->model()->index(0, 0).data().toString(), u"Merge contacts"_s);

        field->clear();
        QTest::keyClicks(field, u"zoe"_s);
        late({{u"Somebody else"_s, {}, {}, {}}});
        QCOMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(field, Qt::Key_Return);

        QCOMPARE(opened, 1);
        QVERIFY(!palette->isVisible());
    }

    void keepsNobodyInTheClosedPalette()
    {
        WindowDesk office;
        CommandPalette *palette = office.window.searchPalette();
        std::function<void(QList<PaletteItem>)> late;
        palette->addProvider([&](const QString &, std::function<void(QList<PaletteItem>)> answer) {
            answer({{u"Zoë van den Berg"_s, u"Contact"_s, u"user"_s, {}}});
            late = answer;
        });
        auto *field = palette->findChild<QLineEdit *>();
        auto *list = palette->findChild<QListView *>();
        office.window.command(Command::Palette)->trigger();
        QTest::keyClicks(field, u"zoe"_s);
        QCOMPARE(list->model()->rowCount(), 1);

        office.window.showAlone(new QWidget);
        late({{u"Zoë van den Berg"_s, u"Contact"_s, u"user"_s, {}}});

        QCOMPARE(list->model()->rowCount(), 0);
        field->undo();
        QCOMPARE(field->text(), QString());
    }

    void keepsNoNoticeInAWidgetBehindTheLock()
    {
        WindowDesk office;
        office.window.tell({u"Filter “Zoë” removed"_s, {}});
        office.window.command(Command::Notices)->trigger();

        office.window.showAlone(new QWidget);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

        const auto labels = office.window.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QVERIFY2(!label->text().contains(u"Zoë"_s), qPrintable(label->text()));
    }

    void namesRunningJobsInTheStatusBar()
    {
        WindowDesk office;
        Job *job = office.addJob();
        QSignalSpy cancelled(job, &Job::cancelRequested);
        QVERIFY(office.window.status()->jobsItem()->isVisibleTo(&office.window));

        job->cancel();
        job->cancel();
        job->finish();

        QCOMPARE(cancelled.size(), 1);
        QVERIFY(!office.window.status()->jobsItem()->isVisibleTo(&office.window));
    }

    void takesTheJobThatAPageBegan()
    {
        WindowDesk office;
        auto *job = new Job([] { return u"Import"_s; });

        emit office.page()->jobStarted(job);

        QCOMPARE(office.window.jobs()->jobs(), QList<Job *>{job});
        QVERIFY(office.window.status()->jobsItem()->isVisibleTo(&office.window));
    }

    void asksBeforeItClosesOverAJobAndWaitsForItsEnd()
    {
        WindowDesk office;
        Job *job = office.addJob();
        job->setPromise([] { return u"Nothing will be imported."_s; });

        QVERIFY(!office.window.close());
        auto *stop = tests::byName<QPushButton>(office.window, u"Stop it"_s);
        QVERIFY(stop);
        stop->click();

        QVERIFY(job->isCancelled());
        QVERIFY(office.window.isVisible());
        job->finish();
        QTRY_VERIFY(!office.window.isVisible());
    }

    void keepsRunningWhenTheQuestionIsDeclined()
    {
        WindowDesk office;
        Job *job = office.addJob();
        job->setPromise([] { return u"Nothing will be imported."_s; });
        QVERIFY(!office.window.close());

        tests::byName<QPushButton>(office.window, u"Cancel"_s)->click();

        QVERIFY(!job->isCancelled());
        job->finish();
        QCoreApplication::processEvents();
        QVERIFY(office.window.isVisible());
    }

    void tellsAfterUnlockingWhatCameOfAJobThatEndedMeanwhile()
    {
        WindowDesk office;
        Job *job = office.addJob();
        office.window.showAlone(new QWidget);
        const auto isTold = [&] {
            const auto labels = office.window.findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
                return label->isVisible() && label->text() == u"3 people imported"_s;
            });
        };

        job->finish(u"3 people imported"_s);
        QVERIFY(!isTold());
        office.window.showWorkspace();

        QTRY_VERIFY(isTold());
    }
};

QTEST_MAIN(TestWindowWork)

#include "tst_window_work.moc"
