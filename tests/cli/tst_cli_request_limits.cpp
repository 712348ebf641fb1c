#include "cli/cli_house.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// What stops, restricts and frees at the command line, and many requests in one go.
class TestCliRequestLimits final : public QObject
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
        QVERIFY(m_house
                    ->founder({u"purpose"_s, u"add"_s, u"--key"_s, u"nieuws"_s, u"--basis"_s, u"a"_s,
                        u"--channel"_s, u"email"_s, u"--wording-nl"_s, u"Ja, graag nieuws."_s,
                        u"--wording-en"_s, u"Yes, news please."_s})
                    .status == 0);
        m_contact = added(u"Wismij"_s);
    }

    void cleanup() { m_house.reset(); }

    void stopsAnObjectionToMarketingAtOnce()
    {
        QCOMPARE(m_house
                     ->founder({u"consent"_s, u"record"_s, m_contact, u"--purpose"_s, u"nieuws"_s,
                         u"--channel"_s, u"email"_s, u"--status"_s, u"given"_s, u"--method"_s, u"form"_s})
                     .status,
            0);
        const QString id = opened(u"objection"_s, {});

        const QJsonObject shown = m_house->founder({u"request"_s, u"show"_s, id}).json();
        QCOMPARE(shown[u"request"_s][u"status"_s].toString(), u"notifying-recipients"_s);
        QVERIFY(shown[u"stopped"_s].toArray().contains(u"nieuws:email"_s));
        QVERIFY(
            !m_house->founder({u"may"_s, m_contact, u"--purpose"_s, u"nieuws"_s, u"--channel"_s, u"email"_s})
                 .json()[u"allowed"_s]
                 .toBool());
        const auto again = m_house->founder({u"request"_s, u"execute"_s, id});
        QCOMPARE(again.status, 1);
        QVERIFY2(again.err.contains(u"carried out already"_s), qPrintable(again.err));
        QCOMPARE(m_house->founder({u"request"_s, u"close"_s, id}).status, 0);
        // Nobody decided on it, and nobody had to.
        QCOMPARE(m_house->founder({u"audit"_s, u"verify"_s}).status, 0);
    }

    void restrictsOnReceiptAndLiftsWithAnother()
    {
        const QString id = opened(u"restriction"_s, {u"--ground"_s, u"c"_s});
        QVERIFY(isRestricted());
        const auto early = m_house->founder({u"request"_s, u"execute"_s, id});
        QCOMPARE(early.status, 1);
        QCOMPARE(m_house->founder({u"request"_s, u"verify"_s, id, u"--method"_s, u"two-facts"_s}).status, 0);
        const auto upheld = m_house->founder({u"request"_s, u"execute"_s, id, u"--ground"_s, u"b"_s});
        QVERIFY2(upheld.status == 0, qPrintable(upheld.err));
        QCOMPARE(upheld.json()[u"restricted"_s].toString(), u"b"_s);
        const auto edit = m_house->founder({u"contact"_s, u"edit"_s, m_contact, u"job-title=kok"_s});
        QCOMPARE(edit.status, 1);

        QCOMPARE(m_house->founder({u"request"_s, u"lift"_s, id}).status, 2);
        const auto lifting = m_house->founder({u"request"_s, u"lift"_s, id, u"--informed"_s, today()});
        QVERIFY2(lifting.status == 0, qPrintable(lifting.err));
        QCOMPARE(lifting.json()[u"aim"_s].toString(), u"lifting"_s);
        const QString free = QString::number(lifting.json()[u"id"_s].toInt());
        QCOMPARE(m_house->founder({u"request"_s, u"approve"_s, free}).status, 1);
        m_house->as(u"goedkeurder"_s, {u"request"_s, u"evidence"_s, free});
        QCOMPARE(m_house->as(u"goedkeurder"_s, {u"request"_s, u"approve"_s, free}).status, 0);
        const auto executed = m_house->founder({u"request"_s, u"execute"_s, free});
        QVERIFY2(executed.status == 0, qPrintable(executed.err));
        QVERIFY(executed.json()[u"lifted"_s].toBool());
        QVERIFY(!isRestricted());
        const QJsonArray past =
            m_house->founder({u"request"_s, u"show"_s, id}).json()[u"restrictions"_s].toArray();
        QCOMPARE(past.first()[u"ground"_s].toString(), u"b"_s);
        QCOMPARE(past.first()[u"informed"_s].toString(), today());
        QCOMPARE(m_house->founder({u"audit"_s, u"verify"_s}).status, 0);
    }

    void keepsTheStatementOfWhoCannotProveIt()
    {
        const QString id = opened(u"rectification"_s, {});
        QCOMPARE(m_house->founder({u"request"_s, u"verify"_s, id, u"--method"_s, u"two-facts"_s}).status, 0);
        const auto proposed =
            m_house->founder({u"request"_s, u"propose"_s, id, u"--statement"_s, u"Zo heet ik niet."_s});
        QVERIFY2(proposed.status == 0, qPrintable(proposed.err));
        m_house->as(u"goedkeurder"_s, {u"request"_s, u"evidence"_s, id});
        QCOMPARE(m_house->as(u"goedkeurder"_s, {u"request"_s, u"approve"_s, id}).status, 0);

        const auto executed = m_house->founder({u"request"_s, u"execute"_s, id});

        QVERIFY2(executed.status == 0, qPrintable(executed.err));
        QCOMPARE(executed.json()[u"restricted"_s].toString(), u"a"_s);
        QVERIFY(isRestricted());
        const auto person = m_house->founder({u"contact"_s, u"show"_s, m_contact, u"--reveal"_s});
        QVERIFY2(person.out.contains(u"Zo heet ik niet."_s), qPrintable(person.out + person.err));
    }

    void carriesOutAllThatWasApproved()
    {
        QStringList ids;
        for (const QString &name : {u"Een"_s, u"Twee"_s, u"Drie"_s}) {
            m_contact = added(name);
            // Nobody asked, so nobody has to be answered.
            const QString id = opened(u"erasure"_s, {u"--channel"_s, u"own-initiative"_s});
            QCOMPARE(m_house->founder({u"request"_s, u"propose"_s, id}).status, 0);
            if (name != u"Drie") {
                QCOMPARE(m_house->as(u"goedkeurder"_s, {u"request"_s, u"evidence"_s, id}).status, 0);
                QCOMPARE(m_house->as(u"goedkeurder"_s, {u"request"_s, u"approve"_s, id}).status, 0);
            }
            ids.append(id);
        }
        QCOMPARE(m_house->founder({u"request"_s, u"execute"_s, u"--all-approved"_s, ids.first()}).status, 2);

        const auto some =
            m_house->founder(QStringList{u"request"_s, u"execute"_s} + QStringList{ids[0], ids[2]});
        const auto rest = m_house->founder({u"request"_s, u"execute"_s, u"--all-approved"_s});

        QCOMPARE(some.status, 1); // one of them failed
        QCOMPARE(some.json()[u"done"_s].toArray().size(), 1);
        QCOMPARE(
            some.json()[u"failed"_s].toArray().first()[u"reason"_s].toString(), u"request.not-approved"_s);
        QVERIFY2(rest.status == 0, qPrintable(rest.err));
        QCOMPARE(rest.json()[u"done"_s].toArray().first().toInt(), ids[1].toInt());
        const auto again = m_house->founder({u"request"_s, u"execute"_s, ids[1], ids[0]});
        QCOMPARE(again.status, 1);
        QCOMPARE(again.json()[u"failed"_s].toArray().size(), 2);
        const auto nothing = m_house->founder({u"request"_s, u"execute"_s, u"--all-approved"_s});
        QCOMPARE(nothing.status, 0);
        QCOMPARE(nothing.json()[u"done"_s].toArray().size(), 0);
    }

    void writesTheAnswerToEachWhoAsked()
    {
        QVERIFY(m_house
                    ->founder({u"settings"_s, u"set"_s, u"organisation.name=Voorbeeld"_s,
                        u"organisation.privacy-contact=privacy@voorbeeld.example"_s,
                        u"organisation.officer=fg@voorbeeld.example"_s})
                    .status == 0);
        QStringList ids;
        for (const QString &name : {u"Een"_s, u"Twee"_s}) {
            m_contact = added(name);
            const QString id = opened(u"erasure"_s, {});
            QCOMPARE(
                m_house->founder({u"request"_s, u"verify"_s, id, u"--method"_s, u"two-facts"_s}).status, 0);
            QCOMPARE(m_house->founder({u"request"_s, u"propose"_s, id}).status, 0);
            m_house->as(u"goedkeurder"_s, {u"request"_s, u"evidence"_s, id});
            QCOMPARE(m_house->as(u"goedkeurder"_s, {u"request"_s, u"approve"_s, id}).status, 0);
            ids.append(id);
        }
        const auto without = m_house->founder({u"request"_s, u"execute"_s, u"--all-approved"_s});
        QCOMPARE(without.status, 1);
        QCOMPARE(
            without.json()[u"failed"_s].toArray().first()[u"reason"_s].toString(), u"request.batch-letter"_s);
        QVERIFY(QDir().mkpath(m_house->path(u"brieven"_s)));

        const auto with = m_house->founder({u"request"_s, u"execute"_s, u"--all-approved"_s, u"--letter"_s,
            m_house->path(u"brieven"_s), u"--format"_s, u"html"_s, u"--plain"_s, u"--plain-reason"_s,
            u"wordt hier meteen uitgeprint"_s});

        QVERIFY2(with.status == 0, qPrintable(with.out + with.err));
        QCOMPARE(with.json()[u"letters"_s].toArray().size(), 2);
        QFile letter(m_house->path(u"brieven/%1.html"_s.arg(ids.last())));
        QVERIFY(letter.open(QIODevice::ReadOnly));
        QVERIFY(letter.readAll().contains("Twee")); // to whom it goes, though they are gone
    }

