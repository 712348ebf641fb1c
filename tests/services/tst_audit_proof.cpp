#include "app/audit/audit_trail.h"
#include "app/audit/tlog_proof.h"
#include "services/request_desk.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray sha(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// RFC 6962 2.1, by somebody who has only the file.
QByteArray rootOf(const QList<QByteArray> &leaves)
{
    if (leaves.size() == 1)
        return leaves.constFirst();
    qsizetype split = 1;
    while (split * 2 < leaves.size())
        split *= 2;
    return sha(QByteArray(1, '\1') + rootOf(leaves.first(split)) + rootOf(leaves.sliced(split)));
}

QByteArray hexIn(const QJsonObject &object, const QString &name)
{
    return QByteArray::fromHex(object[name].toString().toLatin1());
}

} // namespace

/// The trail in the hands of others: what they can check with nothing but the files they were given.
class TestAuditProof final
    : public QObject
    , private tests::RequestDesk
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (!open(backend))
            QSKIP("this server is not here");
        m_auditor = std::make_unique<Permit>(m_house->member(u"controleur"_s,
            {{Role::Auditor, FilingSystem::Customers}, {Role::Auditor, FilingSystem::Employees}}));
    }

    void cleanup()
    {
        m_reopened.reset();
        m_auditor.reset();
        close();
    }

    void exportsWhatAnOutsiderCanRecompute()
    {
        const QString path = m_house->folder() + u"/trail.jsonl"_s;
        const auto written = trail().exportToCheck(*m_auditor, path).result();
        QVERIFY(written);

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        const QJsonObject head = QJsonDocument::fromJson(file.readLine()).object();
        QCOMPARE(head[u"format"_s].toString(), u"klantkluis-trail/1"_s);
        QList<QByteArray> leaves;
        while (!file.atEnd()) {
            const QJsonObject entry =
                QJsonDocument::fromJson(file.readLine()).object()[u"entry"_s].toObject();
            const QByteArray header = hexIn(entry, u"header"_s);
            leaves << sha(QByteArray(1, '\0') + header);
            QCOMPARE(hexIn(entry, u"leaf"_s), leaves.constLast());
            const QByteArray commitment =
                sha(hexIn(entry, u"salt"_s) + entry[u"detail"_s].toString().toUtf8());
            // The last field of the header.
            QVERIFY(header.endsWith(commitment));
        }
        QCOMPARE(leaves.size(), *written);
        QCOMPARE(head[u"size"_s].toInteger(), *written);
        QCOMPARE(hexIn(head, u"root"_s), rootOf(leaves));
    }

    void signsTheHeadOfEachDecision()
    {
        decided();
        // The signature follows the answer; whoever asks next waits for the same desk.
        closeAndReopen();

        const auto verdict = m_reopened->auditTrail().verify(entered()).result();

        QVERIFY(verdict);
        QVERIFY(verdict->isIntact());
        QVERIFY(verdict->checkpoints >= 1);
        QCOMPARE(verdict->signedCheckpoints, isServer() ? 0 : verdict->checkpoints);
    }

    void provesWhatWasDoneForARequest()
    {
        const Id<Request> id = decided();
        const auto request = requests().find(founder(), customers, id).result();
        const QString path = m_house->folder() + u"/proof.json"_s;

        const auto written =
            trail().prove(*m_auditor, m_house->confirm(*m_auditor), request->request.ref, path).result();

        QVERIFY(written);
        QCOMPARE(*written, 6);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject proof = QJsonDocument::fromJson(file.readAll()).object();
        QStringList actions;
        for (const QJsonValue &value : proof[u"entries"_s].toArray()) {
            const QJsonObject entry = value.toObject();
            actions << entry[u"action"_s].toString();
            const QByteArray text = entry[u"proof"_s].toString().toUtf8();
            const auto leaf = Digest::from(sha(QByteArray(1, '\0') + hexIn(entry, u"header"_s)));
            if (isServer()) {
                QVERIFY(text.startsWith("c2sp.org/tlog-proof@v1\nindex "));
                continue;
            }
            const auto parsed = TlogProof::fromText(text);
            QVERIFY(parsed);
            const QJsonArray keys = proof[u"keys"_s].toArray();
            QList<NoteKey> known;
            for (const QJsonValue &key : keys)
                known.append({key.toObject()[u"name"_s].toString(), hexIn(key.toObject(), u"ed25519"_s)});
            const auto holds = parsed->verify(*leaf, proof[u"origin"_s].toString(), known);
            QVERIFY(holds);
            QCOMPARE(holds->signedBy, QStringList(m_auditor->staffRef()));
        }
        QCOMPARE(actions,
            QStringList({u"request.received"_s, u"request.identity-confirmed"_s, u"request.proposed"_s,
                u"request.evidence-opened"_s, u"request.evidence-opened"_s, u"request.approved"_s}));
    }

    void provesNothingForAnUnknownRequest()
    {
        const auto written = trail()
                                 .prove(*m_auditor, m_house->confirm(*m_auditor), u"no-such"_s,
                                     m_house->folder() + u"/proof.json"_s)
                                 .result();

        QCOMPARE(written.error(), (Error{Failure::NotFound, u"audit.request"_s}));
    }

    void noticesAForgedCheckpoint_data()
    {
        QTest::addColumn<bool>("isSigned");
        QTest::newRow("another signature") << true;
        QTest::newRow("no signature") << false;
    }

    void noticesAForgedCheckpoint()
    {
        QFETCH(bool, isSigned);
        if (isServer())
            QSKIP("members of a server have no keys yet");
        decided();
        closeAndReopen();
        auto line = Connection::open(m_location, Connection::Access::ReadWrite);
        QVERIFY(line);
        const auto note =
            Sql(**line, "test.note", u"SELECT note FROM audit_checkpoint"_s).first([](const Row &row) {
                return row.bytes(0);
            });
        QByteArray forged = **note;
        // Another signature of the same key: its last characters before the padding.
        const qsizetype at = forged.size() - 20;
        forged[at] = forged.at(at) == 'A' ? 'B' : 'A';
        if (!isSigned)
            forged = forged.first(forged.indexOf("\n\n") + 1);
        for (const QString &statement : (*line)->dialect().noLongerAppendOnly(u"audit_checkpoint"_s))
            QVERIFY(Sql(**line, "test.tamper", statement).run());
        QVERIFY(Sql(**line, "test.tamper", u"UPDATE audit_checkpoint SET note = ?"_s).bind(forged).run());

        const auto verdict = m_reopened->auditTrail().verify(entered()).result();

        QVERIFY(verdict);
        QVERIFY(!verdict->isIntact());
        QVERIFY(verdict->hasForgedCheckpoint);
    }

private:
    bool isServer() const
    {
        QFETCH_GLOBAL(Backend, backend);
        return backend == Backend::Server;
    }

    const AuditTrail &trail() const { return m_house->services().auditTrail(); }

    Id<Request> decided() const
    {
        const Id<Request> id = prepared(Request::Type::Erasure, {});
        const auto decision = approve(*m_approver, id);
        if (!decision)
            qWarning("%s", qPrintable(decision.error().what));
        return id;
    }

    void closeAndReopen()
    {
        m_location = m_house->services().location();
        m_house->closeFile();
        m_reopened = *Services::open(m_location, {.hashCost = HashCost::cheapest()});
    }

    Permit entered() const
    {
        return *m_reopened->signIn().enter(tests::firstMember(), tests::passphrase()).result();
    }

    std::unique_ptr<Permit> m_auditor;
    Location m_location;
    std::shared_ptr<Services> m_reopened;
};

QTEST_GUILESS_MAIN(TestAuditProof)

#include "tst_audit_proof.moc"
