#include "app/backup/backup_image.h"
#include "app/backup/backup_making.h"
#include "app/backup/erasure_record.h"
#include "app/backup/section_feed.h"
#include "app/changes/service_context.h"
#include "backup/backup_fixture.h"
#include "services/backup_desk.h"

#include <QDir>
#include <QFile>
#include <QSemaphore>
#include <QTest>

#include <tuple>

using namespace Qt::StringLiterals;
using tests::marker;

/// Backups of a file that is open, and what comes back of them.
class TestBackups final
    : public QObject
    , private tests::BackupDesk
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(openWithStick()); }

    void cleanup() { close(); }

    void bringsNobodyBackWhoWasErasedSince()
    {
        QList<Id<Contact>> people{m_contact};
        while (people.size() < 25)
            people.append(added(person()));
        QVERIFY(added(other()).isStored());
        const auto backup = made();
        QVERIFY2(backup, told(backup));
        for (const Id<Contact> each : people)
            QVERIFY(erased(each));
        m_house->closeFile(); // lost, but for the stick

        const auto report = restored(backup->path);

        QVERIFY2(report, told(report));
        QCOMPARE(report->replayed.size(), 25);
        for (const ReplayedAct &each : report->replayed) {
            QCOMPARE(each.found, 1);
            QVERIFY(!each.requestRef.isEmpty());
        }
        QCOMPARE(numberIn(u"SELECT COUNT(*) FROM contact"_s), 1);
        QCOMPARE(numberIn(u"SELECT COUNT(*) FROM list_customers"_s), 1);
        QCOMPARE(numberIn(u"SELECT COUNT(*) FROM erasure_entry"_s), 25);
        QVERIFY(numberIn(u"SELECT COUNT(*) FROM suppression WHERE scope = 'erased'"_s) > 0);
        QCOMPARE(numberIn(u"SELECT COUNT(*) FROM audit_entry WHERE action = 'backup.restored'"_s), 1);
        const Location place = keyOf(target());
        QVERIFY(!tests::holdText(tests::bytesAtRest(place), marker));
    }

    void bringsNobodyBackWhoWasDeletedWithoutARequest()
    {
        const auto backup = made();
        QVERIFY2(backup, told(backup));
        QVERIFY(contacts().remove(founder(), customers, m_contact).result());
        m_house->closeFile();

        const auto report = restored(backup->path);

        QVERIFY2(report, told(report));
        QCOMPARE(report->replayed.size(), 1);
        QCOMPARE(numberIn(u"SELECT COUNT(*) FROM contact"_s), 0);
    }

    void holdsNoNames()
    {
        const auto backup = made();
        QVERIFY2(backup, told(backup));

        QFile file(backup->path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();

        QCOMPARE(bytes.size(), backup->bytes);
        QVERIFY(!tests::holdText({bytes}, marker));
        QVERIFY(!tests::holdText({bytes}, u"Stichter"_s));
        QVERIFY(!QFileInfo(backup->path).fileName().contains(marker));
    }

    void noticesEveryChangedByteThatIsTried()
    {
        const auto backup = made();
        QVERIFY2(backup, told(backup));
        QFile file(backup->path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (const qint64 at :
            {qint64{30}, qint64{5'000}, qint64{200'000}, file.size() / 2, file.size() - 1}) {
            QVERIFY(flip(file, at));
            const auto verified = backup_restore::verify(backup->path, opener());
            QVERIFY2(!verified, qPrintable(QString::number(at)));
            QCOMPARE(verified.error().failure, Failure::Damaged);
            QVERIFY(!restored(backup->path));
            QVERIFY(!QFile::exists(target()));
            QVERIFY(flip(file, at));
        }
        QVERIFY(backup_restore::verify(backup->path, opener()));
    }

    void leavesNothingWhereThereIsNoRoom()
    {
        backup_fixture::MemoryMedium medium;
        medium.room = 300'000;

        const auto full = backup_making::make(
            m_house->services().context(), m_house->confirm(founder()), medium, BackupProgress());

        QVERIFY(!full);
        QCOMPARE(full.error().what, u"backup.destination-full"_s);
        QVERIFY(medium.files.isEmpty());
        // Nobody is kept from writing after it.
        QVERIFY(added(other()).isStored());
        QVERIFY(made());
    }

    void tellsThatTheStickIsNotThere()
    {
        m_folder = m_house->folder() + u"/weg"_s;

        const auto backup = made();

        QVERIFY(!backup);
        QCOMPARE(backup.error().what, u"backup.destination-absent"_s);
        const auto line = m_house->look();
        QCOMPARE(*Sql(*line, "test", u"SELECT COUNT(*) FROM audit_entry WHERE action = 'backup.failed'"_s)
                      .number(),
            1);
        QVERIFY(m_house->services().backups().overview(founder()).result()->backups.isEmpty());
    }

    void othersWriteOnWhileTheFileIsHeldStill()
    {
        const auto image = BackupImage::freeze(m_house->services().context());
        QVERIFY2(image, told(image));
        const auto before = measured((*image)->pages(), {});
        for (int i = 0; i < 20; ++i)
            QVERIFY(added(other()).isStored());
        const auto line = m_house->look();

        QVERIFY(!line->checkpoint());
        const auto after = measured((*image)->pages(), {});

        QVERIFY(before && after);
        QCOMPARE(after->hash, before->hash);
        QCOMPARE(*Sql((*image)->connection(), "test", u"SELECT COUNT(*) FROM contact"_s).number(), 1);
        QCOMPARE(*Sql(*line, "test", u"SELECT COUNT(*) FROM contact"_s).number(), 21);
    }

    void triesARestoreAndTellsWhenItWas()
    {
        const auto backup = made();
        QVERIFY2(backup, told(backup));
        QVERIFY(erased(m_contact));

        const auto report =
            m_house->services().backups().test(founder(), m_house->confirm(founder()), backup->path).result();

        QVERIFY2(report, told(report));
        QCOMPARE(report->replayed.size(), 1);
        const auto overview = m_house->services().backups().overview(founder()).result();
        QVERIFY(overview);
        QCOMPARE(overview->tests.size(), 1);
        QCOMPARE(overview->tests.first().failure, QString());
        QCOMPARE(overview->backups.first().level, BackupLevel::Restored);
        QCOMPARE(overview->standing.restoreTestAge.value_or(-1), 0);
        QVERIFY(!overview->standing.isNewestLate);
        QStringList left = QDir(m_house->folder()).entryList({u"*restore-test*"_s});
        QCOMPARE(left, QStringList());
    }

    void aTestThatFailsIsRememberedAsWell()
    {
        const auto backup = made();
        QVERIFY2(backup, told(backup));
        QFile file(backup->path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(flip(file, file.size() / 2));
        file.close();

        const auto report =
            m_house->services().backups().test(founder(), m_house->confirm(founder()), backup->path).result();

        QVERIFY(!report);
        const auto overview = m_house->services().backups().overview(founder()).result();
        QCOMPARE(overview->tests.size(), 1);
        QVERIFY(!overview->tests.first().failure.isEmpty());
        QVERIFY(overview->standing.isRestoreTestLate);
    }

    void destroysWhatReachedNinetyDays()
    {
        const auto old = made();
        QVERIFY2(old, told(old));
        m_now.micros += days(95);

        const auto first = made();
        const bool isThereStill = QFile::exists(old->path);
        m_now.micros += days(1);
        const auto second = made();

        QVERIFY2(first && second, told(first));
        // A clock that leapt destroys nothing at once.
        QCOMPARE(first->afterwards.first().what, u"backup.clock-forward"_s);
        QVERIFY(isThereStill);
        QCOMPARE(second->expired, QStringList{QFileInfo(old->path).fileName()});
        QVERIFY(!QFile::exists(old->path));
        QVERIFY(QFile::exists(first->path));
    }

    void countsTheConfirmationFromWhenItWasAsked()
    {
        const QString second = m_house->folder() + u"/schijf"_s;
        QVERIFY(QDir().mkpath(second));
        const Confirmation confirmation = m_house->confirm(founder());
        QSemaphore gate;
        const auto held = m_house->services().context().writer.ask([&gate](Connection &) -> Outcome {
            gate.acquire();
            return done;
        });
        const auto &backups = m_house->services().backups();
        const auto one = backups.create(founder(), confirmation, m_folder);
        const auto other = backups.create(founder(), confirmation, second);
        m_now.micros += qint64{10} * 60 * 1'000'000; // the first one takes its time
        gate.release();

        QVERIFY2(one.result(), told(one.result()));
        QVERIFY2(other.result(), told(other.result()));
        QVERIFY(!backups.create(founder(), confirmation, second).result());
    }

    void waitsForWhoReadsALongList()
    {
        DatabaseThread reader(m_house->services().location(), Connection::Access::ReadOnly);
        const auto begun = reader.ask([](Connection &line) {
            std::ignore = Sql(line, "test", u"BEGIN"_s).run();
            return Sql(line, "test", u"SELECT COUNT(*) FROM contact"_s).number();
        });
        QVERIFY(begun.result());
        QVERIFY(added(other()).isStored());
        const auto read = reader.ask([](Connection &line) {
            // Longer than one attempt waits.
            auto counted = Sql(line, "test",
                u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4000000) "
                "SELECT MAX(i) FROM n"_s)
                               .number();
            std::ignore = Sql(line, "test", u"COMMIT"_s).run();
            return counted;
        });

        const auto backup = made();

        QVERIFY2(backup, told(backup));
        QVERIFY(read.result());
    }

    void tellsNothingOfOneThatWasStopped()
    {
        const StopRequest stop;
        stop.stop();

        const auto stopped = m_house->services()
                                 .backups()
                                 .create(founder(), m_house->confirm(founder()), m_folder, stop)
                                 .result();

        QVERIFY(!stopped);
        QCOMPARE(stopped.error().failure, Failure::Cancelled);
        QVERIFY(QDir(m_folder).isEmpty());
        const auto line = m_house->look();
        QCOMPARE(
            *Sql(*line, "test", u"SELECT COUNT(*) FROM audit_entry WHERE action LIKE 'backup.%'"_s).number(),
            0);
    }

    void keepsNothingInTheTrailThatWasTyped()
    {
        const auto backup = made();
        QVERIFY2(backup, told(backup));
        const QString typed = m_folder + u"/jan-jansen.kkbackup"_s;
        QVERIFY(QFile::copy(backup->path, typed));

        const auto report =
            m_house->services().backups().test(founder(), m_house->confirm(founder()), typed).result();

        QVERIFY2(report, told(report));
        const auto line = m_house->look();
        for (const auto *sql : {"SELECT COUNT(*) FROM audit_entry WHERE object_ref LIKE '%jansen%'",
                 "SELECT COUNT(*) FROM restore_test WHERE backup LIKE '%jansen%'"})
            QCOMPARE(*Sql(*line, "test", QString::fromLatin1(sql)).number(), 0);
    }

    void isForAdministratorsOnly()
    {
        const auto refused = m_house->services()
                                 .backups()
                                 .create(*m_approver, m_house->confirm(*m_approver), m_folder)
                                 .result();

        QVERIFY(!refused);
        QCOMPARE(refused.error().failure, Failure::Refused);
        QVERIFY(QDir(m_folder).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBackups)

#include "tst_backups.moc"
