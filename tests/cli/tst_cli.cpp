#include "app/services.h"
#include "app/storage/sql.h"
#include "cli/cli_house.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// How the command line is called, what it refuses and how it says so.
class TestCli final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        m_backend = backend;
        m_house = tests::CliHouse::empty(backend);
        if (!m_house)
            QSKIP("this server is not here");
    }

    void cleanup() { m_house.reset(); }

    void createsAFileWhoseFirstMemberSignsIn()
    {
        const auto created = m_house->founder({u"create"_s});
        QVERIFY2(created.status == 0, qPrintable(created.err));

        const auto staff = m_house->founder({u"staff"_s, u"list"_s});

        QCOMPARE(staff.status, 0);
        const QJsonObject member = staff.json()[u"staff"_s][0].toObject();
        QCOMPARE(member[u"name"_s].toString(), u"stichter"_s);
        QVERIFY(!member[u"grants"_s].toArray().isEmpty());
    }

    void refusesToCreateWhatIsThereAlready()
    {
        QCOMPARE(m_house->founder({u"create"_s}).status, 0);

        const auto again = m_house->founder({u"create"_s});

        QCOMPARE(again.status, 1);
        QVERIFY(again.out.isEmpty());
        QVERIFY(!again.err.isEmpty());
    }

    void takesWrongUsageForWhatItIs()
    {
        QCOMPARE(m_house->founder({u"create"_s}).status, 0);
        const QList<QStringList> wrong{{u"fly"_s}, {u"contact"_s, u"list"_s, u"--limit"_s, u"many"_s},
            {u"contact"_s, u"show"_s}, {u"contact"_s, u"list"_s, u"--nonsense"_s},
            {u"request"_s, u"open"_s, u"--type"_s, u"fly"_s},
            {u"contact"_s, u"list"_s, u"--today"_s, u"someday"_s}, {u"consent"_s, u"record"_s, u"1"_s}};

        for (const QStringList &words : wrong) {
            const auto answer = m_house->founder(words);
            QVERIFY2(answer.status == 2, qPrintable(words.join(u' ') + u" gave %1"_s.arg(answer.status)));
            QVERIFY(answer.out.isEmpty());
            QVERIFY(answer.err.startsWith(u"klantkluis-cli: "_s));
        }
        QCOMPARE(tests::CliHouse::bare({}).status, 2);
        QCOMPARE(tests::CliHouse::bare({u"contact"_s, u"list"_s, u"--user"_s, u"stichter"_s}).status, 2);
    }

    void knowsAWrongPassphrase()
    {
        QCOMPARE(m_house->founder({u"create"_s}).status, 0);
        const QString wrong = m_house->write(u"verkeerd.txt"_s, "zes groene fietsen op zolder\n");

        const auto answer = tests::CliHouse::bare(QStringList{u"contact"_s, u"list"_s} + m_house->place() +
            QStringList{u"--user"_s, u"stichter"_s, u"--passphrase-file"_s, wrong});

        QCOMPARE(answer.status, 3);
        QVERIFY(!answer.err.contains(u"zes groene"_s));
    }

    void refusesAPassphraseFileThatOthersCanRead()
    {
        QCOMPARE(m_house->founder({u"create"_s}).status, 0);
        QVERIFY(QFile::setPermissions(
            m_house->passphraseFile(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));

        const auto answer = m_house->founder({u"contact"_s, u"list"_s});

        QCOMPARE(answer.status, 1);
        QVERIFY2(answer.err.contains(u"passphrase file"_s, Qt::CaseInsensitive), qPrintable(answer.err));
    }

    void readsThePassphraseFromStandardInput()
    {
        QCOMPARE(m_house->founder({u"create"_s}).status, 0);

        const auto answer = tests::CliHouse::bare(QStringList{u"contact"_s, u"list"_s, u"--json"_s} +
                m_house->place() + QStringList{u"--user"_s, u"stichter"_s, u"--passphrase-file"_s, u"-"_s},
            "vijf paarse fietsen op zolder\n");

        QVERIFY2(answer.status == 0, qPrintable(answer.err));
        QCOMPARE(answer.json()[u"total"_s].toInt(-1), 0);
    }

    void knowsAFileThatIsInUse()
    {
        if (m_backend == Backend::Server)
            QSKIP("a server serves many at a time");
        QCOMPARE(m_house->founder({u"create"_s}).status, 0);
        const auto window = Services::open(Location::embedded(m_house->place().last()), {});
        QVERIFY(window);

        QCOMPARE(m_house->founder({u"contact"_s, u"list"_s}).status, 6);
    }

    void knowsAFileOfANewerVersion()
    {
        QCOMPARE(m_house->founder({u"create"_s}).status, 0);
        {
            const auto line = m_backend == Backend::Server
                ? Connection::open(m_house->server()->location(), Connection::Access::ReadWrite)
                : Connection::open(
                      Location::embedded(m_house->place().last()), Connection::Access::ReadWrite);
            QVERIFY(line);
            QVERIFY(Sql(**line, "test.newer", u"UPDATE schema_version SET version = 999999 WHERE id = 1"_s)
                        .run());
        }

        QCOMPARE(m_house->founder({u"contact"_s, u"list"_s}).status, 7);
    }

    void knowsAFileThatIsNone()
    {
        if (m_backend == Backend::Server)
            QSKIP("a server has no file");
        m_house->write(u"klanten.kluis"_s, QByteArray(4096, 'x'));

        QCOMPARE(m_house->founder({u"contact"_s, u"list"_s}).status, 4);
    }

    void speaksTheLanguageThatIsAsked()
    {
        QCOMPARE(m_house->founder({u"create"_s}).status, 0);

        const auto dutch = m_house->founder({u"retention"_s, u"status"_s, u"--lang"_s, u"nl"_s});
        const auto english = m_house->founder({u"retention"_s, u"status"_s, u"--lang"_s, u"en"_s});

        QVERIFY2(dutch.out.contains(u"Binnen termijn"_s), qPrintable(dutch.out));
        QVERIFY2(english.out.contains(u"Within term"_s), qPrintable(english.out));
        QVERIFY(tests::CliHouse::bare({u"--help"_s, u"--lang"_s, u"nl"_s}).out.startsWith(u"Gebruik:"_s));
    }

    void explainsEveryCommand()
    {
        const QString help = tests::CliHouse::bare({u"--help"_s, u"--lang"_s, u"en"_s}).out;
        const QStringList lines = help.section(u"Commands:\n"_s, 1).section(u"\n\n"_s, 0, 0).split(u'\n');
        QVERIFY(lines.size() > 20);

        for (const QString &line : lines) {
            QStringList words = line.simplified().split(u' ');
            words = words.mid(0, words.value(0) == u"create"_s || words.value(0) == u"demo"_s ? 1 : 2);
            const auto answer = tests::CliHouse::bare(words + QStringList{u"--help"_s, u"--lang"_s, u"en"_s});
            QVERIFY2(answer.status == 0, qPrintable(line));
            QVERIFY2(answer.out.startsWith(u"Usage: klantkluis-cli "_s + words.first()), qPrintable(line));
        }
    }

private:
    Backend m_backend = Backend::Embedded;
    std::unique_ptr<tests::CliHouse> m_house;
};

QTEST_GUILESS_MAIN(TestCli)

#include "tst_cli.moc"
