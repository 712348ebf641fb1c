#include "app/contacts/contacts.h"
#include "app/requests/requests.h"
#include "app/retention/retention.h"
#include "app/staff/sign_in.h"
#include "app/storage/sql_faults.h"
#include "support/bytes_at_rest.h"
#include "support/open_house.h"
#include "support/opened_evidence.h"

#include <QTest>

namespace {

const QString marker = QStringLiteral("merkwaardigenaam");

constexpr FilingSystem customers = FilingSystem::Customers;

} // namespace

class TestRequests final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        m_now = Instant::fromDateTime(QDateTime(QDate(2026, 11, 2), QTime(10, 0), Qt::UTC));
        m_house = tests::OpenHouse::open(backend, Clock([this] { return m_now; }));
        if (!m_house)
            QSKIP("this server is not here");
        m_approver = std::make_unique<Permit>(
            m_house->member(QStringLiteral("goedkeurder"), {{Role::Approver, customers}}));
        const ContactDraft draft = person();
        const auto added = m_house->services().contacts().add(m_house->founder(), customers, draft).result();
        QVERIFY2(
            added, added ? "" : qPrintable(added.error().what + added.error().place.join(QLatin1Char(' '))));
        m_contact = *added;
    }

    void cleanup()
    {
        sql_faults::disarm();
        m_approver.reset();
        m_house.reset();
    }

    void correctsAFieldOnlyAfterAnotherPersonsApproval()
    {
        const Id<Request> id = prepared(Request::Type::Rectification,
            {.corrections = {{QStringLiteral("surname"), {}, QStringLiteral("Verbeterd")}}, .plan = {}});

        const auto early = requests().execute(founder(), m_house->confirm(founder()), customers, id).result();
        QVERIFY(approve(*m_approver, id));
        const auto result =
            requests().execute(founder(), m_house->confirm(founder()), customers, id).result();

        QVERIFY(!early);
        QCOMPARE(early.error().what, QStringLiteral("request.not-approved"));
        QVERIFY(result);
        const auto file = m_house->services().contacts().find(founder(), customers, m_contact).result();
        QCOMPARE(file->contact.surname, QStringLiteral("Verbeterd"));
        const auto history = m_house->services().contacts().history(founder(), customers, m_contact).result();
        QCOMPARE(history->first().requestRef, result->file.request.ref);
    }

    void refusesThePersonWhoRegisteredOrPreparedIt()
    {
        const Id<Request> id = prepared(Request::Type::Erasure, {});

        const auto own = approve(founder(), id);

        QVERIFY(!own);
        QCOMPARE(own.error().failure, Failure::Refused);
        QCOMPARE(own.error().what, QStringLiteral("request.registered-by-you"));
        const auto still = requests().find(founder(), customers, id).result();
        QCOMPARE(still->request.stage, Request::Stage::AwaitingSecondApprover);
    }

    void refusesWhoHasNoRightToDecide()
    {
        const Id<Request> id = prepared(Request::Type::Erasure, {});
        const Permit viewer = m_house->member(QStringLiteral("inzage"), {{Role::Viewer, customers}});

        const auto decided = approve(viewer, id);

        QVERIFY(!decided);
        QCOMPARE(decided.error().what, QStringLiteral("permit.requests.decide"));
    }

    void erasesEverythingOfThePersonAndNothingElse()
    {
        ContactDraft other = person();
        other.name.surname = QStringLiteral("Blijver");
        other.points.clear();
        other.notes.clear();
        const auto kept = m_house->services().contacts().add(founder(), customers, other).result();
        QVERIFY(kept);
        const Id<Request> id = prepared(Request::Type::Erasure, {});
        QVERIFY(approve(*m_approver, id));

        const auto result =
            requests().execute(founder(), m_house->confirm(founder()), customers, id).result();

        QVERIFY2(result, result ? "" : qPrintable(result.error().what));
        QCOMPARE(result->file.request.outcome, Request::Outcome::Granted);
        QVERIFY(!m_house->services().contacts().find(founder(), customers, m_contact).result());
        QVERIFY(m_house->services().contacts().find(founder(), customers, *kept).result());
        QVERIFY(nothingIsLeftOfTheMarker());
    }

    void keepsWhatTheLawKeepsAndRestrictsIt()
    {
        const auto invoice = m_house->services()
                                 .contacts()
                                 .addFact(founder(), customers,
                                     {.kind = RelationFactKind::InvoiceIssued,
                                         .on = QDate(2026, 3, 14),
                                         .source = QStringLiteral("boekhouding"),
                                         .contact = m_contact})
                                 .result();
        QVERIFY(invoice);
        const Id<Request> id = prepared(Request::Type::Erasure, {});
        QVERIFY(approve(*m_approver, id));

        const auto result =
            requests().execute(founder(), m_house->confirm(founder()), customers, id).result();

        QVERIFY2(result, result ? "" : qPrintable(result.error().what));
        QCOMPARE(result->file.request.outcome, Request::Outcome::PartlyGranted);
        QVERIFY(!result->kept.isEmpty());
        const auto file = m_house->services().contacts().find(founder(), customers, m_contact).result();
        QVERIFY(file);
        QVERIFY(file->contact.restrictedAt.has_value());
        QCOMPARE(file->contact.surname, marker);
        QVERIFY(file->points.isEmpty());
        QVERIFY(file->notes.isEmpty());
    }

    void voidsTheApprovalWhenTheProposalIsChanged()
    {
        const Id<Request> id = prepared(Request::Type::Rectification,
            {.corrections = {{QStringLiteral("surname"), {}, QStringLiteral("Eerste")}}, .plan = {}});
        QVERIFY(approve(*m_approver, id));
        QVERIFY(
            requests()
                .propose(founder(), customers, id,
                    {.corrections = {{QStringLiteral("surname"), {}, QStringLiteral("Tweede")}}, .plan = {}})
                .result());

        const auto result =
            requests().execute(founder(), m_house->confirm(founder()), customers, id).result();

        QVERIFY(!result);
        QCOMPARE(result.error().what, QStringLiteral("request.not-approved"));
    }

    void refusesAnApprovalOlderThanFourteenDays()
    {
        const Id<Request> id = prepared(Request::Type::Erasure, {});
        QVERIFY(approve(*m_approver, id));
        m_now.micros += qint64{15} * 24 * 3600 * 1'000'000;

        const auto result =
            requests().execute(founder(), m_house->confirm(founder()), customers, id).result();

        QVERIFY(!result);
        QCOMPARE(result.error().what, QStringLiteral("request.decision-expired"));
    }

    void asksForAStrongerIdentityThanTheMethodGives()
    {
        const Id<Request> id = opened(Request::Type::Erasure);

        const auto weak =
            requests().verifyIdentity(founder(), customers, id, QStringLiteral("known-channel")).result();
        const auto early = requests().propose(founder(), customers, id, {}).result();

        QCOMPARE(weak.error().what, QStringLiteral("request.identity-weak"));
        QCOMPARE(early.error().what, QStringLiteral("request.identity-missing"));
    }

    void rejectsOnlyWithAReason()
    {
        const Id<Request> id = prepared(Request::Type::Erasure, {});

        const auto bare = decide(*m_approver, id, Decision::Verdict::Rejected, {});
        const auto reasoned =
            decide(*m_approver, id, Decision::Verdict::Rejected, QStringLiteral("lopend geschil"));

        QCOMPARE(bare.error().what, QStringLiteral("request.reason-missing"));
        QVERIFY(reasoned);
        // The proposal was rejected, not the request: another one is made.
        QCOMPARE(requests().close(founder(), customers, id, QDate(2026, 11, 2)).result().error().what,
            QStringLiteral("request.not-finished"));
        QVERIFY(requests().propose(founder(), customers, id, {}).result());
        QVERIFY(approve(*m_approver, id));
    }

    void keepsNationalNumbersOutOfRemarksAndReasons()
    {
        const QString number = QStringLiteral("bsn 111222333");
        const auto opened = requests()
                                .open(founder(), customers,
                                    {.type = Request::Type::Erasure,
                                        .contact = m_contact,
                                        .receivedOn = QDate(2026, 11, 1),
                                        .remark = number})
                                .result();
        QVERIFY(!opened);
        QCOMPARE(opened.error(),
            (Error{Failure::Invalid, QStringLiteral("text.national-number"), {QStringLiteral("remark")}}));
        const Id<Request> id = prepared(Request::Type::Erasure, {});
        QCOMPARE(decide(*m_approver, id, Decision::Verdict::Rejected, number).error().what,
            QStringLiteral("text.national-number"));
        const auto draft = requests().draft(founder(), customers, id).result();
        QVERIFY(draft);
        Proposal keeping = *draft;
        const auto erased = std::find_if(keeping.plan.begin(), keeping.plan.end(),
            [](const Proposal::CategoryPlan &row) { return row.erase; });
        QVERIFY(erased != keeping.plan.end());
        erased->erase = false;
        erased->reason = number;
        erased->exception = ErasureException::LegalClaims;
        QCOMPARE(requests().propose(founder(), customers, id, keeping).result().error().what,
            QStringLiteral("text.national-number"));
        const LegalHold hold{.reason = number, .reviewOn = QDate(2026, 12, 1)};
        const auto held =
            m_house->services().retention().hold(founder(), customers, m_contact, hold).result();
        QVERIFY(!held);
        QCOMPARE(held.error().what, QStringLiteral("text.national-number"));
    }

    void leavesEverythingAsItWasWhereverTheErasureFails()
    {
        const Id<Request> id = prepared(Request::Type::Erasure, {});
        QVERIFY(approve(*m_approver, id));

        for (int survivors = 0; survivors < 40; survivors += 3) {
            const Confirmation confirmation = m_house->confirm(founder());
            sql_faults::arm(survivors);
            const auto failed = requests().execute(founder(), confirmation, customers, id).result();
            sql_faults::disarm();
            if (failed)
                QSKIP("the erasure needs fewer statements than this");

            const auto file = m_house->services().contacts().find(founder(), customers, m_contact).result();
            QVERIFY(file);
            QCOMPARE(file->contact.surname, marker);
            QCOMPARE(
                requests().find(founder(), customers, id).result()->request.stage, Request::Stage::Approved);
        }
    }

