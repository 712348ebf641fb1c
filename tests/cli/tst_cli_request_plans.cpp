#include "cli/cli_house.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

/// What somebody proposes at the command line, and options that do not go together.
class TestCliRequestPlans final : public QObject
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
    }

    void cleanup() { m_house.reset(); }

    void namesGroundAndExceptionInThePlan()
    {
        const QString id = prepared();
        const auto propose = [&](const QStringList &more) {
            return m_house->founder(QStringList{u"request"_s, u"propose"_s, id} + more);
        };

        QCOMPARE(propose({u"--ground"_s, u"17-1-z"_s}).status, 2);
        const auto unfounded = propose({u"--ground"_s, u"17-1-d"_s});
        QCOMPARE(unfounded.status, 1);
        QVERIFY2(unfounded.err.contains(u"17-1-d"_s), qPrintable(unfounded.err));
        const auto bare = propose({u"--keep"_s, u"contact-details:lopend geschil"_s});
        QCOMPARE(bare.status, 1);
        QVERIFY2(bare.err.contains(u"17(3)"_s), qPrintable(bare.err));
        // A hold that is not there protects nothing.
        QCOMPARE(propose({u"--keep"_s, u"contact-details:hold"_s}).status, 1);
        const auto planned = propose({u"--ground"_s, u"17-1-d"_s, u"--ground-words"_s, u"gekochte lijst"_s,
            u"--keep"_s, u"contact-details:17-3-e:lopend geschil"_s});

        QVERIFY2(planned.status == 0, qPrintable(planned.err));
        const QJsonObject proposal = planned.json()[u"proposal"_s].toObject();
        QCOMPARE(proposal[u"ground"_s].toString(), u"17-1-d"_s);
        QVERIFY(QJsonDocument(proposal).toJson().contains("17-3-e"));
    }

    void takesTheRuleOfAStatuteForItsException()
    {
        const QString id = prepared();
        const auto propose = [&](const QString &keep) {
            return m_house->founder({u"request"_s, u"propose"_s, id, u"--keep"_s, keep});
        };
        const auto exceptionOf = [](const tests::CliAnswer &answer) {
            QStringList found;
            const QJsonArray plan = answer.json()[u"proposal"_s][u"plan"_s].toArray();
            for (const QJsonValue &row : plan) {
                if (!row[u"erase"_s].toBool())
                    found.append(row[u"reason"_s].toString() + u' ' + row[u"exception"_s].toString());
            }
            found.removeDuplicates();
            return found;
        };

        const auto byRule = propose(u"contact-details:FIN-01"_s);
        QCOMPARE(propose(u"contact-details:FIN-99"_s).status, 1);
        // What guidance calls a need of our own is no statute.
        QCOMPARE(propose(u"contact-details:PRO-16-N"_s).status, 1);

        QVERIFY2(byRule.status == 0, qPrintable(byRule.err));
        QCOMPARE(exceptionOf(byRule), QStringList{u"FIN-01 17-3-b"_s});
        const auto held =
            m_house->founder({u"retention"_s, u"hold"_s, m_contact, u"--reason"_s, u"geschil"_s});
        QVERIFY2(held.status == 0, qPrintable(held.err));
        const auto byHold = propose(u"contact-details:hold"_s);
        QVERIFY2(byHold.status == 0, qPrintable(byHold.err));
        QCOMPARE(exceptionOf(byHold), QStringList{u"hold 17-3-e"_s});
    }

    void passesOverNoOptionInSilence()
    {
        const QString id = prepared();
        const QString path = m_house->path(u"brief.zip"_s);
        const QString today = QDate::currentDate().toString(Qt::ISODate);
        for (const QStringList &words :
            {QStringList{u"execute"_s, u"--all-approved"_s, u"--ground"_s, u"b"_s},
                QStringList{u"execute"_s, id, id, u"--ground"_s, u"b"_s},
                QStringList{u"execute"_s, id, u"--ground"_s, u"b"_s},
                QStringList{u"execute"_s, u"--all-approved"_s, u"--letter"_s, path, u"--eml"_s, path},
                QStringList{u"execute"_s, u"--all-approved"_s, u"--format"_s, u"html"_s},
                QStringList{u"execute"_s, id, u"--plain"_s}, QStringList{u"execute"_s, id, u"--eml"_s, path},
                QStringList{u"notices"_s, id, u"--sent"_s, today, u"--out"_s, path},
                QStringList{u"notices"_s, id, u"--plain"_s},
                QStringList{u"notices"_s, id, u"--way"_s, u"post"_s},
                QStringList{u"letter"_s, id, u"--to-street"_s, u"Dorpsstraat 1"_s, u"--out"_s, path}}) {
            const auto answer = m_house->founder(QStringList{u"request"_s} + words);
            QVERIFY2(answer.status == 2, qPrintable(words.join(u' ') + answer.out + answer.err));
        }
        QVERIFY(!QFile::exists(path));
        QCOMPARE(m_house->founder({u"contact"_s, u"show"_s, m_contact}).status, 0);
    }

private:
    /// A request for erasure up to its proposal, by the founder.
    QString prepared() const
    {
        const QString today = QDate::currentDate().toString(Qt::ISODate);
        const auto opened = m_house->founder({u"request"_s, u"open"_s, u"--type"_s, u"erasure"_s,
            u"--contact"_s, m_contact, u"--received"_s, today, u"--channel"_s, u"email"_s});
        const QString id = QString::number(opened.json()[u"id"_s].toInt());
        const auto verified =
            m_house->founder({u"request"_s, u"verify"_s, id, u"--method"_s, u"two-facts"_s});
        const auto proposed = m_house->founder({u"request"_s, u"propose"_s, id});
        if (verified.status != 0 || proposed.status != 0)
            qWarning("%s %s", qPrintable(verified.err), qPrintable(proposed.err));
        return id;
    }

    std::unique_ptr<tests::CliHouse> m_house;
    QString m_contact;
};

QTEST_GUILESS_MAIN(TestCliRequestPlans)

#include "tst_cli_request_plans.moc"
