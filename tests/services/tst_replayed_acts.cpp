#include "app/audit/audit_trail.h"
#include "app/backup/erasure_record.h"
#include "app/backup/ledger_file.h"
#include "app/backup/restores.h"
#include "app/consent/consents.h"
#include "app/consent/purposes.h"
#include "app/gate/gate.h"
#include "app/storage/transaction.h"
#include "services/backup_desk.h"
#include "support/weighed.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::marker;
using tests::OpenHouse;

/// What was restricted, forbidden and corrected after a backup holds when it comes back (domain.md 9.3 B4).
class TestReplayedActs final
    : public QObject
    , private tests::BackupDesk
{
    Q_OBJECT

private slots:
    void init()
    {
        QVERIFY(openWithStick());
        addPurpose(u"club-news"_s, LawfulBasis::Consent, {Channel::Email, Channel::Phone});
        addPurpose(u"own-offers"_s, LawfulBasis::LegitimateInterest, {Channel::Email});
        addPurpose(u"orders"_s, LawfulBasis::Contract, {Channel::Email});
        QVERIFY(give(m_contact));
        QVERIFY(addGround(u"own-offers"_s) && addGround(u"orders"_s));
        m_now.micros += Instant::hour;
    }

    void cleanup()
    {
        m_services.reset();
        close();
    }

    void restrictsAgainAndOpensTheRequestThatTheBackupDoesNotKnow()
    {
        const QString backup = keptBackup();
        const auto id = intake(
            {.type = Request::Type::Restriction, .aim = {.ground = RestrictionGround::NeededForClaim}});
        QVERIFY(id);
        const QString ref = fileOf(*id).request.ref;

        const auto report = lostAndRestored(backup);

        QVERIFY2(report, told(report));
        QCOMPARE(report->replayed.size(), 1);
        QCOMPARE(ReplayCounts::of(report->replayed).restrictions, 1);
        QCOMPARE(report->replayed.first().requestRef, ref);
        QVERIFY(enterRestored());
        QVERIFY(restoredContact().restrictedAt);
        QVERIFY(!mayRestored(u"orders"_s) && !mayRestored(u"club-news"_s));
        const RequestFile file = restoredFile();
        QCOMPARE(file.request.ref, ref);
        QVERIFY(file.request.isOpen());
        QCOMPARE(file.request.receivedOn, QDate(2026, 11, 2));
        QCOMPARE(file.request.aim.ground, std::optional(RestrictionGround::NeededForClaim));
        QCOMPARE(file.restrictions.first().ground, RestrictionGround::NeededForClaim);
        QVERIFY(m_services->auditTrail().verify(*m_permit).result()->isIntact());
        QCOMPARE(restoredDetail(u"restricted"_s), 1);
    }

    void restrictsByTheRequestThatTheBackupKnowsOnTheGroundThatWasFound()
    {
        const auto id = intake({.type = Request::Type::Restriction});
        QVERIFY(id);
        QVERIFY(requests().verifyIdentity(founder(), customers, *id, u"two-facts"_s).result());
        const QString backup = keptBackup();
        QVERIFY(requests().doAtOnce(founder(), customers, *id, RestrictionGround::Unlawful).result());

        const auto report = lostAndRestored(backup);

        QVERIFY2(report, told(report));
        QCOMPARE(ReplayCounts::of(report->replayed).restrictions, 1);
        QVERIFY(enterRestored());
        QCOMPARE(restoredFile().restrictions.size(), 1);
        QCOMPARE(restoredFile().restrictions.first().ground, RestrictionGround::Unlawful);
        QCOMPARE(restoredNumber(u"SELECT COUNT(*) FROM request"_s), 1);
    }

    void liftsWhatWasLiftedSince()
    {
        const auto id = intake({.type = Request::Type::Restriction});
        QVERIFY(id);
        const QString backup = keptBackup();
        lifted(*id);
        QVERIFY(!contactOf(m_contact).restrictedAt);

        const auto report = lostAndRestored(backup);

        QVERIFY2(report, told(report));
        QCOMPARE(ReplayCounts::of(report->replayed).liftings, 1);
        QVERIFY(enterRestored());
        QVERIFY(!restoredContact().restrictedAt);
        QVERIFY(mayRestored(u"orders"_s));
    }

    void restrictsNobodyOfWhomItWasLiftedSince()
    {
        const QString backup = keptBackup();
        const auto id = intake({.type = Request::Type::Restriction});
        QVERIFY(id);
        lifted(*id);

        const auto report = lostAndRestored(backup);

        QVERIFY2(report, told(report));
        QCOMPARE(report->replayed.size(), 2);
        QCOMPARE(ReplayCounts::of(report->replayed).restrictions, 0);
        QVERIFY(enterRestored());
        QVERIFY(!restoredContact().restrictedAt);
        QCOMPARE(restoredNumber(u"SELECT COUNT(*) FROM request"_s), 0);
    }

    void erasesWhoWasRestrictedFirst()
    {
        const QString backup = keptBackup();
        QVERIFY(intake({.type = Request::Type::Restriction}));
        QVERIFY(erased(m_contact));

        const auto report = lostAndRestored(backup);

        QVERIFY2(report, told(report));
        QCOMPARE(ReplayCounts::of(report->replayed).erasures, 1);
        QCOMPARE(restoredNumber(u"SELECT COUNT(*) FROM contact"_s), 0);
        QCOMPARE(restoredNumber(u"SELECT COUNT(*) FROM restriction"_s), 0);
    }

    void withdrawsAgainWhatWasRecordedSingly()
    {
        const QString backup = keptBackup();
        QVERIFY(record(m_contact, ConsentAct::Withdrawn));
        QVERIFY(!may(u"club-news"_s));

        const auto report = lostAndRestored(backup);

        QVERIFY2(report, told(report));
        QCOMPARE(ReplayCounts::of(report->replayed).withdrawals, 1);
        QVERIFY(enterRestored());
        QVERIFY(!mayRestored(u"club-news"_s));
        QVERIFY(mayRestored(u"orders"_s));
        QVERIFY(restoredNumber(u"SELECT COUNT(*) FROM suppression WHERE scope = 'club-news'"_s) > 0);
        QVERIFY(isChainIntact());
        QVERIFY(m_services->auditTrail().verify(*m_permit).result()->isIntact());
        QCOMPARE(restoredDetail(u"withdrawn"_s), 1);
    }

    void withdrawsAgainForManyByOneEntry()
    {
        const Id<Contact> second = added(other());
        const Id<Contact> third = added(other());
        const QString backup = keptBackup();
        const auto withdrawn = m_house->services()
                                   .consents()
                                   .bulk(founder(), customers,
                                       {.act = {.purposeKey = u"club-news"_s,
                                            .act = ConsentAct::Withdrawn,
                                            .method = u"letter"_s},
                                           .contacts = {m_contact, second, third}})
                                   .result();
        QVERIFY2(withdrawn, told(withdrawn));
        QCOMPARE(withdrawn->changed, 3);

        const auto report = lostAndRestored(backup);

        QVERIFY2(report, told(report));
        QCOMPARE(report->replayed.size(), 1);
        QCOMPARE(report->replayed.first().records, 3);
        QCOMPARE(report->replayed.first().changed, 3);
        QVERIFY(enterRestored());
        QVERIFY(!mayRestored(u"club-news"_s));
        QCOMPARE(restoredNumber(u"SELECT COUNT(*) FROM consent_event WHERE method = 'restore'"_s), 3);
        QVERIFY(isChainIntact());
    }

    void objectsAgainToAllMarketing()
    {
        const QString backup = keptBackup();
        QVERIFY(intake({.type = Request::Type::Objection}));
        QVERIFY(!may(u"own-offers"_s));

        const auto report = lostAndRestored(backup);

        QVERIFY2(report, told(report));
        QVERIFY(ReplayCounts::of(report->replayed).objections >= 3);
        QVERIFY(enterRestored());
        QVERIFY(!mayRestored(u"own-offers"_s) && !mayRestored(u"club-news"_s));
        QVERIFY(mayRestored(u"orders"_s));
        QVERIFY(restoredNumber(u"SELECT COUNT(*) FROM suppression WHERE scope = 'all'"_s) > 0);
        QCOMPARE(restoredNumber(u"SELECT COUNT(*) FROM processing_ground WHERE holds_until IS NULL"_s), 1);
    }

    void forgetsAWithdrawalThatWasAMistake()
    {
        const QString backup = keptBackup();
        const auto event = record(m_contact, ConsentAct::Withdrawn);
        QVERIFY(event);
        QVERIFY(m_house->services().consents().correct(founder(), customers, event->event).result());
        QVERIFY(may(u"club-news"_s));

        const auto report = lostAndRestored(backup);

        QVERIFY2(report, told(report));
        QCOMPARE(report->replayed.size(), 2);
        QCOMPARE(ReplayCounts::of(report->replayed).withdrawals, 0);
        QVERIFY(enterRestored());
        QVERIFY(mayRestored(u"club-news"_s));
    }

    void restrictsWhatWasCorrectedUntilItIsMadeRightAgain()
    {
        const Id<Request> id =
            approved(Request::Type::Rectification, {.corrections = {{u"surname"_s, {}, u"Beter"_s}}});
        const QString backup = keptBackup();
        QVERIFY(execute(id));
        QCOMPARE(contactOf(m_contact).surname, u"Beter"_s);
        const QByteArray ledger = ledgerBytes();
        QVERIFY(!tests::holdText({ledger}, u"Beter"_s) && !tests::holdText({ledger}, marker));
        const QString contact = contactOf(m_contact).refText();

        const auto report = lostAndRestored(backup);

        QVERIFY2(report, told(report));
        QCOMPARE(ReplayCounts::of(report->replayed).corrections, 1);
        QCOMPARE(report->replayed.first().toCorrect, QStringList{contact});
        QVERIFY(enterRestored());
        QCOMPARE(restoredContact().surname, marker);
        QVERIFY(restoredContact().restrictedAt);
        QVERIFY(!mayRestored(u"orders"_s));
        QVERIFY(restoredFile().request.isOpen());
        QCOMPARE(restoredFile().restrictions.first().ground, RestrictionGround::Contested);
        QCOMPARE(restoredFile().steps.last().step, u"correct-again"_s);
        // The approval came back with it: the same correction can be carried out once more.
        const auto again = m_services->requests()
                               .execute(*m_permit, confirmRestored(), customers, restoredFile().request.id)
                               .result();
        QVERIFY2(again, told(again));
        QCOMPARE(restoredContact().surname, u"Beter"_s);
    }

    void opensTheRequestOfACorrectionThatCameAfterTheBackup()
    {
        const QString backup = keptBackup();
        const Id<Request> id =
            approved(Request::Type::Rectification, {.corrections = {{u"surname"_s, {}, u"Beter"_s}}});
        QVERIFY(execute(id));

        const auto report = lostAndRestored(backup);

        QVERIFY2(report, told(report));
        QCOMPARE(ReplayCounts::of(report->replayed).corrections, 1);
        QVERIFY(enterRestored());
        QCOMPARE(restoredFile().request.type, Request::Type::Rectification);
        QCOMPARE(restoredFile().request.stage, Request::Stage::Received);
        QVERIFY(restoredContact().restrictedAt);
    }

    void doesNothingTwice()
    {
        const QString backup = keptBackup();
        QVERIFY(intake({.type = Request::Type::Restriction}));
        QVERIFY(record(m_contact, ConsentAct::Withdrawn));
        QVERIFY(lostAndRestored(backup));
        QVERIFY(enterRestored());
        const qint64 events = restoredNumber(u"SELECT COUNT(*) FROM consent_event"_s);
        const auto line = Connection::open(m_services->location(), Connection::Access::ReadOnly);
        QVERIFY(line);
        const auto ledger = erasure_record::ledger(**line);
        QVERIFY(ledger);
        QCOMPARE(ledger->entries().size(), 2);
        m_services.reset();
        const auto writer = Connection::open(keyOf(target()), Connection::Access::ReadWrite);
        QVERIFY(writer);

        const auto again = writing(**writer, [&](Connection &connection) {
            return erasure_replay::replay(
                connection, {}, ledger->entries(), Clock([this] { return m_now; }), u"test"_s);
        });

        QVERIFY2(again, told(again));
        QCOMPARE(ReplayCounts::of(*again).restrictions, 0);
        QCOMPARE(ReplayCounts::of(*again).withdrawals, 0);
        QCOMPARE(restoredNumber(u"SELECT COUNT(*) FROM consent_event"_s), events);
        QCOMPARE(restoredNumber(u"SELECT COUNT(*) FROM restriction"_s), 1);
        QCOMPARE(restoredNumber(u"SELECT COUNT(*) FROM request"_s), 1);
    }

    /// B5: who knows less than this desk has seen does not get in.
    void staysInQuarantineWhereAWithdrawalIsMissing()
    {
        const QString backup = keptBackup();
        QVERIFY(record(m_contact, ConsentAct::Withdrawn));
        const QUuid vault = m_house->services().location().key->vault().vault();
        m_house->closeFile();
        QVERIFY(QFile::remove(m_folder + u'/' + ledger_file::nameOf(vault)));

        const auto report = restored(backup);

        QVERIFY2(report, told(report));
        QCOMPARE(report->gap, std::optional(LedgerGap{.seen = 1, .found = 0}));
        QVERIFY(enterRestored());
        QVERIFY(m_permit->isQuarantined());
    }

    void believesNoEntryThatSomebodyElseWrote()
    {
        const QString backup = keptBackup();
        const QUuid vault = m_house->services().location().key->vault().vault();
        const QUuid ref = QUuid::fromRfc4122(contactOf(m_contact).ref);
        m_house->closeFile();
        ErasureLedger forged(vault);
        const auto stranger = signerOf(*SecretBytes::random(32));
        QVERIFY(stranger);
        QVERIFY(forged.append({.done = m_now,
                                  .request = QUuid::createUuid(),
                                  .records = {ref},
                                  .matter = {.act = LedgerAct::Restricted, .detail = 1}},
            *stranger));

        const auto report = restored(backup, {forged.toBytes()});

        QVERIFY2(report, told(report));
        QVERIFY(report->replayed.isEmpty());
        QVERIFY(enterRestored());
        QVERIFY(!restoredContact().restrictedAt);
    }

private:
    void addPurpose(const QString &key, LawfulBasis basis, Channels channels) const
    {
        Purpose purpose{.key = key,
            .basis = basis,
            .channels = channels,
            .categories = {DataCategory::Identity, DataCategory::ContactDetails},
            .wording = {
                .titleNl = key, .titleEn = key, .wordingNl = u"Ja, dat mag."_s, .wordingEn = u"Yes."_s}};
        if (basis == LawfulBasis::LegitimateInterest) {
            purpose.assessment = u"Klanten vertellen wat wij maken."_s;
            purpose.weighing = tests::weighed();
        }
        const auto added = m_house->services().purposes().add(founder(), purpose).result();
        QVERIFY2(added, told(added));
    }

    bool addGround(const QString &purpose) const
    {
        return bool(
            m_house->services()
                .consents()
                .addGround(founder(), customers, m_contact, {.purposeKey = purpose, .reason = u"koopt al"_s})
                .result());
    }

    Result<RecordedConsent> record(Id<Contact> contact, ConsentAct act) const
    {
        return m_house->services()
            .consents()
            .record(founder(), customers, contact,
                {.purposeKey = u"club-news"_s, .act = act, .method = u"phone"_s})
            .result();
    }

    bool give(Id<Contact> contact) const { return bool(record(contact, ConsentAct::Given)); }

    Result<Id<Request>> intake(RequestIntake intake) const
    {
        intake.contact = m_contact;
        intake.receivedOn = QDate(2026, 11, 2);
        return requests().open(founder(), customers, intake).result();
    }

    void lifted(Id<Request> id)
    {
        QVERIFY(requests().verifyIdentity(founder(), customers, id, u"two-facts"_s).result());
        QVERIFY(requests().doAtOnce(founder(), customers, id, {}).result());
        const auto free =
            requests().proposeLifting(founder(), customers, id, m_now.toLocal().date()).result();
        QVERIFY2(free, told(free));
        QVERIFY(approve(*m_approver, *free));
        QVERIFY(execute(*free));
    }

    /// Where it lies.
    QString keptBackup()
    {
        const auto backup = made();
        m_now.micros += Instant::hour;
        return backup ? backup->path : QString();
    }

    Result<backup_restore::Report> lostAndRestored(const QString &backup)
    {
        m_house->closeFile();
        m_now.micros += Instant::hour;
        return restored(backup);
    }

    QByteArray ledgerBytes() const
    {
        const auto line = m_house->look();
        const auto ledger = erasure_record::ledger(*line);
        return ledger ? ledger->toBytes() : QByteArray();
    }

    bool may(const QString &purpose) const { return asked(m_house->services(), founder(), purpose); }

    bool mayRestored(const QString &purpose) const { return asked(*m_services, *m_permit, purpose); }

    bool asked(const Services &services, const Permit &permit, const QString &purpose) const
    {
        const auto verdict =
            services.gate().mayContact(permit, customers, m_contact, purpose, Channel::Email).result();
        return verdict && verdict->answer.allowed;
    }

    bool enterRestored()
    {
        const auto services = Services::open(
            keyOf(target()), {.clock = Clock([this] { return m_now; }), .hashCost = HashCost::cheapest()});
        if (!services)
            return false;
        m_services = *services;
        const auto permit =
            m_services->signIn().enter(tests::firstMember(), OpenHouse::passphrase()).result();
        if (permit)
            m_permit = *permit;
        return bool(permit);
    }

    Confirmation confirmRestored() const
    {
        return *m_services->signIn().confirm(*m_permit, OpenHouse::passphrase()).result();
    }

    Contact restoredContact() const
    {
        return m_services->contacts().find(*m_permit, customers, m_contact).result()->contact;
    }

    /// The one request of the person that is there.
    RequestFile restoredFile() const
    {
        const auto all = m_services->requests().ofContact(*m_permit, customers, m_contact).result();
        return *m_services->requests().find(*m_permit, customers, all->first().id).result();
    }

    bool isChainIntact() const
    {
        const auto verdict = m_services->consents().checkChain(*m_permit, customers).result();
        return verdict && verdict->isIntact() && verdict->events > 0;
    }

    qint64 restoredNumber(const QString &sql) const { return numberIn(sql); }

    /// What the first entry of the trail tells of it.
    int restoredDetail(const QString &key) const
    {
        const auto line = Connection::open(keyOf(target()), Connection::Access::ReadOnly);
        const auto detail = Sql(**line, "test",
            u"SELECT d.detail FROM audit_detail d JOIN audit_entry e ON e.position = d.position WHERE "
            "e.action = 'backup.restored'"_s)
                                .first([](const Row &row) { return row.bytes(0); });
        return detail && *detail ? QJsonDocument::fromJson(**detail)[key].toInt(-1) : -1;
    }

    std::shared_ptr<Services> m_services;
    std::optional<Permit> m_permit;
};

QTEST_GUILESS_MAIN(TestReplayedActs)

#include "tst_replayed_acts.moc"
