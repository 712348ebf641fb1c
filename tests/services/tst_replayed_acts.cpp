#include "app/backup/act_record.h"
#include "app/backup/restores.h"
#include "app/storage/transaction.h"
#include "services/replay_desk.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using tests::marker;

/// What was restricted, lifted and corrected after a backup holds when it comes back (domain.md 9.3 B4).
class TestReplayedActs final
    : public QObject
    , private tests::ReplayDesk
{
    Q_OBJECT

private slots:
    void init() { openWithPurposes(); }
    void cleanup() { closeBoth(); }

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

    /// As it goes where a first restore restricted what was corrected, and that was made right again.
    void staysRestrictedForWhatWasCorrectedThoughThatWasLiftedSince()
    {
        const Id<Request> id =
            approved(Request::Type::Rectification, {.corrections = {{u"surname"_s, {}, u"Beter"_s}}});
        const Request request = fileOf(id).request;
        const QString backup = keptBackup();
        QVERIFY(enters([&](Connection &connection) {
            return act_record::restricted(connection, request, RestrictionGround::Contested, m_now);
        }));
        QVERIFY(execute(id));
        QVERIFY(enters([&](Connection &connection) {
            return act_record::lifted(connection, request, m_contact, m_now);
        }));
        const QByteArray ledger = ledgerBytes();
        m_house->closeFile();
        m_now.micros += Instant::hour;

        const auto report = restored(backup, {ledger});

        QVERIFY2(report, told(report));
        QCOMPARE(report->replayed.size(), 3);
        QCOMPARE(ReplayCounts::of(report->replayed).restrictions, 0);
        QCOMPARE(ReplayCounts::of(report->replayed).corrections, 1);
        QCOMPARE(ReplayCounts::of(report->replayed).liftings, 0);
        QVERIFY(enterRestored());
        QCOMPARE(restoredContact().surname, marker);
        QVERIFY(restoredContact().restrictedAt);
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
    /// Past all services, into the ledger of the file that is open.
    bool enters(const std::function<Outcome(Connection &)> &act) const
    {
        const auto line = Connection::open(m_house->services().location(), Connection::Access::ReadWrite);
        return line && writing(**line, act);
    }
};

QTEST_GUILESS_MAIN(TestReplayedActs)

#include "tst_replayed_acts.moc"
