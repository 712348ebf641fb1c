#include "app/storage/file_guard.h"
#include "cli/cli_house.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 volumeBytes = 8 << 20;

#ifdef Q_OS_LINUX

bool put(const char *path, const QByteArray &text)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

/// Mounts of this program and those that it starts alone, also where it is nobody's root.
bool isOnItsOwn()
{
    const QByteArray uid = QByteArray::number(getuid());
    const QByteArray gid = QByteArray::number(getgid());
    if (unshare(CLONE_NEWNS) != 0 &&
        (unshare(CLONE_NEWNS | CLONE_NEWUSER) != 0 || !put("/proc/self/setgroups", "deny") ||
            !put("/proc/self/uid_map", "0 " + uid + " 1") || !put("/proc/self/gid_map", "0 " + gid + " 1")))
        return false;
    return mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

bool mountedAt(const QByteArray &folder)
{
    return mount("volume", folder.constData(), "tmpfs", MS_NOSUID | MS_NODEV, "size=8m") == 0;
}

#endif

} // namespace

/// A customer file on a volume of 8 MiB that fills up, may not be written, or is somebody else's (security.md
/// D04).
class TestCliVolume final : public QObject
{
    Q_OBJECT

public:
    explicit TestCliVolume(bool mayMount) : m_mayMount(mayMount) {}

private slots:
    void initTestCase()
    {
#ifdef Q_OS_LINUX
        const QByteArray folder = QFile::encodeName(m_folder.path());
        if (!m_mayMount || !mountedAt(folder))
            QSKIP("volumes cannot be mounted here");
        qputenv("TMPDIR", folder);
#else
        QSKIP("volumes can be mounted on Linux alone");
#endif
    }

    void cleanupTestCase()
    {
#ifdef Q_OS_LINUX
        umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
#endif
    }

    void init()
    {
        m_house = tests::CliHouse::open(Backend::Embedded);
        QVERIFY(m_house);
        m_acknowledged = 0;
    }

    void cleanup()
    {
        m_house.reset();
    }

    /// Ten times, as far from full as something that is written in the course of it may need.
    void losesNothingWhereTheVolumeFillsUp()
    {
        for (const int left : {0, 4, 8, 16, 32, 64, 128, 256, 512, 1024}) {
            QVERIFY(filled(left * 1024));
            const auto answer = addContact();
            m_acknowledged += answer.status == 0 ? 1 : 0;
            QVERIFY2(answer.status == 0 || saysFull(answer), qPrintable(QString::number(left) + answer.err));
            QVERIFY(QFile::remove(filler()));
            QCOMPARE(contacts(), m_acknowledged);
        }
        const auto again = addContact();
        QVERIFY2(again.status == 0, qPrintable(again.err));
        QCOMPARE(contacts(), m_acknowledged + 1);
        QCOMPARE(m_house->founder({u"audit"_s, u"verify"_s}).status, 0);
    }

    void leavesNothingOfABackupAndErasesNobodyHalf()
    {
        QVERIFY(m_house->addMember(u"goedkeurder"_s, u"approver"_s));
        const QString request = approvedErasure();
        const QString stick = m_house->path(u"stick"_s);
        QVERIFY(QDir().mkpath(stick));
        for (const int left : {0, 64}) {
            QVERIFY(filled(left * 1024));
            const auto backup = m_house->founder({u"backup"_s, u"create"_s, stick});
            const auto erasure = m_house->founder({u"request"_s, u"execute"_s, request});
            QVERIFY(QFile::remove(filler()));
            QVERIFY2(saysFull(backup), qPrintable(backup.err));
            QVERIFY2(saysFull(erasure), qPrintable(erasure.err));
            QVERIFY(QDir(stick).isEmpty());
            QCOMPARE(contacts(), 1);
        }

        const auto erasure = m_house->founder({u"request"_s, u"execute"_s, request});
        const auto backup = m_house->founder({u"backup"_s, u"create"_s, stick});

        QVERIFY2(erasure.status == 0, qPrintable(erasure.err));
        QVERIFY2(backup.status == 0, qPrintable(backup.err));
        QCOMPARE(contacts(), 0);
    }

    void saysThatAFileMayNotBeWritten()
    {
#ifdef Q_OS_LINUX
        const QByteArray folder = QFile::encodeName(m_folder.path());
        const QStringList before = QDir(m_house->path(u"."_s)).entryList(QDir::Files | QDir::Hidden);
        QCOMPARE(mount("none", folder.constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr), 0);

        const auto answer = m_house->founder({u"contact"_s, u"list"_s});

        QCOMPARE(mount("none", folder.constData(), nullptr, MS_REMOUNT, "size=8m"), 0);
        QCOMPARE(answer.status, 1);
        QVERIFY2(answer.err.contains(u"write"_s), qPrintable(answer.err));
        QCOMPARE(QDir(m_house->path(u"."_s)).entryList(QDir::Files | QDir::Hidden), before);
#endif
    }

