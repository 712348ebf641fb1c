#include "app/backup/backup_name.h"
#include "services/backup_desk.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Which backups stay, where they lie and what goes: never the good ones, and everything in time.
class TestBackupsKept final
    : public QObject
    , private tests::BackupDesk
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(openWithStick()); }
    void cleanup() { close(); }

    void keepsWhatTheFileKnowsNothingOf()
    {
        const QStringList paths = hourly(1);
        forget(paths.first()); // as a file does that came from a backup of before
        const QStringList later = hourly(4);

        QVERIFY(QFile::exists(paths.first()));
        // What the file does know still makes room.
        QVERIFY(!QFile::exists(later.first()));
    }

    void destroysAtNinetyDaysWhatItKnowsNothingOf()
    {
        const QStringList paths = hourly(1);
        forget(paths.first());
        workFor(91);

        const auto backup = made();

        QVERIFY2(backup, told(backup));
        QVERIFY(!QFile::exists(paths.first()));
        QCOMPARE(backup->expired.size(), 1);
    }

    void knowsAStickUnderAnotherName()
    {
        QVERIFY(hourly(1).size() == 1);
        const QString other = m_folder + u"-elders"_s;
        QVERIFY(QDir().rename(m_folder, other));
        m_folder = other;

        const auto backup = made();

        QVERIFY2(backup, told(backup));
        QCOMPARE(backup->verifiedLeft, 2);
    }

    void countsNoneThatIsShorterThanItWas()
    {
        const QString path = hourly(1).first();
        QVERIFY(QFile::resize(path, QFileInfo(path).size() - 1));

        const auto backup = made();

        QVERIFY2(backup, told(backup));
        QCOMPARE(backup->verifiedLeft, 1);
        QVERIFY(QFile::exists(path));
    }

    void countsNoneThatDidNotComeBack_data()
    {
        QTest::addColumn<qint64>("at");
        QTest::newRow("header") << qint64{60};
        QTest::newRow("body") << qint64{300'000};
    }

    void countsNoneThatDidNotComeBack()
    {
        QFETCH(const qint64, at);
        const QString path = hourly(1).first();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && flip(file, at));
        file.close();
        const auto report =
            m_house->services().backups().test(founder(), m_house->confirm(founder()), path).result();
        QVERIFY(!report);
        const auto standing = m_house->services().backups().standing(founder()).result();

        const auto backup = made();

        QVERIFY(standing && standing->isNewestLate);
        QVERIFY2(backup, told(backup));
        QCOMPARE(backup->verifiedLeft, 1);
    }

    void goesOnWhereBackupsAreRareButWorkIsDaily()
    {
        const QString path = hourly(1).first();
        workFor(91);

        const auto backup = made();

        QVERIFY2(backup, told(backup));
        QVERIFY2(backup->afterwards.isEmpty(), qPrintable(backup->afterwards.value(0).what));
        QVERIFY(!QFile::exists(path));
    }

    void afterALeapOnlyWhatWasOldWhenTheFileWasLastUsed()
    {
        const QString old = hourly(1).first();
        workFor(89);
        const QString fresh = hourly(1).first();
        workFor(2);
        m_now.micros += days(200);

        const auto backup = made();

        QVERIFY2(backup, told(backup));
        QCOMPARE(backup->afterwards.value(0).what, u"backup.clock-forward"_s);
        QVERIFY(!QFile::exists(old));
        QVERIFY(QFile::exists(fresh));
    }

    void nothingGoesWhereTheClockWentBack()
    {
        const QString old = hourly(1).first();
        workFor(95);
        m_now.micros -= days(3);

        const auto backup = made();

        QVERIFY2(backup, told(backup));
        QCOMPARE(backup->afterwards.value(0).what, u"backup.clock-back"_s);
        QVERIFY(QFile::exists(old));
    }

    void everyPlaceIsLookedThroughForNinetyDays()
    {
        const QString old = hourly(1).first();
        workFor(91);
        m_folder = m_house->folder() + u"/schijf"_s;
        QVERIFY(QDir().mkpath(m_folder));

        const auto backup = made();

        QVERIFY2(backup, told(backup));
        QVERIFY(!QFile::exists(old));
        QCOMPARE(backup->expired, QStringList{QFileInfo(old).fileName()});
    }

    void removesWhatACutOffBackupLeft()
    {
        const QUuid vault = m_house->services().location().key->vault().vault();
        const QString ours = m_folder + u'/' + backupName(vault, m_now) + u".part"_s;
        const QString others = m_folder + u'/' + backupName(QUuid::createUuid(), m_now) + u".part"_s;
        for (const QString &path : {ours, others}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("half") == 4);
        }

        const auto backup = made();

        QVERIFY2(backup, told(backup));
        QVERIFY(!QFile::exists(ours));
        QVERIFY(QFile::exists(others));
    }

private:
    /// So many backups, an hour apart.
    QStringList hourly(int count)
    {
        QStringList paths;
        for (int i = 0; i < count; ++i) {
            const auto backup = made();
            if (!backup)
                qWarning("%s", told(backup));
            paths.append(backup ? backup->path : QString());
            m_now.micros += days(1) / 24;
        }
        return paths;
    }

    /// Every day somebody is entered.
    void workFor(int count)
    {
        for (int day = 0; day < count; ++day) {
            m_now.micros += days(1);
            QVERIFY(added(other()).isStored());
        }
        m_now.micros += days(1) / 12;
    }

    void forget(const QString &path) const
    {
        const auto line = m_house->look();
        QCOMPARE(*Sql(*line, "test", u"DELETE FROM backup_made WHERE name = ?"_s)
                      .bind(QFileInfo(path).fileName())
                      .run(),
            1);
    }
};

QTEST_GUILESS_MAIN(TestBackupsKept)

#include "tst_backups_kept.moc"
