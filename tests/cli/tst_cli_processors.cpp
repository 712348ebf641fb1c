#include "cli/cli_house.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// The register of processors as a script keeps it, also with what cannot be.
class TestCliProcessors final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_house = tests::CliHouse::open(Backend::Embedded);
        QVERIFY(m_house);
        QCOMPARE(run(u"purpose add --key nieuws --basis a --channel email --wording-nl Ja_graag --wording-en "
                     "Yes_please"_s),
            0);
        QCOMPARE(
            run(u"processor add --name Postduif --country NL --purpose nieuws --hosting IE --system Mailer "
                "--certificate iso-27001,nummer-7,2027-05-01 --reviewed-on 2026-01-01"_s),
            0);
        QCOMPARE(run(u"processor add --name Wolk --country US --sub-of Postduif"_s), 0);
        QCOMPARE(run(u"processor add --name Kabel --country NL --sub-of Wolk"_s), 0);
    }

    void cleanupTestCase() { m_house.reset(); }

    void editsFlowsAndTakesAway()
    {
        QCOMPARE(
            run(u"processor edit --name postduif --exit-plan terug_als_CSV --hosting DE --kvk 12345678"_s),
            0);
        QJsonObject shown = show(u"Postduif"_s);
        QCOMPARE(shown[u"hosting"_s].toArray(), QJsonArray{u"DE"_s});
        QCOMPARE(shown[u"exit_plan"_s].toString(), u"terug_als_CSV"_s);
        QCOMPARE(shown[u"systems"_s].toArray(), QJsonArray{u"Mailer"_s});
        QCOMPARE(shown[u"certificates"_s][0][u"expires_on"_s].toString(), u"2027-05-01"_s);
        QCOMPARE(shown[u"certificates"_s][0][u"name"_s].toString(), u"nummer-7"_s);

        QCOMPARE(
            run(u"processor flow --name Postduif --purpose nieuws --category contact-details --of customers "
                "--system Mailer --country de"_s),
            0);
        shown = show(u"Postduif"_s);
        QCOMPARE(shown[u"flows"_s].toArray().size(), 2);
        QCOMPARE(shown[u"flows"_s][1][u"system"_s].toString(), u"Mailer"_s);
        QCOMPARE(shown[u"flows"_s][1][u"country"_s].toString(), u"DE"_s);
        QCOMPARE(shown[u"flows"_s][1][u"filing_systems"_s].toArray(), QJsonArray{u"customers"_s});
        QCOMPARE(run(u"processor flow --name Postduif --purpose nieuws --system Mailer --remove"_s), 0);
        QCOMPARE(show(u"Postduif"_s)[u"flows"_s].toArray().size(), 1);
        QCOMPARE(run(u"processor flow --name Postduif --purpose nieuws --system Mailer --remove"_s), 1);
        QCOMPARE(run(u"processor edit --name Postduif --hosting="_s), 0);
        QVERIFY(show(u"Postduif"_s)[u"hosting"_s].toArray().isEmpty());
    }

    void tellsWhatIsWrongWithATransferUntilItIsRight()
    {
        const auto wrong = [this] {
            const QJsonArray findings =
                m_house->founder({u"processor"_s, u"transfers"_s}).json()[u"findings"_s].toArray();
            QStringList words;
            for (const QJsonValue &each : findings)
                words.append(each[u"country"_s].toString() + u' ' + each[u"why"_s].toString());
            return words.join(u", "_s);
        };
        QCOMPARE(wrong(), u"US not-covered"_s);
        QCOMPARE(run(u"processor transfer --name Wolk --from Postduif --country us --tool A46-2-c --module 3 "
                     "--signed 2026-01-05 --category contact-details"_s),
            0);
        QCOMPARE(wrong(), u"US no-assessment"_s);
        const QString number = QString::number(
            m_house->founder({u"processor"_s, u"transfers"_s}).json()[u"transfers"_s][0][u"id"_s].toInt());
        QCOMPARE(run(u"processor transfer --transfer %1 --assessment TIA-7"_s.arg(number)), 0);
        QCOMPARE(wrong(), QString());
        QCOMPARE(
            run(u"processor transfer --transfer %1 --tool A45-3 --cover DPF --cover-checked 2026-01-05"_s.arg(
                number)),
            0);
        QCOMPARE(wrong(), QString());
        QCOMPARE(run(u"processor country --country US --until 2026-02-01 --because Hof"_s), 0);
        QCOMPARE(wrong(), u"US left-adequacy"_s);
        const QJsonObject country =
            m_house->founder({u"processor"_s, u"country"_s, u"--country"_s, u"US"_s}).json();
        QCOMPARE(country[u"countries"_s][0][u"standing"_s].toString(), u"adequacy-ended"_s);
        QCOMPARE(run(u"processor transfer --transfer %1 --end"_s.arg(number)), 0);
        QCOMPARE(run(u"processor transfer --transfer %1 --end"_s.arg(number)), 1);
    }

    void saysWhatCannotBe_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const QString &words, int status, const QString &sentence) {
            QTest::newRow(name) << words << status << sentence;
        };
        row("circle", u"processor edit --name Postduif --sub-of Kabel"_s, 1,
            u"Postduif > Wolk > Kabel > Postduif"_s);
        row("depended on", u"processor end --name Postduif"_s, 1, u"Kabel, Wolk"_s);
        row("unknown", u"processor show --name Niemand"_s, 1, {});
        row("no name", u"processor edit --exit-plan weg"_s, 2, u"--name"_s);
        row("no such country", u"processor edit --name Wolk --hosting QQ"_s, 1, u"hosting"_s);
        row("no such kind", u"processor edit --name Wolk --kind vriend"_s, 2, u"vriend"_s);
        row("no such certificate", u"processor edit --name Wolk --certificate iso-9001"_s, 2, u"iso-9001"_s);
        row("no such day", u"processor edit --name Wolk --review-on morgen"_s, 2, u"--review-on"_s);
        row("ends before it begins",
            u"processor agree --name Wolk --agreement-on 2026-02-01 --agreement-until 2026-01-01"_s, 1,
            u"agreement"_s);
        row("ends without beginning", u"processor add --name Los --country NL --agreement-until 2026-01-01"_s,
            2, u"--agreement-on"_s);
        row("agreement is no field of the register",
            u"processor edit --name Wolk --agreement-on 2026-01-01"_s, 2, u"agreement-on"_s);
        row("no such tool", u"processor transfer --name Wolk --country US --tool A46-2-g"_s, 2, u"A46-2-g"_s);
        row("inside", u"processor transfer --name Wolk --country BE --tool A46-2-b"_s, 1, u"country"_s);
        row("no module", u"processor transfer --name Wolk --country US --tool A46-2-c"_s, 1, u"module"_s);
        row("module five", u"processor transfer --name Wolk --country US --tool A46-2-c --module 5"_s, 2,
            u"5"_s);
        row("no decision", u"processor transfer --name Wolk --country IN --tool A45-3"_s, 1, u"IN"_s);
        row("to itself", u"processor transfer --name Wolk --from Wolk --country US"_s, 1, u"exporter"_s);
        row("no reason", u"processor country --country US --until 2026-02-01"_s, 2, u"--because"_s);
        row("of the Union", u"processor country --country NL --until 2026-02-01 --because zomaar"_s, 1,
            u"country"_s);
        row("proof of no day", u"processor end --name Kabel --deletion-proof W-1"_s, 2, u"--deleted-on"_s);
    }

    void saysWhatCannotBe()
    {
        QFETCH(QString, words);
        QFETCH(QString, sentence);

        const auto answer =
            m_house->founder(QStringList{u"--lang"_s, u"en"_s} + words.split(u' ', Qt::SkipEmptyParts));

        QTEST(answer.status, "status");
        QVERIFY2(answer.err.contains(sentence), qPrintable(answer.err));
    }

    void zEndsWithAllWhoWorkForNobodyElse()
    {
        QCOMPARE(run(u"processor end --name Postduif --with-sub-processors --deleted-on 2026-01-09 "
                     "--deletion-proof W-1"_s),
            0);
        for (const QString &name : {u"Postduif"_s, u"Wolk"_s, u"Kabel"_s})
            QVERIFY(show(name)[u"ended"_s].toBool());
        QCOMPARE(show(u"Postduif"_s)[u"deletion_proof"_s].toString(), u"W-1"_s);
    }

private:
    int run(const QString &words) const
    {
        const auto answer = m_house->founder(words.split(u' ', Qt::SkipEmptyParts));
        if (answer.status != 0)
            qInfo("%s", qPrintable(answer.err));
        return answer.status;
    }

    QJsonObject show(const QString &name) const
    {
        return m_house->founder({u"processor"_s, u"show"_s, u"--name"_s, name}).json();
    }

    std::unique_ptr<tests::CliHouse> m_house;
};

QTEST_GUILESS_MAIN(TestCliProcessors)

#include "tst_cli_processors.moc"
