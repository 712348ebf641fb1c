#include "app/storage/sql.h"
#include "services/consent_house.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using tests::actOf;
using tests::customers;
using enum ConsentAct;

/// The same act for many people.
class TestConsentBulk final
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
        m_people = {m_person};
        for (int number = 0; number < 9; ++number) {
            ContactDraft draft = tests::draftOf(QStringLiteral("Berg%1").arg(number));
            draft.identifiers.clear();
            draft.points.first().value = QStringLiteral("berg%1@voorbeeld.example").arg(number);
            draft.points.removeLast();
            m_people.append(*m_house->services().contacts().add(founder(), customers, draft).result());
        }
    }

    void cleanup() { m_house.reset(); }

    void previewsWhatItWouldDoAndDoesExactlyThat()
    {
        hinder();
        const BulkConsent bulk{
            .act = given(), .contacts = m_people + QList{m_people.first(), Id<Contact>(4711)}};
        const auto before = events();

        const auto preview = consents().previewBulk(founder(), customers, bulk).result();
        QVERIFY(preview);
        QCOMPARE(events(), before);
        const auto all = consents().bulk(founder(), customers, bulk).result();

        QVERIFY2(all, qPrintable(all ? QString() : all.error().what));
        QCOMPARE(all->changed, 8);
        QCOMPARE(all->refused,
            (QMap<QString, int>{{QStringLiteral("contact"), 1}, {QStringLiteral("contact.restricted"), 1},
                {QStringLiteral("consent.under-age"), 1}}));
        QCOMPARE(preview->changed, all->changed);
        QCOMPARE(preview->refused, all->refused);
        QVERIFY(preview->bulkRef.isEmpty());
        QCOMPARE(events(), before + 8);
        QCOMPARE(consents().bulkMembers(founder(), customers, all->bulkRef).result()->size(), 8);
        QVERIFY(consents().checkChain(founder(), customers).result()->isIntact());
    }

    void tellsOfAllInOneEntry()
    {
        const qint64 entries = audited();
        const auto bulk =
            consents().bulk(founder(), customers, {.act = given(), .contacts = m_people}).result();

        QCOMPARE(audited(), entries + 1);
        const auto trail = m_house->services().auditTrail().list(founder(), 0).result();
        const AuditEntry &entry = trail->rows.first();
        QCOMPARE(entry.action, QStringLiteral("consent.bulk"));
        QCOMPARE(entry.objectRef, bulk->bulkRef);
        QCOMPARE(entry.detail.value(QLatin1String("changed")).toInt(), 10);
        QCOMPARE(entry.detail.value(QLatin1String("members")).toString().size(), 64);
    }

    void asksAndEndsWhoeverStandsSo()
    {
        QVERIFY(
            consents().bulk(founder(), customers, {.act = given(), .contacts = m_people.mid(0, 6)}).result());
        m_now.micros += tests::aDay;

        const auto expired =
            consents()
                .bulk(founder(), customers, {.act = actOf(Expired), .withState = ConsentState::Given})
                .result();
        const auto asked =
            consents()
                .bulk(founder(), customers, {.act = actOf(Asked), .withState = ConsentState::Expired})
                .result();

        QCOMPARE(expired->changed, 6);
        QCOMPARE(asked->changed, 6);
        QCOMPARE(stateOf(Channel::Email).state, ConsentState::Requested);
    }

    void asksWhoeverWasNeverAsked()
    {
        QVERIFY(
            consents().bulk(founder(), customers, {.act = given(), .contacts = m_people.mid(0, 4)}).result());
        const BulkConsent bulk{.act = actOf(Asked), .withState = ConsentState::Unknown};

        const auto preview = consents().previewBulk(founder(), customers, bulk).result();
        const auto asked = consents().bulk(founder(), customers, bulk).result();

        QCOMPARE(preview->changed, 6);
        QCOMPARE(asked->changed, 6);
    }

    void countsAlikeWhatWaitedTooLong()
    {
        Purpose purpose = tests::clubPurpose();
        purpose.key = QStringLiteral("two-steps");
        purpose.doubleOptIn = true;
        QVERIFY(purposes().add(founder(), purpose).result());
        ConsentDraft first = actOf(Given);
        first.purposeKey = purpose.key;
        const auto step = record(first);
        QVERIFY(consents().askConfirmation(founder(), customers, step->event).result());
        m_now.micros += 8 * tests::aDay;
        first.act = Asked;
        const BulkConsent bulk{.act = first, .withState = ConsentState::Unknown};

        const auto preview = consents().previewBulk(founder(), customers, bulk).result();
        const auto asked = consents().bulk(founder(), customers, bulk).result();

        QCOMPARE(preview->refused, (QMap<QString, int>()));
        QCOMPARE(preview->changed, 10);
        QCOMPARE(asked->changed, 10);
    }

    void refusesWhatIsOfOnePersonAndConsentOutOfNowhere()
    {
        const auto confirmed =
            consents().bulk(founder(), customers, {.act = actOf(Confirmed), .contacts = m_people}).result();
        const auto nowhere =
            consents().bulk(founder(), customers, {.act = actOf(Given), .contacts = m_people}).result();
        const Permit viewer = m_house->member(QStringLiteral("inzage"), {{Role::Viewer, customers}});

        QCOMPARE(confirmed.error().what, QStringLiteral("consent.bulk-act"));
        QCOMPARE(nowhere.error().what, QStringLiteral("consent.bulk-source"));
        for (const auto &refused :
            {consents().bulk(viewer, customers, {.act = given(), .contacts = m_people}).result(),
                consents().previewBulk(viewer, customers, {.act = given(), .contacts = m_people}).result()})
            QCOMPARE(refused.error().failure, Failure::Refused);
        QCOMPARE(events(), 0);
    }

    void changesNothingWhenItIsStopped()
    {
        const StopRequest stop;
        stop.stop();
        const qint64 entries = audited();

        const auto stopped =
            consents().bulk(founder(), customers, {.act = given(), .contacts = m_people}, stop).result();

        QCOMPARE(stopped.error(), (Error{Failure::Cancelled, QStringLiteral("consent.bulk-cancelled")}));
        QCOMPARE(events(), 0);
        QCOMPARE(audited(), entries);
    }

    void barsTheAddressesOfWhoeverWithdraws()
    {
        QVERIFY(
            consents().bulk(founder(), customers, {.act = actOf(Objected), .contacts = m_people}).result());

        // Eleven addresses and numbers, and each of the ten at their house.
        QCOMPARE(suppressed(), 21);
    }

private:
    static ConsentDraft given()
    {
        ConsentDraft draft = actOf(Given);
        draft.source = QStringLiteral("intekenlijst open dag");
        return draft;
    }

    /// One restricted, one a child.
    void hinder() const
    {
        const auto line = m_house->look();
        QVERIFY(Sql(*line, "test", QStringLiteral("UPDATE contact SET restricted_at = 1 WHERE id = ?"))
                    .bind(m_people.at(3))
                    .run());
        QVERIFY(
            Sql(*line, "test", QStringLiteral("UPDATE contact SET birth_date = '2015-01-01' WHERE id = ?"))
                .bind(m_people.at(5))
                .run());
    }

    qint64 events() const
    {
        return *Sql(*m_house->look(), "test", QStringLiteral("SELECT COUNT(*) FROM consent_event")).number();
    }

    qint64 audited() const
    {
        return *Sql(*m_house->look(), "test", QStringLiteral("SELECT COUNT(*) FROM audit_entry")).number();
    }

    QList<Id<Contact>> m_people;
};

QTEST_GUILESS_MAIN(TestConsentBulk)

#include "tst_consent_bulk.moc"