    void writesNothingOntoAShare_data()
    {
        QTest::addColumn<QByteArray>("kind");
        for (const auto *kind : {"cifs", "smb3", "nfs", "nfs4", "fuse.sshfs", "fuse.rclone"})
            QTest::newRow(kind) << QByteArray(kind);
    }

    /// Of a share no more is here than what the system says of it.
    void writesNothingOntoAShare()
    {
#ifdef Q_OS_LINUX
        QFETCH(QByteArray, kind);
        const QByteArray where = QFile::encodeName(m_folder.path());
        const QString said = m_house->write(u"mountinfo"_s,
            "22 1 8:1 / / rw - ext4 /dev/sda1 rw\n36 22 0:35 / " + where + " rw - " + kind +
                " //server/deel rw\n");
        const QByteArray place = "/proc/" + QByteArray::number(getpid()) + "/mountinfo";
        if (mount(QFile::encodeName(said).constData(), place.constData(), nullptr, MS_BIND, nullptr) != 0)
            QSKIP("what the system says of volumes cannot be replaced here");

        const auto opened = file_guard::check(m_house->place().last(), false);
        const auto made = file_guard::check(m_house->path(u"nieuw.kluis"_s), true);

        QCOMPARE(umount(place.constData()), 0);
        QVERIFY(!opened && !made);
        QCOMPARE(opened.error().what, u"file.network-share"_s);
        QCOMPARE(made.error(), opened.error());
        QVERIFY(!QFile::exists(m_house->path(u"nieuw.kluis"_s)));
#endif
    }

private:
    QString filler() const
    {
        return m_folder.filePath(u"vol"_s);
    }

    /// So that no more than this can be written.
    bool filled(qint64 left) const
    {
        QFile file(filler());
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return false;
        const QByteArray piece(4096, 'x');
        qint64 size = 0;
        while (size < volumeBytes && file.write(piece) == piece.size())
            size += piece.size();
        return size >= left && file.resize(size - left);
    }

    static bool saysFull(const tests::CliAnswer &answer)
    {
        return answer.status == 1 && answer.out.isEmpty() && answer.err.contains(u"make room"_s);
    }

    tests::CliAnswer addContact() const
    {
        return m_house->founder({u"contact"_s, u"add"_s, u"--kind"_s, u"customer"_s, u"--source"_s,
            u"balie"_s, u"--basis"_s, u"b"_s, u"given-name=Anna"_s, u"surname=Vol%1"_s.arg(m_acknowledged)});
    }

    int contacts() const
    {
        const auto answer = m_house->founder({u"contact"_s, u"list"_s});
        return answer.status == 0 ? answer.json()[u"total"_s].toInt(-1) : -1;
    }

    QString approvedErasure() const
    {
        const QString contact = QString::number(addContact().json()[u"id"_s].toInt());
        const auto opened =
            m_house->founder({u"request"_s, u"open"_s, u"--type"_s, u"erasure"_s, u"--contact"_s, contact,
                u"--received"_s, QDate::currentDate().toString(Qt::ISODate), u"--channel"_s, u"email"_s});
        const QString id = QString::number(opened.json()[u"id"_s].toInt());
        for (const QStringList &step :
            {QStringList{u"verify"_s, id, u"--method"_s, u"two-facts"_s}, QStringList{u"propose"_s, id}}) {
            const auto answer = m_house->founder(QStringList{u"request"_s} + step);
            if (answer.status != 0)
                qWarning("%s", qPrintable(answer.err));
        }
        m_house->as(u"goedkeurder"_s, {u"request"_s, u"evidence"_s, id});
        const auto approved = m_house->as(u"goedkeurder"_s, {u"request"_s, u"approve"_s, id});
        if (approved.status != 0)
            qWarning("%s", qPrintable(approved.err));
        return id;
    }

    bool m_mayMount;
    QTemporaryDir m_folder;
    std::unique_ptr<tests::CliHouse> m_house;
    int m_acknowledged = 0;
};

int main(int argc, char **argv)
{
    // Before there is a second thread, which a user of their own could not be made beside.
#ifdef Q_OS_LINUX
    const bool mayMount = isOnItsOwn();
#else
    const bool mayMount = false;
#endif
    const QCoreApplication application(argc, argv);
    TestCliVolume test(mayMount);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_cli_volume.moc"
