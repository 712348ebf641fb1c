#include "support/spoken.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/job_list.h"
#include "ui/shell/language_switch.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"
#include "ui/shell/status_bar.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A page that counts what the window asks of it.
class CountingPage final : public Page
{
    Q_OBJECT

public:
    CountingPage()
        : m_export(new QAction(u"Save the list"_s, this)), m_own(new QAction(u"Merge contacts"_s, this))
    {
        answerCommand(m_export, Command::Export);
    }

    void refresh() override { ++refreshes; }
    void openRecord(const QVariant &record) override { records.append(record.toInt()); }
    void leave() override { ++leaves; }
    QList<QAction *> pageActions() override { return {m_export, m_own}; }
    QAction *exportAction() const { return m_export; }

    int refreshes = 0;
    int leaves = 0;
    QList<int> records;

protected:
    void retranslate() override {}

private:
    QAction *m_export;
    QAction *m_own;
};

/// A window with two pages, its settings in a place that goes away with it.
struct Office
{
    Office()
    {
        window.showWorkspace();
        window.show();
    }

    CountingPage *page() const { return window.findChildren<CountingPage *>().value(0); }

    QTemporaryDir folder;
    Preferences preferences{folder.filePath(u"settings.ini"_s)};
    LanguageSwitch languages;
    MainWindow window{{{u"contacts"_s, RailGroup::Work, u"address-book"_s, [] { return u"Contacts"_s; },
                           []() -> Page * { return new CountingPage; }, MenuPlace::Contact},
                          {u"requests"_s, RailGroup::Insight, u"inbox"_s, [] { return u"Requests"_s; },
                              []() -> Page * { return new CountingPage; }, MenuPlace::Request}},
        &preferences, &languages};
};

QStringList namelessControls(const QWidget &window)
{
    QStringList found;
    const auto widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&window))
            continue;
        const auto *spoken = QAccessible::queryAccessibleInterface(widget);
        if (spoken && spoken->text(QAccessible::Name).isEmpty())
            found << QString::fromLatin1(widget->metaObject()->className());
    }
    return found;
}

} // namespace

