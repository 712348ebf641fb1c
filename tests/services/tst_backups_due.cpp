#include "app/backup/stick_mark.h"
#include "services/backup_desk.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Backups that the program makes without being asked, and what an administrator sets for them.
class TestBackupsDue final
    : public QObject
    , private tests::BackupDesk
{
    Q_OBJECT

private slots:
    void init()
    {
        QVERIFY(openWithStick());
        QVERIFY(backups().setDestinations(founder(), {{.folder = m_folder}}).result());
    }

    void cleanup() { close(); }

    void isMadeByAMemberWhoMayNotManageBackups()
    {
        const auto made = backups().createDue(*m_approver, place()).result();

        QVERIFY2(made, told(made));
        auto situation = backups().situation(*m_approver).result();
        QVERIFY2(situation, told(situation));
        QCOMPARE(situation->destinations.first().newest, std::optional(m_now));
        QVERIFY(!situation->destinations.first().trouble);
        QVERIFY(BackupPlanner().plan(*situation).isTestDue);
        situation->lastTest = m_now;
        QVERIFY(BackupPlanner().plan(*situation).due.isEmpty());
        QCOMPARE(counted(u"SELECT COUNT(*) FROM audit_entry WHERE action = 'backup.created'"_s), 1);
    }

    void comesBackWithAPassphraseAsOneThatWasAskedFor()
    {
        const auto made = backups().createDue(*m_approver, place()).result();
        QVERIFY2(made, told(made));
        QVERIFY(backup_restore::verify(made->path, opener()));
        m_house->closeFile();

        const auto report = restored(made->path);

        QVERIFY2(report, told(report));
        QCOMPARE(numberIn(u"SELECT COUNT(*) FROM contact"_s), 1);
    }

    void isRefusedWhenAByteWasChanged()
    {
        const auto made = backups().createDue(founder(), place()).result();
        QVERIFY2(made, told(made));
        QFile file(made->path);
        QVERIFY(file.open(QIODevice::ReadWrite) && flip(file, file.size() - 1));

        const auto verified = backup_restore::verify(made->path, opener());

        QVERIFY(!verified);
        QCOMPARE(verified.error().failure, Failure::Damaged);
    }

    void goesNowhereThatWasNotSet()
    {
        const QString elsewhere = m_house->folder() + u"/elders"_s;
        QVERIFY(QDir().mkpath(elsewhere));

        const auto made = backups().createDue(founder(), {.folder = elsewhere}).result();

        QVERIFY(!made);
        QCOMPARE(made.error().what, u"backup.not-planned"_s);
        QVERIFY(QDir(elsewhere).isEmpty());
    }

    void isNotMadeOnceSwitchedOff()
    {
        QVERIFY(backups().setSchedule(founder(), {.isOn = false}).result());

        const auto made = backups().createDue(founder(), place()).result();

        QVERIFY(!made);
        QCOMPARE(made.error().what, u"backup.not-planned"_s);
    }

    void isMadeOnceWhenTwoFoundItDue()
    {
        const auto first = backups().createDue(*m_approver, place());
        const auto second = backups().createDue(founder(), place());

        const auto made = first.result();
        QVERIFY2(made, told(made));
        const auto again = second.result();
        QVERIFY(!again);
        QCOMPARE(again.error().what, u"backup.not-due"_s);
        QCOMPARE(QDir(m_folder).entryList({u"*.kkbackup"_s}).size(), 1);
        QCOMPARE(counted(u"SELECT COUNT(*) FROM audit_entry WHERE action = 'backup.failed'"_s), 0);
    }

    void isMadeOnceMoreForATrial()
    {
        QVERIFY(backups().createDue(founder(), place()).result());
        m_now.micros += days(1) / 24;

        const auto made = backups().createDue(founder(), place(), {}, DueFor::Trial).result();

        QVERIFY2(made, told(made));
        QVERIFY(backups().testMade(founder(), *made).result());
        QVERIFY(!backups().createDue(founder(), place(), {}, DueFor::Trial).result());
    }

    void isTriedAtOnceWithoutAnyPassphrase()
    {
        const auto made = backups().createDue(*m_approver, place()).result();
        QVERIFY2(made, told(made));
        QVERIFY(erased(m_contact));

        const auto report = backups().testMade(*m_approver, *made).result();

        QVERIFY2(report, told(report));
        QCOMPARE(report->replayed.size(), 1);
        const auto overview = backups().overview(founder()).result();
        QVERIFY(overview);
        QCOMPARE(overview->backups.first().level, BackupLevel::Restored);
        const RestoreTest &test = overview->tests.first();
        QCOMPARE(test.kind, RestoreTest::Kind::Automatic);
        QVERIFY(test.failure.isEmpty());
        QVERIFY(test.rows > 0 && test.entries > 0);
        QVERIFY(QDir(m_house->folder()).entryList({u"*.restore-test*"_s}).isEmpty());
    }

    void isNotTriedWithoutWhatOpensIt()
    {
        const auto made = this->made();
        QVERIFY2(made, told(made));

        const auto report = backups().testMade(founder(), *made).result();

        QVERIFY(!report);
        QCOMPARE(report.error().failure, Failure::Refused);
    }

    void failsWithAWordInTheTrailWhenThePlaceIsGone()
    {
        QVERIFY(QDir(m_folder).removeRecursively());

        const auto made = backups().createDue(founder(), place()).result();

        QVERIFY(!made);
        QCOMPARE(made.error().what, u"backup.destination-absent"_s);
        QCOMPARE(counted(u"SELECT COUNT(*) FROM audit_entry WHERE action = 'backup.failed'"_s), 1);
    }

    void knowsEachStickByItsMark()
    {
        const auto first = backups().markStick(founder(), m_folder).result();
        QVERIFY2(first, told(first));
        QCOMPARE(first->mark->letter, QChar(u'A'));
        QVERIFY(first->isOffSite);
        QVERIFY(backups().setDestinations(founder(), {*first}).result());
        const QString other = m_house->folder() + u"/andere"_s;
        QVERIFY(QDir().mkpath(other));
        const auto second = backups().markStick(founder(), other).result();
        QVERIFY2(second, told(second));
        QCOMPARE(second->mark->letter, QChar(u'B'));
        QVERIFY(backups().setDestinations(founder(), {*first, *second}).result());
        const auto made = backups().createDue(founder(), *first).result();
        QVERIFY2(made, told(made));

        // Stick A is pulled out, and B hangs where A was.
        QVERIFY(QDir().rename(m_folder, m_folder + u"-weg"_s) && QDir().rename(other, m_folder));
        m_now.micros += days(1) + days(1) / 2;
        const auto situation = backups().situation(founder()).result();

        QVERIFY2(situation, told(situation));
        QCOMPARE(situation->destinations.first().trouble->what, u"backup.other-stick"_s);
        QVERIFY(situation->destinations.first().newest);
        QVERIFY(!situation->destinations.last().newest);
        QCOMPARE(BackupPlanner().plan(*situation).stickWanted, std::optional(QChar(u'B')));
    }

    void takesNoPlaceTwice()
    {
        const Outcome set =
            backups().setDestinations(founder(), {{.folder = m_folder}, {.folder = m_folder}}).result();

        QVERIFY(!set);
        QCOMPARE(set.error().what, u"backup.same-place"_s);
    }

    void remembersScheduleAndNames()
    {
        const BackupSchedule schedule{.isOn = true, .everyDays = 2, .at = QTime(17, 45)};
        QVERIFY(backups().setSchedule(founder(), schedule).result());
        QVERIFY(backups().setDestinations(founder(), {{.folder = m_folder, .name = u"NAS"_s}}).result());

        const auto situation = backups().situation(founder()).result();

        QVERIFY(situation);
        QCOMPARE(situation->schedule, schedule);
        QCOMPARE(situation->destinations.first().destination.name, u"NAS"_s);
        QVERIFY(!backups().setSchedule(founder(), {.everyDays = 0}).result());
    }

    void leavesSettingsToAdministrators()
    {
        QVERIFY(!backups().setSchedule(*m_approver, {}).result());
        QVERIFY(!backups().markStick(*m_approver, m_folder).result());
        QVERIFY(!backups().noteDrill(*m_approver, true).result());
        QVERIFY(!stick_mark::read(m_folder));
    }

    void remembersTheDrillOnPaper()
    {
        QVERIFY(backups().noteDrill(founder(), false).result());
        QVERIFY(!backups().situation(founder()).result()->lastDrill);

        QVERIFY(backups().noteDrill(founder(), true).result());

        QCOMPARE(backups().situation(founder()).result()->lastDrill, std::optional(m_now));
        // People's word is no trial by the program.
        QVERIFY(!backups().situation(founder()).result()->lastTest);
        QCOMPARE(counted(u"SELECT COUNT(*) FROM audit_entry WHERE action = 'backup.drill'"_s), 2);
    }

private:
    Backups &backups() const { return m_house->services().backups(); }
    BackupDestination place() const { return {.folder = m_folder}; }

    qint64 counted(const QString &sql) const
    {
        const auto line = m_house->look();
        const auto number = Sql(*line, "test", sql).number();
        return number ? *number : -1;
    }
};

QTEST_GUILESS_MAIN(TestBackupsDue)

#include "tst_backups_due.moc"
