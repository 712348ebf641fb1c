#include "support/spoken.h"
#include "tests/ui/window_desk.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/status_bar.h"
#include "ui/widgets/busy_bar.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>

namespace {

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
        const WindowDesk office;
        QCOMPARE(office.window.findChildren<CountingPage *>().size(), 1);
        QCOMPARE(office.page()->refreshes, 1);
    }

    void pressesTheButtonThatHasTheKeyboardOnEnter_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Return") << Qt::Key_Return;
        QTest::newRow("Enter") << Qt::Key_Enter;
        QTest::newRow("Space") << Qt::Key_Space;
    }
    void pressesTheButtonThatHasTheKeyboardOnEnter()
    {
        QFETCH(Qt::Key, key);
        WindowDesk office;
        QVERIFY(QTest::qWaitForWindowActive(&office.window));
        auto *button = office.page()->findChild<QPushButton *>();
        int presses = 0;
        connect(button, &QPushButton::clicked, this, [&presses] { ++presses; });
        button->setFocus();

        QTest::keyClick(button, key);

        QCOMPARE(presses, 1);
    }

    void pressesNothingThatEnterDidNotReach()
    {
        WindowDesk office;
        QVERIFY(QTest::qWaitForWindowActive(&office.window));
        auto *button = office.page()->findChild<QPushButton *>();
        int presses = 0;
        connect(button, &QPushButton::clicked, this, [&presses] { ++presses; });
        auto *field = new QLineEdit(office.page());
        field->show();
        connect(field, &QLineEdit::returnPressed, button, [button] { button->setFocus(); });
        field->setFocus();

        QTest::keyClick(field, Qt::Key_Return);

        QVERIFY(button->hasFocus());
        QCOMPARE(presses, 0);
    }

    void leavesNoWayToAPageThatIsNotForTheMember()
    {
        WindowDesk office;
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
        WindowDesk office;
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
        WindowDesk office;
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

    void showsThatThePageInFrontIsFetching()
    {
        WindowDesk office;
        const auto *busy = office.window.findChild<BusyBar *>();
        CountingPage *contacts = office.page();

        office.window.open(u"requests"_s);
        emit contacts->busyChanged(false); // answered after it was left

        QTRY_COMPARE(busy->accessibleName(), u"Loading"_s);
    }

    void letsThePageAnswerTheWindowsCommands()
    {
        WindowDesk office;
        QAction *ours = office.window.command(Command::Export);
        QSignalSpy exported(office.page()->exportAction(), &QAction::triggered);
        QVERIFY(ours->isEnabled());

        ours->trigger();
        office.page()->exportAction()->setEnabled(false);

        QCOMPARE(exported.size(), 1);
        QVERIFY(!ours->isEnabled());
        QVERIFY(!office.window.command(Command::Print)->isEnabled());
    }

    void keepsNothingBehindTheLock()
    {
        WindowDesk office;
        office.window.tell(
            {u"Erased"_s, [] { return QtFuture::makeReadyFuture<Result<Reversal>>(Reversal()); }});

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

    void tellsNothingOfThePageBehindTheLockAndGivesTheKeyboardBack()
    {
        WindowDesk office;
        QCOMPARE(office.window.windowTitle(), u"Contacts – Klantkluis"_s);

        office.window.showAlone(new QWidget);
        QCOMPARE(office.window.windowTitle(), u"Klantkluis"_s);
        office.window.showWorkspace();

        QVERIFY(office.window.focusWidget());
        QVERIFY(office.window.focusWidget()->isVisible());
    }

    void goesByTabThroughTheHeaderAndThePageToTheStatusBar()
    {
        WindowDesk office;
        office.window.header()->setUrgentChips({{u"late"_s, Tone::Danger, u"alert-triangle"_s, u"1 late"_s}});
        office.window.status()->setSaved(Tone::Ok, u"All saved"_s);
        QCoreApplication::processEvents(); // a chip shows itself once it has its place
        const QStringList inOrder{u"Search contact, request or command"_s, u"1 late"_s, u"Notices"_s, u"Help"_s,
            u"Settings"_s, u"Merge them"_s, u"All saved"_s};

        QStringList met;
        QWidget *const start = office.window.header()->searchTrigger();
        QWidget *next = start;
        do {
            const auto *spoken = QAccessible::queryAccessibleInterface(next);
            const QString name = spoken ? spoken->text(QAccessible::Name) : QString();
            if (inOrder.contains(name) && next->isVisible())
                met.append(name);
            next = next->nextInFocusChain();
        } while (next != start);

        QCOMPARE(met.join(u"|"_s), inOrder.join(u"|"_s));
    }

    void comesBackToTheRecordThatWasInFrontBeforeTheLock()
    {
        WindowDesk office;
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

    void speaksTheNameOfEveryControl()
    {
        WindowDesk office;
        office.window.setUser(u"Fatima Yıldız"_s, u"Privacy officer"_s);
        office.window.header()->setUrgentChips({{u"late"_s, Tone::Danger, u"alert-triangle"_s, u"1 late"_s}});
        office.window.status()->setConnection(Tone::Ok, u"shield-lock"_s, u"TLS 1.3"_s);
        office.window.status()->setBackup(Tone::Ok, u"Backup today"_s);

        const QStringList nameless = namelessControls(office.window);

        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u' ')));
    }

    void saysTheBadgeOfAnEntry()
    {
        WindowDesk office;

        office.window.setBadge(u"requests"_s, 7);

        const auto *rail = office.window.findChild<QListWidget *>();
        QVERIFY(rail->item(3)->data(Qt::AccessibleTextRole).toString().contains(u'7'));
    }

    void foldsTheRailInANarrowWindow()
    {
        WindowDesk office;
        const auto *rail = office.window.findChild<QListWidget *>();
        office.window.resize(1280, 800);
        const int wide = rail->width();

        office.window.resize(1100, 700);

        QVERIFY(rail->parentWidget()->minimumWidth() < wide);
    }

    void remembersHowListAndDetailShareTheRoom()
    {
        WindowDesk office;
        office.window.resize(1600, 800);
        auto *before = office.page()->findChild<QSplitter *>();
        auto *handle = before->handle(1);
        const int asDesigned = before->sizes().first();
        QTest::mousePress(handle, Qt::LeftButton, {}, QPoint(1, 100));
        QTest::mouseMove(handle, QPoint(101, 100));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, QPoint(101, 100));
        const int wider = before->sizes().first();
        QVERIFY(wider > asDesigned);

        office.window.showAlone(new QWidget);
        office.window.showWorkspace();

        QTRY_COMPARE(office.page()->findChild<QSplitter *>()->sizes().first(), wider);
    }
};

QTEST_MAIN(TestMainWindow)

#include "tst_main_window.moc"
