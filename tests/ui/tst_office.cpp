#include "app/contacts/contacts.h"
#include "app/demo/demonstration.h"
#include "app/documents/request_words.h"
#include "app/requests/requests.h"
#include "app/services.h"
#include "app/staff/staff.h"
#include "support/open_house.h"
#include "ui/look/style.h"
#include "ui/session/alone_page.h"
#include "ui/session/idle_watch.h"
#include "ui/session/new_file_page.h"
#include "ui/session/office.h"
#include "ui/session/one_window.h"
#include "ui/session/opening_page.h"
#include "ui/session/saved_watch.h"
#include "ui/session/server_page.h"
#include "ui/session/sign_in_page.h"
#include "ui/session/welcome_page.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/page.h"
#include "ui/shell/rail.h"
#include "ui/shell/status_bar.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/pill_button.h"

#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

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
        isFilled = bool(house->services().demonstration().fill(house->founder(), 200, 7).result());
        const QString from = house->services().location().target;
        path = folder.filePath(QStringLiteral("klanten.kluis"));
        const auto requests =
            house->services().requests().list(house->founder(), FilingSystem::Customers, true).result();
        for (const Request &request : *requests) {
            if (request.contact.isStored()) {
                asker = house->services()
                            .contacts()
                            .find(house->founder(), FilingSystem::Customers, request.contact,
                                Contacts::Viewing::Internal)
                            .result()
                            ->contact.name.surname;
                askedFor = typeWord(request.type);
            }
        }
        house->closeFile();
        QFile::copy(from, path);
    }

    QTemporaryDir folder;
    QString path;
    bool isFilled = false;
    /// Somebody who has a request open, and which.
    QString asker;
    QString askedFor;
};

/// What is typed in the fields of a form, from top to bottom.
QStringList fieldsOf(const QWidget &form)
{
    QStringList typed;
    const auto fields = form.findChildren<QLineEdit *>();
    for (const QLineEdit *field : fields)
        typed.append(field->text());
    return typed;
}

/// The file, opened by another program; null while somebody has it.
std::shared_ptr<Services> opened(const QString &path)
{
    auto services = Services::open(Location::embedded(path), {});
    return services ? *services : nullptr;
}

/// Comes in as the founder, and waits for the first page.
bool signIn(Office &office)
{
    const bool isAsked = QTest::qWaitFor([&] { return shown<SignInPage>(office) != nullptr; });
    if (!isAsked)
        return false;
    emit shown<SignInPage>(office)->entered(QStringLiteral("stichter"), tests::OpenHouse::passphrase());
    return QTest::qWaitFor([&] { return shown<Page>(office) != nullptr; });
}

/// What a screen reader says of the entry of the requests.
QString spokenRequests(const Office &office)
{
    return office.window().findChild<QListWidget *>()->item(3)->data(Qt::AccessibleTextRole).toString();
}

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

    void saysThatCapsLockIsOn()
    {
        SignInPage page(QStringLiteral("klanten.kluis"), QStringLiteral("jan"), SignInPage::Reason::Locked);
        auto *field = page.findChild<PassphraseField *>();
        const QString warning = QStringLiteral("Caps Lock is on.");

        QTest::keyClick(field, 'V', Qt::ShiftModifier);
        QVERIFY(field->accessibleDescription().isEmpty());
        QTest::sendKeyEvent(QTest::Click, field, Qt::Key_V, QStringLiteral("V"), Qt::NoModifier);
        QCOMPARE(field->accessibleDescription(), warning);
        QTest::keyClick(field, Qt::Key_CapsLock);
        QVERIFY(field->accessibleDescription().isEmpty());
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

    void saysWhatBecameOfAChange()
    {
        StatusBar bar;
        ChangeFeed feed;
        const SavedWatch watch(feed, &bar);
        const auto says = [&bar](const QString &words) {
            const auto items = bar.findChildren<QToolButton *>();
            return std::any_of(items.begin(), items.end(), [&](const QToolButton *item) {
                return item->isVisibleTo(&bar) && item->text().startsWith(words);
            });
        };
        const auto change = [&feed](ChangeFeed::Written what) {
            emit feed.writing();
            emit feed.written(what);
        };
        const QString failed = QStringLiteral("The last change was not saved");
        QVERIFY(says(QStringLiteral("All saved")));

        emit feed.writing();
        QVERIFY(says(QStringLiteral("Saving")));
        emit feed.written(ChangeFeed::Written::Failed);
        QVERIFY(says(failed));
        change(ChangeFeed::Written::Refused);
        QVERIFY(says(failed));
        change(ChangeFeed::Written::Saved);
        QVERIFY(says(QStringLiteral("All saved ") +
            QLocale().toString(QTime::currentTime(), QLocale::ShortFormat).left(2)));
    }

    void tellsOfEachChangeWhatCameOfIt()
    {
        const auto house = tests::OpenHouse::open(Backend::Embedded);
        QList<ChangeFeed::Written> came;
        connect(&house->services().feed(), &ChangeFeed::written, this,
            [&came](ChangeFeed::Written what) { came.append(what); });

        house->services().staff().add(
            house->founder(), {.name = QStringLiteral("jan")}, tests::OpenHouse::passphrase());
        QTRY_COMPARE(came, QList{ChangeFeed::Written::Saved});
        house->services().staff().add(
            house->founder(), {.name = QStringLiteral("jan")}, tests::OpenHouse::passphrase());
        QTRY_COMPARE(came, (QList{ChangeFeed::Written::Saved, ChangeFeed::Written::Refused}));
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
