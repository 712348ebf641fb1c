#include "app/consent/consent_chain.h"
#include "app/contacts/contact_erasure.h"
#include "app/storage/transaction.h"
#include "services/consent_house.h"

#include <QTest>

#include <algorithm>
#include <thread>

using tests::actOf;
using tests::customers;
using enum ConsentAct;

/// What is kept of an act of consent, and that it stays as it was recorded.
class TestConsentChain final
    : public QObject
    , tests::ConsentFixture
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (!setUp(backend))
            QSKIP("this server is not here");
    }

    void cleanup() { m_house.reset(); }

    void keepsEveryFieldOfARecord()
    {
        ConsentDraft draft = actOf(Given);
        draft.source = QStringLiteral("formulier op de open dag");
        draft.place = QStringLiteral("Delft");
        draft.language = QStringLiteral("nl");
        draft.representative = QStringLiteral("M. Dam");
        draft.authority = QStringLiteral("ouder, gezien bij de balie");
        draft.remark = QStringLiteral("wil ook de jaarkalender");
        draft.subjectConfirmed = true;
        const auto recorded = record(draft);

        QVERIFY(recorded);
        const ConsentEvent event = history().first().event;
        QCOMPARE(event.basis, std::optional(LawfulBasis::Consent));
        QCOMPARE(event.source, draft.source);
        QCOMPARE(event.place, draft.place);
        QCOMPARE(event.language, draft.language);
        QCOMPARE(event.representative, draft.representative);
        QCOMPARE(event.authority, draft.authority);
        QCOMPARE(event.remark, draft.remark);
        QVERIFY(event.subjectConfirmed);
        QVERIFY(event.wording.isStored());
        QVERIFY(event.detail.isStored());
        QCOMPARE(event.entryHash.size(), 32);
        QVERIFY(!event.previous.isStored());
    }

    void tiesEveryActToTheOneRecordedBeforeIt()
    {
        std::ignore = record(actOf(Given));
        m_now.micros += tests::aDay;
        std::ignore = record(actOf(Withdrawn));
        ConsentDraft late = actOf(Refused);
        late.happenedAt = Instant{m_now.micros - 2 * tests::aDay};
        std::ignore = record(late);
        std::ignore = record(actOf(Asked, Channel::Phone));
        const Id<Purpose> purpose = purposes().list(founder()).result()->first().id;
        QVERIFY(purposes().end(founder(), purpose).result());

        QList<ConsentEvent> line;
        for (const ConsentEntry &entry : history()) {
            if (entry.event.channel == Channel::Email)
                line.append(entry.event);
        }
        std::sort(line.begin(), line.end(),
            [](const auto &a, const auto &b) { return a.id.number() < b.id.number(); });
        const ConsentEvent *before = nullptr;
        for (const ConsentEvent &event : line) {
            QVERIFY(consent_chain::fits(customers, event, before));
            before = &event;
        }
        QVERIFY(verdict().isIntact());
        QCOMPARE(verdict().events, 4);
        QCOMPARE(verdict().withoutHash, 0);
    }

    void tiesWhatTheOrganisationEndsAsWell()
    {
        std::ignore = record(actOf(Given));
        std::ignore = record(actOf(Given, Channel::Phone));
        const Id<Purpose> purpose = purposes().list(founder()).result()->first().id;
        m_now.micros += tests::aDay;
        QCOMPARE(*purposes().end(founder(), purpose).result(), 2);

        QCOMPARE(verdict().events, 4);
        QVERIFY(verdict().isIntact());
        QCOMPARE(history().last().event.basis, std::optional(LawfulBasis::Consent));
        QVERIFY(history().last().event.previous.isStored());
    }

    void findsTheActThatWasAltered_data()
    {
        QTest::addColumn<QString>("tampering");
        QTest::newRow("another act") << QStringLiteral("UPDATE consent_event SET act = 2 WHERE act = 6");
        QTest::newRow("another moment")
            << QStringLiteral("UPDATE consent_event SET happened_at = 1 WHERE act = 6");
        QTest::newRow("another text")
            << QStringLiteral("UPDATE consent_event SET statement = 'x' WHERE act = 6");
        QTest::newRow("no hash") << QStringLiteral(
            "UPDATE consent_event SET entry_hash = NULL WHERE act = 6");
        QTest::newRow("one taken out") << QStringLiteral("DELETE FROM consent_event WHERE act = 2");
    }

    void findsTheActThatWasAltered()
    {
        QFETCH(QString, tampering);
        std::ignore = record(actOf(Given));
        m_now.micros += tests::aDay;
        const auto withdrawn = record(actOf(Withdrawn));
        m_now.micros += tests::aDay;
        std::ignore = record(actOf(Given));
        if (tampering.startsWith(QLatin1String("DELETE")))
            tampering += QStringLiteral(" AND id < %1").arg(withdrawn->event.number());
        unlocked([&](Connection &line) { QVERIFY(Sql(line, "test", tampering).run()); });

        QVERIFY(!verdict().isIntact());
        QCOMPARE(verdict().broken.first(), withdrawn->ref);
    }

    void missesTheNewestActAndKnowsHashesThatWereTakenOff()
    {
        std::ignore = record(actOf(Given));
        m_now.micros += tests::aDay;
        const auto withdrawn = record(actOf(Withdrawn));
        const auto byMany =
            consents()
                .bulk(founder(), customers, {.act = actOf(Withdrawn, Channel::Phone), .contacts = {m_person}})
                .result();
        QVERIFY(verdict().isIntact());

        unlocked([&](Connection &line) {
            QVERIFY(Sql(line, "test", QStringLiteral("DELETE FROM consent_event WHERE id = ?"))
                        .bind(withdrawn->event)
                        .run());
        });
        QCOMPARE(verdict().broken, QStringList{withdrawn->ref});
        const auto line = m_house->look();
        QVERIFY(Sql(*line, "test", QStringLiteral("UPDATE consent_event SET entry_hash = NULL")).run());
        QVERIFY(verdict().broken.size() > 1);
        QCOMPARE(verdict().withoutHash, 2);
        QCOMPARE(byMany->changed, 1);
    }

    void missesAnActOfManyThatALineRestsOn()
    {
        QVERIFY(consents()
                    .bulk(founder(), customers, {.act = actOf(Withdrawn), .contacts = {m_person}})
                    .result());
        unlocked([&](Connection &line) {
            QVERIFY(Sql(line, "test", QStringLiteral("DELETE FROM consent_event")).run());
        });
        QCOMPARE(verdict().broken.size(), 1);
    }

    void leavesNothingInTheTrailOfWhatIsForgotten()
    {
        std::ignore = record(actOf(Given));
        const auto line = m_house->look();
        const auto told = [&] {
            return *Sql(*line, "test",
                QStringLiteral("SELECT COUNT(*) FROM audit_detail d JOIN audit_entry e ON e.position = "
                               "d.position WHERE e.object_kind = 'contact' AND e.action LIKE 'consent.%'"))
                        .number();
        };
        QVERIFY(consents().proof(founder(), customers, m_person).result());
        QCOMPARE(told(), 2);
        QVERIFY(writing(*line, [&](Connection &connection) {
            return contact_erasure::forgetConsentsTold(connection, customers, m_person);
        }));
        QCOMPARE(told(), 0);
        QVERIFY(verdict().isIntact());
    }

    void keepsBothWhenTwoDesksRecordAtOnce()
    {
        // On a server two programs with a line each, in a file two members of one program.
        QFETCH_GLOBAL(Backend, backend);
        std::shared_ptr<Services> other = m_house->shared();
        if (backend == Backend::Server) {
            const auto opened = Services::open(other->location(), {.clock = other->clock()});
            QVERIFY(opened);
            other = *opened;
        }
        constexpr int each = 20;
        const auto desk = [&](Services &services, Channel channel) {
            for (int i = 0; i < each; ++i) {
                const ConsentAct act = i % 2 == 0 ? Refused : Withdrawn;
                auto draft = actOf(act, channel);
                draft.happenedAt = m_now;
                if (!services.consents().record(founder(), customers, m_person, draft).result())
                    std::ignore = services.consents()
                                      .record(founder(), customers, m_person, actOf(Withdrawn, channel))
                                      .result();
            }
        };
        std::thread first([&] { desk(m_house->services(), Channel::Email); });
        std::thread second([&] { desk(*other, Channel::Email); });
        first.join();
        second.join();

        const QList<ConsentEntry> all = history();
        QCOMPARE(all.size(), 2 * each);
        for (qsizetype i = 1; i < all.size(); ++i) {
            QCOMPARE(all.at(i).event.happenedAt, all.at(i - 1).event.happenedAt);
            QVERIFY(all.at(i).event.id.number() > all.at(i - 1).event.id.number());
        }
        QVERIFY(verdict().isIntact());
    }

    void locksItsHistoryForPlainSqlAndLetsAnErasureThrough()
    {
        std::ignore = record(actOf(Given));
        const auto line = m_house->look();
        for (const char *sql :
            {"UPDATE consent_event SET remark = 'x'", "UPDATE consent_event SET entry_hash = NULL",
                "DELETE FROM consent_event", "DELETE FROM consent_event WHERE contact_id > 0"})
            QVERIFY2(!Sql(*line, "test", QString::fromLatin1(sql)).run(), sql);
        if (!line->isShared()) {
            const auto replaced = Sql(*line, "test",
                QStringLiteral(
                    "INSERT OR REPLACE INTO consent_event (id, filing_system, ref, contact_id, purpose_id, "
                    "channel, act, happened_at, recorded_at, recorded_by, method, subject_confirmed, "
                    "statement, remark) SELECT id, filing_system, ref, contact_id, purpose_id, channel, 6, "
                    "happened_at, recorded_at, recorded_by, method, subject_confirmed, statement, remark "
                    "FROM consent_event"))
                                      .run();
            QVERIFY(!replaced);
            QCOMPARE(replaced.error().failure, Failure::Refused);
        }
        QCOMPARE(history().size(), 1);
        QCOMPARE(history().first().event.act, Given);
        QVERIFY(verdict().isIntact());

        const auto gone = writing(*line, [&](Connection &connection) {
            return contact_erasure::eraseRows(connection, customers, {m_person}, std::nullopt);
        });

        QVERIFY(gone);
        QCOMPARE(gone->value(QStringLiteral("consent_event")), 1);
        QCOMPARE(*Sql(*line, "test", QStringLiteral("SELECT COUNT(*) FROM consent_event")).number(), 0);
        QCOMPARE(*Sql(*line, "test", QStringLiteral("SELECT COUNT(*) FROM consent_state")).number(), 0);
    }

private:
    ConsentChainVerdict verdict() const { return *consents().checkChain(founder(), customers).result(); }

    /// Somebody who has the open database in their hands takes the guards off.
    template <typename Work>
    void unlocked(Work work) const
    {
        const auto line = m_house->look();
        const auto drop = line->isShared()
            ? QStringList{QStringLiteral("ALTER TABLE consent_event DISABLE TRIGGER ALL"),
                  QStringLiteral("ALTER TABLE consent_event_customers DISABLE TRIGGER ALL")}
            : QStringList{QStringLiteral("DROP TRIGGER consent_event_no_update"),
                  QStringLiteral("DROP TRIGGER consent_event_no_delete")};
        for (const QString &sql : drop)
            QVERIFY(Sql(*line, "test", sql).run());
        work(*line);
    }
};

QTEST_GUILESS_MAIN(TestConsentChain)

#include "tst_consent_chain.moc"
