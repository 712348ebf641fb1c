#include "app/backup/ledger_file.h"
#include "tests/backup/backup_fixture.h"

#include <QDir>
#include <QFile>
#include <QObject>
#include <QTemporaryDir>
#include <QTest>

using backup_fixture::signer;
using backup_fixture::signerKey;

namespace {

const QUuid vault(QStringLiteral("6f1c2a34-0b5d-4c7e-8f90-a1b2c3d4e5f6"));

ErasureLedger ledgerOf(int count, quint64 position = 1, const SeedSigner &by = signer())
{
    ErasureLedger ledger(vault);
    for (int number = 1; number <= count; ++number) {
        if (!ledger.append({Instant{qint64(position) * 1000 + number}, vault, position, {vault}, {}}, by))
            return ErasureLedger(QUuid());
    }
    return ledger;
}

} // namespace

class TestLedgerFile final : public QObject
{
    Q_OBJECT

private slots:
    void liesBesideTheBackups();
    void givesWayOnlyToALongerOne();
    void givesWayToOneThatHoldsAllOfIt();
    void whatNobodySignedGivesWay();
    void survivesACutOffWriting();
    void tellsThatTheStickIsAway();
};

void TestLedgerFile::liesBesideTheBackups()
{
    const QTemporaryDir folder;
    QVERIFY(ledger_file::read(folder.path(), vault)->isEmpty());

    QVERIFY(ledger_file::store(ledgerOf(2), folder.path(), {signerKey()}));

    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
        QStringList{QStringLiteral("klantkluis-6f1c2a34.kkledger")});
    QCOMPARE(*ledger_file::read(folder.path(), vault), ledgerOf(2).toBytes());
}

void TestLedgerFile::givesWayOnlyToALongerOne()
{
    const QTemporaryDir folder;
    const auto stored = [&](const ErasureLedger &ledger) {
        const auto outcome = ledger_file::store(ledger, folder.path(), {signerKey()});
        return outcome ? QString() : outcome.error().what;
    };
    QCOMPARE(stored(ledgerOf(2)), QString());
    QCOMPARE(stored(ledgerOf(3)), QString());
    QCOMPARE(stored(ledgerOf(3)), QString());
    QCOMPARE(stored(ledgerOf(1)), QStringLiteral("ledger.newer-there"));
    QCOMPARE(stored(ledgerOf(4, 2)), QStringLiteral("ledger.forked"));
    QCOMPARE(*ledger_file::read(folder.path(), vault), ledgerOf(3).toBytes());
}

void TestLedgerFile::givesWayToOneThatHoldsAllOfIt()
{
    const QTemporaryDir folder;
    QVERIFY(ledger_file::store(ledgerOf(2, 2), folder.path(), {signerKey()}));
    // As after a restore that erased what either of two copies had erased.
    ErasureLedger all = ledgerOf(1);
    for (int number = 1; number <= 2; ++number)
        QVERIFY(all.append({Instant{2000 + number}, vault, 9, {vault}, {}}, signer()));

    QVERIFY(ledger_file::store(all, folder.path(), {signerKey()}));

    QCOMPARE(*ledger_file::read(folder.path(), vault), all.toBytes());
}

void TestLedgerFile::whatNobodySignedGivesWay()
{
    const QTemporaryDir folder;
    QVERIFY(ledger_file::store(ledgerOf(9, 1, signer('x')), folder.path(), {signer('x').publicKey}));
    QVERIFY(ledger_file::store(ledgerOf(1), folder.path(), {signerKey()}));
    QCOMPARE(*ledger_file::read(folder.path(), vault), ledgerOf(1).toBytes());
}

void TestLedgerFile::survivesACutOffWriting()
{
    const QTemporaryDir folder;
    for (const char *left : {".new", ".new.part"}) {
        QFile file(folder.filePath(ledger_file::nameOf(vault) + QLatin1String(left)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("half") == 4);
    }
    QVERIFY(ledger_file::store(ledgerOf(1), folder.path(), {signerKey()}));
    QCOMPARE(*ledger_file::read(folder.path(), vault), ledgerOf(1).toBytes());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestLedgerFile::tellsThatTheStickIsAway()
{
    const QTemporaryDir folder;
    const auto outcome =
        ledger_file::store(ledgerOf(1), folder.filePath(QStringLiteral("stick")), {signerKey()});
    QVERIFY(!outcome);
    QCOMPARE(outcome.error(), (Error{Failure::Unavailable, QStringLiteral("backup.destination-absent")}));
}

QTEST_GUILESS_MAIN(TestLedgerFile)

#include "tst_ledger_file.moc"
