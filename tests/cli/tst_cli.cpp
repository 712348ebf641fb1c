#include "app/services.h"
#include "app/storage/sql.h"
#include "app/vault/kdf_cost.h"
#include "cli/cli_house.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

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

    void makesNothingForWhoCannotBeFounded()
    {
        const QString tooShort = m_house->write(u"kort.txt"_s, "te kort\n");
        const QStringList words = QStringList{u"create"_s} + m_house->place();
        const QString path = m_house->path(u"klanten.kluis"_s);
        const QList<std::pair<QStringList, int>> wrong{
            {{u"--passphrase-file"_s, m_house->passphraseFile()}, 2},
            {{u"--user"_s, u"stichter"_s, u"--passphrase-file"_s, tooShort}, 1},
            {{u"--user"_s, u"stichter"_s, u"--passphrase-file"_s, m_house->path(u"nergens.txt"_s)}, 1},
            {{u"--user"_s, u"stichter"_s}, 2}};

        for (const auto &[who, status] : wrong) {
            const auto answer = tests::CliHouse::bare(words + who);
            QVERIFY2(answer.status == status, qPrintable(who.join(u' ') + answer.err));
            QVERIFY(answer.out.isEmpty());
            QVERIFY(!QFile::exists(path));
        }
        const auto created = m_house->founder({u"create"_s});
        QVERIFY2(created.status == 0, qPrintable(created.err));
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
            {u"contact"_s, u"list"_s, u"--today"_s, u"someday"_s}, {u"consent"_s, u"record"_s, u"1"_s},
            {u"contact"_s, u"list"_s, u"--today"_s, u"2026-11-28x"_s},
            {u"contact"_s, u"list"_s, u"--after"_s, u"abc"_s},
            {u"contact"_s, u"list"_s, u"--lang"_s, u"de"_s}, {u"contact"_s, u"list"_s, u"jansen"_s},
            {u"contact"_s, u"list"_s, u"--limit"_s}, {u"contact"_s, u"show"_s, u"1"_s, u"2"_s},
            {u"contact"_s, u"show"_s, u"one"_s}, {u"contact"_s, u"list"_s, u"--filing-system"_s, u"both"_s},
            {u"demo"_s, u"--people"_s, u"many"_s}, {u"demo"_s, u"--seed"_s, u"x"_s},
            {u"purpose"_s, u"add"_s, u"--key"_s, u"x-y"_s, u"--basis"_s, u"a"_s, u"--channel"_s, u"fax"_s},
            {u"purpose"_s, u"add"_s, u"--key"_s, u"x-y"_s, u"--basis"_s, u"z"_s},
            {u"purpose"_s, u"add"_s, u"--key"_s, u"x-y"_s, u"--basis"_s, u"a"_s, u"--validity"_s,
                u"two years"_s},
            {u"consent"_s, u"record"_s, u"1"_s, u"--purpose"_s, u"newsletter"_s, u"--channel"_s, u"email"_s,
                u"--status"_s, u"given"_s, u"--method"_s, u"phone"_s, u"--at"_s, u"yesterday"_s},
            {u"import"_s, u"undo"_s, u"last"_s}, {u"audit"_s, u"list"_s, u"--before"_s, u"abc"_s},
            {u"audit"_s, u"list"_s, u"--kind"_s, u"unicorn"_s},
            {u"audit"_s, u"list"_s, u"--from"_s, u"monday"_s},
            {u"retention"_s, u"due"_s, u"--before"_s, u"2026-02-30"_s},
            {u"request"_s, u"open"_s, u"--type"_s, u"erasure"_s, u"--contact"_s, u"abc"_s, u"--received"_s,
                u"2026-11-01"_s},
            {u"request"_s, u"verify"_s, u"1"_s, u"--method"_s, u"guess"_s},
            {u"staff"_s, u"add"_s, u"--name"_s, u"piet"_s, u"--role"_s, u"king"_s},
            {u"contact"_s, u"add"_s, u"--kind"_s, u"customer"_s, u"--source"_s, u"x"_s, u"--basis"_s, u"q"_s,
                u"surname=Jansen"_s}};

        for (const QStringList &words : wrong) {
            const auto answer = m_house->founder(words);
            QVERIFY2(answer.status == 2, qPrintable(words.join(u' ') + u" gave %1"_s.arg(answer.status)));
            QVERIFY(answer.out.isEmpty());
            QVERIFY(answer.err.startsWith(u"klantkluis-cli: "_s));
            QVERIFY2(
                !answer.err.contains(u"usage."_s) && !answer.err.contains(u"jansen"_s, Qt::CaseInsensitive),
                qPrintable(answer.err));
        }
        QCOMPARE(tests::CliHouse::bare({u"contact"_s, u"list"_s, u"--lang"_s, u"fr"_s}).status, 2);
        QCOMPARE(tests::CliHouse::bare({}).status, 2);
        QCOMPARE(tests::CliHouse::bare({u"contact"_s, u"list"_s, u"--user"_s, u"stichter"_s}).status, 2);
    }

    void saysThatADatabaseHoldsNoCustomerFileYet()
    {
        if (m_backend == Backend::Embedded)
            QSKIP("a file that is there holds one");

        const auto answer = m_house->founder({u"contact"_s, u"list"_s});

        QCOMPARE(answer.status, 1);
        QVERIFY2(answer.err.contains(u"holds no customer file yet"_s), qPrintable(answer.err));
        QVERIFY(answer.err.contains(u"klantkluis-cli create"_s));
    }

    void letsNoVariableMoveOrWeakenTheServerLine()
    {
        if (m_backend == Backend::Embedded)
            QSKIP("a file needs no line");
        qputenv("PGHOSTADDR", "192.0.2.1");
        qputenv("PGOPTIONS", "-c search_path=public");
        qputenv("PGSERVICEFILE", "/nergens");

        const auto created = m_house->founder({u"create"_s});

        for (const char *name : {"PGHOSTADDR", "PGOPTIONS", "PGSERVICEFILE"})
            qunsetenv(name);
        QVERIFY2(created.status == 0, qPrintable(created.err));
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
        KdfCost::acceptAny();
        const auto window = Services::open(Location::embedded(m_house->place().last()),
            {.entry = Services::Options::Entry{tests::firstMember(), tests::passphrase()}});
        QVERIFY(window);

        QCOMPARE(m_house->founder({u"contact"_s, u"list"_s}).status, 6);
    }

    void knowsAFileOfANewerVersion()
    {
        QCOMPARE(m_house->founder({u"create"_s}).status, 0);
        {
            const auto inside = m_house->server() ? nullptr : tests::lineInto(m_house->place().last());
            Connection &line = m_house->server() ? m_house->server()->connection() : *inside;
            QVERIFY(
                Sql(line, "test.newer", u"UPDATE schema_version SET version = 999999 WHERE id = 1"_s).run());
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
            // What follows the words of a command begins with a capital or a bracket, or is a choice.
            static const QRegularExpression word(u"^[a-z]+(-[a-z]+)*$"_s);
            const QStringList all = line.simplified().split(u' ');
            const auto end = std::find_if(
                all.begin(), all.end(), [](const QString &each) { return !word.match(each).hasMatch(); });
            const QStringList words(all.begin(), end);
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
