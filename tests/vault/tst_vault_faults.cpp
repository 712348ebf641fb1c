#include "app/vault/vault_vfs.h"
#include "tests/vault/fault_vfs.h"
#include "tests/vault/sqlite_session.h"
#include "tests/vault/vault_workload.h"

#include <QFile>
#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

namespace {

using fault_vfs::Fault;

const QString fileName = QStringLiteral("klant.kluis");

} // namespace

/// Lets each call to the disk fail in turn (security.md 6.2): what was refused is as it was before, and can
/// be done again; what was not refused is done.
class TestVaultFaults final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(fault_vfs::install());
        QVERIFY(vault_vfs::install());
        m_ticket = testTicket('f');
        m_steps = vault_workload::transactions(0).mid(1, 13);
        SqliteSession db;
        QCOMPARE(openAt(db, m_start.filePath(fileName)), SQLITE_OK);
        QCOMPARE(vault_workload::commit(db, vault_workload::transactions(0).first()), SQLITE_OK);
        db.close();
        recordStates();
    }

    void keepsOrRefuses_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<bool>("stays");
        for (const bool stays : {false, true}) {
            const char *how = stays ? "stays" : "once";
            QTest::addRow("error, %s", how) << int(Fault::IoError) << stays;
            QTest::addRow("disk full, %s", how) << int(Fault::DiskFull) << stays;
            QTest::addRow("short read, %s", how) << int(Fault::ShortRead) << stays;
            QTest::addRow("sync fails, %s", how) << int(Fault::SyncError) << stays;
        }
    }
    void keepsOrRefuses()
    {
        QFETCH(int, fault);
        QFETCH(bool, stays);
        int points = 0;
        for (int call = 1; failOnce(Fault(fault), call, stays); ++call)
            ++points;
        m_points += points;
        qInfo("%d points", points);
        QVERIFY(points > 0);
    }

    void covers() { QVERIFY2(m_points >= 570, qPrintable(QString::number(m_points))); }

private:
    int openAt(SqliteSession &db, const QString &path) const
    {
        const int code = db.open(path, m_ticket);
        if (code != SQLITE_OK)
            return code;
        return db.run("PRAGMA secure_delete = ON; PRAGMA cache_size = 8; PRAGMA wal_autocheckpoint = 0;"
                      "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
    }

    QString freshCopy(const QTemporaryDir &folder) const
    {
        const QString path = folder.filePath(fileName);
        QFile::copy(m_start.filePath(fileName), path);
        return path;
    }

    void recordStates()
    {
        const QTemporaryDir folder;
        SqliteSession db;
        QCOMPARE(openAt(db, freshCopy(folder)), SQLITE_OK);
        m_states = {db.dump()};
        for (const QByteArray &step : std::as_const(m_steps)) {
            QCOMPARE(vault_workload::commit(db, step), SQLITE_OK);
            m_states.append(db.dump());
        }
    }

    /// Does what is left after so many steps; how many are done when all are, or one is refused.
    qsizetype proceed(SqliteSession &db, qsizetype steps) const
    {
        while (steps < m_steps.size() && vault_workload::commit(db, m_steps.at(steps)) == SQLITE_OK)
            ++steps;
        return steps;
    }

    /// False once the calls are too few for one to fail.
    bool failOnce(Fault fault, int call, bool stays)
    {
        const QTemporaryDir folder;
        const QString path = freshCopy(folder);
        SqliteSession db;
        fault_vfs::failAt(fault, call, stays);
        const bool opened = openAt(db, path) == SQLITE_OK;
        qsizetype steps = opened ? proceed(db, 0) : 0;
        const bool failed = fault_vfs::hasFailed();
        fault_vfs::heal();

        const QByteArray where = "call " + QByteArray::number(call) + ", step " + QByteArray::number(steps);
        if (opened) {
            db.run("ROLLBACK");
            const QByteArray now = db.dump();
            if (db.code() == SQLITE_OK && now != m_states.at(steps))
                qFatal("%s: refused and yet changed, or taken and yet not there", where.constData());
            steps = proceed(db, steps);
        }
        db.close();
        if (openAt(db, path) != SQLITE_OK || !db.isSound())
            qFatal("%s: not sound afterwards", where.constData());
        const QByteArray now = db.dump();
        // A connection that could not go on may have written what it could not acknowledge.
        if (steps < m_steps.size() && now == m_states.at(steps + 1))
            ++steps;
        if (now != m_states.at(steps))
            qFatal("%s: neither the old state nor the new one", where.constData());
        if (proceed(db, steps) != m_steps.size() || db.dump() != m_states.last())
            qFatal("%s: cannot be done again", where.constData());
        return failed;
    }

    QTemporaryDir m_start;
    quint32 m_ticket = 0;
    QList<QByteArray> m_steps;
    QList<QByteArray> m_states;
    int m_points = 0;
};

QTEST_GUILESS_MAIN(TestVaultFaults)

#include "tst_vault_faults.moc"
