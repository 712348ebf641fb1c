#include "tests/support/patience.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <csignal>
#endif

using namespace Qt::StringLiterals;

/// How the window's program takes its options, from outside.
class TestStartOptions final : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatIsNoOption_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no such day") << QStringList{u"--today"_s, u"2026-13-45"_s};
        QTest::newRow("more than a day") << QStringList{u"--today"_s, u"2026-11-28x"_s};
        QTest::newRow("no such language") << QStringList{u"--lang"_s, u"de"_s};
        QTest::newRow("unknown") << QStringList{u"--nonsense"_s};
        QTest::newRow("without its value") << QStringList{u"--file"_s};
        QTest::newRow("file and server") << QStringList{u"--file"_s, u"a.kluis"_s, u"--server"_s, u"klanten"_s};
        QTest::newRow("two files") << QStringList{u"a.kluis"_s, u"b.kluis"_s};
    }

    void refusesWhatIsNoOption()
    {
        QFETCH(QStringList, words);

        QProcess window;
        window.start(u"" KK_WINDOW ""_s, words);

        QVERIFY(window.waitForFinished(30'000));
        QCOMPARE(window.exitStatus(), QProcess::NormalExit);
        QCOMPARE(window.exitCode(), 2);
        QVERIFY(window.readAllStandardOutput().isEmpty());
        const QByteArray told = window.readAllStandardError();
        QVERIFY2(told.contains("klantkluis: "), told.constData());
    }

    void leavesNoImageOfItselfBehindWhenItCrashes_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("window") << u"" KK_WINDOW ""_s << QStringList();
        // Waits for the passphrase.
        QTest::newRow("command line") << u"" KK_CLI ""_s
                                      << QStringList{u"contact"_s, u"list"_s, u"--file"_s, u"geen.kluis"_s,
                                             u"--user"_s, u"jan"_s, u"--passphrase-file"_s, u"-"_s};
    }

    void leavesNoImageOfItselfBehindWhenItCrashes()
    {
#ifdef Q_OS_LINUX
        QFETCH(QString, program);
        QFETCH(QStringList, words);
        const QTemporaryDir folder;
        QProcess run;
        run.setWorkingDirectory(folder.path());
        run.start(program, words);
        QVERIFY(run.waitForStarted());
        const auto limits = [&run] {
            QFile file(u"/proc/%1/limits"_s.arg(run.processId()));
            return file.open(QIODevice::ReadOnly) ? file.readAll().simplified() : QByteArray();
        };
        QTRY_VERIFY(limits().contains("Max core file size 0 0"));

        QCOMPARE(kill(pid_t(run.processId()), SIGSEGV), 0);

        QVERIFY(run.waitForFinished());
        QCOMPARE(run.exitStatus(), QProcess::CrashExit);
        QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
#else
        QSKIP("images of crashed programs are looked for on Linux alone");
#endif
    }

    void saysSoInTheLanguageAskedFor()
    {
        QProcess window;
        window.start(u"" KK_WINDOW ""_s, {u"--lang"_s, u"nl"_s, u"--today"_s, u"gisteren"_s});

        QVERIFY(window.waitForFinished(30'000));
        const QByteArray told = window.readAllStandardError();
        QVERIFY2(told.contains("--today is geen"), told.constData());
    }
};

QTEST_GUILESS_MAIN(TestStartOptions)

#include "tst_start_options.moc"
