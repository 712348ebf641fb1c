#include "app/audit/audit_trail.h"
#include "app/audit/tlog_proof.h"
#include "app/backup/ledger_file.h"
#include "app/backup/restores.h"
#include "app/consent/consents.h"
#include "app/staff/staff.h"
#include "app/staff/vault_roles.h"
#include "app/vault/key_set.h"
#include "services/backup_desk.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using tests::marker;
using tests::OpenHouse;

/// A file that came back from a backup: who signs for it, and what becomes of it where erasures are missing.
class TestRestores final
    : public QObject
    , private tests::BackupDesk
{
    Q_OBJECT

private slots:
    void init()
    {
        QVERIFY(openWithStick());
        for (const auto &name : {u"functionaris"_s, u"tweede"_s})
            m_house->member(name, {{Role::Officer, customers}, {Role::Officer, FilingSystem::Employees}});
    }

    void cleanup()
    {
        m_services.reset();
        close();
    }

    void refusesEverythingButLookingWhileErasuresAreMissing()
    {
        const auto report = restoredWithoutLedger();
        QVERIFY2(report, told(report));
        QCOMPARE(report->gap, std::optional(LedgerGap{.seen = 1, .found = 0}));
        QVERIFY(openRestored());
        const auto permit = enter(tests::firstMember());
        QVERIFY(permit);

        QVERIFY(m_services->contacts().find(*permit, customers, m_contact).result());
        const QStringList reasons{whatOf(m_services->contacts().add(*permit, customers, other())),
            whatOf(m_services->contacts().remove(*permit, customers, m_contact)),
            whatOf(m_services->consents().proof(*permit, customers, m_contact)),
            whatOf(m_services->requests().open(*permit, customers,
                {.type = Request::Type::Access, .contact = m_contact, .receivedOn = QDate(2026, 11, 1)})),
            whatOf(m_services->backups().create(*permit, confirm(*permit), m_folder)),
            permit->requireNoQuarantine() ? QString() : permit->requireNoQuarantine().error().what};
        for (const QString &reason : reasons)
            QCOMPARE(reason, u"backup.quarantine"_s);
        QVERIFY(!permit->may(Operation::EditContacts, customers));
        QCOMPARE(numberIn(u"SELECT COUNT(*) FROM contact"_s), 1);
    }

    void goesOnWhenAnAdministratorAndAnOfficerSay()
    {
        const auto report = restoredWithoutLedger();
        QVERIFY2(report, told(report));
        QVERIFY(openRestored());
        const auto founder = enter(tests::firstMember());
        const auto officer = enter(u"functionaris"_s);
        QVERIFY(founder && officer);

        const auto first = sign(*founder, u"Stick is gestolen"_s);
        QVERIFY2(first, told(first));
        QVERIFY(first->gap && founder->isQuarantined());
        QCOMPARE(sign(*founder, u"Nogmaals"_s).error().what, u"restore.signed-already"_s);
        QCOMPARE(sign(*officer, u" "_s).error().what, u"restore.reason"_s);
        const auto second = sign(*officer, u"Gemeld bij de directie"_s);

        QVERIFY2(second, told(second));
        QVERIFY(!second->gap && !founder->isQuarantined());
        QCOMPARE(second->restores.constLast().signers.constLast().reason, u"Gemeld bij de directie"_s);
        QVERIFY(m_services->contacts().add(*founder, customers, other()).result());
        QCOMPARE(actions(u"backup.continued"_s), 1);
        QCOMPARE(actions(u"backup.signed"_s), 2);
        QVERIFY(m_services->auditTrail().verify(*officer).result()->isIntact());
        // It stays so, also for the next restore on this desk: what was given up is missed no more.
        QVERIFY(openRestored());
        QVERIFY(!enter(tests::firstMember())->isQuarantined());
    }

    void doesNotGoOnWithoutAnAdministrator()
    {
        const auto report = restoredWithoutLedger();
        QVERIFY2(report, told(report));
        QVERIFY(openRestored());

        for (const auto &name : {u"functionaris"_s, u"tweede"_s}) {
            const auto officer = enter(name);
            QVERIFY(officer);
            const auto signedFor = sign(*officer, u"Doorgaan"_s);
            QVERIFY2(signedFor, told(signedFor));
            QVERIFY(signedFor->gap);
        }
        const auto approver = enter(u"goedkeurder"_s);
        QVERIFY(approver);
        QCOMPARE(sign(*approver, u"Doorgaan"_s).error().what, u"permit.restores.sign"_s);
        QVERIFY(approver->isQuarantined());
    }

    void goesOnWhenTheMissingErasuresAreDone()
    {
        const auto report = restoredWithoutLedger();
        QVERIFY2(report, told(report));
        QVERIFY(openRestored());
        const auto founder = enter(tests::firstMember());
        QVERIFY(founder);
        const auto &restores = m_services->restores();

        const auto none = restores.replay(*founder, confirm(*founder), {}).result();
        const auto replayed = restores.replay(*founder, confirm(*founder), {m_ledger}).result();

        QCOMPARE(none.error().what, u"backup.ledger-short"_s);
        QVERIFY2(replayed, told(replayed));
        QCOMPARE(replayed->size(), 1);
        QCOMPARE(replayed->constFirst().found, 1);
        QVERIFY(!founder->isQuarantined());
        QCOMPARE(restores.replay(*founder, confirm(*founder), {m_ledger}).result().error().what,
            u"restore.no-quarantine"_s);
        QVERIFY(m_services->auditTrail().verify(*founder).result()->isIntact());
        QVERIFY(openRestored());
        QVERIFY(!enter(tests::firstMember())->isQuarantined());
        m_services.reset();
        QCOMPARE(numberIn(u"SELECT COUNT(*) FROM contact"_s), 0);
        QVERIFY(!tests::holdText(tests::bytesAtRest(keyOf(target())), marker));
    }

    void owesTheSecondSignatureUntilAnotherMemberGivesIt()
    {
        const auto backup = made();
        QVERIFY2(backup, told(backup));
        m_house->closeFile();
        const auto report = restored(backup->path);
        QVERIFY2(report, told(report));
        QVERIFY(report->isSigned);
        QVERIFY(openRestored());
        const auto founder = enter(tests::firstMember());
        const auto officer = enter(u"functionaris"_s);
        QVERIFY(founder && officer && !founder->isQuarantined());

        const auto owing = m_services->auditTrail().verify(*officer).result();
        QVERIFY(owing && owing->isIntact());
        QVERIFY(owing->unsignedRestore() && owing->isSecondThere);
        QCOMPARE(owing->unsignedRestore()->members(), 1);
        QCOMPARE(sign(*founder, u"Nog eens"_s).error().what, u"restore.signed-already"_s);
        const auto second = sign(*officer, u"Ik was erbij"_s);

        QVERIFY2(second, told(second));
        QVERIFY(!second->owed());
        const auto verdict = m_services->auditTrail().verify(*officer).result();
        QVERIFY(verdict && verdict->isIntact());
        QVERIFY(!verdict->unsignedRestore());
    }

    void provesWhatWasDoneForARequestBeforeIt()
    {
        const Id<Request> id = prepared(Request::Type::Erasure, {});
        QVERIFY(approve(*m_approver, id));
        const QString ref = requests().find(founder(), customers, id).result()->request.ref;
        const auto backup = made();
        QVERIFY2(backup, told(backup));
        m_house->closeFile();
        QVERIFY(restored(backup->path));
        QVERIFY(openRestored());
        const auto officer = enter(u"functionaris"_s);
        const QString path = m_folder + u"/bewijs.json"_s;

        const auto written = m_services->auditTrail().prove(*officer, confirm(*officer), ref, path).result();

        QVERIFY2(written, told(written));
        QCOMPARE(*written, 6);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject proof = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(proof[u"entries"_s].toArray().isEmpty());
        const QJsonObject earlier = proof[u"earlier"_s].toArray().first().toObject();
        QCOMPARE(earlier[u"entries"_s].toArray().size(), 6);
        for (const QJsonValue &entry : earlier[u"entries"_s].toArray())
            QVERIFY(holds(entry.toObject(), earlier[u"origin"_s].toString(), proof));
        // From the head of now to that one by the entry that began the epoch.
        const QJsonObject restoredBy = proof[u"restored"_s].toObject();
        QVERIFY(holds(restoredBy, proof[u"origin"_s].toString(), proof));
        const QJsonObject detail =
            QJsonDocument::fromJson(restoredBy[u"detail"_s].toString().toUtf8()).object();
        QCOMPARE(detail[u"log_before"_s][u"root"_s].toString(), earlier[u"root"_s].toString());
    }

    void findsASignatureThatIsNone_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("another reason") << u"UPDATE restore_signature SET reason = 'anders'"_s;
        QTest::newRow("a changed document") << u"UPDATE restore_signature SET document = signature"_s;
        QTest::newRow("a changed signature") << u"UPDATE restore_signature SET signature = public_key"_s;
        QTest::newRow("nobody's key") << u"UPDATE restore_signature SET public_key = zeroblob(32)"_s;
    }

    void findsASignatureThatIsNone()
    {
        QFETCH(QString, statement);
        const auto backup = made();
        QVERIFY2(backup, told(backup));
        m_house->closeFile();
        QVERIFY(restored(backup->path));
        {
            const auto line = Connection::open(keyOf(target()), Connection::Access::ReadWrite);
            QVERIFY(line);
            QStringList all = (*line)->dialect().noLongerAppendOnly(u"restore_signature"_s);
            all << statement;
            for (const QString &each : std::as_const(all))
                QVERIFY(Sql(**line, "test.tamper", each).once().run());
        }
        QVERIFY(openRestored());

        const auto verdict = m_services->auditTrail().verify(*enter(tests::firstMember())).result();

        QVERIFY(verdict && !verdict->finding());
        QVERIFY(verdict->hasForgedRestore());
        QVERIFY(!verdict->isIntact());
        QCOMPARE(verdict->unsignedRestore()->members(), 0);
    }

    /// By whoever can write to the file: keys of their own in the officer's name, which vouch for themselves.
    void findsASecondSignatureThatVouchesForItself()
    {
        const auto report = restoredWithoutLedger();
        QVERIFY2(report, told(report));
        QVERIFY(openRestored());
        const auto founder = enter(tests::firstMember());
        const auto officer = enter(u"functionaris"_s);
        QVERIFY(founder && officer);
        forge(officer->staffRef(), *m_services->restores().overview(*founder).result());

        const auto signedFor = sign(*founder, u"Stick is gestolen"_s);

        QVERIFY2(signedFor, told(signedFor));
        QVERIFY(signedFor->gap && founder->isQuarantined());
        QCOMPARE(signedFor->restores.constLast().members(), 1);
        QCOMPARE(actions(u"backup.continued"_s), 0);
        const auto verdict = m_services->auditTrail().verify(*founder).result();
        QVERIFY(verdict && !verdict->finding());
        QVERIFY(verdict->hasForgedRestore());
        QVERIFY(!verdict->isIntact() && !verdict->isRolledBack());
    }

    void countsTheSignatureOfWhoLeft()
    {
        const auto report = restoredWithoutLedger();
        QVERIFY2(report, told(report));
        QVERIFY(openRestored());
        const auto founder = enter(tests::firstMember());
        const auto officer = enter(u"functionaris"_s);
        QVERIFY(founder && officer);
        QVERIFY(sign(*founder, u"Stick is gestolen"_s));
        QVERIFY(sign(*officer, u"Gemeld bij de directie"_s));

        QVERIFY(m_services->staff().disable(*founder, confirm(*founder), officer->staffRef()).result());

        const auto verdict = m_services->auditTrail().verify(*founder).result();
        QVERIFY(verdict && verdict->isIntact());
        QVERIFY(!verdict->unsignedRestore());
    }

