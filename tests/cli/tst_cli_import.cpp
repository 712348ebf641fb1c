#include "cli/cli_house.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

/// What an import tells besides its counts.
class TestCliImport final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        m_house = tests::CliHouse::open(backend);
        if (!m_house)
            QSKIP("this server is not here");
    }

    void cleanup() { m_house.reset(); }

    void writesSentencesIntoTheFileOfRejects_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArray>("sentence");
        QTest::newRow("nl") << u"nl"_s << QByteArray("Dit is geen e-mailadres.");
        QTest::newRow("en") << u"en"_s << QByteArray("This is no e-mail address.");
    }

    void writesSentencesIntoTheFileOfRejects()
    {
        QFETCH(QString, language);
        QFETCH(QByteArray, sentence);
        const QString rejects = m_house->path(u"afgekeurd.csv"_s);

        const auto answer = imported("Voornaam;Achternaam;E-mail\nCor;Fout;geen-adres\n",
            {u"--rejects"_s, rejects, u"--plain-reason"_s, u"de leverancier leest geen ZIP"_s, u"--lang"_s,
                language});

        QVERIFY2(answer.status == 0, qPrintable(answer.err));
        QFile file(rejects);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(content.contains(sentence), content.constData());
    }

    void listsWhoIsNotInTheNewFileAndRemovesNobody()
    {
        QCOMPARE(imported("Voornaam;Achternaam;E-mail\nAnna;Jansen;anna@voorbeeld.example\n"
                          "Bram;de Vries;bram@voorbeeld.example\n",
                     {})
                     .status,
            0);
        const QByteArray again = "Voornaam;Achternaam;E-mail\nAnna;Jansen;anna@voorbeeld.example\n";

        const QJsonObject silent = imported(again, {}).json();
        const QJsonObject listed = imported(again, {u"--absent"_s}).json();
        const auto told = imported(again, {u"--absent"_s, u"--lang"_s, u"en"_s});

        QVERIFY(silent[u"absent"_s].toArray().isEmpty());
        QCOMPARE(listed[u"absent_count"_s].toInt(), 1);
        QVERIFY(listed[u"absent"_s][0][u"name"_s].toString().contains(u"Vries"_s));
        QVERIFY2(told.out.contains(u"Not in this file: "_s), qPrintable(told.out));
        QCOMPARE(m_house->founder({u"contact"_s, u"list"_s}).json()[u"total"_s].toInt(), 2);
    }

    void tellsTheColumnsThatNoPurposeNeeds()
    {
        const QByteArray table = "Voornaam;Achternaam;E-mail;Geboortedatum;Geslacht;IP-adres\n"
                                 "Anna;Jansen;anna@voorbeeld.example;02-03-1980;V;192.0.2.1\n";

        const QJsonObject narrow = imported(table, {u"--purpose"_s, u"newsletter"_s}).json();
        const auto told = imported(table, {u"--purpose"_s, u"newsletter"_s, u"--lang"_s, u"en"_s});

        QCOMPARE(narrow[u"left_out"_s].toArray(), QJsonArray({u"Geboortedatum"_s, u"Geslacht"_s, u"IP-adres"_s}));
        QVERIFY2(told.out.contains(u"no chosen purpose needs it: IP-adres"_s), qPrintable(told.out));
    }

    void tellsHowFarItIsOnATerminalOnly()
    {
#ifdef Q_OS_UNIX
        QByteArray table = "Voornaam;Achternaam;E-mail\n";
        for (int row = 0; row < 40'000; ++row)
            table += "Iemand;Persoon" + QByteArray::number(row) + ";p" + QByteArray::number(row) + "@voorbeeld.example\n";
        const int terminal = posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK);
        QVERIFY(terminal >= 0 && grantpt(terminal) == 0 && unlockpt(terminal) == 0);
        const QStringList words = importWords(m_house->write(u"groot.csv"_s, table), {u"--lang"_s, u"en"_s});

        QProcess process;
        m_house->prepare(process, words);
        process.setStandardErrorFile(QString::fromLocal8Bit(ptsname(terminal)));
        process.start();
        QByteArray seen;
        do {
            char piece[4096];
            for (ssize_t got = 0; (got = ::read(terminal, piece, sizeof piece)) > 0;)
                seen.append(piece, got);
        } while (!process.waitForFinished(20) && process.state() != QProcess::NotRunning);
        ::close(terminal);
        const auto silent = m_house->founder(words + QStringList{u"--dry-run"_s});

        QCOMPARE(process.exitCode(), 0);
        QVERIFY2(seen.contains("000 rows"), seen.constData());
        QVERIFY(!process.readAllStandardOutput().contains("000 rows"));
        QVERIFY2(silent.err.isEmpty(), qPrintable(silent.err));
#else
        QSKIP("no terminal can be made here");
#endif
    }

private:
    static QStringList importWords(const QString &path, const QStringList &more)
    {
        return QStringList{u"import"_s, path, u"--filing-system"_s, u"customers"_s, u"--kind"_s, u"customer"_s,
                   u"--source"_s, u"beurs"_s, u"--basis"_s, u"b"_s} +
            more;
    }

    tests::CliAnswer imported(const QByteArray &table, const QStringList &more) const
    {
        return m_house->founder(importWords(m_house->write(u"mensen.csv"_s, table), more));
    }

    std::unique_ptr<tests::CliHouse> m_house;
};

QTEST_GUILESS_MAIN(TestCliImport)

#include "tst_cli_import.moc"
