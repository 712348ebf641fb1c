#include "cli/cli_house.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// What a supervisor asks of the requests of a period, at the command line.
class TestCliRequestStatistics final : public QObject
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
        const auto added = m_house->founder(
            {u"contact"_s, u"add"_s, u"--kind"_s, u"customer"_s, u"--source"_s, u"balie"_s, u"--basis"_s,
                u"b"_s, u"given-name=Anna"_s, u"surname=Wismij"_s, u"email=wismij@voorbeeld.example"_s});
        QVERIFY2(added.status == 0, qPrintable(added.err));
        m_contact = QString::number(added.json()[u"id"_s].toInt());
        for (const QString &day : {u"2026-03-02"_s, u"2026-10-23"_s}) {
            const auto opened = m_house->founder(
                {u"request"_s, u"open"_s, u"--type"_s, u"access"_s, u"--contact"_s, m_contact,
                    u"--received"_s, day, u"--channel"_s, u"post"_s, u"--today"_s, u"2026-11-02"_s});
            QVERIFY2(opened.status == 0, qPrintable(opened.err));
        }
    }

    void cleanup() { m_house.reset(); }

    void addsUpAndListsWhatIsBehindAFigure()
    {
        const QJsonObject all = counted({});
        QCOMPARE(all[u"received"_s].toInt(), 2);
        const QJsonObject figures = all[u"figures"_s].toObject();
        for (const QString &group : {u"kind"_s, u"channel"_s, u"timing"_s, u"outcome"_s, u"extension"_s,
                 u"pause"_s, u"identity"_s, u"ground"_s}) {
            int sum = 0;
            const QJsonObject counts = figures[group].toObject();
            for (const QJsonValue &count : counts)
                sum += count.toInt();
            QVERIFY2(sum == 2, qPrintable(group));
        }
        QCOMPARE(figures[u"timing"_s][u"overdue"_s].toInt(), 1);
        QCOMPARE(figures[u"timing"_s][u"running"_s].toInt(), 1);

        const QJsonObject late = counted({u"--list"_s, u"timing:overdue"_s});
        QCOMPARE(late[u"requests"_s].toArray().size(), 1);
        QCOMPARE(late[u"requests"_s].toArray().first()[u"received"_s].toString(), u"2026-03-02"_s);
    }

    void writesAFileWithItsDigestAndNobodysName_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("csv") << u"csv"_s << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("xlsx") << u"xlsx"_s << QByteArray("PK");
        QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-");
    }

    void writesAFileWithItsDigestAndNobodysName()
    {
        QFETCH(QString, ending);
        QFETCH(QByteArray, begin);
        const QString path = m_house->path(u"verzoeken."_s + ending);

        const QJsonObject written = counted({u"--out"_s, path});

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith(begin));
        QVERIFY(!bytes.contains("Wismij"));
        QCOMPARE(written[u"sha256"_s].toString(),
            QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
        // That it left, and with which digest, stands in the trail.
        const auto trail = m_house->founder({u"leaving"_s, u"list"_s});
        QVERIFY2(trail.out.contains(written[u"sha256"_s].toString()), qPrintable(trail.out + trail.err));
    }

    void writesThePlanOfARequestEncryptedOnly()
    {
        const auto opened = m_house->founder({u"request"_s, u"open"_s, u"--type"_s, u"erasure"_s,
            u"--contact"_s, m_contact, u"--received"_s, u"2026-11-01"_s, u"--letter"_s,
            m_house->write(u"brief.txt"_s, "Wis alles"), u"--today"_s, u"2026-11-02"_s});
        QVERIFY2(opened.status == 0, qPrintable(opened.err));
        const QString id = QString::number(opened.json()[u"id"_s].toInt());
        const QString path = m_house->path(u"plan.csv"_s);
        const QString package = path + u".zip"_s;
        QCOMPARE(m_house->founder({u"request"_s, u"plan"_s, id, u"--out"_s, package}).status, 1); // none yet
        QCOMPARE(m_house->founder({u"request"_s, u"verify"_s, id, u"--method"_s, u"in-person"_s}).status, 0);
        const auto proposed = m_house->founder({u"request"_s, u"propose"_s, id});
        QVERIFY2(proposed.status == 0, qPrintable(proposed.err));

        QCOMPARE(m_house->founder({u"request"_s, u"plan"_s, id, u"--out"_s, path}).status, 1);
        QVERIFY(!QFile::exists(path));
        const auto written = m_house->founder({u"request"_s, u"plan"_s, id, u"--out"_s, package});
        QVERIFY2(written.status == 0, qPrintable(written.err));
        QVERIFY(QFile::exists(package));
        QVERIFY(!written.json()[u"passphrase"_s].toString().isEmpty());
        QCOMPARE(written.json()[u"plan_sha256"_s].toString().size(), 64);
        const QJsonArray letters =
            m_house->founder({u"request"_s, u"show"_s, id}).json()[u"letters"_s].toArray();
        QCOMPARE(letters.size(), 1);
        QCOMPARE(letters.first()[u"name"_s].toString(), u"brief.txt"_s);
    }

    void refusesAnEndingThatIsNone()
    {
        const auto answer = m_house->founder({u"request"_s, u"statistics"_s, u"--from"_s, u"2026-01-01"_s,
            u"--to"_s, u"2026-12-31"_s, u"--out"_s, m_house->path(u"verzoeken.doc"_s)});
        QCOMPARE(answer.status, 2);
        QVERIFY(!QFile::exists(m_house->path(u"verzoeken.doc"_s)));
    }

private:
    QJsonObject counted(const QStringList &more) const
    {
        const auto answer =
            m_house->founder(QStringList{u"request"_s, u"statistics"_s, u"--from"_s, u"2026-01-01"_s,
                                 u"--to"_s, u"2026-12-31"_s, u"--today"_s, u"2026-11-02"_s} +
                more);
        if (answer.status != 0)
            qWarning("%s", qPrintable(answer.err));
        return answer.json();
    }

    std::unique_ptr<tests::CliHouse> m_house;
    QString m_contact;
};

QTEST_GUILESS_MAIN(TestCliRequestStatistics)

#include "tst_cli_request_statistics.moc"
