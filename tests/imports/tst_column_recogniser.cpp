#include "app/imports/column_recogniser.h"

#include <QTest>

class TestColumnRecogniser final : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhatAHeaderSays_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("key");
        const auto row = [](const char *header, const char *key) {
            QTest::newRow(header) << QString::fromUtf8(header) << QString::fromLatin1(key);
        };
        row("Voornaam", "given_name");
        row("First Name", "given_name");
        row("tussenvoegsel(s)", "infix");
        row("ACHTERNAAM", "surname");
        row("E-mailadres", "email");
        row("e-mail 2", "email");
        row("Mobiel nummer", "phone");
        row("Postcode", "postcode");
        row("ZIP / Postal Code", "postcode");
        row("Woonplaats", "city");
        row("Klantnr.", "customer_number");
        row("Geb.datum", "birth_date");
        row("Geslacht", "gender");
        row("IP-adres", "ip_address");
        row("Klant sinds", "relation_started");
        row("last_contact", "last_contact");
        row("Bedrijfsnaam", "organisation");
        row("Functie", "job_title");
        row("Überraschung", "ignore");
    }

    void knowsWhatAHeaderSays()
    {
        QFETCH(QString, header);
        QFETCH(QString, key);

        QCOMPARE(QString(factsOf(targetByHeader(header, FilingSystem::Customers)).key), key);
    }

    void readsEveryTargetByItsOwnKey()
    {
        for (const ImportTargetFacts &facts : allImportTargets()) {
            if (facts.target == ImportTarget::Ignore)
                continue;
            const auto found = targetByHeader(QString(facts.key), FilingSystem::Customers);
            QVERIFY2(found == facts.target, facts.key.data());
        }
    }

    void letsTheContentSpeakWhereTheHeaderIsSilent()
    {
        const ImportMapping mapping = recogniseColumns({QStringLiteral("Kolom A"), QStringLiteral("B"), QStringLiteral("C")},
            {{QStringLiteral("Jan"), QStringLiteral("jan@voorbeeld.example"), QStringLiteral("2601 DC")},
                {QStringLiteral("Els"), QStringLiteral("els@voorbeeld.example"), QStringLiteral("2611et")}},
            FilingSystem::Customers);

        QCOMPARE(mapping.columns.at(0).target, ImportTarget::Ignore);
        QCOMPARE(mapping.columns.at(1).target, ImportTarget::Email);
        QCOMPARE(mapping.columns.at(2).target, ImportTarget::Postcode);
    }

    void takesANameBesideAFirstNameForTheSurname()
    {
        const ImportMapping mapping = recogniseColumns(
            {QStringLiteral("Voornaam"), QStringLiteral("Naam")}, {}, FilingSystem::Customers);

        QCOMPARE(mapping.columns.at(1).target, ImportTarget::Surname);
    }

    void seesAWholeAddressInAnAddressColumn()
    {
        const ImportMapping mapping = recogniseColumns({QStringLiteral("Naam"), QStringLiteral("Adres")},
            {{QStringLiteral("Jan"), QStringLiteral("Dorpsstraat 1, 2601 DC Delft")}}, FilingSystem::Customers);

        QCOMPARE(mapping.columns.at(1).target, ImportTarget::CombinedAddress);
    }

    void keepsTwoTelephonesAndTheFirstOfTwoSurnames()
    {
        const ImportMapping mapping = recogniseColumns({QStringLiteral("Achternaam"), QStringLiteral("Achternaam"),
                                                           QStringLiteral("Telefoon"), QStringLiteral("Mobiel")},
            {}, FilingSystem::Customers);

        QCOMPARE(mapping.columns.at(1).header, QStringLiteral("Achternaam (2)"));
        QCOMPARE(mapping.columns.at(1).target, ImportTarget::Ignore);
        QCOMPARE(mapping.columns.at(2).target, ImportTarget::Phone);
        QCOMPARE(mapping.columns.at(3).target, ImportTarget::Phone);
    }

    void takesAnIdForTheNumberOfTheFilingSystem()
    {
        QCOMPARE(targetByHeader(QStringLiteral("id"), FilingSystem::Customers), ImportTarget::CustomerNumber);
        QCOMPARE(targetByHeader(QStringLiteral("id"), FilingSystem::Employees), ImportTarget::EmployeeNumber);
    }
};

QTEST_GUILESS_MAIN(TestColumnRecogniser)

#include "tst_column_recogniser.moc"
