#include "cli/cli_house.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

/// A request from intake to answer with two people at the command line.
class TestCliRequests final : public QObject
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
        const auto added = m_house->founder(
            {u"contact"_s, u"add"_s, u"--kind"_s, u"customer"_s, u"--source"_s, u"balie"_s, u"--basis"_s,
                u"b"_s, u"given-name=Anna"_s, u"surname=Wismij"_s, u"email=wismij@voorbeeld.example"_s});
        QVERIFY2(added.status == 0, qPrintable(added.err));
        m_contact = QString::number(added.json()[u"id"_s].toInt());
    }

    void cleanup() { m_house.reset(); }

    void opensARequestWithItsDeadline()
    {
        const auto opened = open(u"erasure"_s, u"2026-10-23"_s, {u"--today"_s, u"2026-11-02"_s});

        QVERIFY2(opened.status == 0, qPrintable(opened.err));
        QVERIFY(opened.json()[u"id"_s].toInt() > 0);
        QCOMPARE(opened.json()[u"deadline"_s].toString(), u"2026-11-23"_s);
        const QJsonArray waiting =
            m_house->founder({u"request"_s, u"list"_s}).json()[u"requests"_s].toArray();
        QCOMPARE(waiting.size(), 1);
    }

    void refusesTheApprovalOfWhoPreparedItAndTakesAnothers()
    {
        const QString id = prepared(u"erasure"_s, {});

        const auto own = m_house->founder({u"request"_s, u"approve"_s, id});
        m_house->as(u"goedkeurder"_s, {u"request"_s, u"evidence"_s, id});
        const auto other = m_house->as(u"goedkeurder"_s, {u"request"_s, u"approve"_s, id});

        QCOMPARE(own.status, 1);
        QVERIFY(own.out.isEmpty());
        QVERIFY2(own.err.contains(u"You registered this request. Another entitled person must decide it."_s),
            qPrintable(own.err));
        QVERIFY2(other.status == 0, qPrintable(other.err));
        QVERIFY(!other.json()[u"decision"_s].toString().isEmpty());
        QCOMPARE(statusOf(id), u"approved"_s);
    }

    void refusesToApproveWhatWasNotOpened()
    {
        const QString id = prepared(u"erasure"_s, {});

        const auto blind = m_house->as(u"goedkeurder"_s, {u"request"_s, u"approve"_s, id});
        QCOMPARE(blind.status, 1);
        QVERIFY2(blind.err.contains(u"Open it before you approve."_s), qPrintable(blind.err));
        const auto seen = m_house->as(u"goedkeurder"_s, {u"request"_s, u"evidence"_s, id});
        QVERIFY2(seen.status == 0, qPrintable(seen.err));
        QStringList codes;
        const QJsonArray told = seen.json()[u"evidence"_s].toArray();
        for (const QJsonValue &piece : told) {
            codes.append(piece[u"piece"_s].toString());
            QVERIFY(!piece[u"text"_s].toString().isEmpty() && !piece[u"opened"_s].isNull());
        }
        QCOMPARE(codes, QStringList({u"identity"_s, u"plan"_s}));
        QCOMPARE(m_house->as(u"goedkeurder"_s, {u"request"_s, u"evidence"_s, id, u"mandate"_s}).status, 1);
        QCOMPARE(m_house->as(u"goedkeurder"_s, {u"request"_s, u"approve"_s, id}).status, 0);
    }

    void approvesOnlyThePlanThatIsNamed()
    {
        const QString id = prepared(u"erasure"_s, {});
        const QString digest = m_house->founder({u"request"_s, u"show"_s, id}).json()[u"digest"_s].toString();
        QCOMPARE(digest.size(), 64);

        const auto other = m_house->as(u"goedkeurder"_s,
            {u"request"_s, u"approve"_s, id, u"--digest"_s, QString(digest).replace(0, 8, u"00000000"_s)});
        QCOMPARE(other.status, 1);
        QVERIFY(statusOf(id) != u"approved"_s);
        m_house->as(u"goedkeurder"_s, {u"request"_s, u"evidence"_s, id});
        const auto meant =
            m_house->as(u"goedkeurder"_s, {u"request"_s, u"approve"_s, id, u"--digest"_s, digest.toUpper()});
        QVERIFY2(meant.status == 0, qPrintable(meant.err));
        QCOMPARE(statusOf(id), u"approved"_s);
    }

    void erasesOnlyWhatWasApprovedAndWritesTheCertificate()
    {
        const QString id = prepared(u"erasure"_s, {});
        QCOMPARE(m_house->founder({u"request"_s, u"execute"_s, id}).status, 1);
        const QString early = m_house->path(u"te-vroeg.pdf"_s);
        QCOMPARE(m_house->founder({u"request"_s, u"answer"_s, id, u"--out"_s, early}).status, 1);
        QVERIFY(!QFile::exists(early));
        m_house->as(u"goedkeurder"_s, {u"request"_s, u"evidence"_s, id});
        QCOMPARE(m_house->as(u"goedkeurder"_s, {u"request"_s, u"approve"_s, id}).status, 0);

        const auto executed = m_house->founder({u"request"_s, u"execute"_s, id});

        QVERIFY2(executed.status == 0, qPrintable(executed.err));
        const QJsonObject json = executed.json();
        for (const QString &key : {u"erased"_s, u"kept"_s, u"notify"_s, u"certificate"_s})
            QVERIFY2(json.contains(key), qPrintable(key));
        QVERIFY(json[u"erased"_s][u"identity"_s].toInt() > 0);
        QCOMPARE(m_house->founder({u"contact"_s, u"show"_s, m_contact}).status, 1);
        const QString text = answered(id, u"nl"_s);
        QVERIFY2(text.contains(json[u"certificate"_s].toString()), qPrintable(text));
        QVERIFY(text.contains(u"zes weken"_s));
        QVERIFY(!text.contains(u"Wismij"_s));
        QVERIFY(answered(id, u"en"_s).contains(u"within six weeks"_s));
    }

    void closesOnTheDayTheAnswerWasSent()
    {
        const QString id = prepared(u"erasure"_s, {});
        m_house->as(u"goedkeurder"_s, {u"request"_s, u"evidence"_s, id});
        QCOMPARE(m_house->as(u"goedkeurder"_s, {u"request"_s, u"approve"_s, id}).status, 0);
        QCOMPARE(m_house->founder({u"request"_s, u"close"_s, id}).status, 1);
        QCOMPARE(m_house->founder({u"request"_s, u"execute"_s, id}).status, 0);

        const auto closed = m_house->founder({u"request"_s, u"close"_s, id});

        QVERIFY2(closed.status == 0, qPrintable(closed.err));
        QCOMPARE(statusOf(id), u"closed"_s);
        QVERIFY(m_house->founder({u"request"_s, u"list"_s}).json()[u"requests"_s].toArray().isEmpty());
        QCOMPARE(
            m_house->founder({u"request"_s, u"list"_s, u"--all"_s}).json()[u"requests"_s].toArray().size(),
            1);
    }

    void correctsAFieldAfterApproval()
    {
        const QString id = prepared(u"rectification"_s, {u"surname=Verbeterd"_s});
        m_house->as(u"goedkeurder"_s, {u"request"_s, u"evidence"_s, id});
        QCOMPARE(m_house->as(u"goedkeurder"_s, {u"request"_s, u"approve"_s, id}).status, 0);

        const auto executed = m_house->founder({u"request"_s, u"execute"_s, id, u"--lang"_s, u"en"_s});

        QCOMPARE(executed.status, 0);
        QVERIFY2(executed.out.contains(u"request certificate "_s + id), qPrintable(executed.out));
        const QJsonObject shown = m_house->founder({u"contact"_s, u"show"_s, m_contact}).json();
        QVERIFY(shown[u"contact"_s][u"name"_s].toString().contains(u"Verbeterd"_s));
        const QString text = answered(id, u"en"_s);
        QVERIFY2(text.contains(u"Surname"_s) && !text.contains(u"Verbeterd"_s), qPrintable(text));
    }

    void refusesWithReasonsThatASecondPersonApproves()
    {
        const QString id = prepared(u"erasure"_s, {});
        const auto refuse = [&](const QStringList &more) {
            return m_house->founder(QStringList{u"request"_s, u"refuse"_s, id} + more);
        };

        const auto bare = refuse({});
        const auto odd = refuse({u"--reason"_s, u"R99"_s, u"--words"_s, u"zomaar"_s});
        const auto otherKind = refuse({u"--reason"_s, u"R12"_s, u"--words"_s, u"zomaar"_s});
        const auto wordless = refuse({u"--reason"_s, u"R10"_s});
        const auto refused =
            refuse({u"--reason"_s, u"R10"_s, u"--reason"_s, u"R03"_s, u"--words"_s, u"lopend geschil"_s});

        QCOMPARE(bare.status, 2);
        QCOMPARE(odd.status, 2);
        QCOMPARE(otherKind.status, 1);
        QVERIFY2(otherKind.err.contains(u"R12"_s), qPrintable(otherKind.err));
        QCOMPARE(wordless.status, 1);
        QVERIFY2(refused.status == 0, qPrintable(refused.err));
        QCOMPARE(m_house->founder({u"request"_s, u"approve"_s, id}).status, 1);
        QCOMPARE(m_house->founder({u"request"_s, u"close"_s, id}).status, 1);
        m_house->as(u"goedkeurder"_s, {u"request"_s, u"evidence"_s, id});
        QCOMPARE(m_house->as(u"goedkeurder"_s, {u"request"_s, u"approve"_s, id}).status, 0);
        const QJsonObject shown = m_house->founder({u"request"_s, u"show"_s, id}).json();
        QCOMPARE(shown[u"refusal"_s].toArray(), (QJsonArray{u"R03"_s, u"R10"_s}));
        QCOMPARE(shown[u"request"_s][u"outcome"_s].toString(), u"refused"_s);
        QCOMPARE(m_house->founder({u"request"_s, u"execute"_s, id}).status, 1);
        // Nobody said yet who answers.
        QVERIFY(answered(id, u"en"_s).contains(u"nothing is known for"_s));
        QVERIFY(m_house
                    ->founder({u"settings"_s, u"set"_s, u"organisation.name=Voorbeeld"_s,
                        u"organisation.privacy-contact=privacy@voorbeeld.example"_s})
                    .status == 0);
        // It names the person, so that it is encrypted whatever it is called.
        const QString path = m_house->path(u"weigering.pdf"_s);
        const auto answer = m_house->founder({u"request"_s, u"answer"_s, id, u"--out"_s, path});
        QVERIFY2(answer.status == 0, qPrintable(answer.err));
        QFile packed(path);
        QVERIFY(packed.open(QIODevice::ReadOnly));
        QVERIFY(packed.readAll().startsWith("PK"));
        QVERIFY(!answer.json()[u"passphrase"_s].toString().isEmpty());
        QVERIFY(m_house->founder({u"request"_s, u"show"_s, id}).out.contains(u"refused-erasure/en"_s));
        QCOMPARE(m_house->founder({u"request"_s, u"close"_s, id}).status, 0);
    }

    void tellsWhyALevelIsNeededAndTakesAMaskedDocumentAsTheLastResort()
    {
        const QString today = QDate::currentDate().toString(Qt::ISODate);
        const QString id = QString::number(open(u"erasure"_s, today, {}).json()[u"id"_s].toInt());
        const auto verify = [&](const QStringList &more) {
            return m_house->founder(
                QStringList{u"request"_s, u"verify"_s, id, u"--method"_s, u"masked-document"_s} + more);
        };

        QCOMPARE(
            m_house->founder({u"request"_s, u"show"_s, id}).json()[u"identity"_s][u"level_needed"_s].toInt(),
            2);
        QCOMPARE(verify({}).status, 1);
        QCOMPARE(verify({u"--document"_s, u"passport"_s}).status, 1);
        const auto seen =
            verify({u"--document"_s, u"passport"_s, u"--remark"_s, u"woont in het buitenland"_s});

        QVERIFY2(seen.status == 0, qPrintable(seen.err));
        const QJsonValue identity = m_house->founder({u"request"_s, u"show"_s, id}).json()[u"identity"_s];
        QCOMPARE(identity[u"level"_s].toInt(), 3);
        QCOMPARE(identity[u"document"_s].toString(), u"passport"_s);
        QCOMPARE(m_house->founder({u"request"_s, u"purge-evidence"_s}).json()[u"requests"_s].toInt(), 0);
    }

    void countsOtherDaysOffAndSaysHowManyRequestsMoved()
    {
        // Received on 18 March 2025 it ends on Good Friday, which only counts as a day off where it is
        // equated.
        QCOMPARE(open(u"access"_s, u"2025-03-18"_s, {}).json()[u"deadline"_s].toString(), u"2025-04-18"_s);
        QCOMPARE(m_house->founder({u"settings"_s, u"set"_s, u"holidays.mode"_s + u"=all"_s}).status, 2);

        const auto set = m_house->founder({u"settings"_s, u"set"_s, u"holidays.mode=equated"_s});

        QVERIFY2(set.status == 0, qPrintable(set.err));
        QCOMPARE(set.json()[u"requests_moved"_s].toInt(), 1);
        QCOMPARE(set.json()[u"settings"_s][u"holidays.mode"_s].toString(), u"equated"_s);
        QCOMPARE(open(u"access"_s, u"2025-04-29"_s, {}).json()[u"deadline"_s].toString(), u"2025-06-02"_s);
        const QJsonArray waiting =
            m_house->founder({u"request"_s, u"list"_s}).json()[u"requests"_s].toArray();
        QCOMPARE(waiting.first()[u"deadline"_s].toString(), u"2025-04-22"_s);
        const auto back = m_house->founder({u"settings"_s, u"set"_s, u"holidays.mode=core"_s});
        QCOMPARE(back.json()[u"requests_moved"_s].toInt(), 2);
    }

    void recordsThatThePersonTookItBack()
    {
        const QString id = QString::number(open(u"erasure"_s, u"2026-11-01"_s, {}).json()[u"id"_s].toInt());

        const auto withdrawn = m_house->founder({u"request"_s, u"withdraw"_s, id});

        QVERIFY2(withdrawn.status == 0, qPrintable(withdrawn.err));
        QCOMPARE(statusOf(id), u"closed"_s);
        QCOMPARE(m_house->founder({u"request"_s, u"show"_s, id})
                     .json()[u"request"_s]
                     .toObject()[u"outcome"_s]
                     .toString(),
            u"withdrawn"_s);
        QCOMPARE(m_house->founder({u"request"_s, u"withdraw"_s, id}).status, 1);
    }

    void refusesToTellWhoReceivedNothing()
    {
        const QString id = prepared(u"erasure"_s, {});
        m_house->as(u"goedkeurder"_s, {u"request"_s, u"evidence"_s, id});
        QCOMPARE(m_house->as(u"goedkeurder"_s, {u"request"_s, u"approve"_s, id}).status, 0);
        QCOMPARE(m_house->founder({u"request"_s, u"execute"_s, id}).status, 0);

        const auto stranger = m_house->founder({u"request"_s, u"notify"_s, id, u"--processor"_s, u"Niemand"_s,
            u"--confirmed"_s, QDate::currentDate().toString(Qt::ISODate)});
        const auto dayless =
            m_house->founder({u"request"_s, u"notify"_s, id, u"--processor"_s, u"Niemand"_s});

        QCOMPARE(stranger.status, 1);
        QCOMPARE(dayless.status, 2);
    }

    void tellsWhoHoldsThePersonAndWritesTheirNoticesOut()
    {
        const QString today = QDate::currentDate().toString(Qt::ISODate);
        for (const QStringList &words :
            {QStringList{u"purpose"_s, u"add"_s, u"--key"_s, u"nieuws"_s, u"--basis"_s, u"a"_s,
                 u"--channel"_s, u"email"_s, u"--wording-nl"_s, u"Ja, graag."_s, u"--wording-en"_s,
                 u"Yes, please."_s},
                QStringList{u"consent"_s, u"record"_s, m_contact, u"--purpose"_s, u"nieuws"_s, u"--channel"_s,
                    u"email"_s, u"--status"_s, u"given"_s, u"--method"_s, u"phone"_s},
                QStringList{u"processor"_s, u"add"_s, u"--name"_s, u"Postduif"_s, u"--country"_s, u"NL"_s,
                    u"--purpose"_s, u"nieuws"_s, u"--category"_s, u"contact-details"_s},
                QStringList{u"processor"_s, u"add"_s, u"--name"_s, u"Mailserver"_s, u"--country"_s, u"US"_s,
                    u"--sub-of"_s, u"Postduif"_s, u"--purpose"_s, u"nieuws"_s, u"--category"_s,
                    u"contact-details"_s, u"--contact"_s, u"privacy@mailserver.example"_s}}) {
            const auto made = m_house->founder(words);
            QVERIFY2(made.status == 0, qPrintable(words.join(u' ') + made.err));
        }
        const QJsonArray holders =
            m_house->founder({u"processor"_s, u"holders"_s, m_contact}).json()[u"holders"_s].toArray();
        QCOMPARE(holders.size(), 2);
        QCOMPARE(holders[1][u"name"_s].toString(), u"Mailserver"_s);
        QCOMPARE(holders[1][u"via"_s].toArray(), QJsonArray{u"Postduif"_s});
        QCOMPARE(holders[1][u"transfer"_s].toString(), u"safeguards"_s);

        const QString id = prepared(u"erasure"_s, {});
        const QString path = m_house->path(u"kennisgeving.zip"_s);
        const QStringList write{u"request"_s, u"notices"_s, id, u"--format"_s, u"csv"_s, u"--out"_s, path};
        const auto early = m_house->founder(write);
        QCOMPARE(early.status, 1);
        QVERIFY2(early.err.contains(u"approved"_s), qPrintable(early.err));
        m_house->as(u"goedkeurder"_s, {u"request"_s, u"evidence"_s, id});
        QVERIFY(m_house->as(u"goedkeurder"_s, {u"request"_s, u"approve"_s, id}).status == 0);
        const auto nameless = m_house->founder(write);
        QVERIFY2(nameless.err.contains(u"organisation's name"_s), qPrintable(nameless.err));
        QVERIFY(m_house
                    ->founder({u"settings"_s, u"set"_s, u"organisation.name=Bloemenhuis"_s,
                        u"organisation.privacy-contact=avg@bloemenhuis.example"_s})
                    .status == 0);
        const auto unreachable =
            m_house->founder({u"request"_s, u"notices"_s, id, u"--format"_s, u"eml"_s, u"--out"_s, path});
        QCOMPARE(unreachable.status, 1);
        QVERIFY2(unreachable.err.contains(u"Postduif"_s), qPrintable(unreachable.err));

        const auto written = m_house->founder(write);
        QVERIFY2(written.status == 0, qPrintable(written.err));
        QCOMPARE(written.json()[u"written"_s].toInt(), 2);
        QVERIFY(!written.json()[u"passphrase"_s].toString().isEmpty());
        QVERIFY(QFile::exists(path));
        const auto executed = m_house->founder({u"request"_s, u"execute"_s, id});
        QVERIFY2(executed.status == 0, qPrintable(executed.err));
        QCOMPARE(executed.json()[u"notify"_s].toArray(), (QJsonArray{u"Postduif"_s, u"Mailserver"_s}));
        QCOMPARE(m_house->founder(write).status, 1);
        QCOMPARE(
            m_house->founder({u"request"_s, u"notices"_s, id, u"--sent"_s, today, u"--way"_s, u"email"_s})
                .status,
            0);
        QCOMPARE(m_house
                     ->founder({u"request"_s, u"notify"_s, id, u"--processor"_s, u"Mailserver"_s,
                         u"--confirmed"_s, today})
                     .status,
            0);
        const QJsonArray notices =
            m_house->founder({u"request"_s, u"notices"_s, id}).json()[u"notices"_s].toArray();
        QCOMPARE(notices.size(), 2);
        QCOMPARE(notices[1][u"made"_s].toString(), u"csv"_s);
        QCOMPARE(notices[1][u"way"_s].toString(), u"email"_s);
        QCOMPARE(notices[1][u"confirmed"_s].toString(), today);
        QVERIFY(notices[0][u"confirmed"_s].isNull());
    }