private:
    static ContactDraft person()
    {
        ContactDraft draft;
        draft.kind = ContactKind::Customer;
        draft.name.givenName = QStringLiteral("Anna");
        draft.name.surname = marker;
        draft.points = {
            {.kind = ContactPoint::Kind::Email, .value = marker + QStringLiteral("@voorbeeld.example")}};
        draft.notes = {QStringLiteral("Gesproken met ") + marker};
        draft.provenance.source = QStringLiteral("beurs");
        draft.provenance.collectedOn = QDate(2026, 1, 5);
        draft.provenance.basis = QStringLiteral("b");
        return draft;
    }

    const Permit &founder() const { return m_house->founder(); }
    const Requests &requests() const { return m_house->services().requests(); }

    Id<Request> opened(Request::Type type) const
    {
        const auto id = requests()
                            .open(founder(), customers,
                                {.type = type, .contact = m_contact, .receivedOn = QDate(2026, 11, 1)})
                            .result();
        return id ? *id : Id<Request>();
    }

    Id<Request> prepared(Request::Type type, const Proposal &proposal) const
    {
        const Id<Request> id = opened(type);
        const auto verified =
            requests().verifyIdentity(founder(), customers, id, QStringLiteral("two-facts")).result();
        const auto proposed = requests().propose(founder(), customers, id, proposal).result();
        if (!verified || !proposed)
            qWarning("preparing failed: %s", qPrintable(proposed ? QString() : proposed.error().what));
        return id;
    }

    Result<Decision> decide(
        const Permit &permit, Id<Request> id, Decision::Verdict verdict, const QString &reason) const
    {
        const auto confirmed =
            m_house->services().signIn().confirm(permit, tests::OpenHouse::passphrase()).result();
        if (!confirmed)
            return confirmed.error();
        if (verdict == Decision::Verdict::Approved)
            tests::openEvidence(requests(), permit, customers, id);
        const auto file = requests().find(permit, customers, id).result();
        if (!file)
            return file.error();
        return requests()
            .decide(permit, *confirmed, customers, id, verdict, reason, file->request.proposalDigest)
            .result();
    }

    Result<Decision> approve(const Permit &permit, Id<Request> id) const
    {
        return decide(permit, id, Decision::Verdict::Approved, {});
    }

    /// Every page of the embedded engine, decrypted, and the files beside it.
    bool nothingIsLeftOfTheMarker() const
    {
        const Location &place = m_house->services().location();
        return !place.key || !tests::holdText(tests::bytesAtRest(place), marker);
    }

    Instant m_now;
    std::unique_ptr<tests::OpenHouse> m_house;
    std::unique_ptr<Permit> m_approver;
    Id<Contact> m_contact;
};

QTEST_GUILESS_MAIN(TestRequests)

#include "tst_requests.moc"
