#include <QProcess>
#include <QTest>

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
