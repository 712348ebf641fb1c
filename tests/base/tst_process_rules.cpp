#include "app/base/process_rules.h"

#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

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
