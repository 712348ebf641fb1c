#include "app/contacts/suppression_list.h"
#include "app/staff/sign_in.h"
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
            "Klantnr;Voornaam;Achternaam;E-mail;Telefoon;Functie;Straat;Huisnummer;Postcode;Plaats;"
            "Geboortedatum\n"
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
            "Klantnr;Voornaam;Achternaam;E-mail;Telefoon;Functie;Straat;Huisnummer;Postcode;Plaats;"
            "Geboortedatum\n"
            "K1;Jan;Jansen;jan@voorbeeld.example;0612345678;Bakker;Dorpsstraat;1;2611 ET;Delft;1-1-1980\n");

        QVERIFY(again);
        QCOMPARE(again->unchanged, 1);
        QCOMPARE(again->updated + again->imported, 0);
        QCOMPARE(m_house->count(QStringLiteral("SELECT MAX(version) FROM contact")), 1);
    }

    void matchesByNumberThenMailThenNameAndAddress()
    {
        const auto again =
            m_house->take("Klantnr;Voornaam;Achternaam;E-mail;Functie;Straat;Huisnummer;Postcode\n"
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

    void takesANamesakeOfOneHouseWithMailOfTheirOwnForSomebodyElse()
    {
        QVERIFY(m_house->take("Voornaam;Achternaam;E-mail;Straat;Huisnummer;Postcode\n"
                              "J.;Dam;vader@voorbeeld.example;Dorpsstraat;7;2611 ET\n"));

        const auto again = m_house->take("Voornaam;Achternaam;E-mail;Functie;Straat;Huisnummer;Postcode\n"
                                         "J.;Dam;zoon@voorbeeld.example;Kok;Dorpsstraat;7;2611 ET\n");

        QVERIFY(again);
        QCOMPARE(again->imported, 1);
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM contact WHERE surname = 'Dam'")), 2);
        QCOMPARE(m_house->count(QStringLiteral(
                     "SELECT COUNT(*) FROM contact_point WHERE normalised = 'vader@voorbeeld.example'")),
            1);
    }

    void bringsNoSuppressedAddressBackToSomebodyWhoIsThere()
    {
        const auto connection = m_house->house().look();
        QVERIFY(suppression_list::add(*connection, FilingSystem::Customers, SuppressedKind::Email,
            QStringLiteral("weg@voorbeeld.example"), QStringLiteral("all"), QStringLiteral("x"), Instant{1}));

        const auto again = m_house->take("Klantnr;Voornaam;Achternaam;E-mail;Functie\n"
                                         "K1;Jan;Jansen;weg@voorbeeld.example;Kok\n");

        QVERIFY(again);
        QCOMPARE(again->updated, 1);
        QCOMPARE(again->suppressed, 0);
        QCOMPARE(again->leftAloneCount, 1);
        QCOMPARE(again->leftAlone.first().field, ContactField::Email);
        QCOMPARE(again->leftAlone.first().why, LeftAlone::Why::Suppressed);
        QCOMPARE(m_house->text(QStringLiteral("SELECT job_title FROM contact WHERE surname = 'Jansen'")),
            QStringLiteral("Kok"));
        QCOMPARE(
            m_house->count(QStringLiteral("SELECT COUNT(*) FROM contact_point WHERE value LIKE 'weg%'")), 0);
        QCOMPARE(
            m_house->count(QStringLiteral("SELECT COUNT(*) FROM field_history WHERE after LIKE 'weg%'")), 0);
    }

    void neverErasesByAnEmptyCell()
    {
        const auto again = m_house->take("Klantnr;Voornaam;Achternaam;E-mail;Telefoon;Functie\nK1;;;;;\n");

        QVERIFY(again);
        QCOMPARE(again->rejected, 1); // nobody has no name at all
        const auto named =
            m_house->take("Klantnr;Voornaam;Achternaam;E-mail;Telefoon;Functie\nK1;Jan;Jansen;;;\n");
        QVERIFY(named);
        QCOMPARE(named->unchanged, 1);
        QCOMPARE(m_house->text(QStringLiteral("SELECT job_title FROM contact WHERE surname = 'Jansen'")),
            QStringLiteral("Bakker"));
    }

    void leavesRequestOnlyFieldsAloneAndListsThem()
    {
        const auto again =
            m_house->take("Klantnr;Voornaam;Achternaam;Geboortedatum\nK1;Johannes;Janssen;2-1-1980\n");

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
            "Klantnr;Achternaam;E-mail;Telefoon;Functie\nK1;Jansen;nieuw@voorbeeld.example;0687654321;"
            "Kok\n"));
        plan.mapping.columns[2].policy = MatchPolicy::KeepOurs;
        plan.mapping.columns[3].policy = MatchPolicy::Ask;

        const auto again = m_house->run(plan);

        QVERIFY(again);
        QCOMPARE(again->updated, 1);
        QCOMPARE(again->leftAloneCount, 1);
        QCOMPARE(again->leftAlone.first().field, ContactField::Phone);
        QCOMPARE(m_house->text(QStringLiteral("SELECT job_title FROM contact WHERE surname = 'Jansen'")),
            QStringLiteral("Kok"));
        QCOMPARE(
            m_house->count(QStringLiteral("SELECT COUNT(*) FROM contact_point WHERE value LIKE 'nieuw%'")),
            0);
    }

    void keepsWhatStoodThereInTheHistory()
    {
        const auto again = m_house->take("Klantnr;Achternaam;Functie\nK1;Jansen;Kok\n");

        QVERIFY(again);
        QCOMPARE(m_house->text(QStringLiteral("SELECT before FROM field_history")), QStringLiteral("Bakker"));
        QCOMPARE(m_house->count(QStringLiteral("SELECT batch_id FROM field_history")), again->batch.number());
        QCOMPARE(
            m_house->text(QStringLiteral("SELECT source FROM field_history")), QStringLiteral("oude CRM"));
    }

    void listsWhoIsAbsent()
    {
        ImportPlan plan =
            m_house->planFor(m_house->write(QStringLiteral("weer.csv"), "Klantnr;Achternaam\nK1;Jansen\n"));
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
        QVERIFY(
            m_house->change(QStringLiteral("UPDATE contact SET restricted_at = 1 WHERE surname = 'Jansen'")));

        const auto again = m_house->take("Klantnr;Achternaam;Functie\nK1;Jansen;Kok\n");

        QVERIFY(again);
        QCOMPARE(again->updated, 0);
        QCOMPARE(again->leftAloneCount, 1);
    }

    void recordsNoGroundForSomebodyWhoseProcessingIsRestricted_data()
    {
        QTest::addColumn<bool>("own");
        QTest::newRow("restricted") << false;
        QTest::newRow("one's own record") << true;
    }

    void recordsNoGroundForSomebodyWhoseProcessingIsRestricted()
    {
        QFETCH(bool, own);
        Permit importer = m_house->founder();
        if (own) {
            std::ignore =
                m_house->house().member(QStringLiteral("jan"), {{Role::Steward, FilingSystem::Customers}});
            QVERIFY(m_house->change(
                QStringLiteral("UPDATE staff_member SET own_contact = (SELECT ref FROM contact "
                               "WHERE surname = 'Jansen') WHERE name = 'jan'")));
            importer = *m_house->services()
                            .signIn()
                            .enter(QStringLiteral("jan"), tests::OpenHouse::passphrase())
                            .result();
        } else {
            QVERIFY(m_house->change(
                QStringLiteral("UPDATE contact SET restricted_at = 1 WHERE surname = 'Jansen'")));
        }
        ImportPlan plan = m_house->planFor(m_house->write(
            QStringLiteral("weer.csv"), "Klantnr;Voornaam;Achternaam\nK1;Jan;Jansen\nK2;Els;Smit\n"));
        plan.purposes = {contractPurpose()};

        const auto again = m_house->imports().run(importer, plan).result();

        QVERIFY2(again, again ? "" : qPrintable(again.error().what));
        QCOMPARE(again->updated, 1);
        QCOMPARE(again->unchanged, 1);
        QCOMPARE(m_house->text(QStringLiteral(
                     "SELECT c.surname FROM processing_ground g JOIN contact c ON c.id = g.contact_id")),
            QStringLiteral("Smit"));
        QCOMPARE(again->complaints.size(), 1);
        QCOMPARE(again->complaints.first().line, 2);
        QCOMPARE(again->complaints.first().fault, RowFault::PersonClosed);
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

    void takesANumberWithItsLetterAndAdditionForOneValue_data()
    {
        QTest::addColumn<QString>("columns");
        QTest::addColumn<QString>("ours");
        QTest::addColumn<QString>("theirs");
        QTest::addColumn<int>("policy");
        QTest::addColumn<QString>("stored");
        const auto take = static_cast<int>(MatchPolicy::TakeTheirs);
        const auto keep = static_cast<int>(MatchPolicy::KeepOurs);
        QTest::newRow("another house without a letter") << "Straat;Huisnummer"
                                                        << "Markt;12A"
                                                        << "Markt;14" << take << "14|";
        QTest::newRow("another house without an addition") << "Straat;Huisnummer"
                                                           << "Markt;12 bis"
                                                           << "Markt;14" << take << "14|";
        QTest::newRow("the letter gone") << "Straat;Huisnummer"
                                         << "Markt;12A"
                                         << "Markt;12" << take << "12|";
        QTest::newRow("a letter where ours is kept") << "Straat;Huisnummer"
                                                     << "Markt;12"
                                                     << "Markt;14A" << keep << "12|";
        QTest::newRow("an empty cell") << "Straat;Huisnummer"
                                       << "Markt;12A"
                                       << "Markt;" << take << "12A|";
        QTest::newRow("an empty cell for the addition") << "Straat;Huisnummer;Toevoeging"
                                                        << "Markt;12;bis"
                                                        << "Markt;12;" << take << "12|bis";
        QTest::newRow("another house beside one") << "Straat;Huisnummer;Toevoeging"
                                                  << "Markt;12;bis"
                                                  << "Markt;14;" << take << "14|";
        QTest::newRow("in the street") << "Straat"
                                       << "Markt 12A"
                                       << "Markt 14" << take << "14|";
    }

    void takesANumberWithItsLetterAndAdditionForOneValue()
    {
        QFETCH(QString, columns);
        QFETCH(QString, ours);
        QFETCH(QString, theirs);
        QFETCH(int, policy);
        const QString header = QStringLiteral("Klantnr;Achternaam;Plaats;") + columns + QLatin1Char('\n');
        QVERIFY(
            m_house->take((header + QStringLiteral("K7;Dam;Delft;") + ours + QLatin1Char('\n')).toUtf8()));
        ImportPlan plan = m_house->planFor(m_house->write(QStringLiteral("weer.csv"),
            (header + QStringLiteral("K7;Dam;Delft;") + theirs + QLatin1Char('\n')).toUtf8()));
        for (ColumnMapping &column : plan.mapping.columns)
            column.policy = static_cast<MatchPolicy>(policy);

        QVERIFY(m_house->run(plan));

        QTEST(m_house->text(QStringLiteral("SELECT a.house_number || '|' || a.addition FROM postal_address a "
                                           "JOIN contact c ON c.id = a.contact_id WHERE c.surname = 'Dam'")),
            "stored");
    }

    void keepsAnOrganisationThatALaterRowComesTo()
    {
        QVERIFY(m_house->take("Klantnr;Achternaam;Bedrijf\nK1;Jansen;Bakkerij Jansen\n"));

        const auto again = m_house->take("Klantnr;Achternaam;Bedrijf\n"
                                         "K1;Jansen;Nieuw BV\n"
                                         "K8;Visser;Bakkerij Jansen\n"
                                         "K9;Mulder;nieuw bv\n");

        QVERIFY2(again, again ? "" : qPrintable(again.error().what));
        QCOMPARE(again->imported, 2);
        QCOMPARE(m_house->text(QStringLiteral("SELECT o.name FROM contact c JOIN organisation o "
                                              "ON o.id = c.organisation_id WHERE c.surname = 'Visser'")),
            QStringLiteral("Bakkerij Jansen"));
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM organisation")), 2);
    }

    void forgetsAnOrganisationThatEverybodyLeft()
    {
        QVERIFY(m_house->take("Klantnr;Achternaam;Bedrijf\nK1;Jansen;Bakkerij Jansen\n"));

        QVERIFY(m_house->take("Klantnr;Achternaam;Bedrijf\nK1;Jansen;Nieuw BV\n"));

        QCOMPARE(m_house->text(QStringLiteral("SELECT name FROM organisation")), QStringLiteral("Nieuw BV"));
    }

private:
    Id<Purpose> contractPurpose() const
    {
        return m_house->contractPurpose(
            QStringLiteral("orders"), {DataCategory::Identity, DataCategory::ContactDetails});
    }

    std::unique_ptr<ImportHouse> m_house;
};

QTEST_GUILESS_MAIN(TestImportsAgain)

#include "tst_imports_again.moc"
