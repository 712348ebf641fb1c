#include "cli/cli_house.h"

#include <QFile>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

int kills()
{
    return qEnvironmentVariableIsSet("KK_TEST_DEEP") ? 200 : 12;
}

} // namespace

/// The command line killed at any moment while it records what people gave and withdrew: what it said was
/// done is there, nothing is there twice or half, and the trail agrees with the rows.
class TestCliKilled final : public QObject
{
    Q_OBJECT

private slots:
    void losesNothingThatWasAcknowledged()
    {
        const auto house = tests::CliHouse::open(Backend::Embedded);
        QVERIFY(house);
        QVERIFY(house
                    ->founder({u"purpose"_s, u"add"_s, u"--key"_s, u"nieuws"_s, u"--basis"_s, u"a"_s,
                        u"--channel"_s, u"email"_s, u"--wording-nl"_s, u"Ja, graag nieuws."_s,
                        u"--wording-en"_s, u"Yes, news please."_s})
                    .status == 0);
        const auto added = house->founder({u"contact"_s, u"add"_s, u"--kind"_s, u"customer"_s, u"--source"_s,
            u"balie"_s, u"--basis"_s, u"b"_s, u"surname=Blijver"_s, u"email=blijver@voorbeeld.example"_s});
        QVERIFY2(added.status == 0, qPrintable(added.err));
        const QString id = QString::number(added.json()[u"id"_s].toInt());
        QRandomGenerator random(11);
        int acknowledged = 0;
        int killed = 0;
        int tried = 0;
        while (killed < kills()) {
            const QString status = ++tried % 2 == 1 ? u"given"_s : u"withdrawn"_s;
            const auto process = house->start({u"consent"_s, u"record"_s, id, u"--purpose"_s, u"nieuws"_s,
                u"--channel"_s, u"email"_s, u"--status"_s, status, u"--method"_s, u"form"_s, u"--json"_s});
            QVERIFY(process->waitForStarted());
            const bool isDone = process->waitForFinished(random.bounded(20, 400));
            if (!isDone) {
                process->kill();
                QVERIFY(process->waitForFinished());
                ++killed;
            }
            acknowledged += process->readAllStandardOutput().contains('}') ? 1 : 0;
        }

        const auto verified = house->founder({u"audit"_s, u"verify"_s});
        QVERIFY2(verified.status == 0, qPrintable(verified.err));
        QVERIFY(verified.json()[u"intact"_s].toBool());
        const QJsonArray events =
            house->founder({u"consent"_s, u"history"_s, id}).json()[u"events"_s].toArray();
        QVERIFY(events.size() >= acknowledged);
        QVERIFY(events.size() <= tried);
        const QString trail = house->path(u"logboek.csv"_s);
        QVERIFY(house->founder({u"audit"_s, u"export"_s, trail}).status == 0);
        QFile file(trail);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("consent.record"), events.size());
        qInfo("%d tried, %d killed, %d acknowledged, %d there", tried, killed, acknowledged,
            int(events.size()));
    }
};

QTEST_GUILESS_MAIN(TestCliKilled)

#include "tst_cli_killed.moc"
