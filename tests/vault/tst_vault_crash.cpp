#include "app/vault/vault_vfs.h"
#include "tests/vault/crash_disk.h"
#include "tests/vault/sqlite_session.h"
#include "tests/vault/vault_workload.h"

#include <QFile>
#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

namespace {

/// What a run left behind: all that was done, and the contents after each transaction.
struct Course
{
    QList<fault_vfs::Operation> operations;
    QList<QByteArray> states;
};

struct Tally
{
    int points = 0;
    int failing = 0;
    QByteArray first; ///< what was wrong at the first one that failed
};

const QString fileName = QStringLiteral("klant.kluis");

bool isDeep()
{
    return qEnvironmentVariableIsSet("KK_TEST_DEEP");
}

} // namespace

/// Cuts the power after every single thing that was done to a file (security.md 6.1).
class TestVaultCrash final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(fault_vfs::install());
        QVERIFY(vault_vfs::install());
        m_ticket = testTicket('c');
    }

    void losesNothing_data()
    {
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<int>("atLeast");
        QTest::newRow("log") << QByteArray("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
                             << (isDeep() ? 20000 : 2000);
        QTest::newRow("journal") << QByteArray("PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL")
                                 << (isDeep() ? 20000 : 2000);
    }
    void losesNothing()
    {
        QFETCH(QByteArray, settings);
        QFETCH(int, atLeast);

        const Tally tally = cutEverywhere(settings);

        qInfo("%d power cuts, %d with loss", tally.points, tally.failing);
        QVERIFY2(tally.failing == 0, tally.first.constData());
        QVERIFY(tally.points >= atLeast);
    }

    void seesWhatIsLostWithoutSyncing()
    {
        const Tally tally = cutEverywhere(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF", CrashDisk::Folders::Synced, 4);
        qInfo("%d power cuts, %d with loss", tally.points, tally.failing);
        QVERIFY(tally.failing * 100 >= tally.points * 20);
    }

    void seesWhatIsLostWithTooLittleSyncing()
    {
        const Tally tally = cutEverywhere(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL", CrashDisk::Folders::Synced, 4);
        qInfo("%d power cuts, %d with loss", tally.points, tally.failing);
        QVERIFY(tally.failing * 100 >= tally.points * 10);
    }

    void seesWhatIsLostWithoutSyncingTheFolder()
    {
        const Tally tally = cutEverywhere(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL", CrashDisk::Folders::Forgotten);
        qInfo("%d power cuts, %d with loss", tally.points, tally.failing);
        QVERIFY(tally.failing >= 1);
    }

private:
    Course record(const QByteArray &settings, int variant)
    {
        const QTemporaryDir folder;
        SqliteSession db;
        fault_vfs::startRecording();
        db.open(folder.filePath(fileName), m_ticket);
        Course course{{}, {db.dump()}};
        // A cache that is too small writes pages before their transaction ends.
        db.run("PRAGMA secure_delete = ON; PRAGMA cache_size = 8; PRAGMA wal_autocheckpoint = 0;" + settings);
        QList<QByteArray> steps = vault_workload::transactions(variant);
        steps = steps.mid(0, 2) + vault_workload::spilling() + steps.mid(2);
        for (const QByteArray &transaction : std::as_const(steps)) {
            if (vault_workload::commit(db, transaction) != SQLITE_OK)
                return {};
            if (vault_workload::isCheckpoint(transaction))
                continue;
            fault_vfs::acknowledge();
            course.states.append(db.dump());
        }
        db.close();
        course.operations = fault_vfs::stopRecording();
        return course;
    }

    /// `every`: cuts after one operation in so many; controls only have to see that there is loss.
    Tally cutEverywhere(const QByteArray &settings, CrashDisk::Folders folders = CrashDisk::Folders::Synced,
        qsizetype every = 1)
    {
        Tally tally;
        for (int variant = 0; variant < (isDeep() ? 3 : 1); ++variant) {
            const Course course = record(settings, variant);
            if (course.states.size() < 13)
                return {0, 1, "the workload itself failed"};
            // The header was made, and synced, before SQLite saw the file.
            CrashDisk disk({{fileName, QByteArray(vault_vfs::headerBytes, '\0')}}, folders);
            qsizetype acknowledged = 0;
            for (qsizetype at = 0; at < course.operations.size(); ++at) {
                disk.apply(course.operations.at(at));
                acknowledged += course.operations.at(at).act == fault_vfs::Act::Acknowledge ? 1 : 0;
                if (at % every == 0)
                    cutHere(disk, course, acknowledged, quint32(at), tally);
            }
        }
        return tally;
    }

    void cutHere(
        const CrashDisk &disk, const Course &course, qsizetype acknowledged, quint32 seed, Tally &tally)
    {
        using Loss = CrashDisk::Loss;
        QList<Loss> models{Loss::AllUnsynced, Loss::Nothing, Loss::TornAt512, Loss::TornAt4096, Loss::Some,
            Loss::Some, Loss::Some};
        if (isDeep())
            models.append(QList<Loss>(10, Loss::Some) + QList<Loss>(4, Loss::TornAt512));
        QRandomGenerator random(seed);
        for (const Loss loss : models) {
            const QByteArray wrong = findWrong(disk.after(loss, random), course.states, acknowledged);
            ++tally.points;
            if (wrong.isEmpty())
                continue;
            if (tally.failing++ == 0)
                tally.first = "operation " + QByteArray::number(seed) + ", model " +
                    QByteArray::number(int(loss)) + ": " + wrong;
        }
    }

    QByteArray findWrong(
        const CrashDisk::Image &image, const QList<QByteArray> &states, qsizetype acknowledged) const
    {
        const QTemporaryDir folder;
        for (auto file = image.begin(); file != image.end(); ++file) {
            QFile out(folder.filePath(file.key()));
            if (!out.open(QIODevice::WriteOnly))
                return "no room for a test";
            const bool hasHeader = file.key() == fileName;
            out.seek(hasHeader ? vault_vfs::headerBytes : 0);
            out.write(hasHeader ? file->mid(vault_vfs::headerBytes) : *file);
        }
        SqliteSession db;
        if (db.open(folder.filePath(fileName), m_ticket) != SQLITE_OK)
            return "does not open: " + QByteArray::number(db.code());
        db.run("PRAGMA synchronous = OFF");
        if (!db.isSound())
            return "not sound: " + QByteArray::number(db.code());
        const QByteArray found = db.dump();
        if (found == states.at(acknowledged) || found == states.value(acknowledged + 1))
            return {};
        return "of " + QByteArray::number(acknowledged) + " states, that of " +
            QByteArray::number(states.indexOf(found));
    }

    quint32 m_ticket = 0;
};

QTEST_GUILESS_MAIN(TestVaultCrash)

#include "tst_vault_crash.moc"
