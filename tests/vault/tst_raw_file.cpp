#include "app/vault/raw_file.h"

#include <QFileInfo>
#include <QObject>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#ifdef Q_OS_UNIX
#include <sys/wait.h>
#include <unistd.h>
#endif

class TestRawFile final : public QObject
{
    Q_OBJECT

private slots:
    void writesAndReadsBytesWhereTheyWerePut()
    {
        auto file = RawFile::open(path(u"een.bin"), RawFile::Mode::Create);
        QVERIFY(file);
        QVERIFY((*file)->write(5, "fiets"));
        QVERIFY((*file)->sync());

        const auto again = RawFile::open(path(u"een.bin"), RawFile::Mode::Read);

        QVERIFY(again);
        QCOMPARE(*(*again)->size(), 10);
        QCOMPARE(*(*again)->read(0, 10), QByteArray("\0\0\0\0\0fiets", 10));
        QCOMPARE(*(*again)->read(8, 100), QByteArray("ts"));
        QCOMPARE(*(*again)->read(50, 100), QByteArray());
    }

    void writesAHeaderWhole()
    {
        QByteArray header;
        while (header.size() < 256 * 1024)
            header += QByteArray::number(header.size());
        header.resize(256 * 1024);
        auto file = RawFile::open(path(u"kop.bin"), RawFile::Mode::Create);
        QVERIFY(file && (*file)->write(0, QByteArrayView(header).first(128 * 1024)));
        QVERIFY((*file)->write(128 * 1024, QByteArrayView(header).sliced(128 * 1024)));
        QCOMPARE(*(*file)->read(0, 256 * 1024), header);
        QVERIFY((*file)->write(0, header));
    }

    void cutsAFile()
    {
        auto file = RawFile::open(path(u"twee.bin"), RawFile::Mode::Create);
        QVERIFY(file && (*file)->write(0, "fietspomp") && (*file)->truncate(5));
        QCOMPARE(*(*file)->read(0, 100), QByteArray("fiets"));
    }

    void createsForTheOwnerAloneAndOnlyOnce()
    {
        const QString name = path(u"é drie-x?.bin");
        QVERIFY(RawFile::open(name, RawFile::Mode::Create));
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
            QFileDevice::WriteOther;
        QVERIFY(!(QFileInfo(name).permissions() & others));

        const auto again = RawFile::open(name, RawFile::Mode::Create);

        QVERIFY(!again);
        QCOMPARE(again.error().failure, Failure::Duplicate);
    }

    void tellsAMissingFileFromOneThatCannotBeRead()
    {
        const auto missing = RawFile::open(path(u"niets.bin"), RawFile::Mode::ReadWrite);
        QVERIFY(!missing);
        QCOMPARE(missing.error().failure, Failure::NotFound);

        const auto folder = RawFile::open(m_folder.path(), RawFile::Mode::ReadWrite);
        QVERIFY(!folder);
        QCOMPARE(folder.error().failure, Failure::Unavailable);

        const auto nowhere = RawFile::open(path(u"geen/map/x.bin"), RawFile::Mode::Create);
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().failure, Failure::Unavailable);
    }

    void doesNotWriteWhatWasOpenedForReading()
    {
        QVERIFY(RawFile::open(path(u"vier.bin"), RawFile::Mode::Create));
        const auto file = RawFile::open(path(u"vier.bin"), RawFile::Mode::Read);
        QVERIFY(file);
        QVERIFY(!(*file)->write(0, "x"));
    }

    void leavesTheLocksOfAnOpenDatabaseAlone()
    {
        const QByteArray name = path(u"slot.db").toUtf8();
        sqlite3 *db = nullptr;
        QCOMPARE(sqlite3_open(name.constData(), &db), SQLITE_OK);
        QCOMPARE(sqlite3_exec(db, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);

        QVERIFY(RawFile::open(path(u"slot.db"), RawFile::Mode::Read));

        QVERIFY2(heldByAnotherProcess(name), "the lock fell with the handle that read the header");
        sqlite3_close(db);
    }

private:
    /// Asks from outside, since the locks of a process are no hindrance to itself.
    static bool heldByAnotherProcess(const QByteArray &name);

    QString path(QStringView name) const { return m_folder.filePath(name.toString()); }

    QTemporaryDir m_folder;
};

#ifdef Q_OS_UNIX
bool TestRawFile::heldByAnotherProcess(const QByteArray &name)
{
    const pid_t child = fork();
    if (child == 0) {
        sqlite3 *db = nullptr;
        sqlite3_open(name.constData(), &db);
        const int code = sqlite3_exec(db, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
        _exit(code == SQLITE_BUSY ? 0 : 1);
    }
    int status = -1;
    waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}
#else
bool TestRawFile::heldByAnotherProcess(const QByteArray &)
{
    return true;
}
#endif

QTEST_GUILESS_MAIN(TestRawFile)

#include "tst_raw_file.moc"