private:
    tests::CliAnswer open(const QString &type, const QString &received, const QStringList &more) const
    {
        return m_house->founder(QStringList{u"request"_s, u"open"_s, u"--type"_s, type, u"--contact"_s,
                                    m_contact, u"--received"_s, received, u"--channel"_s, u"email"_s} +
            more);
    }

    /// A request up to its proposal, by the founder.
    QString prepared(const QString &type, const QStringList &fields) const
    {
        const QString today = QDate::currentDate().toString(Qt::ISODate);
        const QString id = QString::number(open(type, today, {}).json()[u"id"_s].toInt());
        const auto verified =
            m_house->founder({u"request"_s, u"verify"_s, id, u"--method"_s, u"two-facts"_s});
        const auto proposed = m_house->founder(QStringList{u"request"_s, u"propose"_s, id} + fields);
        if (verified.status != 0 || proposed.status != 0)
            qWarning("%s %s", qPrintable(verified.err), qPrintable(proposed.err));
        return id;
    }

    QString statusOf(const QString &id) const
    {
        return m_house->founder({u"request"_s, u"show"_s, id}).json()[u"request"_s][u"status"_s].toString();
    }

    /// The letters of the answer to the person.
    QString answered(const QString &id, const QString &language) const
    {
        const QString path = m_house->path(u"antwoord-%1.pdf"_s.arg(language));
        const auto written =
            m_house->founder({u"request"_s, u"answer"_s, id, u"--out"_s, path, u"--lang"_s, language});
        if (written.status != 0 || QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            return written.err;
        QProcess reader;
        reader.start(u"pdftotext"_s, {path, u"-"_s});
        reader.waitForFinished();
        return QString::fromUtf8(reader.readAllStandardOutput()).simplified();
    }

    std::unique_ptr<tests::CliHouse> m_house;
    QString m_contact;
};

QTEST_GUILESS_MAIN(TestCliRequests)

#include "tst_cli_requests.moc"
