#include "app/contacts/field_history_repository.h"
#include "app/gate/gate.h"
#include "services/merging_desk.h"

using tests::actOf;
using tests::customers;
using enum ConsentAct;

/// What two records of one person may allow once they are one.
class TestMerging final
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

    void raisesNoPermission()
    {
        std::ignore = record(actOf(Given));
        pass(1);
        std::ignore = record(actOf(Withdrawn));
        pass(1);
        const Instant withdrawn = m_now;
        QVERIFY(of(m_twin, actOf(Given)));
        pass(1);

        const auto plan = preview();
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().what));
        QCOMPARE(plan->lines.size(), 1);
        QCOMPARE(plan->lines.first().kept, std::optional(ConsentState::Withdrawn));
        QCOMPARE(plan->lines.first().absorbed, std::optional(ConsentState::Given));
        QCOMPARE(plan->lines.first().outcome, ConsentState::Withdrawn);
        QCOMPARE(plan->lines.first().why, consent_uniting::Why::Stricter);
        QCOMPARE(plan->lines.first().closings, 1);
        QVERIFY(merge(*plan));

        QCOMPARE(stateOf(Channel::Email).state, ConsentState::Withdrawn);
        // Nor may anybody read later that they could have been reached then.
        const auto then =
            consents()
                .states(founder(), customers, m_person, Instant{withdrawn.micros + tests::aDay / 2})
                .result();
        QCOMPARE(lineOf(*then, Channel::Email).state, ConsentState::Withdrawn);
        QCOMPARE(history().size(), 4);
        QCOMPARE(history().last().event.method, QStringLiteral("merge"));
        QVERIFY(isUntouched());
    }

    void keepsANewerYesWithProof()
    {
        std::ignore = record(actOf(Withdrawn));
        pass(1);
        ConsentDraft draft = actOf(Given);
        draft.subjectConfirmed = true;
        QVERIFY(of(m_twin, draft));
        pass(1);

        QVERIFY(merge());
        QCOMPARE(stateOf(Channel::Email).state, ConsentState::Given);
        QCOMPARE(history().size(), 2);
        QVERIFY(isUntouched());
    }

    void barsAllAddressesOfWhoObjected()
    {
        const auto unwanted = [this] {
            const auto line = m_house->look();
            return *Sql(*line, "test",
                QStringLiteral("SELECT COUNT(DISTINCT hash) FROM suppression WHERE scope = 'all'"))
                        .number();
        };
        std::ignore = record(actOf(Objected));
        const qint64 before = unwanted();
        QVERIFY(merge());
        // The address that came along.
        QCOMPARE(unwanted(), before + 1);
        QVERIFY(isUntouched());
    }

    void bringsActsAlongAsTheyWere()
    {
        ConsentDraft draft = actOf(Given);
        draft.remark = QStringLiteral("aan de balie");
        draft.subjectConfirmed = true;
        QVERIFY(of(m_twin, draft));
        const ConsentEvent before = consents().history(founder(), customers, m_twin).result()->first().event;
        pass(1);
        QVERIFY(merge());

        const ConsentEvent after = history().first().event;
        QCOMPARE(after.ref, before.ref);
        QCOMPARE(after.happenedAt, before.happenedAt);
        QCOMPARE(after.recordedAt, before.recordedAt);
        QCOMPARE(after.recordedBy, before.recordedBy);
        QCOMPARE(after.remark, before.remark);
        QCOMPARE(after.wording, before.wording);
        QCOMPARE(after.contact, m_person);
        QVERIFY(after.entryHash != before.entryHash);
        QVERIFY(isUntouched());
    }

    /// What somebody does past the program to an act that came along shows as it would have before.
    void stillFindsAnAlteredAct()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (backend != Backend::Embedded)
            return;
        QVERIFY(of(m_twin, actOf(Given)));
        pass(1);
        QVERIFY(merge());
        QVERIFY(isUntouched());
        const auto line = Connection::open(m_house->services().location(), Connection::Access::ReadWrite);
        QVERIFY(line);
        for (const auto *sql : {"DROP TRIGGER consent_event_no_update",
                 "UPDATE consent_event SET statement = 'anders' WHERE act = 2"})
            QVERIFY(Sql(**line, "test", QString::fromLatin1(sql)).run());

        QVERIFY(!isUntouched());
        QVERIFY(m_house->services().auditTrail().verify(founder()).result()->row);
    }

    void goesOnThroughASecondMerge()
    {
        QVERIFY(of(m_twin, actOf(Given)));
        const QByteArray first = refOf(m_twin);
        pass(1);
        QVERIFY(merge());
        const Id<Contact> third = added(tests::draftOf(QStringLiteral("Derde")));
        const MergeOrder order{.keep = third, .absorb = m_person};
        const auto plan = m_house->services().merging().preview(founder(), customers, order).result();
        QVERIFY(plan);
        QVERIFY(m_house->services().merging().merge(founder(), customers, order, *plan).result());

        QCOMPARE(*m_house->services().contacts().byRef(founder(), customers, first).result(), third);
        QCOMPARE(consents().history(founder(), customers, third).result()->size(), 1);
        QVERIFY(isUntouched());
    }

    /// What was refused before the merge is refused when it is asked about afterwards.
    void answersNoLaxerForThePast_data()
    {
        QTest::addColumn<QString>("keptBirth");
        QTest::addColumn<QString>("keptBefore"); // until the day after
        QTest::addColumn<QString>("absorbedBirth");
        QTest::addColumn<QString>("absorbedBefore");
        const QString adult = QStringLiteral("1980-05-01");
        const QString child = QStringLiteral("2014-05-01");
        QTest::newRow("a date that came with the merge") << QString() << QString() << child << QString();
        QTest::newRow("a date that was another on the absorbed record")
            << child << QString() << child << adult;
        QTest::newRow("a date that was another on the kept record") << child << adult << child << QString();
        QTest::newRow("a later date over an earlier one") << adult << QString() << child << QString();
    }

    void answersNoLaxerForThePast()
    {
        QFETCH(QString, keptBirth);
        QFETCH(QString, keptBefore);
        QFETCH(QString, absorbedBirth);
        QFETCH(QString, absorbedBefore);
        QVERIFY(of(m_twin, actOf(Given)));
        pass(1);
        const Instant then = m_now;
        pass(1);
        setBirth(m_person, keptBefore, keptBirth);
        setBirth(m_twin, absorbedBefore, absorbedBirth);
        QVERIFY(absorbedBefore.isEmpty() ? !mayBeMailed(m_twin, then) : !mayBeMailed(m_person, then));
        pass(1);
        QVERIFY(merge());
        pass(1);

        QVERIFY(!mayBeMailed(m_person, then));
        QVERIFY(!mayBeMailed(m_person, m_now));
    }

    void leavesWhoeverIsRestrictedAlone()
    {
        const auto line = Connection::open(m_house->services().location(), Connection::Access::ReadWrite);
        const auto plan = preview();
        QVERIFY(plan);
        for (const Id<Contact> restricted : {m_person, m_twin}) {
            QVERIFY(Sql(**line, "test",
                QStringLiteral("UPDATE contact SET restricted_at = CASE id WHEN ? THEN 5 END"))
                        .bind(restricted)
                        .run());
            QCOMPARE(preview().error().what, QStringLiteral("contact.restricted"));
            QVERIFY(!merge(*plan));
        }
    }

    void endsGroundsWithTheOtherRecord()
    {
        const auto line = Connection::open(m_house->services().location(), Connection::Access::ReadWrite);
        for (const auto &[contact, until] :
            {std::pair(m_person, QDate(2027, 1, 1)), std::pair(m_twin, QDate(2026, 9, 1))})
            QVERIFY(Sql(**line, "test",
                QStringLiteral(
                    "INSERT INTO processing_ground (filing_system, contact_id, purpose_id, basis, "
                    "reason, holds_until, recorded_at, recorded_by) VALUES (1, ?, 1, 'b', 'x', ?, 1, "
                    "'x')"))
                        .bind(contact)
                        .bind(until)
                        .run());
        const auto plan = preview();
        QCOMPARE(plan->groundsShortened, 1);
        QVERIFY(merge(*plan));
        const auto look = m_house->look();
        const auto until = Sql(
            *look, "test", QStringLiteral("SELECT holds_until FROM processing_ground WHERE contact_id = ?"))
                               .bind(m_person)
                               .list([](const Row &row) { return row.text(0); });
        QCOMPARE(*until, QStringList({QStringLiteral("2026-09-01"), QStringLiteral("2026-09-01")}));
    }

private:
    /// With what the history of the field tells of another date before; as they stood from the first where
    /// nothing was before.
    void setBirth(Id<Contact> contact, const QString &before, const QString &now) const
    {
        const auto line = m_house->look();
        QVERIFY(Sql(*line, "test", QStringLiteral("UPDATE contact SET birth_date = ? WHERE id = ?"))
                    .bind(QDate::fromString(now, Qt::ISODate))
                    .bind(contact)
                    .run());
        if (before.isEmpty())
            return;
        QVERIFY(field_history_repository::add(*line, customers, contact,
            {.field = ContactField::BirthDate,
                .before = before,
                .after = now,
                .cause = EditCause::NewsFromPerson,
                .changedAt = m_now,
                .changedBy = QStringLiteral("test")}));
    }

    bool mayBeMailed(Id<Contact> contact, Instant at) const
    {
        const auto verdict =
            m_house->services()
                .gate()
                .mayContact(founder(), customers, contact, QStringLiteral("club-news"), Channel::Email, at)
                .result();
        return verdict && verdict->answer.allowed;
    }
};

QTEST_GUILESS_MAIN(TestMerging)

#include "tst_merging.moc"
