#include "app/formats/csv_reader.h"
#include "app/imports/column_recogniser.h"
#include "app/imports/import_row_reader.h"

#include <QBuffer>
#include <QTest>

namespace {

/// The rows of a CSV text whose columns are recognised by their headers.
QList<ImportRow> rowsOf(const QByteArray &csv, FilingSystem filingSystem = FilingSystem::Customers)
{
    QBuffer buffer;
    buffer.setData(csv);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, CsvDialect{.separator = ';'});
    TableRecord record;
    if (const auto header = reader.next(record); !header || !*header)
        return {};
    ImportPlan plan{.filingSystem = filingSystem};
    plan.mapping = recogniseColumns(record.texts(), {}, filingSystem);
    if (filingSystem == FilingSystem::Employees)
        plan.kind = ContactKind::Employee;
    const ImportRowReader rowReader(plan, QDate(2026, 7, 1), false);
    QList<ImportRow> rows;
    for (auto more = reader.next(record); more && *more; more = reader.next(record))
        rows.append(rowReader.read(record));
    return rows;
}

QStringList faultsOf(const ImportRow &row)
{
    QStringList faults;
    for (const RowComplaint &complaint : row.complaints)
        faults.append(codeOf(complaint.fault));
    return faults;
}

} // namespace

class TestImportRowReader final : public QObject
{
    Q_OBJECT

private slots:
    void refusesADayOfCollectionThatIsStillToCome()
    {
        const auto rows = rowsOf("Achternaam;Verzameld op\nJansen;2-7-2026\nSmit;1-7-2026\n");

        QCOMPARE(faultsOf(rows.at(0)), QStringList{QStringLiteral("date-in-future")});
        QVERIFY(!rows.at(0).isTaken());
        QVERIFY(rows.at(1).isTaken());
        QCOMPARE(rows.at(1).collectedOn, QDate(2026, 7, 1));
    }

    void leavesOutAVatNumberThatMayBeASoleTradersBsn_data()
    {
        QTest::addColumn<QString>("firm");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("kept");
        QTest::newRow("sole trader") << "Bakkerij Jansen"
                                     << "NL111222333B01"
                                     << "";
        QTest::newRow("sole trader since 2020") << "Bakkerij Jansen"
                                                << "NL002455799B11"
                                                << "NL002455799B11";
        QTest::newRow("legal person") << "Bakkerij Jansen B.V."
                                      << "NL004495445B01"
                                      << "NL004495445B01";
        QTest::newRow("partnership") << "VOF Jansen"
                                     << "NL004495445B01"
                                     << "NL004495445B01";
        QTest::newRow("abroad") << "Bakkerij Jansen"
                                << "BE0123456789"
                                << "BE0123456789";
    }

    void leavesOutAVatNumberThatMayBeASoleTradersBsn()
    {
        QFETCH(QString, firm);
        QFETCH(QString, number);

        const auto row =
            rowsOf(QStringLiteral("Achternaam;BTW-nummer;Bedrijf\nJansen;%1;%2\n").arg(number, firm).toUtf8())
                .first();

        QVERIFY(row.isTaken());
        QTEST(row.organisation.vatNumber, "kept");
        QCOMPARE(
            faultsOf(row).contains(QStringLiteral("vat-hides-bsn")), row.organisation.vatNumber.isEmpty());
    }

    void readsAPersonIntoValues()
    {
        const auto rows = rowsOf("Klantnr;Voorletters;Voornaam;Achternaam;E-mail;Mobiel;Straat;Postcode;"
                                 "Plaats;Geboortedatum;Klant sinds;"
                                 "Bedrijf\n"
                                 "K-17;z m;Zoë;van den Berg;Zoe@Voorbeeld.Example;06-12345678;Dorpsstraat "
                                 "12A;2601 dc;Delft;31-12-1980;"
                                 "1-2-2020;Bakkerij Jansen\n");

        QCOMPARE(rows.size(), 1);
        const ImportRow &row = rows.first();
        QVERIFY2(row.isTaken(), qPrintable(faultsOf(row).join(u' ')));
        QCOMPARE(row.name.initials, QStringLiteral("Z.M."));
        QCOMPARE(row.name.infix, QStringLiteral("van den"));
        QCOMPARE(row.name.surname, QStringLiteral("Berg"));
        QCOMPARE(row.points.at(0).normalised, QStringLiteral("zoe@voorbeeld.example"));
        QCOMPARE(row.points.at(1).value, QStringLiteral("+31612345678"));
        QCOMPARE(row.address.street, QStringLiteral("Dorpsstraat"));
        QCOMPARE(row.address.houseNumber, QStringLiteral("12A"));
        QCOMPARE(row.address.postcode, QStringLiteral("2601DC"));
        QCOMPARE(row.birthDate, QDate(1980, 12, 31));
        QCOMPARE(row.facts.first().on, QDate(2020, 2, 1));
        QCOMPARE(row.identifiers.first().normalised, QStringLiteral("k-17"));
        QCOMPARE(row.organisation.name, QStringLiteral("Bakkerij Jansen"));
    }

