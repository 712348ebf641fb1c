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
        QVERIFY2(trail.out.contains(written[u"sha256"_s].toString()) || trail.status != 0,
            qPrintable(trail.out + trail.err));
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
