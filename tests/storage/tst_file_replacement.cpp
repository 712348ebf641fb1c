#include "app/storage/file_replacement.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

/// A file that takes the place of another, cut off at any moment: what stands under its name is whole, and
/// what it was is overwritten once it is not needed any more.
class TestFileReplacement final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(write(target(), old) && write(fresh(), next));
    }

    void putsTheNewInThePlaceOfTheOldAndOverwritesIt()
    {
        const QString other = m_folder->filePath(QStringLiteral("other name"));
        const bool isLinked = linked(target(), other);

        QVERIFY(file_replacement::replace(fresh(), target()));

        QCOMPARE(read(target()), next);
        QVERIFY(!QFile::exists(fresh()) && !QFile::exists(aside()));
        if (isLinked)
            QCOMPARE(read(other), QByteArray(old.size(), '\0'));
    }

    void leavesTheOldWhereThereIsNoNew()
    {
        QVERIFY(QFile::remove(fresh()));

        QVERIFY(!file_replacement::replace(fresh(), target()));

        QCOMPARE(read(target()), old);
    }

    void keepsTheFileWhoseReplacementWasCutOffBeforeItTookThePlace()
    {
        if (!linked(target(), aside()))
            QSKIP("only there one file has two names");

        QVERIFY(file_replacement::finish(target()));

        QCOMPARE(read(target()), old);
        QVERIFY(!QFile::exists(aside()) && !QFile::exists(fresh()));
    }

    void replacesAfterAnAttemptThatWasCutOff()
    {
        if (!linked(target(), aside()))
            QSKIP("only there one file has two names");

        QVERIFY(file_replacement::replace(fresh(), target()));

        QCOMPARE(read(target()), next);
        QVERIFY(!QFile::exists(aside()));
    }

    void overwritesWhatWasLeftOnceTheNewStandsInThePlace()
    {
        QVERIFY(QFile::rename(target(), aside()) && QFile::rename(fresh(), target()));
        const QString other = m_folder->filePath(QStringLiteral("other name"));
        const bool isLinked = linked(aside(), other);

        QVERIFY(file_replacement::finish(target()));

        QCOMPARE(read(target()), next);
        QVERIFY(!QFile::exists(aside()));
        if (isLinked)
            QCOMPARE(read(other), QByteArray(old.size(), '\0'));
    }

private:
    QString target() const { return m_folder->filePath(QStringLiteral("klanten.kluis")); }
    QString fresh() const { return file_replacement::freshFor(target()); }
    QString aside() const { return file_replacement::asideOf(target()); }

    static bool linked([[maybe_unused]] const QString &from, [[maybe_unused]] const QString &to)
    {
#ifdef Q_OS_UNIX
        return ::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
#else
        return false;
#endif
    }

    static bool write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    const QByteArray old = QByteArray(70'000, 'o');
    const QByteArray next = QByteArray(50'000, 'n');
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestFileReplacement)

#include "tst_file_replacement.moc"
