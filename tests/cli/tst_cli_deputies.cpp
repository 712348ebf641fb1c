#include "cli/cli_house.h"

#include <QDate>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// Who stands for an approver at the command line, and who countersigns a new one.
class TestCliDeputies final : public QObject
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
        QVERIFY(m_house->addMember(u"goedkeurder"_s, u"approver"_s));
        QVERIFY(m_house->addMember(u"vervanger"_s, u"viewer"_s));
    }

    void cleanup() { m_house.reset(); }

    void decidesInTheSteadOfAnApproverAndSaysSo()
    {
        const QString id = prepared();
        QCOMPARE(m_house->as(u"vervanger"_s, {u"request"_s, u"approve"_s, id}).status, 1);
        const auto given = give();
        QVERIFY2(given.status == 0, qPrintable(given.err));
        const QJsonObject line = given.json()[u"deputies"_s].toArray().first().toObject();
        QCOMPARE(line[u"deputy"_s].toString(), u"vervanger"_s);
        QCOMPARE(line[u"for"_s].toString(), u"goedkeurder"_s);
        QCOMPARE(line[u"status"_s].toString(), u"running"_s);

        m_house->as(u"vervanger"_s, {u"request"_s, u"evidence"_s, id});
        const auto approved = m_house->as(u"vervanger"_s, {u"request"_s, u"approve"_s, id});

        QVERIFY2(approved.status == 0, qPrintable(approved.err));
        QCOMPARE(approved.json()[u"stands_until"_s].toString(), until());
        const auto shown = m_house->founder({u"request"_s, u"show"_s, id, u"--lang"_s, u"en"_s});
        QVERIFY2(shown.out.contains(u"as deputy of goedkeurder until "_s + until()), qPrintable(shown.out));
        QCOMPARE(m_house->founder({u"request"_s, u"execute"_s, id}).status, 0);
    }

    void endsEarly()
    {
        const auto given = give();
        const QString id = QString::number(given.json()[u"id"_s].toInt());

        const auto ended = m_house->founder({u"staff"_s, u"deputy"_s, u"end"_s, id});

        QVERIFY2(ended.status == 0, qPrintable(ended.err));
        QCOMPARE(ended.json()[u"deputies"_s].toArray().first()[u"status"_s].toString(), u"ended"_s);
        const auto refused = m_house->as(u"vervanger"_s, {u"request"_s, u"approve"_s, prepared()});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains(u"An administrator ended that you stand for a colleague"_s),
            qPrintable(refused.err));
    }

    void saysWhatItNeeds()
    {
        const QStringList words{u"staff"_s, u"deputy"_s, u"add"_s, u"--name"_s, u"vervanger"_s};

        QCOMPARE(m_house->founder(words).status, 2);
        QCOMPARE(m_house->founder(words + QStringList{u"--for"_s, u"goedkeurder"_s}).status, 2);
        QCOMPARE(m_house->founder({u"staff"_s, u"deputy"_s, u"end"_s}).status, 2);
        QCOMPARE(m_house
                     ->as(u"goedkeurder"_s,
                         words + QStringList{u"--for"_s, u"goedkeurder"_s, u"--until"_s, until()})
                     .status,
            1);
    }

    void countersignsWhatAnotherAdministratorGave()
    {
        QVERIFY(m_house->addMember(u"tweede"_s, u"administrator"_s));
        const QStringList name{u"--name"_s, u"vervanger"_s};
        const auto given =
            m_house->founder(QStringList{u"staff"_s, u"grant"_s, u"--role"_s, u"approver"_s} + name);
        QVERIFY2(given.status == 0, qPrintable(given.err));
        QCOMPARE(awaited(given), 1);
        QCOMPARE(m_house->founder(QStringList{u"staff"_s, u"countersign"_s} + name).status, 1);

        const auto second = m_house->as(u"tweede"_s, QStringList{u"staff"_s, u"countersign"_s} + name);

        QVERIFY2(second.status == 0, qPrintable(second.err));
        QCOMPARE(awaited(second), 0);
        const QString id = prepared();
        m_house->as(u"vervanger"_s, {u"request"_s, u"evidence"_s, id});
        QCOMPARE(m_house->as(u"vervanger"_s, {u"request"_s, u"approve"_s, id}).status, 0);
    }

private:
    static QString until() { return QDate::currentDate().addDays(13).toString(Qt::ISODate); }

    static qsizetype awaited(const tests::CliAnswer &answer)
    {
        qsizetype count = 0;
        const QJsonArray members = answer.json()[u"staff"_s].toArray();
        for (const QJsonValue &member : members)
            count += member[u"awaiting_countersignature"_s].toArray().size();
        return count;
    }

    tests::CliAnswer give() const
    {
        return m_house->founder({u"staff"_s, u"deputy"_s, u"add"_s, u"--name"_s, u"vervanger"_s, u"--for"_s,
            u"goedkeurder"_s, u"--until"_s, until()});
    }

    /// An erasure that waits for its decision.
    QString prepared() const
    {
        const auto added = m_house->founder({u"contact"_s, u"add"_s, u"--kind"_s, u"customer"_s,
            u"--source"_s, u"balie"_s, u"--basis"_s, u"b"_s, u"given-name=Anna"_s, u"surname=Wismij"_s});
        const auto opened = m_house->founder({u"request"_s, u"open"_s, u"--type"_s, u"erasure"_s,
            u"--contact"_s, QString::number(added.json()[u"id"_s].toInt()), u"--received"_s,
            QDate::currentDate().toString(Qt::ISODate)});
        const QString id = QString::number(opened.json()[u"id"_s].toInt());
        std::ignore = m_house->founder({u"request"_s, u"verify"_s, id, u"--method"_s, u"two-facts"_s});
        std::ignore = m_house->founder({u"request"_s, u"propose"_s, id});
        return id;
    }

    std::unique_ptr<tests::CliHouse> m_house;
};

QTEST_GUILESS_MAIN(TestCliDeputies)

#include "tst_cli_deputies.moc"
