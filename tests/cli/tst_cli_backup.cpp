#include "cli/cli_house.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QStandardPaths>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;

/// Backups at the command line: made, looked at, tried and brought back, also where only the stick and the
/// paper are left.
class TestCliBackup final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_house = tests::CliHouse::empty(Backend::Embedded);
        const auto created = m_house->founder({u"create"_s, u"--organisation"_s, u"Voorbeeld B.V."_s});
        QVERIFY2(created.status == 0, qPrintable(created.err));
        m_recoveryKey = created.json()[u"recovery_key"_s].toString();
        QVERIFY(QDir().mkpath(stick()));
        const auto filled = m_house->founder({u"demo"_s, u"--people"_s, u"30"_s, u"--seed"_s, u"7"_s});
        QVERIFY2(filled.status == 0, qPrintable(filled.err));
        const auto made = m_house->founder({u"backup"_s, u"create"_s, stick()});
        QVERIFY2(made.status == 0, qPrintable(made.err));
        m_backup = made.json()[u"path"_s].toString();
        QVERIFY(made.json()[u"intact"_s].toBool());
        QCOMPARE(made.json()[u"bytes"_s].toInteger(), QFileInfo(m_backup).size());
    }

    void cleanup() { m_house.reset(); }

    void findsAWholeBackupWhole()
    {
        const auto verified = verify();

        QVERIFY2(verified.status == 0, qPrintable(verified.err));
        QVERIFY(verified.json()[u"intact"_s].toBool());
    }

    void endsWithFourWhereAByteWasFlipped()
    {
        flip(QFileInfo(m_backup).size() / 2);

        const auto verified = verify();
        const auto restored = restore({});

        QCOMPARE(verified.status, 4);
        QVERIFY(!verified.json()[u"intact"_s].toBool(true));
        QCOMPARE(restored.status, 4);
        QVERIFY(!QFile::exists(target()));
    }

    void endsWithThreeForAnotherPassphrase()
    {
        const QString other = m_house->write(u"andere.txt"_s, "een heel andere zin dan die\n");
        const auto verified = tests::CliHouse::bare({u"backup"_s, u"verify"_s, m_backup, u"--user"_s,
            u"stichter"_s, u"--passphrase-file"_s, other, u"--json"_s});

        QCOMPARE(verified.status, 3);
    }

    void restoresIntoANewFileAndOverNone()
    {
        const qint64 people = total();
        const auto first = restore({});
        const auto second = restore({});

        QVERIFY2(first.status == 0, qPrintable(first.err));
        QVERIFY(first.json()[u"intact"_s].toBool());
        QVERIFY(first.json()[u"erasures_replayed"_s].isArray());
        QCOMPARE(second.status, 1);
        const auto list = tests::CliHouse::bare({u"contact"_s, u"list"_s, u"--file"_s, target(), u"--user"_s,
            u"stichter"_s, u"--passphrase-file"_s, m_house->passphraseFile(), u"--json"_s});
        QVERIFY2(list.status == 0, qPrintable(list.err));
        QCOMPARE(list.json()[u"total"_s].toInteger(), people);
    }

    void bringsAnEmptyHomeBackWithThePaperKey()
    {
        QVERIFY(QFile::remove(m_house->path(u"klanten.kluis"_s)));
        const QString paper = m_house->write(u"papier.txt"_s, m_recoveryKey.toUtf8() + '\n');
        const QString chosen = m_house->write(u"nieuw.txt"_s, "zeven groene stoelen in de tuin\n");

        const auto restored = tests::CliHouse::bare(
            {u"backup"_s, u"restore"_s, m_backup, u"--to"_s, target(), u"--recovery-key-file"_s, paper,
                u"--administrator"_s, u"nieuwe"_s, u"--new-passphrase-file"_s, chosen, u"--json"_s});

        QVERIFY2(restored.status == 0, qPrintable(restored.err));
        const QString next = restored.json()[u"recovery_key"_s].toString();
        QVERIFY(!next.isEmpty());
        QVERIFY(next != m_recoveryKey);
        const auto staff = tests::CliHouse::bare({u"staff"_s, u"list"_s, u"--file"_s, target(), u"--user"_s,
            u"nieuwe"_s, u"--passphrase-file"_s, chosen, u"--json"_s});
        QVERIFY2(staff.status == 0, qPrintable(staff.err));
        // The founder, the colleagues of the demonstration, and who was let in.
        QCOMPARE(staff.json()[u"staff"_s].toArray().size(), 4);
    }

    void triesARestore()
    {
        const auto tested = m_house->founder({u"backup"_s, u"test"_s, m_backup});

        QVERIFY2(tested.status == 0, qPrintable(tested.err));
        QVERIFY(tested.json()[u"intact"_s].toBool());
        flip(QFileInfo(m_backup).size() / 2);
        QCOMPARE(m_house->founder({u"backup"_s, u"test"_s, m_backup}).status, 4);
    }

    void callsABackupDamagedForItsOwnDamageOnly()
    {
        QFile backup(m_backup);
        QVERIFY(backup.open(QIODevice::ReadOnly) && backup.seek(14));
        const QUuid vault = QUuid::fromRfc4122(backup.read(16));
        QFile pin(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
            u"/klantkluis/erasure-ledgers/"_s + vault.toString(QUuid::WithoutBraces) + u".pin"_s);
        QVERIFY(pin.exists() && pin.open(QIODevice::WriteOnly) && pin.write("{}") == 2);
        pin.close();

        const auto tested = m_house->founder({u"backup"_s, u"test"_s, m_backup});
        const auto absent = m_house->founder({u"backup"_s, u"test"_s, m_backup + u".weg"_s});

        QCOMPARE(tested.status, 4);
        QVERIFY(!tested.json().contains(u"intact"_s));
        QCOMPARE(absent.status, 1);
        QVERIFY(!absent.json().contains(u"intact"_s));
    }

    void looksIntoTheLedgersThatAreNamed()
    {
        const QString beside = QDir(stick()).entryList({u"*.kkledger"_s}).value(0);
        const QString elsewhere = m_house->path(u"gevonden.kkledger"_s);
        QVERIFY(QFile::rename(stick() + u'/' + beside, elsewhere));
        const QString nonsense = m_house->write(u"onzin.kkledger"_s, "nonsense");

        const auto none = restore({u"--ledger"_s, m_house->path(u"weg"_s)});
        const auto wrong = restore({u"--ledger"_s, elsewhere, u"--ledger"_s, nonsense});
        const bool wasMade = QFile::exists(target());
        const auto right = restore({u"--ledger"_s, elsewhere});

        QCOMPARE(none.status, 1);
        QCOMPARE(wrong.status, 4);
        QVERIFY(!wasMade);
        QVERIFY2(right.status == 0, qPrintable(right.err));
        QVERIFY(right.json()[u"warnings"_s].toArray().isEmpty());
    }

    void leavesNothingWhereThereIsNoFolder()
    {
        const auto absent = m_house->founder({u"backup"_s, u"create"_s, m_house->path(u"weg"_s)});

        QCOMPARE(absent.status, 1);
        QVERIFY(!QFile::exists(m_house->path(u"weg"_s)));
        QVERIFY2(!absent.err.contains(u"backup.destination-absent"_s), qPrintable(absent.err));
    }

private:
    QString stick() const { return m_house->path(u"stick"_s); }
    QString target() const { return m_house->path(u"terug.kluis"_s); }

    tests::CliAnswer verify() const
    {
        return tests::CliHouse::bare({u"backup"_s, u"verify"_s, m_backup, u"--user"_s, u"stichter"_s,
            u"--passphrase-file"_s, m_house->passphraseFile(), u"--json"_s});
    }

    tests::CliAnswer restore(const QStringList &more) const
    {
        return m_house->founder(QStringList{u"backup"_s, u"restore"_s, m_backup, u"--to"_s, target()} + more);
    }

    qint64 total() const
    {
        return m_house->founder({u"contact"_s, u"list"_s}).json()[u"total"_s].toInteger();
    }

    void flip(qint64 at) const
    {
        QFile file(m_backup);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at));
        char byte = 0;
        QVERIFY(file.getChar(&byte) && file.seek(at) && file.putChar(char(byte ^ 1)));
    }

    std::unique_ptr<tests::CliHouse> m_house;
    QString m_recoveryKey;
    QString m_backup;
};

QTEST_GUILESS_MAIN(TestCliBackup)

#include "tst_cli_backup.moc"
