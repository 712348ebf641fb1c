#include "app/consent/ask_again.h"
#include "app/gate/gate.h"
#include "app/grounds/grounds.h"
#include "app/imports/imports.h"
#include "app/informing/informing.h"
#include "app/merging/merging.h"
#include "app/necessity/necessity.h"
#include "app/requests/requests.h"
#include "handovers/handover_house.h"
#include "services/import_house.h"
#include "support/opened_evidence.h"

#include <QTest>

using namespace Qt::StringLiterals;
using tests::actOf;
using tests::customers;

/// Art. 18(2) GDPR: whoever is restricted is kept and nothing else, whichever way somebody comes (domain.md
/// 4.9). Every way in this program stands here.
class TestRestrictionBlocks final
    : public QObject
    , tests::HandoverFixture
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (!open(backend))
            QSKIP("this server is not here");
        QVERIFY(record(actOf(ConsentAct::Given)));
        m_version = contact().version;
        m_change = changedOnce();
        m_request = restricted();
        QVERIFY(contact().restrictedAt);
        m_before = stored();
    }

    void cleanup()
    {
        QCOMPARE(stored(), m_before);
        m_house.reset();
        m_out.reset();
    }

    void theGateAndWhatItRecords()
    {
        const Gate &gate = m_house->services().gate();
        const auto verdict =
            gate.mayContact(founder(), customers, m_person, u"club-news"_s, Channel::Email).result();
        QCOMPARE(verdict->answer.reason, GateReason::Restricted);
        QCOMPARE(gate.recordAddressee(founder(), customers, m_person, AddresseeCapacity::Private, {})
                     .result()
                     .error()
                     .what,
            u"contact.restricted"_s);
    }

    void listsLettersAndExports()
    {
        const auto preview = lists().preview(founder(), question()).result();
        QCOMPARE(preview->included, 0);
        QCOMPARE(preview->reasons, (HandoverCounts{{u"restricted"_s, 1}}));
        const auto list = made(order());
        QCOMPARE(list ? list->handover.included : 0, 0);
        HandoverOrder all = order();
        all.question.channel.reset();
        all.path = out(u"alles.zip"_s);
        const auto exported = lists().exportAll(founder(), m_house->confirm(founder()), all).result();
        QCOMPARE(exported ? exported->handover.included : 0, 0);
        QCOMPARE(counted(u"disclosure"_s), 0);
    }

    void editsOfOneOfManyAndTakingOneBack()
    {
        const Contacts &contacts = m_house->services().contacts();
        const QList<FieldEdit> fields{{.field = ContactField::JobTitle, .value = u"kok"_s}};
        QCOMPARE(contacts.edit(founder(), customers, m_person, tests::editOf(contact().version, fields))
                     .result()
                     .error()
                     .what,
            u"contact.restricted"_s);
        const auto many =
            contacts.editMany(founder(), customers, {m_person}, tests::editOf(contact().version, fields))
                .result();
        QCOMPARE(many ? many->refused.first().second.what : many.error().what, u"contact.restricted"_s);
        QCOMPARE(
            contacts.undo(founder(), customers, {m_change}).result().error().what, u"contact.restricted"_s);
        QCOMPARE(contacts.addNote(founder(), customers, m_person, u"belde"_s, {}).result().error().what,
            u"contact.restricted"_s);
        QCOMPARE(contacts
                     .addFact(founder(), customers,
                         {.kind = RelationFactKind::LastPurchase,
                             .on = QDate(2026, 3, 1),
                             .source = u"kassa"_s,
                             .contact = m_person})
                     .result()
                     .error()
                     .what,
            u"contact.restricted"_s);
        QCOMPARE(contacts.attach(founder(), customers, m_person, u"brief.txt"_s, u"text/plain"_s, "x")
                     .result()
                     .error()
                     .what,
            u"contact.restricted"_s);
        QCOMPARE(
            contacts.remove(founder(), customers, m_person).result().error().what, u"contact.restricted"_s);
    }

    void consentGivenAskedForOrRecordedForMany()
    {
        QCOMPARE(record(actOf(ConsentAct::Given)).error().what, u"contact.restricted"_s);
        QCOMPARE(record(actOf(ConsentAct::Asked, Channel::Phone)).error().what, u"contact.restricted"_s);
        QCOMPARE(consents()
                     .addGround(founder(), customers, m_person, {.purposeKey = u"club-news"_s})
                     .result()
                     .error()
                     .what,
            u"contact.restricted"_s);
        const auto again =
            m_house->services().askAgain().figures(founder(), customers, u"club-news"_s).result();
        QVERIFY(again);
        const auto recorded =
            m_house->services().askAgain().record(founder(), customers, u"club-news"_s).result();
        QVERIFY(!recorded);
    }

    void groundsAndWhatIsHeldWithoutNeed()
    {
        QCOMPARE(
            m_house->services().grounds().give(founder(), customers, {m_person}, {}).result().error().what,
            u"contact.restricted"_s);
    }

    void mergingEitherWay()
    {
        ContactDraft twin = tests::draftOf(u"Dam"_s);
        twin.points.clear();
        twin.identifiers.clear();
        const auto other = m_house->services().contacts().add(founder(), customers, twin).result();
        QVERIFY(other);
        m_before = stored();
        for (const MergeOrder &order :
            {MergeOrder{.keep = m_person, .absorb = *other}, MergeOrder{.keep = *other, .absorb = m_person}})
            QCOMPARE(m_house->services().merging().preview(founder(), customers, order).result().error().what,
                u"contact.restricted"_s);
    }

    void importsThatWouldUpdate()
    {
        const QString path = out(u"klanten.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Klantnr;Achternaam;E-mail;Functie\nK-1001;van Dam;ander@voorbeeld.example;Kok\n");
        file.close();
        const Imports &imports = m_house->services().imports();
        ImportPlan plan{.path = path,
            .filingSystem = customers,
            .kind = ContactKind::Customer,
            .source = u"oude CRM"_s,
            .collectedOn = QDate(2026, 3, 1),
            .basis = u"b"_s};
        plan.mapping = imports.inspect(path, std::nullopt, customers).result()->suggestion;

        const auto summary = imports.run(founder(), plan).result();

        QVERIFY2(summary, summary ? "" : qPrintable(summary.error().what));
        QCOMPARE(summary->updated, 0);
    }

    void deletionWhenItsTermIsOver()
    {
        const auto ours = m_house->services()
                              .requests()
                              .open(founder(), customers,
                                  {.contact = m_person,
                                      .receivedOn = m_now.toLocal().date(),
                                      .channel = Request::Channel::OwnInitiative})
                              .result();
        QCOMPARE(ours.error().what, u"request.restricted"_s);
    }

    void deletionThatWasApprovedBeforeTheRestriction()
    {
        // Somebody else, of whom the erasure stood approved when they asked for the restriction.
        const Id<Contact> other = added(u"Berg"_s);
        const Permit approver = m_house->member(u"goedkeurder"_s, {{Role::Approver, customers}});
        const Requests &requests = m_house->services().requests();
        const auto ours = requests
                              .open(founder(), customers,
                                  {.contact = other,
                                      .receivedOn = m_now.toLocal().date(),
                                      .channel = Request::Channel::OwnInitiative})
                              .result();
        QVERIFY2(ours, ours ? "" : qPrintable(ours.error().what));
        QVERIFY(requests.propose(founder(), customers, *ours, {}).result());
        tests::openEvidence(requests, approver, customers, *ours);
        const auto digest = requests.find(approver, customers, *ours).result()->request.proposalDigest;
        QVERIFY(requests
                    .decide(approver, m_house->confirm(approver), customers, *ours,
                        Decision::Verdict::Approved, {}, digest)
                    .result());
        QVERIFY(requests
                    .open(founder(), customers,
                        {.type = Request::Type::Restriction,
                            .contact = other,
                            .receivedOn = m_now.toLocal().date()})
                    .result());

        const auto executed =
            requests.execute(founder(), m_house->confirm(founder()), customers, *ours).result();

        QCOMPARE(executed.error().what, u"request.restricted"_s);
        QVERIFY(m_house->services().contacts().find(founder(), customers, other).result());
        m_before = stored();
    }

    void butNotAWithdrawalNorTheirOwnErasure()
    {
        QVERIFY(record(actOf(ConsentAct::Withdrawn)));
        const auto asked =
            m_house->services()
                .requests()
                .open(founder(), customers, {.contact = m_person, .receivedOn = m_now.toLocal().date()})
                .result();
        QVERIFY(asked);
        m_before = stored();
    }

