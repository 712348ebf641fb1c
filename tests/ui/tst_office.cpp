#include "app/services.h"
#include "support/open_house.h"
#include "ui/look/style.h"
#include "ui/session/alone_page.h"
#include "ui/session/idle_watch.h"
#include "ui/session/office.h"
#include "ui/session/one_window.h"
#include "ui/session/opening_page.h"
#include "ui/session/server_page.h"
#include "ui/session/sign_in_page.h"
#include "ui/session/welcome_page.h"
#include "ui/shell/page.h"
#include "ui/shell/rail.h"
#include "ui/widgets/passphrase_field.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace {

template <typename Shown>
Shown *shown(Office &office)
{
    const auto all = office.window().findChildren<Shown *>();
    for (Shown *one : all) {
        if (one->isVisible())
            return one;
    }
    return nullptr;
}

/// A file that has been made and closed again, with one member.
struct Closed
{
    Closed()
    {
        auto house = tests::OpenHouse::open(Backend::Embedded);
        const QString from = house->services().location().target;
        path = folder.filePath(QStringLiteral("klanten.kluis"));
        house->closeFile();
        QFile::copy(from, path);
    }

    QTemporaryDir folder;
    QString path;
};

} // namespace

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
    }

    void leavesEachFieldOfACardItsHeight()
    {
        ServerPage page;
        page.resize(1000, 700);
        page.show();

        const auto fields = page.findChildren<QLineEdit *>();
        QVERIFY(fields.size() >= 3);
        for (const QLineEdit *field : fields)
            QCOMPARE(field->height(), fields.last()->height());
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

    void countsTheLastHalfMinuteDownBeforeItLocks()
    {
        IdleWatch watch;
        QSignalSpy closing(&watch, &IdleWatch::closing);
        QSignalSpy revived(&watch, &IdleWatch::revived);
        QSignalSpy idle(&watch, &IdleWatch::idle);
        const auto runs = [&watch](const char *timer) {
            QMetaObject::invokeMethod(watch.findChild<QTimer *>(QString::fromLatin1(timer)), "timeout");
        };
        watch.start();

        runs("calm");
        runs("last");
        QCOMPARE(closing.takeFirst().constFirst().toInt(), 30);
        QCOMPARE(closing.takeFirst().constFirst().toInt(), 29);
        QWidget somebody;
        QTest::keyClick(&somebody, Qt::Key_Shift);
        QCOMPARE(revived.size(), 1);
        QCOMPARE(idle.size(), 0);

        runs("calm");
        for (int second = 0; second < 30; ++second)
            runs("last");
        QCOMPARE(idle.size(), 1);
    }

private:
    QTemporaryDir m_settings;
    std::unique_ptr<Closed> m_closed;
};

QTEST_MAIN(TestOffice)

#include "tst_office.moc"
