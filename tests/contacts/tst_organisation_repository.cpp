#include "app/contacts/contact_repository.h"
#include "app/contacts/organisation_repository.h"
#include "support/fresh_database.h"

#include <QTest>

using tests::FreshDatabase;

class TestOrganisationRepository final : public QObject
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

    void knowsAnOrganisationHoweverItIsWritten()
    {
        const auto first = add(QStringLiteral("Café Élan B.V."));
        const auto again = add(QStringLiteral("  cafe  elan b.v. "));
        const auto other = add(QStringLiteral("Bakkerij Zon"));

        QCOMPARE(again, first);
        QVERIFY(other != first);
        const auto found =
            organisation_repository::byId(m_database->connection(), FilingSystem::Customers, first);
        QCOMPARE((*found)->name, QStringLiteral("Café Élan B.V."));
    }

    void suggestsThoseThatStartSoInTheOrderOfNames()
    {
        add(QStringLiteral("Café Zon"));
        add(QStringLiteral("café Élan"));
        add(QStringLiteral("Bakkerij"));

        const auto found = organisation_repository::suggest(
            m_database->connection(), FilingSystem::Customers, QStringLiteral("CAFE"), 10);

        QVERIFY(found);
        QCOMPARE(found->size(), 2);
        QCOMPARE(found->at(0).name, QStringLiteral("café Élan"));
        QCOMPARE(found->at(1).name, QStringLiteral("Café Zon"));
        QVERIFY(organisation_repository::suggest(
            m_database->connection(), FilingSystem::Employees, QStringLiteral("cafe"), 10)
                    ->isEmpty());
    }

    void forgetsAnOrganisationOnlyWhenNobodyWorksThere()
    {
        const auto empty = add(QStringLiteral("Leeg"));
        const auto full = add(QStringLiteral("Vol"));
        QVERIFY(contact_repository::add(
            m_database->connection(), {.ref = contact_repository::newRef(), .organisation = full}));

        for (const auto id : {empty, full})
            QVERIFY(
                organisation_repository::removeUnused(m_database->connection(), FilingSystem::Customers, id));

        const auto left =
            organisation_repository::suggest(m_database->connection(), FilingSystem::Customers, {}, 10);
        QCOMPARE(left->size(), 1);
        QCOMPARE(left->first().id, full);
    }

private:
    Id<Organisation> add(const QString &name) const
    {
        const auto id =
            organisation_repository::findOrAdd(m_database->connection(), FilingSystem::Customers, name);
        return id ? *id : Id<Organisation>();
    }

    std::unique_ptr<FreshDatabase> m_database;
};

QTEST_GUILESS_MAIN(TestOrganisationRepository)

#include "tst_organisation_repository.moc"
