#include "cli/cli_house.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The tests of measures and the regulator's questions, as a scheduled job and an officer call them.
class TestCliInspection final : public QObject
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

    void measuresAndRecordsWhatPeopleDid()
    {
        const auto tested = m_house->founder({u"measure"_s, u"test"_s, u"dormant-accounts"_s});
        QVERIFY2(tested.status == 0, qPrintable(tested.err));
        const QString today = QDate::currentDate().toString(Qt::ISODate);
        const auto planned = m_house->founder({u"measure"_s, u"plan"_s, u"breach-exercise"_s, u"--on"_s,
            QDate::currentDate().addDays(9).toString(Qt::ISODate), u"--by"_s, u"M. Okafor"_s});
        QVERIFY2(planned.status == 0, qPrintable(planned.err));
        QFile report(m_folder.filePath(u"report.txt"_s));
        QVERIFY(report.open(QIODevice::WriteOnly) && report.write("nine hours") > 0);
        report.close();
        const auto recorded = m_house->founder({u"measure"_s, u"record"_s, u"breach-exercise"_s, u"--on"_s,
            today, u"--by"_s, u"M. Okafor"_s, u"--outcome"_s, u"deviating"_s, u"--deviation"_s, u"too slow"_s,
            u"--action"_s, u"a card"_s, u"--action-due"_s, today, u"--evidence"_s, report.fileName()});
        QVERIFY2(recorded.status == 0, qPrintable(recorded.err));
        QCOMPARE(measure(u"breach-exercise"_s)[u"open_actions"_s].toInt(), 1);
        QCOMPARE(measure(u"breach-exercise"_s)[u"last"_s][u"evidence"_s].toString(), u"report.txt"_s);
        QCOMPARE(measure(u"breach-exercise"_s)[u"last"_s][u"sha256"_s].toString().size(), 64);
        const auto closed = m_house->founder(
            {u"measure"_s, u"close"_s, QString::number(recorded.json()[u"id"_s].toInt()), u"--on"_s, today});
        QVERIFY2(closed.status == 0, qPrintable(closed.err));
        QCOMPARE(measure(u"breach-exercise"_s)[u"open_actions"_s].toInt(), 0);
        QCOMPARE(measure(u"dormant-accounts"_s)[u"last"_s][u"outcome"_s].toString(), u"passed"_s);
        QCOMPARE(m_house->founder({u"measure"_s, u"record"_s, u"nonsense"_s}).status, 2);
        QCOMPARE(m_house->founder({u"measure"_s, u"test"_s, u"log-review"_s}).status, 2);
    }

    void answersAndWritesThem()
    {
        const auto listed = m_house->founder({u"inspect"_s, u"list"_s});
        QCOMPARE(listed.json()[u"questions"_s].toArray().size(), 20);
        const QString out = m_folder.filePath(u"answer.pdf"_s);
        const auto answered = m_house->founder(
            {u"inspect"_s, u"18"_s, u"--pdf"_s, out, u"--plain-reason"_s, u"the regulator asked"_s});
        QVERIFY2(answered.status == 0, qPrintable(answered.err));
        QCOMPARE(answered.json()[u"question"_s].toInt(), 18);
        QCOMPARE(answered.json()[u"sha256"_s].toString().size(), 64);
        QVERIFY(answered.json()[u"records"_s].toInt() >= 18);
        QFile pdf(out);
        QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(5) == "%PDF-");
        QCOMPARE(
            m_house->founder({u"inspect"_s, u"18"_s, u"--pdf"_s, out}).status, 2); // no reason, no package
        QCOMPARE(m_house->founder({u"inspect"_s, u"3"_s}).status, 2);              // whom about?
        QCOMPARE(m_house->founder({u"inspect"_s, u"21"_s}).status, 2);
    }

private:
    QJsonValue measure(const QString &kind) const
    {
        const QJsonArray all = m_house->founder({u"measure"_s, u"list"_s}).json()[u"measures"_s].toArray();
        for (const QJsonValue &each : all) {
            if (each[u"kind"_s].toString() == kind)
                return each;
        }
        return {};
    }

    std::unique_ptr<tests::CliHouse> m_house;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCliInspection)

#include "tst_cli_inspection.moc"
