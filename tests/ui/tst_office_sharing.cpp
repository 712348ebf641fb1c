#include "app/staff/file_holding.h"
#include "app/staff/release_asking.h"
#include "tests/ui/office_desk.h"
#include "ui/dialogs/contact_dialog.h"
#include "ui/look/style.h"
#include "ui/session/idle_watch.h"
#include "ui/session/in_use_page.h"
#include "ui/session/new_file_page.h"
#include "ui/session/recovery_key_page.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/passphrase_field.h"

#include <QAction>
#include <QClipboard>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSysInfo>
#include <QThreadPool>
#include <QTimer>

using namespace Qt::StringLiterals;

/// One file and two desks, and one desk with two members (issue: sharing one file).
class TestOfficeSharing final : public QObject
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

    void opensByItselfOnceTheFileThatWasAskedForIsFree()
    {
        auto other = opened(m_closed->path);
        QVERIFY(other);
        Office office({.file = m_closed->path, .user = u"stichter"_s, .language = QLocale::English});
        office.show();
        QTRY_VERIFY(shown<InUsePage>(office));
        QVERIFY(shown<InlineBar>(office)->accessibleName().contains(QSysInfo::machineHostName()));

        QVERIFY(ask(office));
        const auto seen = other->holding().asked().result();
        QVERIFY(seen && *seen);
        QVERIFY(other->holding().decline((*seen)->number).result());
        QTRY_VERIFY(button(office, u"Ask again"_s));
        QTest::mouseClick(button(office, u"Ask again"_s), Qt::LeftButton);
        QVERIFY(ask(office));

        other.reset();

        QTRY_VERIFY_WITH_TIMEOUT(shown<Page>(office), 60'000);
        QCOMPARE(office.window().place().page, u"today"_s);
    }

    void asksForThePassphraseAgainWhereNobodyHadAsked()
    {
        auto other = opened(m_closed->path);
        QVERIFY(other);
        Office office({.file = m_closed->path, .language = QLocale::English});
        office.show();
        QTRY_VERIFY(shown<InUsePage>(office));

        other.reset();

        QTRY_VERIFY(shown<SignInPage>(office));
        QVERIFY(!shown<Page>(office));
    }

    void forgetsWhoAskedAndWalkedAway()
    {
        auto other = opened(m_closed->path);
        QVERIFY(other);
        Office office({.file = m_closed->path, .user = u"stichter"_s, .language = QLocale::English});
        office.show();
        QTRY_VERIFY(shown<InUsePage>(office));
        QVERIFY(ask(office));

        shown<InUsePage>(office)->giveUp();

        QTRY_VERIFY(!QFile::exists(m_closed->path + u".ask"_s));
        other.reset();
        QTRY_VERIFY(shown<SignInPage>(office));
        QVERIFY(!shown<Page>(office));
    }

    void leavesNoQuestionOfWhoWalkedAwayBeforeItWasAsked()
    {
        auto other = opened(m_closed->path);
        QVERIFY(other);
        Office office({.file = m_closed->path, .user = u"stichter"_s, .language = QLocale::English});
        office.show();
        QTRY_VERIFY(shown<InUsePage>(office));
        auto *page = shown<InUsePage>(office);
        page->findChild<PassphraseField *>()->setTyped(tests::OpenHouse::passphrase());
        QTest::mouseClick(button(office, u"Ask to release"_s), Qt::LeftButton);

        page->giveUp();

        QVERIFY(QThreadPool::globalInstance()->waitForDone());
        QVERIFY(!isAsked(m_closed->path));
    }

    void letsNobodyInWhoWalkedAwayAsTheFileCameFree()
    {
        auto other = opened(m_closed->path);
        QVERIFY(other);
        Office office({.file = m_closed->path, .user = u"stichter"_s, .language = QLocale::English});
        office.show();
        QTRY_VERIFY(shown<InUsePage>(office));
        QVERIFY(ask(office));
        auto *page = shown<InUsePage>(office);
        bool isReleased = false;
        connect(page, &InUsePage::released, page, [page, &isReleased] {
            isReleased = true;
            page->giveUp(); // the lock comes between
        });

        other.reset();

        QTRY_VERIFY(shown<SignInPage>(office));
        QVERIFY(isReleased);
        QVERIFY(!shown<Page>(office));
    }

    void offersNothingThatWritesWhereTheFileIsOnlyRead()
    {
        auto other = opened(m_closed->path);
        QVERIFY(other);
        Office office({.file = m_closed->path, .language = QLocale::English});
        office.show();
        QTRY_VERIFY(shown<InUsePage>(office));

        QTest::mouseClick(button(office, u"Open read-only"_s), Qt::LeftButton);

        QTRY_VERIFY(shown<SignInPage>(office));
        QVERIFY(!button(office, u"I have an activation code"_s));
        QVERIFY(!button(office, u"All passphrases lost: use the recovery key"_s));
    }

    void locksAndReleasesForWhoAsks()
    {
        Office office({.file = m_closed->path, .language = QLocale::English});
        office.show();
        QVERIFY(signIn(office));
        QVERIFY(office.window().question()->isHidden());

        const auto asked = askedElsewhere();
        QVERIFY(asked);
        QTRY_VERIFY(!office.window().question()->isHidden());
        QVERIFY(office.window().question()->accessibleName().contains(QSysInfo::machineHostName()));
        QTest::mouseClick(button(office, u"Lock and release"_s), Qt::LeftButton);

        QTRY_VERIFY(release_asking::answerTo(*asked) == release_asking::Answer::Free);
        QVERIFY(!shown<Page>(office));
    }

    void answersNotNow()
    {
        Office office({.file = m_closed->path, .language = QLocale::English});
        office.show();
        QVERIFY(signIn(office));
        const auto asked = askedElsewhere();
        QVERIFY(asked);
        QTRY_VERIFY(button(office, u"Not now"_s));

        QTest::mouseClick(button(office, u"Not now"_s), Qt::LeftButton);

        QTRY_VERIFY(release_asking::answerTo(*asked) == release_asking::Answer::Declined);
        QVERIFY(office.window().question()->isHidden());
        QVERIFY(shown<Page>(office));
    }

    void bringsBackWhatWasTypedWhenNobodyTouchedTheKeys()
    {
        Office office({.file = m_closed->path, .language = QLocale::English});
        office.show();
        QVERIFY(signIn(office));
        office.window().open(u"contacts"_s);
        office.window().page()->pageActions().first()->trigger();
        auto *dialog = shown<ContactDialog>(office);
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChildren<QLineEdit *>().first(), u"Annelies"_s);

        QVERIFY(runOut(office));

        QTRY_VERIFY(shown<SignInPage>(office));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(office.window().findChildren<ContactDialog *>().isEmpty());
        QVERIFY(signIn(office));
        QTRY_VERIFY(shown<ContactDialog>(office));
        QVERIFY(fieldsOf(*shown<ContactDialog>(office)).contains(u"Annelies"_s));
        QVERIFY(shown<InlineBar>(office));

        shown<ContactDialog>(office)->reject(); // given up: it does not come back
        office.window().command(Command::Lock)->trigger();
        QVERIFY(signIn(office));
        QVERIFY(!shown<ContactDialog>(office));
    }

    void letsAnotherMemberInAtTheLock()
    {
        Office office({.file = m_closed->path, .language = QLocale::English});
        office.show();
        QVERIFY(signIn(office));
        office.window().command(Command::Lock)->trigger();
        QTRY_VERIFY(shown<SignInPage>(office));
        QCOMPARE(fieldsOf(*shown<SignInPage>(office)).first(), u"stichter"_s);

        button(office, u"Switch user"_s)->click();

        QVERIFY(fieldsOf(*shown<SignInPage>(office)).first().isEmpty());
    }

    void locksOverTheRecoveryKey()
    {
        Office office({.file = m_closed->path, .language = QLocale::English});
        office.show();
        QVERIFY(signIn(office));
        office.window().command(Command::NewFile)->trigger();
        const QString path = m_closed->folder.filePath(u"ander.kluis"_s);
        emit shown<NewFilePage>(office)->made(
            {path, u"Zon"_s, u"jan"_s, u"Jan"_s, tests::OpenHouse::passphrase()});
        QTRY_VERIFY_WITH_TIMEOUT(shown<RecoveryKeyPage>(office), 60'000);

        button(office, u"Copy for 30 seconds"_s)->click();
        QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());

        QVERIFY(runOut(office));

        QTRY_VERIFY(shown<SignInPage>(office));
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(office.window().findChildren<RecoveryKeyPage *>().isEmpty());
        QVERIFY(QFile::exists(path));
    }

