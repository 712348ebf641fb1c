#include "app/contacts/contact_name.h"
#include "app/contacts/contact_point_repository.h"
#include "app/contacts/contact_repository.h"
#include "app/contacts/identifier_repository.h"
#include "app/contacts/postal_address_repository.h"
#include "app/lists/contact_list_repository.h"
#include "app/storage/transaction.h"
#include "support/fresh_database.h"

#include <QTest>

using tests::FreshDatabase;

class TestContactRepository final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        m_database = FreshDatabase::open(backend);
        if (!m_database)
            QSKIP("this server is not here");
    }

    void cleanup() { m_database.reset(); }

    void givesBackWhatWasStored()
    {
        const Contact contact = somebody();

        const auto id = contact_repository::add(connection(), contact);

        QVERIFY(id);
        const auto byId = contact_repository::byId(connection(), FilingSystem::Customers, *id);
        const auto byRef = contact_repository::byRef(connection(), FilingSystem::Customers, contact.ref);
        QVERIFY(byId && *byId && byRef && *byRef);
        Contact expected = contact;
        expected.id = *id;
        QCOMPARE(**byId, expected);
        QCOMPARE(**byRef, expected);
        const auto elsewhere = contact_repository::byId(connection(), FilingSystem::Employees, *id);
        QVERIFY(elsewhere && !*elsewhere);
    }

    void leavesTheNewerVersionAlone()
    {
        Contact contact = somebody();
        contact.id = *contact_repository::add(connection(), contact);
        Contact mine = contact;
        mine.jobTitle = QStringLiteral("inkoper");
        Contact theirs = contact;
        theirs.jobTitle = QStringLiteral("directeur");

        const auto first = contact_repository::replace(connection(), theirs);
        const auto second = contact_repository::replace(connection(), mine);

        QVERIFY(first);
        QVERIFY(!second);
        QCOMPARE(second.error().failure, Failure::ChangedMeanwhile);
        const auto stored = contact_repository::byId(connection(), FilingSystem::Customers, contact.id);
        QCOMPARE((*stored)->jobTitle, QStringLiteral("directeur"));
        QCOMPARE((*stored)->version, 2);
    }

    void saysThatSomebodyIsGone()
    {
        Contact contact = somebody();
        contact.id = *contact_repository::add(connection(), contact);

        const auto removed = contact_repository::removeRow(connection(), FilingSystem::Customers, contact.id);
        const auto replaced = contact_repository::replace(connection(), contact);

        QVERIFY(removed);
        QVERIFY(!replaced);
        QCOMPARE(replaced.error().failure, Failure::NotFound);
    }

    void keepsDetailsOfOneContactOnly()
    {
        const Id<Contact> id = *contact_repository::add(connection(), somebody());
        const Id<Contact> other = *contact_repository::add(connection(), somebody());
        ContactPoint point{.value = QStringLiteral("A@Voorbeeld.example"),
            .normalised = QStringLiteral("a@voorbeeld.example")};

        point.id = *contact_point_repository::add(connection(), FilingSystem::Customers, id, point);
        const auto foreign =
            contact_point_repository::replace(connection(), FilingSystem::Customers, other, point);
        point.label = ContactPoint::Label::Work;
        const auto replaced =
            contact_point_repository::replace(connection(), FilingSystem::Customers, id, point);

        QVERIFY(!foreign);
        QVERIFY(replaced);
        QCOMPARE(*contact_point_repository::list(connection(), FilingSystem::Customers, id), {point});
        QVERIFY(contact_point_repository::list(connection(), FilingSystem::Customers, other)->isEmpty());
        QVERIFY(contact_point_repository::remove(connection(), FilingSystem::Customers, id, point.id));
        QVERIFY(contact_point_repository::list(connection(), FilingSystem::Customers, id)->isEmpty());
    }

    void findsPeopleByNumberPointAndNameWithPostcode()
    {
        const Contact contact = somebody();
        const Id<Contact> id = *contact_repository::add(connection(), contact);
        const FilingSystem customers = FilingSystem::Customers;
        const PostalAddress address{
            .street = QStringLiteral("Kerkstraat"), .postcode = QStringLiteral("2611ET")};
        QVERIFY(identifier_repository::add(connection(), customers, id,
            {.value = QStringLiteral("K-7"), .normalised = QStringLiteral("k-7")}));
        QVERIFY(contact_point_repository::add(connection(), customers, id,
            {.kind = ContactPoint::Kind::Phone, .normalised = QStringLiteral("+31612345678")}));
        QVERIFY(postal_address_repository::add(connection(), customers, id, address));
        QVERIFY(writing(connection(),
            [&](Connection &line) { return contact_list_repository::refresh(line, customers, id); }));

        const auto byNumber = contact_repository::byIdentifier(
            connection(), customers, Identifier::Kind::CustomerNumber, QStringLiteral("k-7"));
        const auto byPhone = contact_repository::byNormalisedPoint(
            connection(), customers, ContactPoint::Kind::Phone, QStringLiteral("+31612345678"));
        const auto asMail = contact_repository::byNormalisedPoint(
            connection(), customers, ContactPoint::Kind::Email, QStringLiteral("+31612345678"));
        const auto byName = contact_repository::byNameAndPostcode(
            connection(), customers, QStringLiteral("berg vanden z"), QStringLiteral("2611ET"));
        const auto byOtherPlace = contact_repository::byNameAndPostcode(
            connection(), customers, contact.sortKey, QStringLiteral("1000AA"));

        QCOMPARE(*byNumber, {id});
        QCOMPARE(*byPhone, {id});
        QVERIFY(asMail->isEmpty());
        QVERIFY(byName && byOtherPlace);
        QCOMPARE(*byName, {id});
        QVERIFY(byOtherPlace->isEmpty());
    }

private:
    Connection &connection() const { return m_database->connection(); }

    static Contact somebody()
    {
        Contact contact{.ref = contact_repository::newRef(),
            .birthDate = QDate(1980, 2, 29),
            .jobTitle = QStringLiteral("bakker"),
            .restrictedAt = Instant{5},
            .createdAt = Instant{1},
            .changedAt = Instant{2},
            .changedBy = QStringLiteral("iemand")};
        setName(contact,
            {.initials = QStringLiteral("Z."),
                .givenName = QStringLiteral("Zoë"),
                .infix = QStringLiteral("van den"),
                .surname = QStringLiteral("Berg"),
                .use = NameUse::Own,
                .salutation = Salutation::Madam});
        return contact;
    }

    std::unique_ptr<FreshDatabase> m_database;
};

QTEST_GUILESS_MAIN(TestContactRepository)

#include "tst_contact_repository.moc"
