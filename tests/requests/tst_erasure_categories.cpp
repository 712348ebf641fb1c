#include "app/consent/processing_ground_repository.h"
#include "app/contacts/contacts.h"
#include "app/contacts/field_history_repository.h"
#include "app/requests/category_erasure.h"
#include "app/requests/requests.h"
#include "app/retention/retention.h"
#include "app/staff/sign_in.h"
#include "app/storage/transaction.h"
#include "services/contact_house.h"
#include "support/opened_evidence.h"

#include <QTest>

namespace {

constexpr FilingSystem customers = FilingSystem::Customers;
constexpr FilingSystem employees = FilingSystem::Employees;

} // namespace

/// What belongs to which category: the same for a hold, for a duty, for the plan and for what is emptied.
class TestErasureCategories final : public QObject
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
    }

    void cleanup()
    {
        m_approver.reset();
        m_house.reset();
    }

    void keepsEverythingOfWhoIsHeldOnEverything()
    {
        const Id<Contact> contact = somebody();
        QVERIFY(held(contact, {}));

        const auto result = erased(contact);

        QVERIFY2(result, result ? "" : qPrintable(result.error().what));
        QVERIFY(result->erased.isEmpty());
        for (const Proposal::CategoryPlan &row : result->kept)
            QCOMPARE(row.reason, QStringLiteral("hold"));
        const auto file = m_house->services().contacts().find(founder(), customers, contact).result();
        QVERIFY(file);
        QCOMPARE(file->identifiers.size(), 1);
        QCOMPARE(file->attachments.size(), 1);
        QCOMPARE(file->contact.gender, QStringLiteral("v"));
        QCOMPARE(file->facts.size(), 1);
        QCOMPARE(processing_ground_repository::list(*m_house->look(), customers, contact)->size(), 1);
    }

    void keepsOfAHoldOnOneCategoryThatOneOnly()
    {
        const Id<Contact> contact = somebody();
        QVERIFY(held(contact, {DataCategory::MarketingProfile}));

        const auto plan = requests().draft(founder(), customers, verified(contact)).result();

        QVERIFY(plan);
        for (const Proposal::CategoryPlan &row : plan->plan)
            QCOMPARE(row.erase, row.category != DataCategory::MarketingProfile);
    }

    void stopsWhereAHoldComesAfterTheApproval()
    {
        const Id<Contact> contact = somebody();
        const Id<Request> id = approved(contact);
        QVERIFY(held(contact, {DataCategory::MarketingProfile}));

        const auto result =
            requests().execute(founder(), m_house->confirm(founder()), customers, id).result();

        QVERIFY(!result);
        QCOMPARE(result.error().what, QStringLiteral("request.must-keep"));
        QVERIFY(m_house->services().contacts().find(founder(), customers, contact).result());
    }

    void letsTheEarlierValueGoWithThePresentOneAndNoSooner_data()
    {
        QTest::addColumn<FilingSystem>("filingSystem");
        QTest::addColumn<ContactField>("field");
        QTest::addColumn<QString>("column");
        QTest::addColumn<DataCategory>("own");
        QTest::addColumn<DataCategory>("other");
        QTest::newRow("gender") << customers << ContactField::Gender << QStringLiteral("gender")
                                << DataCategory::BirthDate << DataCategory::Identity;
        QTest::newRow("an employee's job")
            << employees << ContactField::JobTitle << QStringLiteral("job_title") << DataCategory::Hr
            << DataCategory::ContactDetails;
        QTest::newRow("a customer's job")
            << customers << ContactField::JobTitle << QStringLiteral("job_title")
            << DataCategory::ContactDetails << DataCategory::Hr;
    }

    void letsTheEarlierValueGoWithThePresentOneAndNoSooner()
    {
        QFETCH(FilingSystem, filingSystem);
        QFETCH(ContactField, field);
        QFETCH(QString, column);
        QFETCH(DataCategory, own);
        QFETCH(DataCategory, other);
        const Id<Contact> contact = somebody(filingSystem);
        const auto line = m_house->look();
        QVERIFY(field_history_repository::add(*line, filingSystem, contact,
            {.field = field, .before = QStringLiteral("eerder"), .source = QStringLiteral("balie")}));

        erase(*line, filingSystem, contact, other);
        const auto present = stands(*line, column, contact);
        const auto earlier = field_history_repository::list(*line, filingSystem, contact);
        erase(*line, filingSystem, contact, own);

        QVERIFY(present);
        QCOMPARE(earlier->size(), 1);
        QVERIFY(!stands(*line, column, contact));
        QVERIFY(field_history_repository::list(*line, filingSystem, contact)->isEmpty());
    }

