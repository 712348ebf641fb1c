#include "cli/cli_house.h"

#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QHash>
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

    void erasesEachPersonWhollyOrNotAtAll()
    {
        const auto house = tests::CliHouse::open(Backend::Embedded);
        QVERIFY(house && house->addMember(u"goedkeurder"_s, u"approver"_s));
        const QString today = QDate::currentDate().toString(Qt::ISODate);
        QHash<int, int> people; // by request
        for (int i = 0; i < 6; ++i) {
            const auto person = house->founder({u"contact"_s, u"add"_s, u"--kind"_s, u"customer"_s,
                u"--source"_s, u"balie"_s, u"--basis"_s, u"b"_s, u"surname=Wismij%1"_s.arg(i)});
            const int contact = person.json()[u"id"_s].toInt();
            const int request = house
                                    ->founder({u"request"_s, u"open"_s, u"--type"_s, u"erasure"_s,
                                        u"--contact"_s, QString::number(contact), u"--received"_s, today,
                                        u"--channel"_s, u"own-initiative"_s})
                                    .json()[u"id"_s]
                                    .toInt();
            const QString id = QString::number(request);
            QCOMPARE(house->founder({u"request"_s, u"propose"_s, id}).status, 0);
            house->as(u"goedkeurder"_s, {u"request"_s, u"evidence"_s, id});
            QCOMPARE(house->as(u"goedkeurder"_s, {u"request"_s, u"approve"_s, id}).status, 0);
            people.insert(request, contact);
        }
        int killed = 0;
        for (int tries = 0; tries < kills(); ++tries) {
            const auto process = house->start({u"request"_s, u"execute"_s, u"--all-approved"_s, u"--json"_s});
            QVERIFY(process->waitForStarted());
            // The first is killed before it can be done, the last when it has had its time.
            if (process->waitForFinished(50 + 650 * tries / kills()))
                continue;
            process->kill();
            QVERIFY(process->waitForFinished());
            ++killed;
            for (auto each = people.begin(); each != people.end(); ++each) {
                const auto request =
                    house->founder({u"request"_s, u"show"_s, QString::number(each.key())}).json();
                const bool isDone = request[u"request"_s][u"status"_s].toString() != u"approved"_s;
                const auto person = house->founder({u"contact"_s, u"show"_s, QString::number(each.value())});
                QCOMPARE(person.status != 0, isDone);
            }
        }
        const auto last = house->founder({u"request"_s, u"execute"_s, u"--all-approved"_s});
        QVERIFY2(last.status == 0, qPrintable(last.err));
        const auto left = house->founder({u"contact"_s, u"list"_s}).json();
        QCOMPARE(left[u"total"_s].toInt(), 0);
        const auto verified = house->founder({u"audit"_s, u"verify"_s});
        QVERIFY2(verified.status == 0, qPrintable(verified.err));
        QVERIFY(killed > 0);
    }

    /// A review session, killed while something is decided in it and while it is signed.
    void losesNoDecisionOfASessionAndCarriesNothingOut()
    {
        const auto house = tests::CliHouse::open(Backend::Embedded);
        QVERIFY(house && house->addMember(u"griffier"_s, u"steward"_s));
        constexpr int people = 4;
        QStringList requests;
        for (int i = 0; i < people; ++i)
            requests.append(proposedBy(*house, u"griffier"_s, i));
        QVERIFY(!requests.contains(QString()));
        const QString session = house->founder({u"review"_s, u"start"_s, u"--kind"_s, u"request"_s})
                                    .json()[u"session"_s]
                                    .toString();
        QVERIFY(!session.isEmpty());
        const auto listed = [&](const QString &key) {
            return house->founder({u"review"_s, u"list"_s}).json()[u"sessions"_s][0][key];
        };
        int killedDeciding = 0;
        for (int item = 1; item <= people; ++item) {
            const QString number = QString::number(item);
            QCOMPARE(house->founder({u"review"_s, u"show"_s, session, number}).status, 0);
            for (int tries = 0; listed(u"decided"_s).toInt() < item; ++tries) {
                QVERIFY(tries < 6);
                const auto process =
                    house->start({u"review"_s, u"decide"_s, session, number, u"approve"_s, u"--json"_s});
                // After four it is given its time.
                killedDeciding += endedBefore(*process, *house, tries < 4 ? tries : never) ? 0 : 1;
                const bool isTold = process->readAllStandardOutput().contains('}');
                const int there = listed(u"decided"_s).toInt();
                QVERIFY(there == item || (there == item - 1 && !isTold));
            }
        }
        int killedSigning = 0;
        for (int tries = 0; tries < kills(); ++tries) {
            const auto process = house->start({u"review"_s, u"sign"_s, session, u"--json"_s});
            if (endedBefore(*process, *house, tries))
                break;
            ++killedSigning;
            QCOMPARE(house->founder({u"contact"_s, u"list"_s}).json()[u"total"_s].toInt(), people);
        }
        if (listed(u"state"_s).toString() != u"signed"_s) {
            const auto last = house->founder({u"review"_s, u"sign"_s, session});
            QVERIFY2(last.status == 0, qPrintable(last.err));
        }
        qInfo("killed %d times deciding, %d times signing", killedDeciding, killedSigning);
        // The first of each item, and of signing, is killed before it did anything, however fast it is.
        QVERIFY(killedDeciding >= people);
        QVERIFY(killedSigning > 0);

        QCOMPARE(house->founder({u"contact"_s, u"list"_s}).json()[u"total"_s].toInt(), people);
        for (const QString &request : std::as_const(requests)) {
            const auto shown = house->founder({u"request"_s, u"show"_s, request}).json();
            QCOMPARE(shown[u"request"_s][u"status"_s].toString(), u"approved"_s);
        }
        const QString minutes = house->path(u"minutes.json"_s);
        QCOMPARE(house->founder({u"review"_s, u"minutes"_s, session, u"--out"_s, minutes}).status, 0);
        const auto checked = tests::CliHouse::bare({u"review"_s, u"verify"_s, minutes, u"--json"_s});
        QVERIFY2(checked.status == 0, qPrintable(checked.err));
        const auto verified = house->founder({u"audit"_s, u"verify"_s});
        QVERIFY2(verified.status == 0, qPrintable(verified.err));
    }

