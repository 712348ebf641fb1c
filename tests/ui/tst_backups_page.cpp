#include "app/backup/backups.h"
#include "support/open_house.h"
#include "tests/ui/spoken.h"
#include "ui/models/backup_words.h"
#include "ui/pages/backups_page.h"
#include "ui/session/backup_watch.h"
#include "ui/session/session.h"
#include "ui/session/workspace_pages.h"
#include "ui/shell/job_list.h"
#include "ui/shell/status_bar.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/plain_label.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using tests::OpenHouse;

/// The page on which an administrator makes backups and tries whether they come back.
class TestBackupsPage final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_house = OpenHouse::open(Backend::Embedded);
        QVERIFY(m_house);
        m_stick = m_house->folder() + u"/stick"_s;
        QVERIFY(QDir().mkpath(m_stick));
        m_session = std::make_unique<Session>(m_house->shared(), m_house->founder());
        m_page = std::make_unique<BackupsPage>(*m_session);
        m_page->resize(1072, 720);
        m_page->show();
        m_page->refresh();
    }

    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_house.reset();
    }

    void makesABackupAndTriesItByTwoButtons()
    {
        QVERIFY(tests::spoken<QPushButton>(u"Back up now…"_s));
        QVERIFY(!tests::spoken<QPushButton>(u"Back up now…"_s)->isEnabled());
        QVERIFY(m_house->services()
                    .backups()
                    .setDestinations(m_house->founder(), {{.folder = m_stick}})
                    .result());
        m_page->refresh();

        QVERIFY(press(u"Back up now…"_s) && confirm(u"Back up"_s));

        auto *table = tests::spoken<QTableView>(u"Backups that were made"_s);
        QVERIFY(QTest::qWaitFor(
            [&] {
                table = tests::spoken<QTableView>(u"Backups that were made"_s);
                return table && table->model()->rowCount() == 1;
            },
            20'000));
        QCOMPARE(QDir(m_stick).entryList({u"*.kkbackup"_s}).size(), 1);
        QVERIFY(QTest::qWaitFor(
            [&] { return tells(u"Fewer than three verified backups are left in a place."_s); }));
        QCOMPARE(table->model()->index(0, 3).data().toString(), u"Read again, not tried"_s);

        QVERIFY(press(u"Try a restore…"_s) && confirm(u"Try it"_s));

        QTRY_COMPARE_WITH_TIMEOUT(
            table->model()->index(0, 3).data().toString(), u"Restored on trial"_s, 20'000);
    }

    void tellsInTheStatusBarHowOldTheNewestIs()
    {
        StatusBar bar;
        bar.show();
        BackupWatch watch(*m_session, &bar);
        const auto says = [&bar](const QString &words) {
            const auto items = bar.findChildren<QToolButton *>();
            return std::any_of(
                items.begin(), items.end(), [&](QToolButton *item) { return item->text().contains(words); });
        };
        QVERIFY(QTest::qWaitFor([&] { return says(u"No verified backup yet"_s); }));

        QVERIFY(m_house->services()
                    .backups()
                    .create(m_house->founder(), m_house->confirm(m_house->founder()), m_stick)
                    .result());

        QVERIFY(QTest::qWaitFor([&] { return says(u"Verified backup today"_s); }));
        QVERIFY(says(u"A restore was never tried"_s));
    }

    void makesWhatIsDueByItselfAndTriesIt()
    {
        StatusBar bar;
        JobList jobs;
        QStringList told;
        QVERIFY(m_house->services()
                    .backups()
                    .setDestinations(m_house->founder(), {{.folder = m_stick}})
                    .result());
        BackupWatch watch(*m_session, &bar);
        connect(&watch, &BackupWatch::jobStarted, &jobs, &JobList::add);
        connect(&watch, &BackupWatch::noticeWanted, this,
            [&told](const Notice &notice) { told.append(notice.text); });

        QTRY_VERIFY_WITH_TIMEOUT(
            m_house->services().backups().situation(m_house->founder()).result()->lastTest, 20'000);

        QTRY_VERIFY_WITH_TIMEOUT(jobs.isEmpty(), 20'000);
        QCOMPARE(QDir(m_stick).entryList({u"*.kkbackup"_s}).size(), 1);
        QVERIFY(told.isEmpty());
    }

    void stopsWhatNobodyAskedForWhenTheWindowLocks()
    {
        StatusBar bar;
        JobList jobs;
        QVERIFY(m_house->services()
                    .backups()
                    .setDestinations(m_house->founder(), {{.folder = m_stick}})
                    .result());
        auto watch = std::make_unique<BackupWatch>(*m_session, &bar);
        connect(watch.get(), &BackupWatch::jobStarted, &jobs, &JobList::add);
        QTRY_VERIFY(!jobs.isEmpty());

        watch.reset();

        QTRY_VERIFY_WITH_TIMEOUT(jobs.isEmpty(), 20'000);
        QVERIFY(!m_house->services().backups().situation(m_house->founder()).result()->lastTest);
    }

    void tellsOnceWhatCannotBeMade()
    {
        StatusBar bar;
        JobList jobs;
        QStringList told;
        QVERIFY(m_house->services()
                    .backups()
                    .setDestinations(m_house->founder(), {{.folder = m_stick + u"/weg"_s}})
                    .result());
        BackupWatch watch(*m_session, &bar);
        connect(&watch, &BackupWatch::jobStarted, &jobs, &JobList::add);
        connect(&watch, &BackupWatch::noticeWanted, this,
            [&told](const Notice &notice) { told.append(notice.text); });
        QTRY_COMPARE(told.size(), 1);

        watch.look();
        QVERIFY(QDir().mkpath(m_stick + u"/weg"_s)); // it comes back
        watch.look();

        QTRY_COMPARE_WITH_TIMEOUT(QDir(m_stick + u"/weg"_s).entryList({u"*.kkbackup"_s}).size(), 1, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(jobs.isEmpty(), 20'000);
        QCOMPARE(told.size(), 1);
    }

    void asksForTheStickByItsLetter()
    {
        Backups &backups = m_house->services().backups();
        auto stick = backups.markStick(m_house->founder(), m_stick).result();
        QVERIFY(stick);
        QVERIFY(backups.setDestinations(m_house->founder(), {*stick}).result());
        QVERIFY(QDir(m_stick).removeRecursively());
        StatusBar bar;
        bar.show();
        BackupWatch watch(*m_session, &bar);
        m_page->refresh();

        QTRY_VERIFY(tells(u"Insert stick A"_s));
        QTRY_VERIFY([&] {
            const auto items = bar.findChildren<QToolButton *>();
            return std::any_of(items.begin(), items.end(),
                [](QToolButton *item) { return item->toolTip().contains(u"Insert stick A"_s); });
        }());
    }

    void isForAdministrators()
    {
        const Permit viewer = m_house->member(u"kijker"_s, {{Role::Viewer, FilingSystem::Customers}});

        QVERIFY(mayOpenPage(u"backups"_s, m_house->founder()));
        QVERIFY(!mayOpenPage(u"backups"_s, viewer));
    }

    void tellsAgesInDays()
    {
        constexpr qint64 day = qint64{86'400} * 1'000'000;
        BackupStanding old;
        old.newestVerifiedAge = 3 * day;
        old.isNewestLate = true;
        BackupStanding fresh;
        fresh.newestVerifiedAge = day / 2;
        fresh.newestOffSiteAge = day;
        fresh.restoreTestAge = 2 * day;
        const BackupWords late = BackupWords::of(old);
        const BackupWords good = BackupWords::of(fresh);

        QCOMPARE(late.tone, Tone::Danger);
        QVERIFY(late.newest.contains(u'3'));
        QCOMPARE(good.tone, Tone::Ok);
        QCOMPARE(good.newest, u"Verified backup today"_s);
    }

private:
    bool tells(const QString &words) const
    {
        const auto labels = m_page->findChildren<PlainLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
            [&](const PlainLabel *label) { return label->isVisible() && label->text().contains(words); });
    }

    static bool press(const QString &name)
    {
        const bool isThere = QTest::qWaitFor(
            [&] { return tests::spoken<QPushButton>(name) && tests::spoken<QPushButton>(name)->isEnabled(); },
            20'000);
        if (isThere)
            QTest::mouseClick(tests::spoken<QPushButton>(name), Qt::LeftButton);
        return isThere;
    }

    static bool confirm(const QString &verb)
    {
        if (!QTest::qWaitFor([] { return tests::spoken<PassphraseField>(u"Passphrase"_s); }))
            return false;
        QTest::keyClicks(tests::spoken<PassphraseField>(u"Passphrase"_s), OpenHouse::passphrase());
        return press(verb);
    }

    std::unique_ptr<OpenHouse> m_house;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<BackupsPage> m_page;
    QString m_stick;
};

QTEST_MAIN(TestBackupsPage)

#include "tst_backups_page.moc"
