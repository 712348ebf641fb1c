#include "app/retention/default_retention_rules.h"
#include "cli/cli_house.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

/// Retention rules from the command line: looked at, changed by proposal, and decided about.
class TestCliRetentionRules final : public QObject
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

    void listsWhatIsOnAndEverythingWhenAsked()
    {
        const QJsonArray on = ran({u"rules"_s}).json()[u"rules"_s].toArray();
        const QJsonArray all = ran({u"rules"_s, u"--all"_s}).json()[u"rules"_s].toArray();

        QCOMPARE(all.size(), defaultRetentionRules().size());
        QVERIFY(on.size() < all.size());
        for (const QJsonValue &rule : on)
            QVERIFY(rule[u"in_force"_s].toBool());
        for (const QString &key : {u"id"_s, u"row"_s, u"version"_s, u"basis"_s, u"duration"_s, u"in_force"_s,
                 u"confirmed"_s, u"start_recorded"_s, u"change_waits"_s, u"rule"_s})
            QVERIFY2(all.first().toObject().contains(key), qPrintable(key));
    }

    void changesARuleByProposalAndApproval()
    {
        const auto proposed = ran(
            {u"rule"_s, u"propose"_s, u"CUS-14"_s, u"--duration"_s, u"P3Y"_s, u"--reason"_s, u"garantie"_s});
        QVERIFY2(proposed.status == 0, qPrintable(proposed.err));
        QCOMPARE(proposed.json()[u"change"_s].toInt(), 1);
        const QJsonObject preview = ran({u"rule"_s, u"preview"_s, u"CUS-14"_s}).json();
        QVERIFY(preview.contains(u"people_by"_s) && preview.contains(u"as_of"_s));
        QCOMPARE(shown(u"CUS-14"_s)[u"version"_s].toInt(), 0);

        QCOMPARE(ran({u"rule"_s, u"approve"_s, u"CUS-14"_s, u"--change"_s, u"2"_s}).status, 1);
        QCOMPARE(ran({u"rule"_s, u"approve"_s, u"CUS-14"_s, u"--change"_s, u"1"_s}).status, 0);

        const QJsonObject now = shown(u"CUS-14"_s);
        QCOMPARE(now[u"version"_s].toInt(), 1);
        QCOMPARE(now[u"rule"_s][u"duration"_s].toString(), u"P3Y"_s);
        QCOMPARE(now[u"changes"_s][0][u"state"_s].toString(), u"approved"_s);
        QCOMPARE(now[u"changes"_s][0][u"reason"_s].toString(), u"garantie"_s);
        const QJsonObject before =
            ran({u"rule"_s, u"show"_s, u"CUS-14"_s, u"--rule-version"_s, u"0"_s}).json();
        QCOMPARE(before[u"rule"_s][u"duration"_s].toString(), u"P2Y"_s);
    }

    void takesARuleOfOurOwnFromAFile()
    {
        QJsonObject rule = shown(u"CUS-14"_s)[u"rule"_s].toObject();
        rule[u"id"_s] = u"EIGEN-01"_s;
        rule[u"row"_s] = 0;
        rule[u"duration"_s] = u"P18M"_s;
        const QString path = m_house->write(u"regel.json"_s, QJsonDocument(rule).toJson());

        const auto proposed =
            ran({u"rule"_s, u"propose"_s, u"EIGEN-01"_s, u"--rule"_s, path, u"--reason"_s, u"proef"_s});
        QVERIFY2(proposed.status == 0, qPrintable(proposed.err));
        QCOMPARE(ran({u"rule"_s, u"approve"_s, u"EIGEN-01"_s, u"--change"_s, u"1"_s}).status, 0);
        QCOMPARE(shown(u"EIGEN-01"_s)[u"rule"_s][u"duration"_s].toString(), u"P18M"_s);

        rule.remove(u"rationale"_s);
        m_house->write(u"regel.json"_s, QJsonDocument(rule).toJson());
        const auto refused =
            ran({u"rule"_s, u"propose"_s, u"EIGEN-01"_s, u"--rule"_s, path, u"--reason"_s, u"proef"_s});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains(u"rule.rationale"_s), qPrintable(refused.err));
    }

    /// Whoever decides about rules in every file says when; a steward does not.
    void saysWhenTheFinancialYearEnds()
    {
        const auto set = [this](const QString &month) {
            return m_house->founder({u"settings"_s, u"set"_s, u"financial-year.end="_s + month});
        };
        const auto listed = [this] {
            return m_house->founder({u"settings"_s, u"list"_s})
                .json()[u"settings"_s][u"financial-year.end"_s];
        };
        for (const QString &month : {u"13"_s, u"0"_s, u"juni"_s, QString()})
            QCOMPARE(set(month).status, 2);
        QCOMPARE(listed().toString(), u"12"_s);

        const auto june = set(u"6"_s);

        QVERIFY2(june.status == 0, qPrintable(june.err));
        QCOMPARE(listed().toString(), u"6"_s);
        QVERIFY(m_house->addMember(u"steward"_s, u"steward"_s));
        QCOMPARE(m_house->as(u"steward"_s, {u"settings"_s, u"set"_s, u"financial-year.end=7"_s}).status, 1);
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("words");
        const QStringList why{u"--reason"_s, u"x"_s};
        QTest::newRow("a mixed duration")
            << QStringList{u"propose"_s, u"CUS-14"_s, u"--duration"_s, u"P1M2W"_s} + why << 1 << u"P1M2W"_s;
        QTest::newRow("no record of the start")
            << QStringList{u"switch"_s, u"CAM-54"_s, u"--on"_s} + why << 1 << u"no record has this start"_s;
        QTest::newRow("no reason") << QStringList{u"switch"_s, u"CUS-14"_s, u"--off"_s} << 2 << u"--reason"_s;
        QTest::newRow("on and off") << QStringList{u"switch"_s, u"CUS-14"_s, u"--on"_s, u"--off"_s} + why << 2
                                    << u"--off"_s;
        QTest::newRow("neither") << QStringList{u"switch"_s, u"CUS-14"_s} + why << 2 << u"--on"_s;
        QTest::newRow("no such rule") << QStringList{u"show"_s, u"NO-01"_s} << 1 << u"NO-01"_s;
        QTest::newRow("an old version") << QStringList{u"propose"_s, u"CUS-14"_s, u"--duration"_s, u"P3Y"_s,
                                               u"--rule-version"_s, u"7"_s} +
                why << 1 << u"changed meanwhile"_s;
        QTest::newRow("nothing waits") << QStringList{u"preview"_s, u"CUS-14"_s} << 1 << u"waits"_s;
    }

    void refusesWhatCannotBe()
    {
        QFETCH(QStringList, arguments);

        const auto answer = ran(QStringList{u"rule"_s} + arguments);

        QTEST(answer.status, "status");
        QFETCH(QString, words);
        QVERIFY2(answer.err.contains(words), qPrintable(answer.err));
    }

    void answersForTheFileWithDocuments()
    {
        const auto document = [this](const QStringList &words) {
            return m_house->founder(QStringList{u"document"_s} + words);
        };
        const QString kind = u"retention-schedule"_s;
        const QJsonArray none = document({u"list"_s}).json()[u"documents"_s].toArray();
        QCOMPARE(none.size(), 4);
        QCOMPARE(none.first()[u"state"_s].toString(), u"none"_s);
        QCOMPARE(document({u"draft"_s, u"no-such"_s}).status, 2);
        const QString plain = m_house->path(u"schema.html"_s);
        const QStringList exported{u"export"_s, kind, u"--html"_s, u"--out"_s, plain};
        QCOMPARE(document(exported).status, 2);
        const QStringList reason{u"--plain-reason"_s, u"de toezichthouder vraagt erom"_s};
        QCOMPARE(document(exported + reason).status, 1);
        const QStringList both{u"--draft"_s, u"--document-version"_s, u"1"_s};
        QCOMPARE(document(exported + reason + both).status, 2);

        const QJsonObject draft = document({u"draft"_s, kind}).json();
        const QStringList approve{u"approve"_s, kind, u"--digest"_s};
        QCOMPARE(document(approve + QStringList{QString(64, u'0')}).status, 1);
        const auto approved = document(approve + QStringList{draft[u"digest"_s].toString()});
        QVERIFY2(approved.status == 0, qPrintable(approved.err));
        QCOMPARE(approved.json()[u"version"_s].toInt(), 1);

        const auto written = document(exported + reason + QStringList{u"--lang"_s, u"nl"_s});
        QVERIFY2(written.status == 0, qPrintable(written.err));
        QFile page(plain);
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(page.readAll());
        QVERIFY(text.contains(u"lang=\"nl\""_s) && text.contains(u"AWR 52(4)"_s));
        const auto pdf = document({u"export"_s, kind, u"--out"_s, m_house->path(u"schema.zip"_s)});
        QVERIFY2(pdf.status == 0, qPrintable(pdf.err));
        QVERIFY(!pdf.json()[u"passphrase"_s].toString().isEmpty());
        QCOMPARE(document({u"show"_s, kind}).json()[u"state"_s].toString(), u"approved"_s);

        QCOMPARE(ran({u"rule"_s, u"propose"_s, u"CUS-14"_s, u"--duration"_s, u"P3Y"_s, u"--reason"_s,
                         u"garantie"_s})
                     .status,
            0);
        QCOMPARE(document({u"show"_s, kind}).json()[u"state"_s].toString(), u"approved"_s);
        QCOMPARE(ran({u"rule"_s, u"approve"_s, u"CUS-14"_s, u"--change"_s, u"1"_s}).status, 0);
        const QJsonObject now = document({u"show"_s, kind}).json();
        QCOMPARE(now[u"state"_s].toString(), u"out-of-date"_s);
        QCOMPARE(now[u"changed"_s][0][u"part"_s].toString(), u"rules"_s);
        QCOMPARE(now[u"changed"_s][0][u"items"_s][0].toString(), u"CUS-14"_s);
        QCOMPARE(now[u"versions"_s].toArray().size(), 1);
    }

private:
    tests::CliAnswer ran(const QStringList &arguments) const
    {
        return m_house->founder(QStringList{u"retention"_s} + arguments);
    }

    QJsonObject shown(const QString &id) const { return ran({u"rule"_s, u"show"_s, id}).json(); }

    std::unique_ptr<tests::CliHouse> m_house;
};

QTEST_GUILESS_MAIN(TestCliRetentionRules)

#include "tst_cli_retention_rules.moc"