private:
    static QString today() { return QDate::currentDate().toString(Qt::ISODate); }

    QString added(const QString &surname) const
    {
        const auto contact = m_house->founder(
            {u"contact"_s, u"add"_s, u"--kind"_s, u"customer"_s, u"--source"_s, u"balie"_s, u"--basis"_s,
                u"b"_s, u"surname="_s + surname, u"email="_s + surname + u"@voorbeeld.example"_s});
        if (contact.status != 0)
            qWarning("%s", qPrintable(contact.err));
        return QString::number(contact.json()[u"id"_s].toInt());
    }

    QString opened(const QString &type, const QStringList &more) const
    {
        const auto request = m_house->founder(QStringList{u"request"_s, u"open"_s, u"--type"_s, type,
                                                  u"--contact"_s, m_contact, u"--received"_s, today()} +
            more);
        if (request.status != 0)
            qWarning("%s", qPrintable(request.err));
        return QString::number(request.json()[u"id"_s].toInt());
    }

    bool isRestricted() const
    {
        const QJsonObject contact =
            m_house->founder({u"contact"_s, u"show"_s, m_contact}).json()[u"contact"_s].toObject();
        return !contact[u"restricted_since"_s].isNull();
    }

    std::unique_ptr<tests::CliHouse> m_house;
    QString m_contact;
};

QTEST_GUILESS_MAIN(TestCliRequestLimits)

#include "tst_cli_request_limits.moc"
