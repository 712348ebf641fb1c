#include "app/audit/audit_trail.h"
#include "app/consent/consents.h"
#include "app/consent/purposes.h"
#include "app/grounds/grounds.h"
#include "app/necessity/necessity.h"
#include "services/request_desk.h"

#include <QTest>

/// Everybody is kept on a ground of their own record: what it needs stays, for as long as it runs, and nobody
/// whom it carries is proposed as a whole.
class TestNecessityGrounds final
    : public QObject
    , public tests::RequestDesk
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (!open(backend))
            QSKIP("this server is not here");
        QVERIFY(m_house->services().purposes().seedDefaults(founder(), QStringLiteral("Zon")).result());
    }

    void cleanup() { close(); }

    void needsWhoSomebodyIsAndHowTheyAreReached()
    {
        const Id<Contact> customer = added(somebody());

        QCOMPARE(fieldsOf(customer), (HeldFields{HeldField::BirthDate, HeldField::Note}));
        // As the grounds have it.
        QCOMPARE(m_house->services().grounds().orphanFigures(founder(), customers).result()->people, 0);
    }

    void needsNoneOfItOnceItsDayHasPassed()
    {
        ContactDraft draft = somebody();
        draft.ground.until = QDate(2026, 11, 30);
        const Id<Contact> customer = added(draft);
        m_now = Instant::fromDateTime(QDateTime(QDate(2026, 11, 30), QTime(10, 0), Qt::UTC));
        QVERIFY(!fieldsOf(customer).contains(HeldField::Name));

        m_now.micros += aDay;

        QVERIFY(fieldsOf(customer).contains(HeldField::Name));
        QVERIFY(fieldsOf(customer).contains(HeldField::Email));
    }

    void needsWhatThePurposeOfItNeeds()
    {
        ContactDraft draft = somebody();
        draft.provenance.purpose = purposeOf(QStringLiteral("customer-administration"));

        const Id<Contact> customer = added(draft);

        QCOMPARE(fieldsOf(customer), HeldFields{HeldField::BirthDate});
    }

    void needsNoneOfItOnceThePurposeEnded()
    {
        ContactDraft draft = somebody();
        draft.provenance.purpose = purposeOf(QStringLiteral("customer-administration"));
        const Id<Contact> customer = added(draft);

        QVERIFY(m_house->services().purposes().end(founder(), draft.provenance.purpose).result());

        QVERIFY(fieldsOf(customer).contains(HeldField::Name));
    }

    void needsNothingForConsentThatNobodyGave()
    {
        ContactDraft draft = somebody();
        draft.provenance.basis = QStringLiteral("a");

        QVERIFY(fieldsOf(added(draft)).contains(HeldField::Name));
    }

    void proposesNobodyAsAWholeWhomItCarries()
    {
        const Id<Contact> customer = added(somebody());

        QVERIFY(necessity().propose(founder(), customers, {.contacts = {customer}}).result());

        const auto plan = Proposal::fromJson(
            requests().ofContact(founder(), customers, customer).result()->first().proposal);
        QVERIFY(plan->erases(DataCategory::BirthDate));
        QVERIFY(plan->keeps(DataCategory::Identity));
        QVERIFY(plan->keeps(DataCategory::ContactDetails));
        for (const auto &row : plan->plan) {
            if (row.category == DataCategory::Identity)
                QCOMPARE(row.reason, QStringLiteral("art. 6(1)(b)"));
        }
    }

    void proposesForWhomOnlyADutyKeepsSomethingOf()
    {
        ContactDraft draft = somebody();
        draft.provenance.basis = QStringLiteral("a");
        const Id<Contact> reader = added(draft);
        for (const ConsentAct act : {ConsentAct::Given, ConsentAct::Withdrawn}) {
            QVERIFY(m_house->services()
                        .consents()
                        .record(founder(), customers, reader,
                            {.purposeKey = QStringLiteral("phone-sales"),
                                .channel = Channel::Phone,
                                .act = act,
                                .method = QStringLiteral("phone")})
                        .result());
        }

        // The proof of it stays, and no purpose needs it.
        const auto proposed = necessity().propose(founder(), customers, {.contacts = {reader}}).result();

        QVERIFY2(proposed, proposed ? "" : qPrintable(proposed.error().what));
        QCOMPARE(proposed->proposed, 1);
        const auto plan =
            Proposal::fromJson(requests().ofContact(founder(), customers, reader).result()->first().proposal);
        QVERIFY(plan->keeps(DataCategory::Evidence));
        QVERIFY(plan->erases(DataCategory::BirthDate));
    }

    void proposesNothingOfBeforeItWasCollected()
    {
        const Id<Contact> customer = added(somebody());
        m_now = Instant::fromDateTime(QDateTime(QDate(2026, 1, 4), QTime(10, 0), Qt::UTC));

        const auto refused = necessity().propose(founder(), customers, {.contacts = {customer}}).result();

        QVERIFY(!refused);
        QCOMPARE(refused.error().what, QStringLiteral("request.received-early"));
        QVERIFY(requests().ofContact(founder(), customers, customer).result()->isEmpty());
    }

    void notesInTheTrailWhoLookedAtThePeople()
    {
        const auto page = necessity().people(founder(), customers, {}).result();

        const auto looked = [this] {
            const auto entries = m_house->services().auditTrail().list(founder(), 0).result();
            for (const AuditEntry &entry : entries->rows) {
                if (entry.action == QLatin1String("necessity.people"))
                    return entry.detail.value(QLatin1String("shown")).toInt();
            }
            return 0;
        };
        QCOMPARE(page->rows.size(), 1);
        QTRY_COMPARE(looked(), 1);
    }

private:
    static constexpr qint64 aDay = 86'400'000'000;

    const Necessity &necessity() const { return m_house->services().necessity(); }

    static ContactDraft somebody()
    {
        ContactDraft draft = person();
        draft.name.surname = QStringLiteral("Dam");
        draft.birthDate = QDate(1980, 5, 17);
        draft.points.append({.kind = ContactPoint::Kind::Phone, .value = QStringLiteral("06-12345678")});
        return draft;
    }

    Id<Purpose> purposeOf(const QString &key) const
    {
        const auto all = m_house->services().purposes().list(founder()).result();
        for (const Purpose &purpose : *all) {
            if (purpose.key == key)
                return purpose.id;
        }
        return {};
    }

    HeldFields fieldsOf(Id<Contact> contact) const
    {
        const auto page = necessity().people(founder(), customers, {}).result();
        for (const NeedlessPerson &each : page->rows) {
            if (each.contact == contact)
                return each.fields;
        }
        return {};
    }
};

QTEST_GUILESS_MAIN(TestNecessityGrounds)

#include "tst_necessity_grounds.moc"