private:
    Contact contact() const
    {
        return m_house->services().contacts().find(founder(), customers, m_person).result()->contact;
    }

    Id<FieldChange> changedOnce() const
    {
        const auto edited =
            m_house->services()
                .contacts()
                .edit(founder(), customers, m_person,
                    tests::editOf(m_version, {{.field = ContactField::JobTitle, .value = u"slager"_s}}))
                .result();
        if (!edited)
            qWarning("%s", qPrintable(edited.error().what));
        return edited ? edited->changes.first() : Id<FieldChange>();
    }

    Id<Request> restricted() const
    {
        const auto id = m_house->services()
                            .requests()
                            .open(founder(), customers,
                                {.type = Request::Type::Restriction,
                                    .contact = m_person,
                                    .receivedOn = m_now.toLocal().date()})
                            .result();
        if (!id)
            qWarning("%s", qPrintable(id.error().what));
        return id ? *id : Id<Request>();
    }

    /// What is held of people, and how often it was changed.
    QStringList stored() const
    {
        const auto line = m_house->look();
        QStringList all;
        for (const char *sql :
            {"SELECT surname || given_name || COALESCE(job_title, '') || version FROM contact ORDER BY id",
                "SELECT value FROM contact_point ORDER BY id", "SELECT body FROM note ORDER BY id",
                "SELECT after FROM field_history ORDER BY id", "SELECT ref FROM consent_event ORDER BY id",
                "SELECT reason FROM processing_ground ORDER BY id", "SELECT recipient FROM disclosure",
                "SELECT kind || day FROM relation_fact ORDER BY id"}) {
            const auto rows =
                Sql(*line, "test", QLatin1String(sql)).list([](const Row &row) { return row.text(0); });
            if (rows)
                all.append(rows->join(u'|'));
        }
        return all;
    }

    int m_version = 0;
    Id<FieldChange> m_change;
    Id<Request> m_request;
    QStringList m_before;
};

QTEST_GUILESS_MAIN(TestRestrictionBlocks)

#include "tst_restriction_blocks.moc"
