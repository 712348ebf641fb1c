#include "cli/cli_house.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// Breaches from the command line: the demonstration's two, and one from the first word to its report.
class TestCliBreaches final : public QObject
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

    void showsOneThatWasReportedAndOneThatWasNotWithItsReason()
    {
        QFETCH_GLOBAL(Backend, backend);
        const auto demo = m_house->founder({u"demo"_s, u"--people"_s, u"20"_s, u"--seed"_s, u"7"_s});
        QVERIFY2(demo.status == 0, qPrintable(demo.err));

        const QJsonArray all = m_house->founder({u"breach"_s, u"list"_s}).json()[u"breaches"_s].toArray();

        // Beside them what a processor told of, whose clock still runs.
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.at(0)[u"clocks"_s][u"authority"_s][u"state"_s].toString(), u"running"_s);
        QCOMPARE(all.at(1)[u"state"_s].toString(), u"reported"_s);
        QCOMPARE(all.at(1)[u"clocks"_s][u"authority"_s][u"state"_s].toString(), u"met"_s);
        const QString unreported = QString::number(all.at(2)[u"id"_s].toInteger());
        const auto shown = m_house->founder({u"breach"_s, u"show"_s, unreported});
        QVERIFY2(shown.status == 0, qPrintable(shown.err));
        const auto decision = shown.json()[u"decisions"_s].toArray().first();
        QCOMPARE(decision[u"authority"_s].toString(), u"register"_s);
        QVERIFY(decision[u"reason"_s].toString().contains(u"versleuteld"_s));
        QVERIFY(decision[u"second_by"_s].toString() != decision[u"proposed_by"_s].toString());
        if (backend == Backend::Embedded)
            QVERIFY(shown.json()[u"signature_intact"_s].toBool());
        // The authority's form is filled in for four fifths at least, in both languages.
        const QString reported = QString::number(all.at(1)[u"id"_s].toInteger());
        QCOMPARE(
            m_house->founder({u"settings"_s, u"set"_s, u"organisation.sector=Detailhandel"_s}).status, 0);
        for (const QString &language : {u"nl"_s, u"en"_s}) {
            const auto sheet =
                m_house->founder({u"breach"_s, u"sheet"_s, reported, u"--json"_s, u"--lang"_s, language});
            QVERIFY2(sheet.status == 0, qPrintable(sheet.err));
            const QJsonArray sections = sheet.json()[u"sections"_s].toArray();
            QCOMPARE(sections.size(), 10);
            // The form asks for the function of whoever reports, besides their name.
            const auto general = sections.at(1)[u"rows"_s].toArray();
            QCOMPARE(general.at(5)[u"question"_s].toString(),
                language == u"nl"_s ? u"Melder: functie"_s : u"Reporter: function"_s);
            QCOMPARE(general.at(5)[u"standing"_s].toString(), u"answered"_s);
            QCOMPARE(general.at(3)[u"answer"_s].toString(), u"Detailhandel"_s);
            QVERIFY2(sheet.json()[u"answered"_s].toInt() >= 80,
                qPrintable(QString::number(sheet.json()[u"answered"_s].toInt())));
        }
        const QString path = m_house->path(u"sheet.zip"_s);
        const auto written = m_house->founder({u"breach"_s, u"sheet"_s, reported, u"--out"_s, path});
        QVERIFY2(written.status == 0, qPrintable(written.err));
        QVERIFY(QFile::exists(path));
        QVERIFY(!written.json()[u"passphrase"_s].toString().isEmpty());
        QCOMPARE(
            m_house->founder({u"breach"_s, u"sheet"_s, reported, u"--out"_s, m_house->path(u"sheet.pdf"_s)})
                .status,
            2);
    }

    void goesFromTheFirstWordToTheReport()
    {
        const QString aware = moment(-2);
        const auto opened = run({u"open"_s, u"--title"_s, u"Laptop kwijt"_s, u"--aware"_s, aware,
            u"affected=confidentiality"_s, u"facts=Een laptop bleef in de trein."_s});
        QVERIFY2(opened.status == 0, qPrintable(opened.err));
        const QString id = QString::number(opened.json()[u"id"_s].toInteger());
        QCOMPARE(opened.json()[u"clocks"_s][u"authority"_s][u"hours_left"_s].toInt(), 69);
        QCOMPARE(
            QDateTime::fromString(aware, Qt::ISODate)
                .secsTo(QDateTime::fromString(opened.json()[u"deadline"_s].toString(), Qt::ISODateWithMs)),
            72 * 3600);

        QCOMPARE(run({u"edit"_s, id, u"colour=blue"_s}).status, 1);
        QCOMPARE(run({u"edit"_s, id, u"aware-at="_s + moment(1)}).status, 1);
        QCOMPARE(run({u"edit"_s, id, u"cause=haast"_s}).status, 0);
        const auto scope = run(
            {u"scope"_s, u"--member"_s, u"stichter"_s, u"--from"_s, moment(-48), u"--until"_s, moment(0)});
        QVERIFY2(scope.status == 0, qPrintable(scope.err));
        QCOMPARE(scope.json()[u"people"_s].toInt(), 0);
        QCOMPARE(run({u"notify"_s, id}).status, 1);
        const auto decided = run({u"decide"_s, id, u"--authority"_s, u"notify"_s, u"--people"_s,
            u"not-high"_s, u"--risk"_s, u"risk"_s, u"--reason"_s, u"Adressen liggen op straat."_s});
        QVERIFY2(decided.status == 0, qPrintable(decided.err));
        const auto reported = run({u"notify"_s, id, u"--reference"_s, u"AP-1"_s});
        QVERIFY2(reported.status == 0, qPrintable(reported.err));
        QCOMPARE(reported.json()[u"clocks"_s][u"authority"_s][u"state"_s].toString(), u"met"_s);
        QCOMPARE(run({u"edit"_s, id, u"lessons=Schijven worden versleuteld."_s}).status, 0);
        QCOMPARE(run({u"close"_s, id}).json()[u"state"_s].toString(), u"closed"_s);
        QCOMPARE(run({u"decide"_s, id, u"--authority"_s, u"perhaps"_s}).status, 2);
    }

    void asksSomebodyElseBeforeNobodyIsTold()
    {
        QVERIFY(m_house->addMember(u"fatima"_s, u"officer"_s));
        const auto opened = run(
            {u"add"_s, u"--title"_s, u"Doos weg"_s, u"--aware"_s, moment(-2), u"affected=availability"_s});
        const QString id = QString::number(opened.json()[u"id"_s].toInteger());
        const auto proposed = run({u"decide"_s, id, u"--authority"_s, u"register"_s, u"--people"_s,
            u"not-high"_s, u"--risk"_s, u"unlikely"_s, u"--reason"_s, u"Alles staat ook elders."_s});
        QVERIFY2(proposed.status == 0, qPrintable(proposed.err));
        QCOMPARE(proposed.json()[u"state"_s].toString(), u"awaiting-second"_s);
        const QString digest = proposed.json()[u"digest"_s].toString();
        const QStringList second{u"breach"_s, u"second"_s, id, u"--digest"_s, digest};

        QCOMPARE(m_house->founder(second).status, 1);
        const auto agreed = m_house->as(u"fatima"_s, second);

        QVERIFY2(agreed.status == 0, qPrintable(agreed.err));
        QCOMPARE(agreed.json()[u"state"_s].toString(), u"decided"_s);
        QCOMPARE(agreed.json()[u"clocks"_s][u"authority"_s][u"state"_s].toString(), u"not-needed"_s);
    }

private:
    tests::CliAnswer run(const QStringList &words) const
    {
        return m_house->founder(QStringList{u"breach"_s} + words);
    }

    static QString moment(int hours)
    {
        return QDateTime::currentDateTimeUtc().addSecs(hours * 3600).toString(Qt::ISODate);
    }

    std::unique_ptr<tests::CliHouse> m_house;
};

QTEST_GUILESS_MAIN(TestCliBreaches)

#include "tst_cli_breaches.moc"