    void splitsANameAndAnAddressOfOneCell()
    {
        const auto rows = rowsOf("Naam;Volledig adres\n"
                                 "Jansen, A.B. van der;Dorpsstraat 12-3, 2611 ET Delft\n");

        QCOMPARE(rows.first().name.surname, QStringLiteral("Jansen"));
        QCOMPARE(rows.first().name.infix, QStringLiteral("van der"));
        QCOMPARE(rows.first().address.street, QStringLiteral("Dorpsstraat"));
        QCOMPARE(rows.first().address.postcode, QStringLiteral("2611ET"));
        QCOMPARE(rows.first().address.city, QStringLiteral("Delft"));
    }

    void tellsEveryFaultOfARow_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QStringList>("faults");
        const auto row = [](const char *name, const char *cells, const QStringList &faults) {
            QTest::newRow(name) << QByteArray(cells) << faults;
        };
        const QString badDate = QStringLiteral("bad-date");
        const QString badMail = QStringLiteral("bad-email");
        row("impossible day", "Jansen;;31-02-2020;;", {badDate});
        row("two-digit year", "Jansen;;01-02-30;;", {QStringLiteral("two-digit-year")});
        row("month first", "Jansen;;12-31-2020;;", {QStringLiteral("ambiguous-date")});
        row("no at sign", "Jansen;jan.voorbeeld.example;;;", {badMail});
        row("several faults", "Jansen;jan;31-02-2020;2611 SS;",
            {badMail, badDate, QStringLiteral("bad-postcode")});
        row("a BSN in a note", "Jansen;;;;BSN 111222333", {QStringLiteral("national-number")});
        row("perhaps a BSN", "Jansen;;;;nr 111 222 333 van klant", {QStringLiteral("masked-number")});
        row("too many cells", "Jansen;;;;;te veel", {QStringLiteral("too-many-cells")});
        row("too few cells", "Jansen;jan@voorbeeld.example", {QStringLiteral("too-few-cells")});
        row("nobody", ";jan@voorbeeld.example;;;", {QStringLiteral("no-name")});
        row("born tomorrow", "Jansen;;02-07-2026;;", {QStringLiteral("birth-date-implausible")});
        row("bidi", "Jan\xE2\x80\xAEsen;;;;", {QStringLiteral("forbidden-characters")});
        row("control", "Jan\x01sen;;;;", {QStringLiteral("forbidden-characters")});
        row("fine", "Jansen;jan@voorbeeld.example;31-12-1980;2611 ET;Belt graag", {});
    }

    void tellsEveryFaultOfARow()
    {
        QFETCH(QByteArray, row);
        QFETCH(QStringList, faults);

        const auto rows = rowsOf("Achternaam;E-mail;Geboortedatum;Postcode;Opmerking\n" + row + '\n');

        QCOMPARE(rows.size(), 1);
        QStringList found = faultsOf(rows.first());
        found.sort();
        faults.sort();
        QCOMPARE(found, faults);
        QCOMPARE(rows.first().isTaken(),
            faults.isEmpty() || faults == QStringList{QStringLiteral("masked-number")});
    }

    void masksWhatMayBeANationalNumber()
    {
        const auto rows = rowsOf("Achternaam;Opmerking\nJansen;nr 111222333 gebeld\n");

        QCOMPARE(rows.first().notes.first(), QStringLiteral("nr [BSN verwijderd] gebeld"));
    }

    void tellsOfWordsThatMaySayTooMuchAndTakesTheRow()
    {
        const auto rows =
            rowsOf("Achternaam;Opmerking\nJansen;vraagt om halal, heeft diabetes\nSmit;belt terug\n");

        QVERIFY(rows.first().isTaken());
        QCOMPARE(rows.first().notes.first(), QStringLiteral("vraagt om halal, heeft diabetes"));
        QCOMPARE(faultsOf(rows.first()), QStringList{QStringLiteral("sensitive-words")});
        QVERIFY(faultsOf(rows.last()).isEmpty());
    }

    void blocksEveryNumberInAColumnCalledAfterTheNationalNumber()
    {
        QBuffer buffer;
        const auto rows = rowsOf("Achternaam;Opmerking\nJansen;111222333\n");
        QVERIFY(rows.first().isTaken());

        ImportPlan plan;
        plan.mapping.columns = {{.header = QStringLiteral("Naam"), .target = ImportTarget::Surname},
            {.header = QStringLiteral("BSN"), .target = ImportTarget::EmployeeNumber}};
        const QByteArrayView cells[] = {"Jansen", "111222333"};

        const ImportRow row = ImportRowReader(plan, QDate(2026, 7, 1), false).read(TableRecord(cells, 2));

        QCOMPARE(faultsOf(row), QStringList{QStringLiteral("national-number")});
    }

    void takesMarkupForAName()
    {
        const auto rows = rowsOf("Achternaam;Voornaam\n<b>Jansen</b>;<img src=x>\n");

        QVERIFY(rows.first().isTaken());
        QCOMPARE(rows.first().name.surname, QStringLiteral("<b>Jansen</b>"));
    }

    void refusesANameOfTenThousandLetters()
    {
        const auto rows = rowsOf("Achternaam;Voornaam\n" + QByteArray(10'000, 'a') + ";Jan\n");

        QCOMPARE(faultsOf(rows.first()), QStringList{QStringLiteral("name-too-long")});
        QCOMPARE(rows.first().cells.first().size(), 10'000);
    }

    void putsANoughtBackAndTellsOfUnusualTelephones()
    {
        const auto rows =
            rowsOf("Achternaam;Telefoon\nJansen;612345678\nPieters;+31600266102\nSmit;3,16123E+10\n");

        QCOMPARE(rows.at(0).points.first().value, QStringLiteral("+31612345678"));
        QCOMPARE(faultsOf(rows.at(0)), QStringList{QStringLiteral("number-padded")});
        QVERIFY(rows.at(1).isTaken());
        QCOMPARE(faultsOf(rows.at(1)), QStringList{QStringLiteral("unusual-phone")});
        QCOMPARE(faultsOf(rows.at(2)), QStringList{QStringLiteral("bad-number")});
    }

    void takesTheGuardOffThatOurOwnFilesCarry()
    {
        const auto rows = rowsOf("Achternaam;Telefoon\nJansen;'+31612345678\n");

        QCOMPARE(rows.first().points.first().value, QStringLiteral("+31612345678"));
    }

    void readsTheKindOfEachRow()
    {
        const auto rows = rowsOf("Achternaam;Soort\nJansen;prospect\nSmit;Medewerker\nBos;tovenaar\n");

        QCOMPARE(rows.at(0).kind, ContactKind::Prospect);
        QCOMPARE(faultsOf(rows.at(1)), QStringList{QStringLiteral("kind-of-other-file")});
        QCOMPARE(faultsOf(rows.at(2)), QStringList{QStringLiteral("unknown-kind")});
    }

    void tellsFamiliesWhoShareAnAddressApart()
    {
        const PersonName jan{.initials = QStringLiteral("J."), .surname = QStringLiteral("Smit")};
        const PersonName els{.initials = QStringLiteral("E."), .surname = QStringLiteral("Smit")};
        const PersonName janMarried{.initials = QStringLiteral("J."),
            .givenName = QStringLiteral("Jo"),
            .surname = QStringLiteral("Bos")};
        const PersonName joBefore{.initials = QStringLiteral("J."),
            .givenName = QStringLiteral("Jo"),
            .surname = QStringLiteral("Smit")};

        QVERIFY(mayBeSamePerson(jan, jan));
        QVERIFY(!mayBeSamePerson(jan, els));
        QVERIFY(mayBeSamePerson(janMarried, joBefore));
        QVERIFY(!mayBeSamePerson(janMarried, jan));
    }
};

QTEST_GUILESS_MAIN(TestImportRowReader)

#include "tst_import_row_reader.moc"
