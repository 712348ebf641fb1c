#include "cli/cli_house.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

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

/// The embedded file from outside: what is said of one that is damaged, and what it gives away.
class TestCliVault final : public QObject
{
    Q_OBJECT

private slots:
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

    void callsADamagedFileDamagedAndLeavesIt_data()
    {
        QTest::addColumn<QString>("damage");
        for (const auto *damage : {"empty", "one byte", "4095 bytes", "headers alone", "half",
                 "one bit in page 1", "one bit in every page behind", "both headers"})
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