private:
    /// A signature to go on, stored past the program.
    void forge(const QString &member, const RestoreOverview &overview) const
    {
        const auto keys = KeySet::generated();
        QVERIFY(keys);
        const QUuid vault = m_services->location().key->vault().vault();
        Certificate certificate;
        certificate.member = QUuid::fromString(member);
        certificate.keys = *keys->publicKeys();
        certificate.roles = roleBits({{Role::Officer, customers}, {Role::Officer, FilingSystem::Employees}});
        QVERIFY(certificate.certify(vault, *keys));
        const RestoreStanding &restore = overview.restores.constLast();
        const QString reason = u"Gemeld bij de directie"_s;
        const auto document = RestoreStatement{.vault = vault,
            .epoch = restore.epoch,
            .entry = restore.entry,
            .meaning = RestoreStatement::Meaning::Continued,
            .signer = certificate.member,
            .reason = sha256({reason.toUtf8()}),
            .signedAt = m_now}
                                  .toBytes();
        QVERIFY(document);
        const auto signature =
            restore_statement::sign(*document, [&keys](QByteArrayView message) -> Result<QByteArray> {
                const auto made = keys->sign(message);
                return made ? Result<QByteArray>(viewOf(*made).toByteArray())
                            : Result<QByteArray>(made.error());
            });
        QVERIFY(signature);
        const auto line = Connection::open(keyOf(target()), Connection::Access::ReadWrite);
        QVERIFY(line);
        QVERIFY(restore_signature_repository::add(**line,
            {.epoch = restore.epoch,
                .reason = reason,
                .document = *document,
                .signature = *signature,
                .publicKey = viewOf(certificate.keys.sign).toByteArray(),
                .certificate = certificate.toBytes()}));
    }

    /// Whether the entry stands under a head that a member signed, by what the document says.
    static bool holds(const QJsonObject &entry, const QString &origin, const QJsonObject &proof)
    {
        QList<NoteKey> known;
        for (const QJsonValue &key : proof[u"keys"_s].toArray())
            known.append(
                {key[u"name"_s].toString(), QByteArray::fromHex(key[u"ed25519"_s].toString().toLatin1())});
        const auto parsed = TlogProof::fromText(entry[u"proof"_s].toString().toUtf8());
        const QByteArray header = QByteArray::fromHex(entry[u"header"_s].toString().toLatin1());
        return parsed && parsed->verify(merkle::leafHash(header), origin, known);
    }

    /// The person is erased after the backup, and the ledger that tells of it is not found.
    Result<backup_restore::Report> restoredWithoutLedger()
    {
        const auto backup = made();
        if (!backup || !erased(m_contact))
            return Error{Failure::Internal, u"test"_s};
        const QUuid vault = m_house->services().location().key->vault().vault();
        m_house->closeFile();
        m_ledger = m_house->folder() + u"/gevonden.kkledger"_s;
        if (!QFile::rename(m_folder + u'/' + ledger_file::nameOf(vault), m_ledger))
            return Error{Failure::Internal, u"test"_s};
        return restored(backup->path);
    }

    bool openRestored()
    {
        m_services.reset();
        const auto services = Services::open(
            keyOf(target()), {.clock = Clock([this] { return m_now; }), .hashCost = HashCost::cheapest()});
        m_services = services ? *services : nullptr;
        return bool(services);
    }

    Result<Permit> enter(const QString &name) const
    {
        return m_services->signIn().enter(name, OpenHouse::passphrase()).result();
    }

    Confirmation confirm(const Permit &permit) const
    {
        return *m_services->signIn().confirm(permit, OpenHouse::passphrase()).result();
    }

    Result<RestoreOverview> sign(const Permit &permit, const QString &reason) const
    {
        const auto overview = m_services->restores().overview(permit).result();
        if (!overview)
            return overview;
        return m_services->restores()
            .sign(permit, confirm(permit), overview->restores.constLast().epoch, reason)
            .result();
    }

    qint64 actions(const QString &action) const
    {
        return numberIn(u"SELECT COUNT(*) FROM audit_entry WHERE action = '%1'"_s.arg(action));
    }

    template <typename Value>
    static QString whatOf(QFuture<Result<Value>> future)
    {
        const auto answer = future.result();
        return answer ? QString() : answer.error().what;
    }

    QString m_ledger; ///< where it lies now
    std::shared_ptr<Services> m_services;
};

QTEST_GUILESS_MAIN(TestRestores)

#include "tst_restores.moc"
