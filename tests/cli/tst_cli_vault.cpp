#include "app/services.h"
#include "app/staff/guess_file.h"
#include "app/vault/kdf_cost.h"
#include "app/vault/vault_file.h"
#include "cli/cli_house.h"
#include "vault/sample_header.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSysInfo>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headers = 262'144;
constexpr qsizetype page = 4096;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void flip(QByteArray &bytes, qsizetype at)
{
    bytes[at] = static_cast<char>(bytes[at] ^ 0x10);
}

} // namespace

/// The embedded file from outside: what is said of one that is damaged, and what it gives away (security.md
/// 5).
class TestCliVault final : public QObject
{
    Q_OBJECT

private slots:
    /// The files of this test cost less than a header may ask, also to read here.
    void initTestCase() { KdfCost::acceptAny(); }

    void init()
    {
        m_house = tests::CliHouse::open(Backend::Embedded);
        QVERIFY(m_house);
        m_file = m_house->place().at(1);
    }

    void saysTheSameOfAWrongPassphraseAndOfAnUnknownName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("passphrase");
        QTest::newRow("wrong passphrase") << u"stichter"_s << QByteArray("vijf paarse fietsen op straat");
        QTest::newRow("unknown name") << u"niemand"_s << QByteArray("vijf paarse fietsen op zolder");
        QTest::newRow("no passphrase") << u"stichter"_s << QByteArray();
    }

    void saysTheSameOfAWrongPassphraseAndOfAnUnknownName()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, passphrase);
        const QByteArray before = bytesOf(m_file);

        const auto answer = tests::CliHouse::bare(QStringList{u"contact"_s, u"list"_s} + m_house->place() +
                QStringList{u"--user"_s, name, u"--passphrase-file"_s, u"-"_s, u"--lang"_s, u"en"_s},
            passphrase + '\n');

        QCOMPARE(answer.status, 3);
        QCOMPARE(answer.err.trimmed(), u"klantkluis-cli: The name or the passphrase is not right."_s);
        QCOMPARE(bytesOf(m_file), before);
    }

    void tellsOnceHowManyGuessesWereWrong()
    {
        const QString wrong = m_house->write(u"verkeerd.txt"_s, "vijf paarse fietsen op straat\n");
        for (int guess = 0; guess < 2; ++guess) {
            QCOMPARE(tests::CliHouse::bare(QStringList{u"contact"_s, u"list"_s} + m_house->place() +
                         QStringList{u"--user"_s, u"stichter"_s, u"--passphrase-file"_s, wrong})
                         .status,
                3);
        }

        QCOMPARE(m_house->founder({u"contact"_s, u"list"_s}).status, 0);

        QList<int> told;
        const QJsonArray entries = m_house->founder({u"audit"_s, u"list"_s}).json()[u"entries"_s].toArray();
        for (const QJsonValue &entry : entries) {
            if (entry[u"detail"_s].toObject().contains(u"failed_before"_s))
                told.append(entry[u"detail"_s][u"failed_before"_s].toInt());
        }
        QCOMPARE(told, QList<int>{2});
    }

    void saysHowLongToWaitAfterTenWrongGuesses()
    {
        const auto vault = vault_file::vaultRef(m_file);
        QVERIFY(vault);
        GuessFile guesses;
        constexpr qint64 hour = 3'600'000'000;
        for (int guess = 9; guess >= 0; --guess)
            QVERIFY(guesses.count(*vault, u"stichter"_s, {Clock().now().micros - guess * hour}));
        const QByteArray before = bytesOf(m_file);

        const auto answer = m_house->founder({u"contact"_s, u"list"_s});

        QCOMPARE(answer.status, 1);
        QVERIFY2(answer.err.contains(u"Too many wrong passphrases. Try again in 15 minutes."_s),
            qPrintable(answer.err));
        QCOMPARE(bytesOf(m_file), before);
        guesses.forgive(*vault, u"stichter"_s);
    }

    void saysWhoHasTheFileAndWritesNothing()
    {
        const auto window = Services::open(Location::embedded(m_file),
            {.entry = Services::Options::Entry{tests::firstMember(), tests::passphrase()}});
        QVERIFY(window);
        const QByteArray before = bytesOf(m_file);
        const QByteArray logBefore = bytesOf(m_file + u"-wal"_s);

        const auto answer = m_house->founder({u"contact"_s, u"list"_s});

        QCOMPARE(answer.status, 6);
        QVERIFY2(answer.err.contains(QSysInfo::machineHostName()), qPrintable(answer.err));
        QVERIFY2(
            answer.err.contains(QString::number(QCoreApplication::applicationPid())), qPrintable(answer.err));
        QCOMPARE(bytesOf(m_file), before);
        QCOMPARE(bytesOf(m_file + u"-wal"_s), logBefore);
    }

    void refusesADearHeaderBeforeItSpendsAnything_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("64 GiB, 2^31 passes") << 4096 + 4 << QByteArray("800000000000001000000000");
        QTest::newRow("64 GiB") << 4096 + 8 << QByteArray("0000001000000000");
        QTest::newRow("no slots") << 12 << QByteArray("0000");
        QTest::newRow("65,535 slots") << 12 << QByteArray("ffff");
    }

    void refusesADearHeaderBeforeItSpendsAnything()
    {
        QFETCH(int, offset);
        QFETCH(QByteArray, hex);
        QByteArray bytes = bytesOf(m_file);
        const QByteArray field = QByteArray::fromHex(hex);
        // With a checksum that is right: only what stands there is wrong, in both copies.
        const QByteArray copy =
            sample_header::withChecksum(bytes.first(headers / 2).replace(offset, field.size(), field));
        bytes.replace(0, headers / 2, copy).replace(headers / 2, headers / 2, copy);
        QVERIFY(write(bytes));

        const auto answer = m_house->founder({u"contact"_s, u"list"_s});

        QCOMPARE(answer.status, 4);
        QVERIFY(!answer.err.trimmed().isEmpty());
        QCOMPARE(bytesOf(m_file), bytes);
#ifdef Q_OS_LINUX
        rusage used = {};
        QCOMPARE(getrusage(RUSAGE_CHILDREN, &used), 0);
        QVERIFY2(used.ru_maxrss < 200 * 1024, qPrintable(QString::number(used.ru_maxrss)));
#endif
    }

    void saysWhatKindOfFileItIs_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        QTest::newRow("of another program") << u"foreign"_s << 4 << u"no customer file of Klantkluis"_s;
        QTest::newRow("of a newer program") << u"newer"_s << 7 << u"newer version of Klantkluis"_s;
        QTest::newRow("in a folder that a service keeps") << u"synced"_s << 1 << u"kept by OneDrive"_s;
        QTest::newRow("a folder") << u"folder"_s << 1 << u"This is a folder"_s;
        QTest::newRow("not there") << u"missing"_s << 1 << u"There is no such file"_s;
    }

    void saysWhatKindOfFileItIs()
    {
        QFETCH(QString, kind);
        QFETCH(int, status);
        QFETCH(QString, says);
        QString place = m_file;
        if (kind == "foreign"_L1)
            QVERIFY(write("\x89PNG\r\n\x1a\n" + QByteArray(headers + 2 * page, 'x')));
        if (kind == "newer"_L1) {
            QByteArray bytes = bytesOf(m_file);
            const QByteArray copy = sample_header::withChecksum(
                bytes.first(headers / 2).replace(8, 4, QByteArray::fromHex("00000002")));
            QVERIFY(write(bytes.replace(0, headers / 2, copy).replace(headers / 2, headers / 2, copy)));
        }
        if (kind == "synced"_L1) {
            place = m_house->path(u"OneDrive/klanten.kluis"_s);
            QVERIFY(QDir().mkpath(m_house->path(u"OneDrive"_s)) && QFile::copy(m_file, place));
        }
        if (kind == "folder"_L1)
            place = m_house->path(u"."_s);
        if (kind == "missing"_L1)
            place = m_house->path(u"weg.kluis"_s);
        const QByteArray before = bytesOf(place);

        const auto answer = tests::CliHouse::bare({u"contact"_s, u"list"_s, u"--file"_s, place, u"--user"_s,
            u"stichter"_s, u"--passphrase-file"_s, m_house->passphraseFile(), u"--lang"_s, u"en"_s});

        QCOMPARE(answer.status, status);
        QVERIFY2(answer.err.contains(says), qPrintable(answer.err));
        QVERIFY(answer.out.isEmpty());
        QCOMPARE(bytesOf(place), before);
        QVERIFY(!QFile::exists(place + u"-wal"_s));
    }

    void callsADamagedFileDamagedAndLeavesIt_data()
    {
        QTest::addColumn<QString>("damage");
        for (const auto *damage : {"empty", "one byte", "4095 bytes", "headers alone", "half",
                 "one bit in page 1", "one bit in page 7", "one bit in every page behind", "both headers"})
            QTest::newRow(damage) << QString::fromLatin1(damage);
    }

    void callsADamagedFileDamagedAndLeavesIt()
    {
        QFETCH(QString, damage);
        QByteArray bytes = bytesOf(m_file);
        const qsizetype size = bytes.size();
        if (damage == "empty"_L1)
            bytes.clear();
        else if (damage == "one byte"_L1)
            bytes.truncate(1);
        else if (damage == "4095 bytes"_L1)
            bytes.truncate(4095);
        else if (damage == "headers alone"_L1)
            bytes.truncate(headers);
        else if (damage == "half"_L1)
            bytes.truncate(headers + (size - headers) / 2 / page * page);
        else if (damage == "one bit in page 1"_L1)
            flip(bytes, headers + 200);
        else if (damage == "one bit in page 7"_L1)
            flip(bytes, headers + 6 * page + 200);
        else if (damage == "both headers"_L1)
            bytes.replace(0, headers, QByteArray(headers, '\0'));
        for (qsizetype at = headers + page; damage == "one bit in every page behind"_L1 && at < size;
             at += page)
            flip(bytes, at + 200);
        QVERIFY(write(bytes));

        const auto answer = m_house->founder({u"contact"_s, u"list"_s});

        QCOMPARE(answer.status, 4);
        QVERIFY(!answer.err.trimmed().isEmpty());
        QCOMPARE(bytesOf(m_file), bytes);
    }

    void opensFromEitherHeaderAndPutsTheOtherRight()
    {
        const QByteArray whole = bytesOf(m_file);
        for (const qsizetype lost : {qsizetype{0}, headers / 2}) {
            QByteArray bytes = bytesOf(m_file);
            bytes.replace(lost, headers / 2, QByteArray(headers / 2, '\0'));
            QVERIFY(write(bytes));

            QCOMPARE(m_house->founder({u"contact"_s, u"list"_s}).status, 0);

            QCOMPARE(bytesOf(m_file).first(headers), whole.first(headers));
        }
    }

    void meansNothingToSqlite()
    {
        {
            QSqlDatabase plain = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
            plain.setDatabaseName(m_file);
            plain.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
            QVERIFY(!plain.open() || !QSqlQuery(plain).exec(u"SELECT COUNT(*) FROM sqlite_schema"_s));
        }
        QSqlDatabase::removeDatabase(u"plain"_s);
    }

    void tellsTheRecoveryKeyWhenTheFileIsMadeAndLetsAnAdministratorInWithIt()
    {
        const auto house = tests::CliHouse::empty(Backend::Embedded);
        const auto made = house->founder({u"create"_s});
        QCOMPARE(made.status, 0);
        const QString key = made.json()[u"recovery_key"_s].toString();
        QCOMPARE(key.split(u'-').size(), 13);
        const QString keyFile = house->write(u"sleutel.txt"_s, key.toLower().toUtf8() + '\n');
        const QString next = house->write(u"nieuw.txt"_s, "negen groene appels in de mand\n");

        const auto answer = tests::CliHouse::bare(QStringList{u"staff"_s, u"recover"_s} + house->place() +
            QStringList{u"--name"_s, u"noodbeheer"_s, u"--recovery-key-file"_s, keyFile,
                u"--new-passphrase-file"_s, next, u"--json"_s});

        QVERIFY2(answer.status == 0, qPrintable(answer.err));
        QCOMPARE(answer.json()[u"staff"_s].toString(), u"noodbeheer"_s);
        QVERIFY(answer.json()[u"recovery_key"_s].toString() != key);
        const auto again = tests::CliHouse::bare(QStringList{u"staff"_s, u"recover"_s} + house->place() +
            QStringList{u"--name"_s, u"noodbeheer"_s, u"--recovery-key-file"_s, keyFile,
                u"--new-passphrase-file"_s, next, u"--json"_s});
        QCOMPARE(again.status, 3);
        const auto list = tests::CliHouse::bare(QStringList{u"staff"_s, u"list"_s} + house->place() +
            QStringList{u"--user"_s, u"noodbeheer"_s, u"--passphrase-file"_s, next, u"--json"_s});
        QVERIFY2(list.status == 0, qPrintable(list.err));
    }

private:
    bool write(const QByteArray &bytes) const
    {
        QFile file(m_file);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    std::unique_ptr<tests::CliHouse> m_house;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestCliVault)

#include "tst_cli_vault.moc"