private:
    const Permit &founder() const { return m_house->founder(); }
    const Requests &requests() const { return m_house->services().requests(); }

    /// Somebody of whom everything is kept that no term once spoke of.
    Id<Contact> somebody(FilingSystem filingSystem = customers) const
    {
        ContactDraft draft = tests::draftOf(QStringLiteral("Houvast"));
        draft.kind = filingSystem == customers ? ContactKind::Customer : ContactKind::Employee;
        draft.gender = QStringLiteral("v");
        draft.jobTitle = QStringLiteral("bakker");
        draft.facts = {{.kind = RelationFactKind::LastPurchase,
            .on = QDate(2020, 1, 5),
            .source = QStringLiteral("kassa")}};
        const auto added = m_house->services().contacts().add(founder(), filingSystem, draft).result();
        if (!added)
            return {};
        const auto ground = processing_ground_repository::add(*m_house->look(), filingSystem,
            {.contact = *added,
                .purpose = Id<Purpose>(1),
                .basis = LawfulBasis::LegitimateInterest,
                .recordedBy = QStringLiteral("s")});
        if (!ground || filingSystem == employees)
            return ground ? *added : Id<Contact>();
        // Files are kept of customers only, unless somebody asks for it.
        const auto file = m_house->services()
                              .contacts()
                              .attach(founder(), filingSystem, *added, QStringLiteral("brief.txt"),
                                  QStringLiteral("text/plain"), "beste lezer")
                              .result();
        return file ? *added : Id<Contact>();
    }

    bool held(Id<Contact> contact, DataCategories categories) const
    {
        const auto hold = m_house->services()
                              .retention()
                              .hold(founder(), customers, contact,
                                  {.reason = QStringLiteral("lopend geschil"), .categories = categories})
                              .result();
        return bool(hold);
    }

    Id<Request> verified(Id<Contact> contact) const
    {
        const auto id =
            requests()
                .open(founder(), customers,
                    {.type = Request::Type::Erasure, .contact = contact, .receivedOn = QDate(2026, 11, 1)})
                .result();
        if (!id ||
            !requests().verifyIdentity(founder(), customers, *id, QStringLiteral("two-facts")).result())
            return {};
        return *id;
    }

    Id<Request> approved(Id<Contact> contact) const
    {
        const Id<Request> id = verified(contact);
        const auto proposed = requests().propose(founder(), customers, id, {}).result();
        const auto confirmed =
            m_house->services().signIn().confirm(*m_approver, tests::OpenHouse::passphrase()).result();
        tests::openEvidence(requests(), *m_approver, customers, id);
        const auto file = requests().find(*m_approver, customers, id).result();
        if (!proposed || !confirmed || !file)
            return {};
        const auto decision = requests()
                                  .decide(*m_approver, *confirmed, customers, id, Decision::Verdict::Approved,
                                      {}, file->request.proposalDigest)
                                  .result();
        return decision ? id : Id<Request>();
    }

    Result<ExecutionResult> erased(Id<Contact> contact) const
    {
        return requests()
            .execute(founder(), m_house->confirm(founder()), customers, approved(contact))
            .result();
    }

    static void erase(Connection &line, FilingSystem filingSystem, Id<Contact> contact, DataCategory category)
    {
        QVERIFY(writing(line, [&](Connection &open) -> Outcome {
            if (auto opened = category_erasure::allowHistory(open, filingSystem, contact); !opened)
                return opened;
            if (auto gone = category_erasure::erase(open, filingSystem, contact, category, {}); !gone)
                return gone.error();
            return category_erasure::guardHistory(open, filingSystem, contact);
        }));
    }

    static bool stands(Connection &line, const QString &column, Id<Contact> contact)
    {
        const auto text =
            Sql(line, "test.stands", QStringLiteral("SELECT %1 FROM contact WHERE id = ?").arg(column))
                .bind(contact)
                .text();
        return text && !text->isEmpty();
    }

    std::unique_ptr<tests::OpenHouse> m_house;
    std::unique_ptr<Permit> m_approver;
};

QTEST_GUILESS_MAIN(TestErasureCategories)

#include "tst_erasure_categories.moc"
