#include "services/import_house.h"

using tests::ImportHouse;

/// Importing a file into a file that has people already.
class TestImportsAgain final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        m_house = ImportHouse::open(backend);
        if (!m_house)
            QSKIP("this server is not here");
        const auto first = m_house->take(
            "Klantnr;Voornaam;Achternaam;E-mail;Telefoon;Functie;Straat;Huisnummer;Postcode;Plaats;Geboortedatum\n"
            "K1;Jan;Jansen;jan@voorbeeld.example;0612345678;Bakker;Dorpsstraat;1;2611 ET;Delft;1-1-1980\n"
            "K2;Els;Smit;els@voorbeeld.example;;;Dorpsstraat;2;2611 ET;Delft;\n"
            ";Piet;Bos;;;;Dorpsstraat;3;2611 ET;Delft;\n");
        QVERIFY(first);
        QCOMPARE(first->imported, 3);
    }

    void cleanup() { m_house.reset(); }

    void changesNothingWhenTheFileIsTheSame()
    {
        const auto again = m_house->take(
            "Klantnr;Voornaam;Achternaam;E-mail;Telefoon;Functie;Straat;Huisnummer;Postcode;Plaats;Geboortedatum\n"
            "K1;Jan;Jansen;jan@voorbeeld.example;0612345678;Bakker;Dorpsstraat;1;2611 ET;Delft;1-1-1980\n");

        QVERIFY(again);
        QCOMPARE(again->unchanged, 1);
        QCOMPARE(again->updated + again->imported, 0);
        QCOMPARE(m_house->count(QStringLiteral("SELECT MAX(version) FROM contact")), 1);
    }

    void matchesByNumberThenMailThenNameAndAddress()
    {
        const auto again = m_house->take("Klantnr;Voornaam;Achternaam;E-mail;Functie;Straat;Huisnummer;Postcode\n"
                                         "K1;;Jansen;ander@voorbeeld.example;;;;\n"
                                         ";E.;Smit;els@voorbeeld.example;Smid;;;\n"
                                         ";Piet;Bos;;Boswachter;Dorpsstraat;3;2611 ET\n"
                                         ";Kees;Smit;els@voorbeeld.example;;;;\n");

        QVERIFY(again);
        QCOMPARE(again->updated, 3);
        QCOMPARE(again->imported, 1); // Kees shares Els's address of mail, but is not Els
        QCOMPARE(m_house->text(QStringLiteral("SELECT job_title FROM contact WHERE surname = 'Bos'")),
            QStringLiteral("Boswachter"));
        QCOMPARE(m_house->count(QStringLiteral(
                     "SELECT COUNT(*) FROM contact_point WHERE normalised = 'ander@voorbeeld.example'")),
            1);
    }

    void neverErasesByAnEmptyCell()
    {
        const auto again = m_house->take("Klantnr;Voornaam;Achternaam;E-mail;Telefoon;Functie\nK1;;;;;\n");

        QVERIFY(again);
        QCOMPARE(again->rejected, 1); // nobody has no name at all
        const auto named = m_house->take("Klantnr;Voornaam;Achternaam;E-mail;Telefoon;Functie\nK1;Jan;Jansen;;;\n");
        QVERIFY(named);
        QCOMPARE(named->unchanged, 1);
        QCOMPARE(m_house->text(QStringLiteral("SELECT job_title FROM contact WHERE surname = 'Jansen'")),
            QStringLiteral("Bakker"));
    }

    void leavesRequestOnlyFieldsAloneAndListsThem()
    {
        const auto again = m_house->take(
            "Klantnr;Voornaam;Achternaam;Geboortedatum\nK1;Johannes;Janssen;2-1-1980\n");

        QVERIFY(again);
        QCOMPARE(again->updated, 0);
        QCOMPARE(again->leftAloneCount, 3);
        QCOMPARE(again->leftAlone.first().name, QStringLiteral("Jansen, Jan"));
        QCOMPARE(again->leftAlone.first().why, LeftAlone::Why::NeedsRequest);
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM contact WHERE surname = 'Jansen'")), 1);
    }

    void followsThePolicyOfEachColumn()
    {
        ImportPlan plan = m_house->planFor(m_house->write(QStringLiteral("weer.csv"),
            "Klantnr;Achternaam;E-mail;Telefoon;Functie\nK1;Jansen;nieuw@voorbeeld.example;0687654321;Kok\n"));
        plan.mapping.columns[2].policy = MatchPolicy::KeepOurs;
        plan.mapping.columns[3].policy = MatchPolicy::Ask;

        const auto again = m_house->run(plan);

        QVERIFY(again);
        QCOMPARE(again->updated, 1);
        QCOMPARE(again->leftAloneCount, 1);
        QCOMPARE(again->leftAlone.first().field, ContactField::Phone);
        QCOMPARE(m_house->text(QStringLiteral("SELECT job_title FROM contact WHERE surname = 'Jansen'")),
            QStringLiteral("Kok"));
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM contact_point WHERE value LIKE 'nieuw%'")), 0);
    }

    void keepsWhatStoodThereInTheHistory()
    {
        const auto again = m_house->take("Klantnr;Achternaam;Functie\nK1;Jansen;Kok\n");

        QVERIFY(again);
        QCOMPARE(m_house->text(QStringLiteral("SELECT before FROM field_history")), QStringLiteral("Bakker"));
        QCOMPARE(m_house->count(QStringLiteral("SELECT batch_id FROM field_history")), again->batch.number());
        QCOMPARE(m_house->text(QStringLiteral("SELECT source FROM field_history")), QStringLiteral("oude CRM"));
    }

    void listsWhoIsAbsent()
    {
        ImportPlan plan = m_house->planFor(
            m_house->write(QStringLiteral("weer.csv"), "Klantnr;Achternaam\nK1;Jansen\n"));
        plan.listAbsent = true;

        const auto again = m_house->run(plan);

        QVERIFY(again);
        QCOMPARE(again->absentCount, 2);
        QCOMPARE(again->absent.first().name, QStringLiteral("Bos, Piet"));
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM contact")), 3);
    }

    void takesTwoRowsAboutOnePersonForADuplicate()
    {
        const auto again = m_house->take("Klantnr;Voornaam;Achternaam;E-mail;Functie\nK1;Jan;Jansen;;Kok\n"
                                         ";Jan;Jansen;jan@voorbeeld.example;Ober\n");

        QVERIFY(again);
        QCOMPARE(again->updated, 1);
        QCOMPARE(again->duplicates, 1);
    }

    void leavesOnesOwnRecordAndRestrictedOnesAlone()
    {
        QVERIFY(m_house->change(QStringLiteral("UPDATE contact SET restricted_at = 1 WHERE surname = 'Jansen'")));

        const auto again = m_house->take("Klantnr;Achternaam;Functie\nK1;Jansen;Kok\n");

        QVERIFY(again);
        QCOMPARE(again->updated, 0);
        QCOMPARE(again->leftAloneCount, 1);
    }

    void addsStartMomentsOnceOnly()
    {
        const QByteArray csv = "Klantnr;Achternaam;Laatste aankoop\nK1;Jansen;1-2-2026\n";

        const auto second = m_house->take(csv);
        const auto third = m_house->take(csv);

        QVERIFY(second);
        QVERIFY(third);
        QCOMPARE(second->updated, 1);
        QCOMPARE(third->unchanged, 1);
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM relation_fact")), 1);
    }

private:
    std::unique_ptr<ImportHouse> m_house;
};

QTEST_GUILESS_MAIN(TestImportsAgain)

#include "tst_imports_again.moc"
