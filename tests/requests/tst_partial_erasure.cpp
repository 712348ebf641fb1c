#include "app/contacts/contacts.h"
#include "app/drafts/drafts.h"
#include "app/requests/requests.h"
#include "app/retention/retention_due_repository.h"
#include "app/staff/sign_in.h"
#include "services/consent_house.h"
#include "support/bytes_at_rest.h"
#include "support/opened_evidence.h"

#include <QTest>

namespace {

constexpr FilingSystem customers = FilingSystem::Customers;

Instant noonOf(QDate day)
{
    return Instant::fromDateTime(QDateTime(day, QTime(12, 0), Qt::UTC));
}

} // namespace

/// The example of domain.md 8.5: last invoice 14 March 2024, relation ended 30 June 2024, newsletter
/// withdrawn 2 February 2025; the person asks for erasure in November 2026.
class TestPartialErasure final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        m_house = tests::OpenHouse::open(backend, Clock(QDate(2026, 11, 2)));
        if (!m_house)
            QSKIP("this server is not here");
        m_approver = std::make_unique<Permit>(
            m_house->member(QStringLiteral("goedkeurder"), {{Role::Approver, customers}}));
        QVERIFY(m_house->services().purposes().add(m_house->founder(), tests::clubPurpose()).result());
        const auto added =
            m_house->services().contacts().add(m_house->founder(), customers, person()).result();
        QVERIFY2(
            added, added ? "" : qPrintable(added.error().what + added.error().place.join(QLatin1Char(' '))));
        m_contact = *added;
        QVERIFY(recorded(ConsentAct::Given, QDate(2024, 1, 10)));
        QVERIFY(recorded(ConsentAct::Withdrawn, QDate(2025, 2, 2)));
    }

    void cleanup()
    {
        m_approver.reset();
        m_house.reset();
    }

    void knowsTheTermsOfTheExample()
    {
        const auto line = m_house->look();
        const auto terms = retention_due_repository::terms(*line, customers, m_contact);

        QVERIFY(terms);
        QCOMPARE(lastDay(*terms, DataCategory::Identity), QDate(2031, 12, 31));
        QCOMPARE(lastDay(*terms, DataCategory::ContactDetails), QDate(2026, 6, 30));
        QCOMPARE(lastDay(*terms, DataCategory::Correspondence), QDate(2026, 6, 30));
        QCOMPARE(lastDay(*terms, DataCategory::Evidence), QDate(2030, 2, 2));
    }

    void proposesToKeepOnlyWhatTheInvoiceNeeds()
    {
        const Proposal proposal = *requests().draft(founder(), customers, verified()).result();

        QStringList kept;
        for (const Proposal::CategoryPlan &row : proposal.plan) {
            if (row.erase)
                continue;
            kept.append(
                QStringLiteral("%1/%2").arg(static_cast<int>(row.category)).arg(static_cast<int>(row.part)));
            QCOMPARE(row.reason, QStringLiteral("FIN-01"));
            QCOMPARE(row.until, QDate(2031, 12, 31));
        }
        QVERIFY(proposal.keeps(DataCategory::Identity, Proposal::Part::InvoiceName));
        QVERIFY(proposal.keeps(DataCategory::ContactDetails, Proposal::Part::InvoiceAddress));
        QVERIFY(proposal.keeps(DataCategory::Financial));
        QCOMPARE(kept.size(), 3);
    }

    void tellsOfEachThingWhetherTheInvoiceKeepsIt()
    {
        const Id<Request> id = verified();
        QVERIFY(requests().propose(founder(), customers, id, {}).result());

        const auto file = requests().find(founder(), customers, id).result();

        QStringList kept;
        QStringList gone;
        for (const PlanLine &line : file->lines) {
            const QString what = line.field ? editRule(*line.field).code.toString() : line.record;
            (line.fate.erase ? gone : kept).append(what);
            if (!line.fate.erase)
                QCOMPARE(line.fate.until, QDate(2031, 12, 31));
        }
        QVERIFY(kept.contains(QStringLiteral("surname")));
        QCOMPARE(kept.count(QStringLiteral("postal_address")), 1);
        QVERIFY(kept.contains(QStringLiteral("relation_fact")));
        for (const char *what : {"customer-number", "postal_address", "email", "phone", "job-title", "note",
                 "birth-date", "consent_event"})
            QVERIFY2(gone.contains(QString::fromLatin1(what)), what);
    }

    void leavesTheNameAndAddressOfTheInvoiceAndNothingElse()
    {
        const auto result = erased({});

        QVERIFY2(result, result ? "" : qPrintable(result.error().what));
        const auto file = m_house->services().contacts().find(founder(), customers, m_contact).result();
        QVERIFY(file);
        QCOMPARE(file->contact.surname, QStringLiteral("Factuurman"));
        QCOMPARE(file->addresses.size(), 1);
        QCOMPARE(file->addresses.first().street, QStringLiteral("Kerkstraat"));
        QVERIFY(file->contact.restrictedAt.has_value());
        QVERIFY(file->points.isEmpty());
        QVERIFY(file->notes.isEmpty());
        QVERIFY(file->identifiers.isEmpty());
        QVERIFY(!file->contact.birthDate.isValid());
        QVERIFY(file->contact.jobTitle.isEmpty());
        QCOMPARE(file->facts.size(), 1);
        const auto moments = m_house->services()
                                 .contacts()
                                 .reveal(founder(), customers, m_contact, CoveredGroup::StartMoments)
                                 .result();
        QCOMPARE(moments->facts.first().kind, RelationFactKind::InvoiceIssued);
    }

    void leavesNoByteOfWhatWent()
    {
        QVERIFY(erased({}));
        QFETCH_GLOBAL(Backend, backend);
        if (backend == Backend::Server)
            return;
        const QByteArrayList left = tests::bytesAtRest(m_house->services().location());
        for (const char *gone :
            {"wegemail", "612345678", "klantnummer", "wegnotitie", "Wegbaan", "Wegstraat"})
            QVERIFY2(!tests::holdText(left, QString::fromLatin1(gone)), gone);
    }

    void dropsWhatMembersWereTypingAboutThem()
    {
        const Drafts &drafts = m_house->services().drafts();
        Draft about{.form = QStringLiteral("note"),
            .contact = m_contact,
            .content = QStringLiteral("half getypt over wegemail")};
        const Draft other{.form = QStringLiteral("contact.add"), .content = QStringLiteral("iemand anders")};
        QVERIFY(drafts.save(*m_approver, {about, other}).result());

        QVERIFY(erased({}));

        const auto left = drafts.mine(*m_approver).result();
        QVERIFY(left);
        QCOMPARE(left->size(), 1);
        QCOMPARE(left->first().content, other.content);
    }

    void keepsTheProofOfConsentWhereThePreparerSaysWhy()
    {
        const auto result = erased({.corrections = {},
            .plan = {{.category = DataCategory::Evidence,
                .erase = false,
                .reason = QStringLiteral("art. 17(3)(e)"),
                .until = QDate(2030, 2, 2),
                .exception = ErasureException::LegalClaims}}});

        QVERIFY2(result, result ? "" : qPrintable(result.error().what));
        QVERIFY(std::any_of(result->kept.begin(), result->kept.end(), [](const Proposal::CategoryPlan &row) {
            return row.category == DataCategory::Evidence && row.until == QDate(2030, 2, 2);
        }));
        QCOMPARE(m_house->services().consents().history(founder(), customers, m_contact).result()->size(), 2);
    }

    void refusesToEraseWhatAStatuteKeeps()
    {
        const auto refused =
            requests()
                .propose(founder(), customers, verified(),
                    {.corrections = {},
                        .plan = {{DataCategory::Identity, true, {}, {}, Proposal::Part::InvoiceName}}})
                .result();

        QVERIFY(!refused);
        QCOMPARE(refused.error().what, QStringLiteral("request.must-keep"));
        QCOMPARE(refused.error().place, QStringList{QStringLiteral("FIN-01")});
    }

    void recordsWhoWasToldOnlyForWhoReceivedSomething()
    {
        const auto result = erased({});
        QVERIFY(result);

        const auto stranger = requests()
                                  .notify(founder(), customers, result->file.request.id,
                                      QStringLiteral("Niemand"), QDate(2026, 11, 2))
                                  .result();

        QVERIFY(!stranger);
        QCOMPARE(stranger.error().what, QStringLiteral("request.recipient"));
    }

