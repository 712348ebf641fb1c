#include "app/backup/ledger_file.h"
#include "services/replay_desk.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Who withdrew or objected after a backup is not used when it comes back (domain.md 9.3 B4).
class TestReplayedConsents final
    : public QObject
    , private tests::ReplayDesk
{
    Q_OBJECT

private slots:
    void init() { openWithPurposes(); }
    void cleanup() { closeBoth(); }

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

    void objectsAgainToAPurposeThatTheBackupDoesNotKnow()
    {
        const QString backup = keptBackup();
        addPurpose(u"spring-sale"_s, LawfulBasis::Consent, {Channel::Email});
        QVERIFY(m_house->services()
                    .consents()
                    .record(founder(), customers, m_contact,
                        {.purposeKey = u"spring-sale"_s, .act = ConsentAct::Objected, .method = u"phone"_s})
                    .result());

        const auto report = lostAndRestored(backup);

        QVERIFY2(report, told(report));
        QCOMPARE(ReplayCounts::of(report->replayed).objections, 1);
        QVERIFY(enterRestored());
        QVERIFY(!mayRestored(u"club-news"_s));
        QVERIFY(restoredNumber(u"SELECT COUNT(*) FROM suppression WHERE scope = 'all'"_s) > 0);
    }

    void endsAgainConsentThatWasAMistake()
    {
        QVERIFY(record(m_contact, ConsentAct::Withdrawn));
        m_now.micros += Instant::hour;
        const auto event = record(m_contact, ConsentAct::Given);
        QVERIFY2(event, told(event));
        const QString backup = keptBackup();
        QVERIFY(m_house->services().consents().correct(founder(), customers, event->event).result());
        QVERIFY(!may(u"club-news"_s));

        const auto report = lostAndRestored(backup);

        QVERIFY2(report, told(report));
        QCOMPARE(ReplayCounts::of(report->replayed).withdrawals, 1);
        QVERIFY(enterRestored());
        QVERIFY(!mayRestored(u"club-news"_s));
        QVERIFY(isChainIntact());
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
};

QTEST_GUILESS_MAIN(TestReplayedConsents)

#include "tst_replayed_consents.moc"