class TestMainWindow final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QApplication::setStyle(new Style);
        theme().apply(ThemeChoice::Light);
    }

    void makesAPageWhenItIsFirstOpened()
    {
        const Office office;
        QCOMPARE(office.window.findChildren<CountingPage *>().size(), 1);
        QCOMPARE(office.page()->refreshes, 1);
    }

    void leavesNoWayToAPageThatIsNotForTheMember()
    {
        Office office;
        office.window.showPagesThat([](const QString &key) { return key == u"contacts"_s; });

        office.window.open(u"requests"_s);
        office.window.open(u"requests"_s, 7);

        QCOMPARE(office.window.findChildren<CountingPage *>().size(), 1);
        const auto actions = office.window.findChildren<QAction *>();
        for (const QAction *action : actions)
            QVERIFY(action->text() != u"Requests"_s || !action->isVisible());
    }

    void makesNoPageWhileNoneMayBeOpened()
    {
        Office office;
        office.window.showAlone(new QWidget);
        office.window.showPagesThat([](const QString &) { return false; });
        office.window.showWorkspace();
        auto *rail = office.window.findChild<QListWidget *>();

        rail->setFocus();
        rail->setCurrentRow(1);
        QTest::keyClick(rail, Qt::Key_Down);

        QVERIFY(!office.page());
    }

    void goesBackAndForwardThroughRecords()
    {
        Office office;
        CountingPage *contacts = office.page();
        office.window.open(u"contacts"_s, 7);
        office.window.open(u"requests"_s);
        QCOMPARE(contacts->leaves, 1);

        office.window.command(Command::Back)->trigger();

        QCOMPARE(contacts->records, (QList<int>{7, 7}));
        QVERIFY(office.window.command(Command::Forward)->isEnabled());
        office.window.command(Command::Forward)->trigger();
        QVERIFY(!office.window.command(Command::Forward)->isEnabled());
        QCOMPARE(office.window.place().page, u"requests"_s);
    }

    void letsThePageAnswerTheWindowsCommands()
    {
        Office office;
        QAction *ours = office.window.command(Command::Export);
        QSignalSpy exported(office.page()->exportAction(), &QAction::triggered);
        QVERIFY(ours->isEnabled());

        ours->trigger();
        office.page()->exportAction()->setEnabled(false);

        QCOMPARE(exported.size(), 1);
        QVERIFY(!ours->isEnabled());
        QVERIFY(!office.window.command(Command::Print)->isEnabled());
    }

    void undoesTheLastThingDoneFirst()
    {
        Office office;
        QStringList undone;
        office.window.tell({u"First"_s, [&undone] { undone << u"first"_s; }});
        office.window.tell({u"Second"_s, [&undone] { undone << u"second"_s; }});

        office.window.command(Command::Undo)->trigger();
        office.window.command(Command::Undo)->trigger();

        QCOMPARE(undone, (QStringList{u"second"_s, u"first"_s}));
        QVERIFY(!office.window.command(Command::Undo)->isEnabled());
    }

    void keepsNothingBehindTheLock()
    {
        Office office;
        office.window.tell({u"Erased"_s, [] {}});

        office.window.showAlone(new QWidget);

        QVERIFY(office.window.findChildren<CountingPage *>().isEmpty());
        QVERIFY(!office.window.command(Command::Export)->isEnabled());
        QVERIFY(!office.window.command(Command::Palette)->isEnabled());
        QVERIFY(!office.window.command(Command::Undo)->isEnabled());
        QVERIFY(office.window.command(Command::OpenFile)->isEnabled());

        office.window.showWorkspace();

        QCOMPARE(office.window.findChildren<CountingPage *>().size(), 1);
        QVERIFY(office.window.command(Command::Palette)->isEnabled());
    }

    void comesBackToTheRecordThatWasInFrontBeforeTheLock()
    {
        Office office;
        office.window.open(u"requests"_s, 12);
        const MainWindow::Place place = office.window.place();
        office.window.showAlone(new QWidget);

        office.window.showWorkspace(place);

        QCOMPARE(office.window.place().page, u"requests"_s);
        QCOMPARE(office.page()->records, QList<int>{12});

        office.window.showAlone(new QWidget);
        office.window.showPagesThat([](const QString &page) { return page != u"requests"; }); // another member's rights
        office.window.showWorkspace(place);
        QCOMPARE(office.window.place().page, u"contacts"_s);
    }

    void findsCommandsAndWhatProvidersKnow()
    {
        Office office;
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

    void speaksTheNameOfEveryControl()
    {
        Office office;
        office.window.setUser(u"Fatima Yıldız"_s, u"Privacy officer"_s);
        office.window.header()->setUrgentChips({{u"late"_s, Tone::Danger, u"alert-triangle"_s, u"1 late"_s}});
        office.window.status()->setConnection(Tone::Ok, u"shield-lock"_s, u"TLS 1.3"_s);
        office.window.status()->setBackup(Tone::Ok, u"Backup today"_s);

        const QStringList nameless = namelessControls(office.window);

        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u' ')));
    }

    void saysTheBadgeOfAnEntry()
    {
        Office office;

        office.window.setBadge(u"requests"_s, 7);

        const auto *rail = office.window.findChild<QListWidget *>();
        QVERIFY(rail->item(3)->data(Qt::AccessibleTextRole).toString().contains(u'7'));
    }

    void foldsTheRailInANarrowWindow()
    {
        Office office;
        const auto *rail = office.window.findChild<QListWidget *>();
        office.window.resize(1280, 800);
        const int wide = rail->width();

        office.window.resize(1100, 700);

        QVERIFY(rail->parentWidget()->minimumWidth() < wide);
    }

    void namesRunningJobsInTheStatusBar()
    {
        Office office;
        Job *job = office.window.jobs()->addJob([] { return u"Import"_s; });
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
        Office office;
        auto *job = new Job([] { return u"Import"_s; });

        emit office.page()->jobStarted(job);

        QCOMPARE(office.window.jobs()->jobs(), QList<Job *>{job});
        QVERIFY(office.window.status()->jobsItem()->isVisibleTo(&office.window));
    }

    void asksBeforeItClosesOverAJobAndWaitsForItsEnd()
    {
        Office office;
        Job *job = office.window.jobs()->addJob([] { return u"Import"_s; });
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
        Office office;
        Job *job = office.window.jobs()->addJob([] { return u"Import"_s; });
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
        Office office;
        Job *job = office.window.jobs()->addJob([] { return u"Import"_s; });
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

QTEST_MAIN(TestMainWindow)

#include "tst_main_window.moc"
