#include "app/retention/retention.h"
#include "app/retention/rule_book.h"
#include "app/sweeping/sweeps.h"
#include "services/request_desk.h"
#include "tests/sweeping/starts_of_rules.h"

#include <QTest>

/// What people see to before terms do their work: start moments that are not known, and holds that somebody
/// else agrees to or ends.
class TestStartsAndHolds final
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
        // Nothing is known of the desk's own person: their start is unknown.
        m_over = former(QStringLiteral("Voorbij"), {{RelationFactKind::RelationEnded, QDate(2023, 1, 1)}});
        former(QStringLiteral("Gefactureerd"),
            {{RelationFactKind::InvoiceIssued, QDate(2022, 3, 14)},
                {RelationFactKind::RelationEnded, QDate(2023, 1, 1)}});
        m_current = former(QStringLiteral("Klant"), {{RelationFactKind::LastPurchase, QDate(2026, 10, 1)}});
    }

    void cleanup()
    {
        close();
        rule_book::tell(defaultRetentionRules());
    }

    /// Each rule of domain.md 8.2 with a start that is recorded: a person alone, or two at once.
    void settlesTheStartOfEachRule()
    {
        QVERIFY(retention()
                    .settleStarts(founder(), customers, {m_contact}, RelationFactKind::RelationEnded,
                        QDate(2023, 5, 1), QStringLiteral("brief"))
                    .result());
        tests::StartsOfRules starts(*m_house);
        QVERIFY(starts.begin());
        int tried = 0;
        for (const rule_rows::RuleRow &row : rule_rows::all) {
            if (*row.start == '\0')
                continue;
            const QString trouble = starts.trouble(row, 1 + tried++ % 2);
            QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        }
        QCOMPARE(tried, 59);
    }

    void settlesStartsForAReason()
    {
        const auto missing = retention().startsMissing(founder(), customers).result();
        QCOMPARE(missing->value(QStringLiteral("CUS-14")), 1);
        const auto people =
            retention().peopleWithoutStart(founder(), customers, QStringLiteral("CUS-14"), 10).result();
        QCOMPARE(*people, QList{m_contact});
        const auto settle = [&](const QList<Id<Contact>> &contacts, const QString &reason) {
            return retention()
                .settleStarts(founder(), customers, contacts, RelationFactKind::RelationEnded,
                    QDate(2023, 5, 1), reason)
                .result();
        };
        QCOMPARE(settle(*people, {}).error().what, QStringLiteral("start.reason-missing"));
        QCOMPARE(settle({m_contact, m_current}, QStringLiteral("brief")).error().what,
            QStringLiteral("start.known"));
        QCOMPARE(settle({}, QStringLiteral("brief")).error().what, QStringLiteral("start.nobody"));
        for (const QDate day : {QDate(2026, 11, 3), QDate()})
            QCOMPARE(retention()
                         .settleStarts(founder(), customers, *people, RelationFactKind::RelationEnded, day,
                             QStringLiteral("brief"))
                         .result()
                         .error()
                         .what,
                QStringLiteral("start.future"));
        QCOMPARE(*retention().startsMissing(founder(), customers).result(), *missing);

        QCOMPARE(*settle(*people, QStringLiteral("laatste brief in het dossier")), 1);
        QVERIFY(
            !retention().startsMissing(founder(), customers).result()->contains(QStringLiteral("CUS-14")));
        QCOMPARE(run()->opened, 3);
    }

    /// domain.md 8.4: a hold has a reason, and is looked at again within six months.
    void setsNoHoldWithoutReasonOrBeyondSixMonths()
    {
        const auto hold = [&](const QString &reason, QDate reviewOn) {
            const auto set = retention()
                                 .hold(founder(), customers, m_over, {.reason = reason, .reviewOn = reviewOn})
                                 .result();
            return set ? QString() : set.error().what;
        };
        const QString why = QStringLiteral("geschil over de levering");

        QCOMPARE(hold(QStringLiteral(" "), {}), QStringLiteral("hold.reason-missing"));
        QCOMPARE(hold(QStringLiteral("BSN 111222333"), {}), QStringLiteral("text.national-number"));
        QCOMPARE(hold(why, QDate(2026, 11, 1)), QStringLiteral("hold.review-past"));
        QCOMPARE(hold(why, QDate(2027, 5, 3)), QStringLiteral("hold.review-late"));
        QCOMPARE(retention().release(founder(), customers, m_over).result().error().what,
            QStringLiteral("hold.none"));
        QVERIFY(retention().holds(founder(), customers, m_over).result()->isEmpty());
        QCOMPARE(hold(why, QDate(2027, 5, 2)), QString());
        QCOMPARE(
            retention().holds(founder(), customers, m_over).result()->first().reviewOn, QDate(2027, 5, 2));
    }

    void asksAnotherToAgreeToAHold()
    {
        QVERIFY(
            retention().hold(founder(), customers, m_over, {.reason = QStringLiteral("geschil")}).result());
        const Permit officer = m_house->member(QStringLiteral("functionaris"), {{Role::Officer, customers}});
        QCOMPARE(retention().approveHold(founder(), customers, m_over).result().error().what,
            QStringLiteral("hold.own"));
        QVERIFY(retention().approveHold(officer, customers, m_over).result());
        QCOMPARE(retention().approveHold(officer, customers, m_over).result().error().what,
            QStringLiteral("hold.none-to-approve"));
        const auto holds = retention().holds(founder(), customers, m_over).result();
        QCOMPARE(holds->first().approvedBy, officer.staffRef());
    }

    /// Whoever does not agree ends it with a reason that stays; its own setter cannot.
    void endsAHoldToWhichNobodyAgrees()
    {
        QVERIFY(
            retention().hold(founder(), customers, m_over, {.reason = QStringLiteral("geschil")}).result());
        const Permit officer = m_house->member(QStringLiteral("functionaris"), {{Role::Officer, customers}});
        const auto own = retention().openHolds(founder(), customers, HoldsInSight::Waiting).result();
        QCOMPARE(own->size(), 1);
        QCOMPARE(own->first().locked->what, QStringLiteral("hold.own"));
        const auto waiting = retention().openHolds(officer, customers, HoldsInSight::Waiting).result();
        QVERIFY(!waiting->first().locked);
        QCOMPARE(waiting->first().setByName, founder().displayName());
        QVERIFY(waiting->first().person.contains(QStringLiteral("Voorbij")));
        const Id<LegalHold> id = waiting->first().held.hold.id;
        const auto refuse = [&](const Permit &permit, const QString &why) {
            const auto ended = retention().refuseHold(permit, customers, id, why).result();
            return ended ? QString() : ended.error().what;
        };

        QCOMPARE(refuse(founder(), QStringLiteral("nee")), QStringLiteral("hold.own"));
        QCOMPARE(refuse(officer, QStringLiteral(" ")), QStringLiteral("hold.refusal-reason"));
        QCOMPARE(refuse(officer, QStringLiteral("BSN 111222333")), QStringLiteral("text.national-number"));
        QCOMPARE(run()->opened, 1);
        QCOMPARE(refuse(officer, QStringLiteral("Er loopt geen geschil")), QString());
        QCOMPARE(refuse(officer, QStringLiteral("nog eens")), QStringLiteral("hold.none-to-approve"));
        QVERIFY(retention().openHolds(officer, customers, HoldsInSight::Waiting).result()->isEmpty());
        const auto holds = retention().holds(founder(), customers, m_over).result();
        QCOMPARE(holds->first().releasedFor, QStringLiteral("Er loopt geen geschil"));
        QCOMPARE(holds->first().releasedBy, officer.staffRef());
        // The term runs on at once.
        QCOMPARE(run()->opened, 1);
    }

    /// All at once, but what the member set: whichever comes first.
    void endsWhatOthersHoldAndNotOnesOwn()
    {
        const Permit officer = m_house->member(QStringLiteral("functionaris"), {{Role::Officer, customers}});
        const auto hold = [&](const Permit &permit, const QString &reason) {
            return bool(retention().hold(permit, customers, m_over, {.reason = reason}).result());
        };
        QVERIFY(hold(officer, QStringLiteral("eerst")) && hold(founder(), QStringLiteral("geschil")) &&
            hold(officer, QStringLiteral("laatst")));
        const auto refuse = [&](const Permit &permit, const QString &why) {
            const auto ended = retention().refuseHolds(permit, customers, m_over, why).result();
            return ended ? QString() : ended.error().what;
        };

        QCOMPARE(refuse(officer, QString()), QStringLiteral("hold.refusal-reason"));
        QCOMPARE(refuse(officer, QStringLiteral("klopt niet: hij heeft diabetes")), QString());
        QCOMPARE(refuse(officer, QStringLiteral("nog eens")), QStringLiteral("hold.own"));

        const auto holds = retention().holds(founder(), customers, m_over).result();
        for (const LegalHold &each : *holds)
            QCOMPARE(each.releasedAt.has_value(), each.setBy == founder().staffRef());
        // Whatever somebody wrote is looked at.
        QCOMPARE(counted(QStringLiteral("finding WHERE field = 'legal_hold.released_for'")), 1);
        QVERIFY(retention()
                    .settleStarts(founder(), customers, {m_contact}, RelationFactKind::RelationEnded,
                        QDate(2023, 5, 1), QStringLiteral("brief: zij heeft diabetes"))
                    .result());
        QCOMPARE(counted(QStringLiteral("finding WHERE field = 'relation_fact.source'")), 1);
    }

    void tellsWhatAStartWouldMakeDueAndPassesOverWhoHasOne()
    {
        const auto listed =
            retention().listWithoutStart(founder(), customers, QStringLiteral("CUS-14"), 10).result();
        QCOMPARE(listed->total, 1);
        QCOMPARE(listed->rows.first().contact, m_contact);
        StartOrder order{.contacts = {m_contact, m_current}, .on = QDate(2023, 5, 1)};
        const auto now = retention().previewStarts(founder(), customers, order).result();
        QCOMPARE(now->people(), 2);
        QCOMPARE(now->over, 1);
        QCOMPARE(now->known, 1);
        QVERIFY(now->overBy.value(DataCategory::Identity) == 1);
        order.on = QDate(2026, 10, 1);
        const auto later = retention().previewStarts(founder(), customers, order).result();
        QCOMPARE(later->running, 1);
        QCOMPARE(later->firstEnd, QDate(2028, 10, 1));
        order.kind = RelationFactKind::Visited;
        QCOMPARE(retention().previewStarts(founder(), customers, order).result()->unknown, 1);
        order.kind = RelationFactKind::RelationEnded;
        const StopRequest stop;
        stop.stop();
        QCOMPARE(retention().previewStarts(founder(), customers, order, stop).result().error().failure,
            Failure::Cancelled);
        QCOMPARE(counted(QStringLiteral("relation_fact")), 4);

        QCOMPARE(retention().settleStartsOf(founder(), customers, order).result().error().what,
            QStringLiteral("start.reason-missing"));
        order.reason = QStringLiteral("laatste brief");
        const auto settled = retention().settleStartsOf(founder(), customers, order).result();
        QCOMPARE(settled->settled, 1);
        QCOMPARE(settled->passedOver.value(QStringLiteral("start.known")), 1);
        QVERIFY(
            !retention().startsMissing(founder(), customers).result()->contains(QStringLiteral("CUS-14")));
        const auto again = retention().settleStartsOf(founder(), customers, order).result();
        QCOMPARE(again->settled, 0);
        QCOMPARE(again->passedOver.value(QStringLiteral("start.known")), 2);
    }

private:
    Id<Contact> former(const QString &surname, const QList<RelationFact> &facts)
    {
        ContactDraft draft = person();
        draft.name.surname = surname;
        draft.points = {
            {.kind = ContactPoint::Kind::Email, .value = surname + QStringLiteral("@voorbeeld.example")}};
        draft.notes = {QStringLiteral("Belde over de levering")};
        draft.facts = facts;
        return added(draft);
    }

    const Retention &retention() const { return m_house->services().retention(); }
    Result<SweepReport> run() const
    {
        return m_house->services().sweeps().run(founder(), customers, {}).result();
    }

    Id<Contact> m_over;
    Id<Contact> m_current;
};

QTEST_GUILESS_MAIN(TestStartsAndHolds)

#include "tst_starts_and_holds.moc"
