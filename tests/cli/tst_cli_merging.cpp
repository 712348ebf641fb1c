#include "cli/cli_house.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// Two records of one person, made one from the command line.
class TestCliMerging final : public QObject
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
        m_keep = added({u"surname=Dam"_s, u"given-name=Anna"_s, u"email=anna@voorbeeld.example"_s,
            u"phone=0612345678"_s});
        m_absorb = added({u"surname=Dam"_s, u"given-name=Anna"_s, u"email=anna@werk.example"_s,
            u"phone=0612345678"_s, u"job-title=bakker"_s});
    }

    void cleanup() { m_house.reset(); }

    void findsThem()
    {
        const auto all = m_house->founder({u"contact"_s, u"duplicates"_s});
        QVERIFY2(all.status == 0, qPrintable(all.err));
        const QJsonArray groups = all.json()[u"groups"_s].toArray();
        QCOMPARE(groups.size(), 1);
        QCOMPARE(groups[0][u"by"_s].toString(), u"phone"_s);
        QCOMPARE(groups[0][u"more"_s].toBool(true), false);
        QCOMPARE(groups[0][u"contacts"_s], QJsonValue(QJsonArray{m_keep.toInt(), m_absorb.toInt()}));
        const auto one = m_house->founder({u"contact"_s, u"duplicates"_s, m_keep});
        QCOMPARE(one.json()[u"groups"_s][0][u"contacts"_s], QJsonValue(QJsonArray{m_absorb.toInt()}));
    }

    void tellsEverythingAndChangesNothingFirst()
    {
        consent(m_keep, u"withdrawn"_s);
        consent(m_absorb, u"given"_s);
        const auto preview = m_house->founder({u"contact"_s, u"merge"_s, m_keep, m_absorb, u"--preview"_s});
        QVERIFY2(preview.status == 0, qPrintable(preview.err));
        const QJsonObject told = preview.json();
        QCOMPARE(told[u"merged"_s].toBool(true), false);
        QCOMPARE(told[u"consents"_s][0][u"kept"_s].toString(), u"withdrawn"_s);
        QCOMPARE(told[u"consents"_s][0][u"absorbed"_s].toString(), u"given"_s);
        QCOMPARE(told[u"consents"_s][0][u"outcome"_s].toString(), u"withdrawn"_s);
        QCOMPARE(told[u"consents"_s][0][u"why"_s].toString(), u"stricter"_s);
        QCOMPARE(m_house->founder({u"contact"_s, u"show"_s, m_absorb}).status, 0);
        const auto spoken = m_house->founder(
            {u"contact"_s, u"merge"_s, m_keep, m_absorb, u"--preview"_s, u"--lang"_s, u"en"_s});
        QCOMPARE(spoken.status, 0);
    }

    void makesThemOne()
    {
        consent(m_keep, u"withdrawn"_s);
        consent(m_absorb, u"given"_s);
        const auto merged = m_house->founder({u"contact"_s, u"merge"_s, m_keep, m_absorb, u"email=both"_s});
        QVERIFY2(merged.status == 0, qPrintable(merged.err));
        QCOMPARE(merged.json()[u"merged"_s].toBool(), true);

        QVERIFY(m_house->founder({u"contact"_s, u"show"_s, m_absorb}).status != 0);
        const QJsonObject shown = m_house->founder({u"contact"_s, u"show"_s, m_keep}).json();
        QCOMPARE(shown[u"contact"_s][u"job-title"_s].toString(), u"bakker"_s);
        QCOMPARE(shown[u"points"_s].toArray().size(), 3);
        const auto may = m_house->founder(
            {u"may"_s, m_keep, u"--purpose"_s, u"phone-sales"_s, u"--channel"_s, u"phone"_s});
        QCOMPARE(may.json()[u"allowed"_s].toBool(true), false);
        QCOMPARE(m_house->founder({u"audit"_s, u"verify"_s}).status, 0);
        QCOMPARE(m_house->founder({u"consent"_s, u"check"_s}).status, 0);
        QVERIFY(m_house->founder({u"contact"_s, u"duplicates"_s}).json()[u"groups"_s].toArray().isEmpty());
    }

    void letsTheLaterDateOfBirthStay()
    {
        const QString adult =
            added({u"surname=Dam"_s, u"email=a@voorbeeld.example"_s, u"birth-date=1980-05-01"_s});
        const QString child =
            added({u"surname=Dam"_s, u"email=k@voorbeeld.example"_s, u"birth-date=2014-05-01"_s});
        const auto refused = m_house->founder({u"contact"_s, u"merge"_s, adult, child, u"birth-date=keep"_s});
        QCOMPARE(refused.status, 1);
        const auto preview = m_house->founder({u"contact"_s, u"merge"_s, adult, child, u"--preview"_s});
        QJsonObject birth;
        for (const QJsonValue &field : preview.json()[u"fields"_s].toArray()) {
            if (field[u"field"_s] == u"birth-date"_s)
                birth = field.toObject();
        }
        QCOMPARE(birth[u"takes"_s].toString(), u"absorb"_s);
        QCOMPARE(birth[u"settled"_s].toString(), u"later-birth"_s);
    }

    void refusesWhatMakesNoSense()
    {
        const auto run = [this](const QStringList &rest) {
            return m_house->founder(QStringList{u"contact"_s, u"merge"_s} + rest).status;
        };
        QCOMPARE(run({m_keep}), 2);
        QCOMPARE(run({m_keep, u"x"_s}), 2);
        QCOMPARE(run({m_keep, m_absorb, u"shoe-size=keep"_s}), 2);
        QCOMPARE(run({m_keep, m_absorb, u"surname=ours"_s}), 2);
        QCOMPARE(run({m_keep, m_keep}), 1);
        QCOMPARE(run({m_keep, u"999"_s}), 1);
        QVERIFY(m_house->addMember(u"kijker"_s, u"viewer"_s));
        QCOMPARE(m_house->as(u"kijker"_s, {u"contact"_s, u"merge"_s, m_keep, m_absorb}).status, 1);
    }

private:
    QString added(const QStringList &fields) const
    {
        const auto answer = m_house->founder(QStringList{u"contact"_s, u"add"_s, u"--kind"_s, u"customer"_s,
                                                 u"--source"_s, u"balie"_s, u"--basis"_s, u"b"_s} +
            fields);
        if (answer.status != 0)
            qWarning("%s", qPrintable(answer.err));
        return QString::number(answer.json()[u"id"_s].toInt());
    }

    void consent(const QString &contact, const QString &status) const
    {
        const auto answer = m_house->founder({u"consent"_s, u"record"_s, contact, u"--purpose"_s,
            u"phone-sales"_s, u"--channel"_s, u"phone"_s, u"--status"_s, status, u"--method"_s, u"paper"_s});
        if (answer.status != 0)
            qWarning("%s", qPrintable(answer.err));
    }

    std::unique_ptr<tests::CliHouse> m_house;
    QString m_keep;
    QString m_absorb;
};

QTEST_GUILESS_MAIN(TestCliMerging)

#include "tst_cli_merging.moc"