private:
    static QPushButton *button(Office &office, const QString &text)
    {
        for (auto *each : office.window().findChildren<QPushButton *>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }

    static bool isAsked(const QString &path) { return QFile::exists(path + u".ask"_s); }

    bool ask(Office &office) const
    {
        auto *page = shown<InUsePage>(office);
        page->findChild<PassphraseField *>()->setTyped(tests::OpenHouse::passphrase());
        QTest::mouseClick(button(office, u"Ask to release"_s), Qt::LeftButton);
        return QTest::qWaitFor([&] { return isAsked(m_closed->path); }, 60'000);
    }

    Result<release_asking::Asked> askedElsewhere() const
    {
        return release_asking::ask(Location::embedded(m_closed->path), tests::firstMember(),
            tests::OpenHouse::passphrase(), Clock());
    }

    /// Five minutes without a touch, as the timers of the watch tell it.
    static bool runOut(Office &office)
    {
        auto *watch = office.findChild<IdleWatch *>();
        QSignalSpy idle(watch, &IdleWatch::idle);
        const auto runs = [watch](const char *timer) {
            QMetaObject::invokeMethod(watch->findChild<QTimer *>(QString::fromLatin1(timer)), "timeout");
        };
        runs("calm");
        for (int second = 0; second < 30; ++second)
            runs("last");
        return !idle.isEmpty();
    }

    std::unique_ptr<Closed> m_closed;
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestOfficeSharing)

#include "tst_office_sharing.moc"