private:
    static constexpr int never = 1'000'000;

    /// Kills it once the log beside the file has changed so many times since it started, at 0 at once: a
    /// point of what it does, not of the clock. False where it was killed, true where it ended before.
    static bool endedBefore(QProcess &process, const tests::CliHouse &house, int writes)
    {
        if (!process.waitForStarted())
            return true;
        const QString log = house.place().last() + u"-wal"_s;
        const auto length = [&log] { return QFileInfo(log).size(); }; // anew each time
        qint64 before = length();
        for (int seen = 0; seen < writes;) {
            if (process.waitForFinished(1))
                return true;
            if (const qint64 now = length(); now != before) {
                before = now;
                ++seen;
            }
        }
        process.kill();
        process.waitForFinished();
        return false;
    }

    /// An erasure of somebody, for the founder to decide on; empty where it failed.
    static QString proposedBy(const tests::CliHouse &house, const QString &member, int number)
    {
        const auto person = house.as(member,
            {u"contact"_s, u"add"_s, u"--kind"_s, u"customer"_s, u"--source"_s, u"balie"_s, u"--basis"_s,
                u"b"_s, u"surname=Wismij%1"_s.arg(number)});
        const auto request = house.as(member,
            {u"request"_s, u"open"_s, u"--type"_s, u"erasure"_s, u"--contact"_s,
                QString::number(person.json()[u"id"_s].toInt()), u"--received"_s,
                QDate::currentDate().toString(Qt::ISODate), u"--channel"_s, u"own-initiative"_s});
        const QString id = QString::number(request.json()[u"id"_s].toInt());
        return house.as(member, {u"request"_s, u"propose"_s, id}).status == 0 ? id : QString();
    }
};

QTEST_GUILESS_MAIN(TestCliKilled)

#include "tst_cli_killed.moc"
