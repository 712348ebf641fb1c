#include "app/grounds/grounds.h"
#include "app/informing/informing.h"
#include "services/merging_desk.h"

using tests::customers;

/// Why a person is kept, until when, and whether they were informed, of whom two records become one.
class TestMergingDuties final
    : public QObject
    , tests::MergingDesk
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (!setUp(backend))
            QSKIP("this server is not here");
        m_twin = added(twin());
    }

    void cleanup() { m_house.reset(); }

    void informsAgainWhoWasInformedUnderOneRecordOnly()
    {
        inform(m_twin, QStringLiteral("2026-1"));
        const InformingEvent before = informingOf(m_twin).events.first();
        pass(1);
        const auto plan = preview();
        QVERIFY(plan);
        QVERIFY(plan->informsAgain);
        QCOMPARE(plan->informBy, QDate(2026, 3, 1));
        QCOMPARE(plan->comes.value(QStringLiteral("informing_event")), 1);
        QVERIFY(merge(*plan));

        const InformingState after = informingOf(m_person);
        QVERIFY(after.due && after.due->isOpen());
        QCOMPARE(after.due->term.on, QDate(2026, 3, 1));
        InformingEvent same = before;
        same.id = after.events.first().id;
        same.contact = m_person;
        QCOMPARE(after.events, QList<InformingEvent>{same});
        QCOMPARE(m_house->services().informing().figures(founder(), customers).result()->open(), 1);
        // Nothing is left under the record that went.
        QCOMPARE(count(QStringLiteral("SELECT COUNT(*) FROM informing_event")), 1);
        QCOMPARE(count(QStringLiteral("SELECT COUNT(*) FROM informing_due")), 1);
        QVERIFY(isUntouched());
    }

    void countsAsInformedWhereBothRecordsWere()
    {
        inform(m_twin, QStringLiteral("2025-2"));
        pass(1);
        inform(m_person, QStringLiteral("2026-1"));
        const auto plan = preview();
        QVERIFY(plan && !plan->informsAgain && !plan->informBy.isValid());
        QVERIFY(merge(*plan));

        const InformingState after = informingOf(m_person);
        QVERIFY(after.due && !after.due->isOpen());
        // The newest first, whichever record it was of; the older one is what counts.
        QCOMPARE(after.events.size(), 2);
        QCOMPARE(after.events.first().statement, QStringLiteral("2026-1"));
        QCOMPARE(after.events.last().statement, QStringLiteral("2025-2"));
        QCOMPARE(after.due->settledBy, after.events.last().id);
        // What did not arrive is recorded as with everybody.
        QVERIFY(
            m_house->services()
                .informing()
                .record(founder(), customers, {.contacts = {m_person}},
                    {.manner = InformingManner::Reopened, .reason = QStringLiteral("De brief kwam terug.")})
                .result());
        QVERIFY(informingOf(m_person).due->isOpen());
    }

    void keepsAReasonAndEndsWithTheEarlierRecord()
    {
        const auto &grounds = m_house->services().grounds();
        QVERIFY(grounds.orphans(founder(), customers, 10).result()); // from here on it is derived
        const QDate until(2026, 4, 30);
        QVERIFY(grounds
                    .give(founder(), customers, {m_twin},
                        {.basis = LawfulBasis::Contract,
                            .wish = {.reason = QStringLiteral("Klacht over levering"), .until = until}})
                    .result());
        const auto before = m_house->services().contacts().find(founder(), customers, m_person).result();
        const auto plan = preview();
        QVERIFY(plan);
        QCOMPARE(plan->keptUntil, until);
        QVERIFY(!plan->reasonComes);
        QVERIFY(merge(*plan));

        const auto file = m_house->services().contacts().find(founder(), customers, m_person).result();
        QVERIFY(file);
        QCOMPARE(file->provenance.ground.untilOn, until);
        QCOMPARE(file->provenance.ground.reasonFrom, before->provenance.ground.reasonFrom);
        QCOMPARE(file->provenance.source, before->provenance.source);
        QCOMPARE(count(QStringLiteral("SELECT COUNT(*) FROM ground_end")), 1);
        QCOMPARE(count(QStringLiteral("SELECT contact_id FROM ground_end WHERE from_on = '2026-05-01'")),
            m_person.number());
    }

    void takesAReasonWhereTheKeptRecordHasNone()
    {
        const auto &grounds = m_house->services().grounds();
        const auto line = Connection::open(m_house->services().location(), Connection::Access::ReadWrite);
        QVERIFY(Sql(**line, "test",
            QStringLiteral("UPDATE provenance SET reason_from = 0, until_rule = '' WHERE id = "
                           "(SELECT provenance_id FROM contact WHERE id = ?)"))
                    .bind(m_person)
                    .run());
        QCOMPARE(grounds.orphans(founder(), customers, 10).result()->size(), 1);
        const auto plan = preview();
        QVERIFY(plan && plan->reasonComes);
        QVERIFY(merge(*plan));
        const auto file = m_house->services().contacts().find(founder(), customers, m_person).result();
        QCOMPARE(file->provenance.ground.reasonFrom, ReasonOrigin::Standard);
        QVERIFY(grounds.orphans(founder(), customers, 10).result()->isEmpty());
    }

private:
    void inform(Id<Contact> contact, const QString &statement) const
    {
        QVERIFY(m_house->services()
                    .informing()
                    .record(founder(), customers, {.contacts = {contact}},
                        {.manner = InformingManner::Letter, .statement = statement})
                    .result());
    }

    InformingState informingOf(Id<Contact> contact) const
    {
        return *m_house->services().informing().of(founder(), customers, contact).result();
    }

    qint64 count(const QString &sql) const
    {
        const auto line = m_house->look();
        return *Sql(*line, "test", sql).number();
    }
};

QTEST_GUILESS_MAIN(TestMergingDuties)

#include "tst_merging_duties.moc"
