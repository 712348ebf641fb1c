#include "tests/ui/office_desk.h"
#include "ui/look/style.h"
#include "ui/session/new_file_page.h"
#include "ui/session/one_window.h"
#include "ui/session/opening_page.h"
#include "ui/session/recovery_key_page.h"
#include "ui/session/server_page.h"
#include "ui/session/welcome_page.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/rail.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/pill_button.h"

#include <QListView>
#include <QPushButton>
#include <QSettings>

/// What stands in the window from the start to the lock, as somebody at the keyboard meets it.
class TestOffice final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("XDG_RUNTIME_DIR", m_settings.path().toUtf8());
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        QApplication::setStyle(new Style);
        m_closed = std::make_unique<Closed>();
        QVERIFY(m_closed->isFilled);
    }

    void makesNoPageBeforeTheFileIsOpen()
    {
        Office office({.file = m_closed->path, .language = QLocale::English});
        office.show();

        QVERIFY(shown<OpeningPage>(office));
        auto *rail = office.window().findChild<Rail *>();
        rail->list()->setFocus();
        emit rail->pageChosen(0);

        QVERIFY(office.window().findChildren<Page *>().isEmpty());
        QTRY_VERIFY(shown<SignInPage>(office));
        emit rail->pageChosen(1);
        office.window().open(QStringLiteral("requests"), 3);
        QVERIFY(office.window().findChildren<Page *>().isEmpty());
    }

    void callsTheFirstSignInNoLock()
    {
        Office office(
            {.file = m_closed->path, .user = QStringLiteral("stichter"), .language = QLocale::English});
        office.show();
        QTRY_VERIFY(shown<SignInPage>(office));

        const auto buttons = shown<SignInPage>(office)->findChildren<QPushButton *>();
        QVERIFY(std::any_of(buttons.begin(), buttons.end(),
            [](const QPushButton *button) { return button->text() == QLatin1String("Sign in"); }));
    }

    void dropsASignInThatIsAnsweredAfterItsPageIsGone()
    {
        Office office({.file = m_closed->path, .language = QLocale::English});
        office.show();
        QTRY_VERIFY(shown<SignInPage>(office));

        emit shown<SignInPage>(office)->entered(QStringLiteral("stichter"), tests::OpenHouse::passphrase());
        office.window().command(Command::NewFile)->trigger();
        emit shown<NewFilePage>(office)->backChosen();
        QCoreApplication::processEvents();

        QVERIFY(office.window().findChildren<Page *>().isEmpty());
        QVERIFY(shown<SignInPage>(office));
        QVERIFY(signIn(office)); // the passphrase before is worked out by then
    }

    void leavesTheWorkAsItIsUntilSomethingElseIsOpen()
    {
        Office office({.file = m_closed->path, .language = QLocale::English});
        office.show();
        QVERIFY(signIn(office));
        office.window().open(QStringLiteral("requests"));
        auto *page = shown<Page>(office);

        office.window().command(Command::NewFile)->trigger();
        QVERIFY(!page->isVisible());
        QVERIFY(office.window().command(Command::Lock)->isEnabled());
        emit shown<NewFilePage>(office)->backChosen();
        QCOMPARE(shown<Page>(office), page);

        office.window().command(Command::NewFile)->trigger();
        NewFilePage::Choice choice{m_closed->path, QStringLiteral("Zon"), QStringLiteral("jan"),
            QStringLiteral("Jan"), tests::OpenHouse::passphrase()};
        emit shown<NewFilePage>(office)->made(choice); // there is a file already
        QTRY_VERIFY(shown<NewFilePage>(office));
        QVERIFY(fieldsOf(*shown<NewFilePage>(office)).contains(QStringLiteral("Zon")));
        QVERIFY(shown<InlineBar>(office));
        emit shown<NewFilePage>(office)->backChosen();
        QCOMPARE(shown<Page>(office), page);

        office.window().command(Command::NewFile)->trigger();
        choice.path = m_closed->folder.filePath(QStringLiteral("nieuw.kluis"));
        emit shown<NewFilePage>(office)->made(choice);
        QTRY_VERIFY_WITH_TIMEOUT(shown<RecoveryKeyPage>(office), 60'000); // a new passphrase takes its time
        QVERIFY(!shown<Page>(office));
        emit shown<RecoveryKeyPage>(office)->kept();
        QTRY_VERIFY(shown<Page>(office));
        QCOMPARE(office.window().place().page, QStringLiteral("today"));
    }

    void opensTheFormOfAServerAgainThatCannotBeReached()
    {
        Office office({.server = QStringLiteral("host=/nergens dbname=klanten"),
            .user = QStringLiteral("jan"),
            .language = QLocale::English});
        office.show();
        auto *form = shown<ServerPage>(office);
        QVERIFY(fieldsOf(*form).contains(QStringLiteral("jan")));

        emit form->chosen({QStringLiteral("host=/nergens dbname=klanten"), QStringLiteral("piet"),
            tests::OpenHouse::passphrase()});

        QVERIFY(shown<OpeningPage>(office));
        QTRY_VERIFY(shown<ServerPage>(office));
        QVERIFY(fieldsOf(*shown<ServerPage>(office)).contains(QStringLiteral("piet")));
        QVERIFY(shown<InlineBar>(office));
    }

    void givesTheFileUpWhileItIsLocked()
    {
        Office office({.file = m_closed->path, .language = QLocale::English});
        office.show();
        QVERIFY(signIn(office));
        office.window().open(QStringLiteral("requests"));

        office.window().command(Command::Lock)->trigger();

        std::shared_ptr<Services> other;
        QTRY_VERIFY(other = opened(m_closed->path));
        emit shown<SignInPage>(office)->entered(QStringLiteral("stichter"), tests::OpenHouse::passphrase());
        QTRY_VERIFY(shown<InlineBar>(office)); // somebody else has it
        other.reset();
        QVERIFY(signIn(office));
        QCOMPARE(office.window().place().page, QStringLiteral("requests"));
    }

    void givesTheFileUpWhenSomebodySignsOut()
    {
        Office office({.file = m_closed->path, .language = QLocale::English});
        office.show();
        QVERIFY(signIn(office));

        office.window().command(Command::SignOut)->trigger();

        QTRY_VERIFY(opened(m_closed->path));
    }

    void keepsTheFocusWhereSomebodyTypes()
    {
        Office office(
            {.file = m_closed->path, .user = QStringLiteral("stichter"), .language = QLocale::English});
        office.show();
        QTRY_VERIFY(shown<SignInPage>(office));
        office.window().activateWindow();
        QTRY_VERIFY(qobject_cast<PassphraseField *>(QApplication::focusWidget()));

        emit shown<SignInPage>(office)->entered(
            QStringLiteral("stichter"), QStringLiteral("een heel verkeerde zin"));
        QTRY_VERIFY(shown<InlineBar>(office));
        const QString inEnglish = shown<InlineBar>(office)->accessibleName();
        LanguageSwitch languages;
        languages.speak(QLocale::Dutch);
        QCoreApplication::processEvents();
        QVERIFY(shown<InlineBar>(office)->accessibleName() != inEnglish);
        languages.speak(QLocale::English);
        QVERIFY(qobject_cast<PassphraseField *>(QApplication::focusWidget()));

        office.window().command(Command::NewFile)->trigger();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Zon"));
        QCOMPARE(fieldsOf(*shown<NewFilePage>(office)).first(), QStringLiteral("Zon"));
        office.window().command(Command::OpenServer)->trigger();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("kantoor"));
        QCOMPARE(fieldsOf(*shown<ServerPage>(office)).first(), QStringLiteral("kantoor"));
    }

    void countsTheRequestsInTheRailBeforeTheirPageIsOpenedAndNotBehindTheLock()
    {
        Office office({.file = m_closed->path, .language = QLocale::English});
        office.show();
        QVERIFY(signIn(office));
        QCOMPARE(office.window().place().page, QStringLiteral("today"));

        QTRY_VERIFY(spokenRequests(office).contains(QStringLiteral("waiting")));
        office.window().command(Command::Lock)->trigger();

        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(spokenRequests(office), QStringLiteral("Requests"));
        QVERIFY(office.window().header()->findChildren<PillButton *>().isEmpty());
    }

    void findsARequestByItsKindAndByItsPerson()
    {
        Office office({.file = m_closed->path, .language = QLocale::English});
        office.show();
        QVERIFY(signIn(office));
        auto *palette = office.window().searchPalette();
        auto *field = palette->findChild<QLineEdit *>();
        const auto *found = palette->findChild<QListView *>()->model();
        const auto rowThatSays = [&](const QString &beginning) {
            for (int row = 0; row < found->rowCount(); ++row) {
                if (found->index(row, 0).data().toString().startsWith(beginning))
                    return row;
            }
            return -1;
        };
        office.window().command(Command::Palette)->trigger();

        QTest::keyClicks(field, QStringLiteral("erasure"));
        QTRY_VERIFY(rowThatSays(QStringLiteral("Erasure, due on ")) >= 0);
        palette->findChild<QListView *>()->setCurrentIndex(
            found->index(rowThatSays(QStringLiteral("Erasure, due on ")), 0));
        QTest::keyClick(field, Qt::Key_Return);

        QCOMPARE(office.window().place().page, QStringLiteral("requests"));
        QVERIFY(office.window().place().record.toLongLong() > 0);

        office.window().command(Command::Palette)->trigger();
        QTest::keyClicks(field, m_closed->asker);
        QTRY_VERIFY(rowThatSays(m_closed->askedFor + QStringLiteral(": ")) >= 0);
    }

    void offersThePageWhoseNameIsTypedBeforeHelpAndRequests()
    {
        Office office({.file = m_closed->path, .language = QLocale::English});
        office.show();
        QVERIFY(signIn(office));
        auto *palette = office.window().searchPalette();
        auto *field = palette->findChild<QLineEdit *>();
        const auto *found = palette->findChild<QListView *>()->model();
        office.window().command(Command::Palette)->trigger();

        // There are requests of the kind "Access", and a page of that name.
        QTest::keyClicks(field, QStringLiteral("access"));
        QTRY_VERIFY(found->rowCount() > 1);
        QCOMPARE(found->index(0, 0).data().toString(), QStringLiteral("Access"));
        QTest::keyClick(field, Qt::Key_Return);

        QCOMPARE(office.window().place().page, QStringLiteral("access"));
    }

    void canStopWaitingForAFile()
    {
        Office office({.file = m_closed->path, .language = QLocale::English});
        office.show();

        emit shown<OpeningPage>(office)->cancelled();

        QVERIFY(shown<WelcomePage>(office));
    }

    void saysWhatIsWrongWithAFileThatIsNotThere()
    {
        Office office(
            {.file = m_closed->folder.filePath(QStringLiteral("weg.kluis")), .language = QLocale::English});
        office.show();

        QTRY_VERIFY(shown<WelcomePage>(office));
        QVERIFY(shown<InlineBar>(office));
    }

    void showsTheWindowThatHasTheFileInsteadOfASecondOne()
    {
        const QString other = m_closed->folder.filePath(QStringLiteral("anders-geschreven.kluis"));
        QFile::link(m_closed->path, other);
        QVERIFY(!OneWindow::raiseOther(m_closed->path));
        Office office({.file = m_closed->path, .language = QLocale::English});
        office.show();
        QTRY_VERIFY(shown<SignInPage>(office));
        office.window().showMinimized();

        QVERIFY(OneWindow::raiseOther(other));

        QTRY_VERIFY(!office.window().isMinimized());
        emit shown<SignInPage>(office)->otherFileChosen();
        QVERIFY(!OneWindow::raiseOther(m_closed->path));
    }

private:
    QTemporaryDir m_settings;
    std::unique_ptr<Closed> m_closed;
};

QTEST_MAIN(TestOffice)

#include "tst_office.moc"