private:
    static ContactDraft person()
    {
        ContactDraft draft = tests::draftOf(QStringLiteral("Factuurman"));
        draft.organisation.clear();
        draft.birthDate = QDate(1970, 5, 1);
        draft.jobTitle = QStringLiteral("Wegbaan");
        draft.points = {
            {.kind = ContactPoint::Kind::Email, .value = QStringLiteral("wegemail@voorbeeld.example")},
            {.kind = ContactPoint::Kind::Phone, .value = QStringLiteral("06-12345678")}};
        PostalAddress second = draft.addresses.first();
        second.street = QStringLiteral("Wegstraat");
        draft.addresses.append(second);
        draft.identifiers = {
            {.kind = Identifier::Kind::CustomerNumber, .value = QStringLiteral("klantnummer-7")}};
        draft.notes = {QStringLiteral("wegnotitie over een gesprek")};
        draft.facts = {{.kind = RelationFactKind::InvoiceIssued,
                           .on = QDate(2024, 3, 14),
                           .source = QStringLiteral("boekhouding")},
            {.kind = RelationFactKind::RelationEnded,
                .on = QDate(2024, 6, 30),
                .source = QStringLiteral("boekhouding")}};
        draft.provenance.collectedOn = QDate(2023, 1, 5);
        return draft;
    }

    static QDate lastDay(const QList<CategoryTerm> &terms, DataCategory category)
    {
        for (const CategoryTerm &term : terms) {
            if (term.category == category)
                return term.due.keepUntil.value_or(QDate());
        }
        return {};
    }

    const Permit &founder() const { return m_house->founder(); }
    const Requests &requests() const { return m_house->services().requests(); }

    bool recorded(ConsentAct act, QDate day) const
    {
        ConsentDraft draft = tests::actOf(act);
        draft.happenedAt = noonOf(day);
        draft.statement = QStringLiteral("Ja, ik wil clubnieuws.");
        const auto event =
            m_house->services().consents().record(founder(), customers, m_contact, draft).result();
        if (!event)
            qWarning("%s", qPrintable(event.error().what));
        return bool(event);
    }

    Id<Request> verified() const
    {
        const auto id =
            requests()
                .open(founder(), customers,
                    {.type = Request::Type::Erasure, .contact = m_contact, .receivedOn = QDate(2026, 11, 1)})
                .result();
        if (!id ||
            !requests().verifyIdentity(founder(), customers, *id, QStringLiteral("two-facts")).result())
            return {};
        return *id;
    }

    Result<ExecutionResult> erased(const Proposal &wish) const
    {
        const Id<Request> id = verified();
        if (const auto proposed = requests().propose(founder(), customers, id, wish).result(); !proposed)
            return proposed.error();
        const auto confirmed =
            m_house->services().signIn().confirm(*m_approver, tests::OpenHouse::passphrase()).result();
        if (!confirmed)
            return confirmed.error();
        tests::openEvidence(requests(), *m_approver, customers, id);
        const auto file = requests().find(*m_approver, customers, id).result();
        if (!file)
            return file.error();
        const auto decision = requests()
                                  .decide(*m_approver, *confirmed, customers, id, Decision::Verdict::Approved,
                                      {}, file->request.proposalDigest)
                                  .result();
        if (!decision)
            return decision.error();
        return requests().execute(founder(), m_house->confirm(founder()), customers, id).result();
    }

    std::unique_ptr<tests::OpenHouse> m_house;
    std::unique_ptr<Permit> m_approver;
    Id<Contact> m_contact;
};

QTEST_GUILESS_MAIN(TestPartialErasure)

#include "tst_partial_erasure.moc"
