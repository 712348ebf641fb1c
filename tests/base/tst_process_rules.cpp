#include "app/base/process_rules.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

/// What holds for the process before anything personal is in it (security.md 4.9).
class TestProcessRules final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const char *name : names)
            qputenv(name, "anders");
        applyProcessRules();
    }

    void forgetsWhatCouldLoadCodeOrMoveAServer()
    {
        for (const char *name : names)
            QVERIFY2(!qEnvironmentVariableIsSet(name), name);
        QVERIFY(qEnvironmentVariableIsSet("PATH"));
    }

    void makesFilesForTheirOwnerOnly()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("nieuw")));

        QVERIFY(file.open(QIODevice::WriteOnly));

        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void leavesNoImageOfItselfBehindWhenItCrashes()
    {
#ifdef Q_OS_LINUX
        const QTemporaryDir folder;
        QCOMPARE(prctl(PR_GET_DUMPABLE), 0);
        const pid_t child = fork();
        if (child == 0) {
            const bool isThere = chdir(qPrintable(folder.path())) == 0;
            signal(SIGSEGV, SIG_DFL); // not that of the test
            if (isThere)
                raise(SIGSEGV);
            _exit(1);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(WTERMSIG(status), SIGSEGV);
        QVERIFY(!WCOREDUMP(status));
        QVERIFY(QDir(folder.path()).isEmpty());
#else
        QSKIP("images of crashed programs are looked for on Linux alone");
#endif
    }

    void hidesNoMistakeFromWhoeverWorksOnTheProgram()
    {
#ifdef QT_NO_DEBUG
        QSKIP("a packaged program withholds the texts of warnings");
#endif
        QTest::ignoreMessage(QtWarningMsg, "a mistake");
        qWarning("a mistake");
    }

    void saysOfAWarningOnlyWhereItComesFrom()
    {
        const QString text = QStringLiteral("cannot open jan_de_vries.csv");

        QCOMPARE(withheldMessage(QtWarningMsg, "qt.core.qfile", text), QByteArray("warning (qt.core.qfile)"));
        QCOMPARE(withheldMessage(QtCriticalMsg, nullptr, text), QByteArray("critical (default)"));
        QCOMPARE(withheldMessage(QtFatalMsg, "qt.qpa", QStringLiteral("no display")),
            QByteArray("fatal (qt.qpa): no display"));
    }

private:
    static constexpr const char *names[] = {"PGHOST", "PGHOSTADDR", "PGSSLMODE", "PGOPTIONS", "PGSERVICEFILE",
        "PGPASSWORD", "PGTZ", "QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "QT_LOGGING_RULES"};
};

QTEST_APPLESS_MAIN(TestProcessRules)

#include "tst_process_rules.moc"
