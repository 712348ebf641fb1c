#include "cli/cli_house.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

/// The trail, as a script checks it and hands it to others.
class TestCliAudit final : public QObject
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

    void tellsThatTheTrailIsWhole()
    {
        const auto answer = m_house->founder({u"audit"_s, u"verify"_s});

        QVERIFY2(answer.status == 0, qPrintable(answer.err));
        const QJsonObject json = answer.json();
        QVERIFY(json[u"intact"_s].toBool());
        // The founding, the purposes that come with it, and this sign-in.
        QVERIFY(json[u"entries"_s].toInt() > 2);
        const int more = m_house->founder({u"audit"_s, u"verify"_s}).json()[u"entries"_s].toInt();
        QCOMPARE(more, json[u"entries"_s].toInt() + 1);
        QVERIFY(json[u"first_bad"_s].isNull());
        QVERIFY(json[u"kind"_s].isNull());
        QCOMPARE(json[u"words"_s].toString().split(u' ').size(), 8);
    }

    void writesAllOfItForOthersToCheck()
    {
        const QString path = m_house->path(u"logboek.jsonl"_s);

        const auto written = m_house->founder({u"audit"_s, u"export"_s, path});

        QVERIFY2(written.status == 0, qPrintable(written.err));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject head = QJsonDocument::fromJson(file.readLine()).object();
        QCOMPARE(head[u"size"_s].toInt(), written.json()[u"exported"_s].toInt());
        QCOMPARE(m_house->founder({u"audit"_s, u"export"_s, path, u"--kind"_s, u"staff"_s}).status, 2);
    }

    void provesWhatWasDoneForARequest()
    {
        const auto added = m_house->founder({u"contact"_s, u"add"_s, u"--kind"_s, u"customer"_s,
            u"--source"_s, u"balie"_s, u"--basis"_s, u"b"_s, u"surname=Wismij"_s});
        QVERIFY2(added.status == 0, qPrintable(added.err));
        const auto opened = m_house->founder({u"request"_s, u"open"_s, u"--type"_s, u"access"_s,
            u"--contact"_s, QString::number(added.json()[u"id"_s].toInt()), u"--received"_s, u"2026-01-05"_s,
            u"--channel"_s, u"email"_s});
        QVERIFY2(opened.status == 0, qPrintable(opened.err));
        const auto requests = m_house->founder({u"request"_s, u"list"_s});
        const QString ref = requests.json()[u"requests"_s].toArray().at(0).toObject()[u"ref"_s].toString();
        QVERIFY2(!ref.isEmpty(), qPrintable(requests.out));
        const QString path = m_house->path(u"bewijs.json"_s);

        const auto proof = m_house->founder({u"audit"_s, u"proof"_s, ref, u"--out"_s, path});

        QVERIFY2(proof.status == 0, qPrintable(proof.err));
        QCOMPARE(proof.json()[u"entries"_s].toInt(), 1);
        QVERIFY(QFile::exists(path));
        QCOMPARE(m_house->founder({u"audit"_s, u"proof"_s, u"onbekend"_s, u"--out"_s, path}).status, 1);
    }

    void endsWithFiveWhereAnOlderCopyWasPutBack()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (backend == Backend::Server)
            QSKIP("a server has no file to put back");
        const QString file = m_house->place().last();
        const QString copy = m_house->path(u"kopie"_s);
        const int before = m_house->founder({u"audit"_s, u"verify"_s}).json()[u"entries"_s].toInt();
        QVERIFY(QFile::copy(file, copy));
        QCOMPARE(m_house->founder({u"contact"_s, u"list"_s}).status, 0);
        QVERIFY(QFile::remove(file));
        QVERIFY(QFile::copy(copy, file));

        const auto listed = m_house->founder({u"contact"_s, u"list"_s});
        const auto verified = m_house->founder({u"audit"_s, u"verify"_s});

        QCOMPARE(listed.status, 5);
        QVERIFY(listed.out.isEmpty());
        QVERIFY2(listed.err.contains(u"older copy"_s), qPrintable(listed.err));
        QCOMPARE(verified.status, 5);
        QCOMPARE(verified.json()[u"kind"_s].toString(), u"rolled-back"_s);
        // The entry that this desk saw last is the first that is missing.
        QCOMPARE(verified.json()[u"first_bad"_s].toInt(), before + 1);
        // Whoever looks leaves no trace in a file that is not to be written to.
        QFile now(file);
        QFile original(copy);
        QVERIFY(now.open(QIODevice::ReadOnly) && original.open(QIODevice::ReadOnly));
        QCOMPARE(now.size(), original.size());
        QCOMPARE(m_house->founder({u"contact"_s, u"list"_s}).status, 5);
    }

private:
    std::unique_ptr<tests::CliHouse> m_house;
};

QTEST_GUILESS_MAIN(TestCliAudit)

#include "tst_cli_audit.moc"
