#include "app/receipts/receipt_check.h"
#include "app/receipts/receipts.h"
#include "app/registers/processors.h"
#include "app/settings/settings.h"
#include "services/consent_house.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::customers;

/// What the service hands out for an act, on both engines.
class TestReceipts final
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
        QVERIFY(set({{u"organisation.name"_s, u"Voorbeeld B.V."_s},
            {u"organisation.withdrawal"_s, u"afmelden@voorbeeld.example"_s}}));
    }

    void cleanup() { m_house.reset(); }

    void signsWhatHappenedUpToTheAct()
    {
        const Id<ConsentEvent> given = recorded(ConsentAct::Given);
        m_now.micros += tests::aDay;
        const Id<ConsentEvent> withdrawn = recorded(ConsentAct::Withdrawn);

        const auto first = receiptOf(given);
        const auto second = receiptOf(withdrawn);

        QVERIFY(first && second);
        QCOMPARE(first->receipt.acts.size(), 1);
        QCOMPARE(first->receipt.subjectAct().state, ConsentState::Given);
        QCOMPARE(first->receipt.subjectAct().validUntil, QDate(2027, 3, 14));
        QCOMPARE(first->receipt.wordings.size(), 1);
        QCOMPARE(second->receipt.acts.size(), 2);
        QCOMPARE(second->receipt.subjectAct().state, ConsentState::Withdrawn);
        QCOMPARE(second->receipt.recordId, first->receipt.recordId);
        QVERIFY(second->receipt.id != first->receipt.id);
        for (const auto &each : {first, second}) {
            const auto verdict = receipt_check::check(each->document, each->key.fingerprint);
            QVERIFY(verdict && verdict->isIntact());
            QCOMPARE(verdict->receiptId, each->receipt.id);
        }
    }

    void keepsItsRecordWhenAnEarlierActComesToLight()
    {
        const auto before = receiptOf(recorded(ConsentAct::Given));
        ConsentDraft earlier = tests::actOf(ConsentAct::Asked);
        earlier.happenedAt = Instant{m_now.micros - tests::aDay};
        const auto asked = record(earlier);
        QVERIFY(asked);

        const auto after = receiptOf(recorded(ConsentAct::Withdrawn));

        QCOMPARE(after->receipt.acts.constFirst().act, ConsentAct::Asked);
        QCOMPARE(after->receipt.recordId, before->receipt.recordId);
        const auto elsewhere = receiptOf(recorded(ConsentAct::Given, Channel::Phone));
        QVERIFY(elsewhere->receipt.recordId != before->receipt.recordId);
    }

    void tellsOfARecipientButNotOfAListThatStayedHere()
    {
        const Id<ConsentEvent> given = recorded(ConsentAct::Given);
        disclose(u""_s, m_now.micros);
        disclose(u"Drukker B.V."_s, m_now.micros);
        disclose(u"Veiling B.V."_s, m_now.micros + tests::aDay);

        const auto receipt = receiptOf(given);

        QCOMPARE(receipt->receipt.recipients, QList<ReceiptRecipient>{{.name = u"Drukker B.V."_s}});
    }

    void givesTheSameActTheSameReceiptIdByTheSameKey()
    {
        const Id<ConsentEvent> given = recorded(ConsentAct::Given);

        const auto first = receiptOf(given);
        m_now.micros += tests::aDay;
        const auto again = receiptOf(given);

        QCOMPARE(again->receipt.id, first->receipt.id);
        QCOMPARE(again->receipt.recordId, first->receipt.recordId);
        QCOMPARE(again->key, first->key);
        QCOMPARE(again->receipt.madeAt.micros - first->receipt.madeAt.micros, tests::aDay);
        QCOMPARE(*receipts().key(founder()).result(), first->key);
    }

    void keepsTheirLinesApart()
    {
        recorded(ConsentAct::Given, Channel::Phone);
        const Id<ConsentEvent> given = recorded(ConsentAct::Given);

        const auto receipt = receiptOf(given);

        QCOMPARE(receipt->receipt.acts.size(), 1);
        QCOMPARE(receipt->receipt.channel, Channel::Email);
    }

    void holdsNothingOfThePersonInClear()
    {
        ConsentDraft draft = tests::actOf(ConsentAct::Given);
        draft.statement = u"Ik ben allergisch voor noten"_s;
        const auto event = record(draft);
        QVERIFY(event);

        const auto receipt = receiptOf(event->event);

        QVERIFY(receipt->document.contains("kk:statementSha256"));
        for (const char *personal : {"allergisch", "Dam", "Jan"})
            QVERIFY2(!receipt->document.contains(personal), personal);
    }

    void notesInTheTrailThatItWasMade()
    {
        const auto receipt = receiptOf(recorded(ConsentAct::Given));

        const auto trail = m_house->services()
                               .auditTrail()
                               .about(founder(), customers, receipt->receipt.subjectRef)
                               .result();

        QVERIFY(trail);
        QCOMPARE(trail->constFirst().action, u"consent.receipt"_s);
        QCOMPARE(trail->constFirst().detail.value("receipt"_L1).toString(), receipt->receipt.id);
        QCOMPARE(trail->constFirst().detail.size(), 1);
    }

    void namesWhoIsToGetTheDataByTheRegister()
    {
        const auto purpose = purposes().list(founder()).result();
        QVERIFY(purpose);
        QVERIFY(m_house->services()
                    .processors()
                    .add(founder(),
                        {.name = u"Mailbezorger B.V."_s,
                            .country = u"IE"_s,
                            .contact = u"privacy@mailbezorger.example"_s,
                            .flows = {{.purpose = purpose->constFirst().id,
                                .categories = {DataCategory::ContactDetails}}}})
                    .result());

        const auto receipt = receiptOf(recorded(ConsentAct::Given));

        QVERIFY(receipt);
        QCOMPARE(receipt->receipt.recipients.size(), 1);
        QCOMPARE(receipt->receipt.recipients.constFirst().kind, std::optional(ProcessorKind::Processor));
        QVERIFY(
            receipt->document.contains("\"dpv:hasDataProcessor\":[\"urn:klantkluis:party:recipient-1\"]"));
        QVERIFY(receipt->document.contains("privacy@mailbezorger.example"));
    }

    void takesTheTermThatTheOfficerChose()
    {
        Purpose purpose = tests::clubPurpose();
        purpose.key = u"club-offers"_s;
        purpose.dpvTerm = u"TargetedAdvertising"_s;
        QVERIFY(purposes().add(founder(), purpose).result());
        ConsentDraft draft = tests::actOf(ConsentAct::Given);
        draft.purposeKey = purpose.key;

        QCOMPARE(receiptOf(record(draft)->event)->receipt.dpvPurpose, u"dpv:TargetedAdvertising"_s);
        QCOMPARE(
            receiptOf(recorded(ConsentAct::Given))->receipt.dpvPurpose, u"dpv:CommunicationManagement"_s);
        purpose.key = u"club-nonsense"_s;
        purpose.dpvTerm = u"Nonsense"_s;
        QCOMPARE(purposes().add(founder(), purpose).result().error().what, u"purpose.dpv-term"_s);
    }

    void refusesWhileTheSettingsDoNotSayWhereItIsTakenBack()
    {
        QVERIFY(set({{u"organisation.withdrawal"_s, QString()}, {u"organisation.name"_s, QString()}}));

        const auto receipt = receiptOf(recorded(ConsentAct::Given));

        QVERIFY(!receipt);
        QCOMPARE(receipt.error(),
            (Error{Failure::Refused, u"receipt.organisation"_s,
                {u"organisation.name, organisation.withdrawal"_s}}));
    }

    void refusesWhatIsNoActOfConsent()
    {
        QCOMPARE(receiptOf(Id<ConsentEvent>(99)).error().what, u"consent.event"_s);
    }

    void handsNothingToWhoMayNotExport()
    {
        const Permit viewer = m_house->member(u"kijker"_s, {{Role::Viewer, customers}});
        const Id<ConsentEvent> given = recorded(ConsentAct::Given);

        QCOMPARE(receipts().receipt(viewer, customers, given).result().error().failure, Failure::Refused);
        QCOMPARE(receipts().key(viewer).result().error().failure, Failure::Refused);
    }

    void keepsNoKeyBareInASealedFile()
    {
        const auto key = receipts().key(founder()).result();
        QVERIFY(key);
        const auto line = m_house->look();

        const auto value = Sql(*line, "test", u"SELECT value FROM secret WHERE name = 'receipt_seed'"_s)
                               .first([](const Row &row) { return row.bytes(0); });

        QFETCH_GLOBAL(Backend, backend);
        QVERIFY(value && *value);
        QCOMPARE((*value)->size() > 32, backend == Backend::Embedded);
    }

    void setsAllFieldsOfTheOrganisationOrNone()
    {
        const auto refused =
            set({{u"organisation.city"_s, u"Delft"_s}, {u"organisation.kvk"_s, u"twaalf"_s}});
        QVERIFY(!refused);
        QCOMPARE(
            refused.error(), (Error{Failure::Invalid, u"organisation.value"_s, {u"organisation.kvk"_s}}));
        QCOMPARE(set({{u"organisation.hat"_s, u"x"_s}}).error().what, u"organisation.field"_s);

        const auto profile = m_house->services().settings().organisation(founder()).result();

        QCOMPARE(profile->city, QString());
        QCOMPARE(profile->withdrawal, u"mailto:afmelden@voorbeeld.example"_s);
        QCOMPARE(profile->country, u"NL"_s);
    }

    void letsNobodyChangeTheOrganisationWhoMayNot()
    {
        const Permit steward = m_house->member(u"balie"_s, {{Role::Steward, customers}});

        const auto set = m_house->services()
                             .settings()
                             .setOrganisation(steward, {{u"organisation.city"_s, u"Delft"_s}})
                             .result();

        QCOMPARE(set.error().failure, Failure::Refused);
    }

private:
    Receipts &receipts() const { return m_house->services().receipts(); }

    Outcome set(const QList<Settings::FieldValue> &fields) const
    {
        return m_house->services().settings().setOrganisation(founder(), fields).result();
    }

    Id<ConsentEvent> recorded(ConsentAct act, Channel channel = Channel::Email) const
    {
        const auto event = record(tests::actOf(act, channel));
        return event ? event->event : Id<ConsentEvent>();
    }

    void disclose(const QString &recipient, qint64 micros) const
    {
        const auto line = m_house->look();
        QVERIFY(line);
        QVERIFY(Sql(*line, "test",
            u"INSERT INTO disclosure (filing_system, contact_id, recipient, purpose_id, happened_at, "
            u"recorded_by) "
            "VALUES (1, ?, ?, ?, ?, 'x')"_s)
                    .bind(m_person)
                    .bind(recipient)
                    .bind(purposes().list(founder()).result()->constFirst().id)
                    .bind(micros)
                    .run());
    }

    Result<SignedReceipt> receiptOf(Id<ConsentEvent> event) const
    {
        return receipts().receipt(founder(), tests::customers, event).result();
    }
};

QTEST_GUILESS_MAIN(TestReceipts)

#include "tst_receipts.moc"
