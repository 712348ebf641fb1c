#include "app/contacts/suppression_list.h"
#include "app/formats/csv_writer.h"
#include "services/import_house.h"
#include "tests/formats/zip_by_hand.h"

using tests::ImportHouse;

class TestImports final : public QObject
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
    }

    void cleanup() { m_house.reset(); }

    void storesAPersonWithEverythingTheRowSays()
    {
        const auto summary =
            m_house->take("Klantnr;Voorletters;Voornaam;Tussenvoegsel;Achternaam;Bedrijf;Functie;E-mail;"
                          "Telefoon;Straat;Huisnummer;"
                          "Postcode;Plaats;Land;Geboortedatum;Laatste aankoop;Notitie\n"
                          "K-1;Z.;Zoë;van den;Berg;Bakkerij "
                          "Zon;Bakker;zoe@voorbeeld.example;06-12345678;Dorpsstraat;12A;2611 ET;"
                          "Delft;Nederland;31-12-1980;1-2-2026;Belt graag\n");

        QVERIFY2(summary, summary ? "" : qPrintable(summary.error().what));
        QCOMPARE(summary->imported, 1);
        QCOMPARE(m_house->text(QStringLiteral("SELECT sort_key FROM contact")),
            QStringLiteral("berg vanden z zoe"));
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM contact_point")), 2);
        QCOMPARE(
            m_house->text(QStringLiteral("SELECT postcode FROM postal_address")), QStringLiteral("2611ET"));
        QCOMPARE(
            m_house->text(QStringLiteral("SELECT name FROM organisation")), QStringLiteral("Bakkerij Zon"));
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM relation_fact WHERE kind = 3")), 1);
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM note")), 1);
        QCOMPARE(m_house->text(QStringLiteral("SELECT source FROM provenance")), QStringLiteral("oude CRM"));
        QVERIFY(m_house->count(QStringLiteral("SELECT COUNT(*) FROM retention_due")) >= 3);
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM list_customers")), 1);
        QCOMPARE(
            m_house->count(QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE action = 'import.run'")),
            1);
        QCOMPARE(m_house->count(QStringLiteral("SELECT imported FROM import_batch")), 1);
    }

    void leavesWhatMayNotStandInANoteToTheReviewAtOnce()
    {
        const QByteArray people = "Klantnr;Achternaam;E-mail;Notitie\n"
                                  "K-1;Berg;berg@voorbeeld.example;Heeft diabetes\n"
                                  "K-2;Dal;dal@voorbeeld.example;Belt graag\n";
        const auto summary = m_house->take(people);

        QVERIFY2(summary, summary ? "" : qPrintable(summary.error().what));
        QCOMPARE(summary->imported, 2);
        QCOMPARE(m_house->text(
                     QStringLiteral("SELECT surname FROM finding f JOIN contact c ON c.id = f.contact_id")),
            QStringLiteral("Berg"));
        QCOMPARE(m_house->count(
                     QStringLiteral("SELECT COUNT(*) FROM finding WHERE state = 1 AND field = 'note.body'")),
            1);
    }

    void storesThousandsWithIndexesSetAsideAndMadeAgain()
    {
        const auto indexes = [this] {
            QFETCH_GLOBAL(Backend, backend);
            return m_house->count(backend == Backend::Embedded
                    ? QStringLiteral("SELECT COUNT(*) FROM sqlite_master WHERE type = 'index'")
                    : QStringLiteral("SELECT COUNT(*) FROM pg_indexes WHERE schemaname = current_schema()"));
        };
        const qint64 before = indexes();

        const auto summary = m_house->take(tests::manyPeople(6'000));

        QVERIFY(summary);
        QCOMPARE(summary->imported, 6'000);
        QCOMPARE(indexes(), before);
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM contact")), 6'000);
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM contact_point")), 12'000);
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM list_customers")), 6'000);
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(DISTINCT ref) FROM contact")), 6'000);
    }

    void triesOutWithoutATrace()
    {
        const QString path =
            m_house->write(QStringLiteral("klanten.csv"), tests::manyPeople(50) + "K1;Jan1;Dubbel;;;;;;\n");

        const auto summary = m_house->imports().tryOut(m_house->founder(), m_house->planFor(path)).result();

        QVERIFY(summary);
        QCOMPARE(summary->imported, 50);
        QCOMPARE(summary->duplicates, 1);
        QVERIFY(!summary->batch.isStored());
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM contact")), 0);
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM import_batch")), 0);
    }

    void writesRejectsThatCanBeMendedAndImportedAgain()
    {
        const QString rejects = m_house->house().folder() + QStringLiteral("/afgekeurd.csv");
        ImportPlan plan = m_house->planFor(m_house->write(QStringLiteral("klanten.csv"),
            "Klantnr;Achternaam;E-mail;Telefoon\nK1;Jansen;jan@voorbeeld.example;0612345678\n"
            "K2;Smit;geen-adres;+31612345679\nK1;Jansen;;\n"));
        plan.rejectsPath = rejects;

        const auto first = m_house->run(plan);
        QFile file(rejects);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        file.close();
        QByteArray mended = written;
        mended.replace("geen-adres", "smit@voorbeeld.example");
        const auto second =
            m_house->run(m_house->planFor(m_house->write(QStringLiteral("afgekeurd.csv"), mended)));

        QVERIFY(first);
        QCOMPARE(first->imported, 1);
        QCOMPARE(first->rejected, 1);
        QCOMPARE(first->duplicates, 1);
        QVERIFY(written.contains("bad-email"));
        QVERIFY(written.contains("duplicate-in-file"));
        QVERIFY2(second, second ? "" : qPrintable(second.error().what));
        QCOMPARE(second->imported, 1);
        QCOMPARE(second->unchanged, 1);
        QCOMPARE(
            m_house->count(QStringLiteral("SELECT COUNT(*) FROM contact_point WHERE value = '+31612345679'")),
            1);
    }

    void keepsARowOfTheWrongLengthAsItStood()
    {
        const QString rejects = m_house->house().folder() + QStringLiteral("/afgekeurd.csv");
        const auto takeAndReject = [&](const QByteArray &csv) {
            ImportPlan plan = m_house->planFor(m_house->write(QStringLiteral("klanten.csv"), csv));
            plan.rejectsPath = rejects;
            return m_house->imports()
                .run(m_house->founder(), plan,
                    [](const RowComplaint &complaint) { return codeOf(complaint.fault) + u'!'; })
                .result();
        };
        const auto contentOf = [](const QString &path) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray short_ = "K2;Smit";
        const QByteArray long_ = "K3;Bakker;bakker@voorbeeld.example;;te veel";

        QVERIFY(takeAndReject("Klantnr;Achternaam;E-mail;Telefoon\nK1;Jansen;geen;0612345678\n" + short_ +
            '\n' + long_ + "\nKlantnr;Achternaam;E-mail;Telefoon\n"));
        const QByteArray written = contentOf(rejects);
        const auto again = takeAndReject(written);

        QCOMPARE(written,
            QByteArray("\xEF\xBB\xBFKlantkluis: line;Klantkluis: code;Klantkluis: "
                       "reason;Klantnr;Achternaam;E-mail;Telefoon\r\n"
                       "2;bad-email;E-mail: bad-email!;K1;Jansen;geen;0612345678\r\n"
                       "3;too-few-cells;too-few-cells!;K2;Smit\r\n"
                       "4;too-many-cells;too-many-cells!;K3;Bakker;bakker@voorbeeld.example;;te veel\r\n"
                       "5;repeated-header;repeated-header!;Klantnr;Achternaam;E-mail;Telefoon\r\n"));
        QVERIFY2(again, again ? "" : qPrintable(again.error().what));
        QCOMPARE(again->imported, 0);
        QCOMPARE(again->rejected, 4);
        QCOMPARE(contentOf(rejects), written);
    }

    void takesTheGuardOfAFormulaAwayAgain()
    {
        const QString path = m_house->house().folder() + QStringLiteral("/klanten.csv");
        const QStringList names = {QStringLiteral("=1+1"), QStringLiteral("-5"), QStringLiteral("@SUM(A1)"),
            QStringLiteral("'=1"), QStringLiteral("\"=1\"")};
        auto writer = CsvWriter::create(path, CsvWriter::Style::NlExcel);
        QVERIFY(writer);
        QVERIFY((*writer)->row({QStringLiteral("Klantnr"), QStringLiteral("Achternaam"),
            QStringLiteral("Telefoon"), QStringLiteral("Opmerking")}));
        for (const QString &name : names)
            QVERIFY((*writer)->row({QStringLiteral("-") + name, name, QStringLiteral("+31612345678"),
                QStringLiteral("=") + name}));
        QVERIFY((*writer)->commit());

        const auto summary = m_house->run(m_house->planFor(path));

        QVERIFY2(summary, summary ? "" : qPrintable(summary.error().what));
        QCOMPARE(summary->imported, names.size());
        for (const QString &name : names) {
            QString quoted = name;
            quoted.replace(u'\'', QStringLiteral("''"));
            QCOMPARE(m_house->count(
                         QStringLiteral("SELECT COUNT(*) FROM contact WHERE surname = '%1'").arg(quoted)),
                1);
            QCOMPARE(
                m_house->count(QStringLiteral("SELECT COUNT(*) FROM note WHERE body = '=%1'").arg(quoted)),
                1);
            QCOMPARE(m_house->count(
                         QStringLiteral("SELECT COUNT(*) FROM identifier WHERE value = '-%1'").arg(quoted)),
                1);
        }
        QCOMPARE(
            m_house->count(QStringLiteral("SELECT COUNT(*) FROM contact_point WHERE value = '+31612345678'")),
            names.size());
    }

    void leavesOutWhatNoPurposeNeedsUnlessAReasonIsGiven()
    {
        const Id<Purpose> purpose = m_house->contractPurpose(
            QStringLiteral("nieuws"), {DataCategory::Identity, DataCategory::ContactDetails});
        ImportPlan plan = m_house->planFor(m_house->write(QStringLiteral("klanten.csv"),
            "Achternaam;E-mail;Geboortedatum;Geslacht;IP-adres\nJansen;jan@voorbeeld.example;1-1-1980;m;192."
            "0.2.1\n"));
        plan.purposes = {purpose};

        const auto preview = m_house->imports().preview(m_house->founder(), plan).result();
        plan.mapping.columns[3].reason = QStringLiteral("Gevraagd door de vereniging");
        const auto summary = m_house->run(plan);

        QVERIFY(preview);
        QCOMPARE(preview->unneeded, (QList<int>{2, 3, 4}));
        QVERIFY(summary);
        QCOMPARE(
            m_house->count(QStringLiteral("SELECT COUNT(*) FROM contact WHERE birth_date IS NOT NULL")), 0);
        QCOMPARE(m_house->text(QStringLiteral("SELECT gender FROM contact")), QStringLiteral("m"));
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM identifier")), 0);
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM processing_ground")), 1);
    }

    void tellsOfRowsThatAreHiddenInTheWorkbook()
    {
        const QString path = m_house->house().folder() + QStringLiteral("/klanten.xlsx");
        const auto row = [](int number, const QByteArray &name, bool isHidden) {
            const QByteArray place = QByteArray::number(number);
            return "<row r=\"" + place + (isHidden ? "\" hidden=\"1\">" : "\">") + "<c r=\"A" + place +
                "\" t=\"inlineStr\"><is><t>" + name + "</t></is></c></row>";
        };
        QVERIFY(tests::packZip(path,
            tests::workbookParts(
                row(1, "Achternaam", false) + row(2, "Jansen", true) + row(3, "Bakker", false))));

        const auto summary = m_house->run(m_house->planFor(path));

        QVERIFY2(summary, summary ? "" : qPrintable(summary.error().what));
        QCOMPARE(summary->imported, 2);
        QCOMPARE(summary->hiddenRows, 1);
    }

    void tellsOfCellsThatAWorkbookHasNoValueFor()
    {
        const QString path = m_house->house().folder() + QStringLiteral("/klanten.xlsx");
        const auto text = [](const QByteArray &value) {
            return "<c t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
        };
        QVERIFY(tests::packZip(path,
            tests::workbookParts("<row r=\"1\">" + text("Achternaam") + text("Functie") + text("Plaats") +
                "</row>"
                "<row r=\"2\">" +
                text("Jansen") + "<c t=\"e\"><v>#N/A</v></c><c><f>A9</f></c></row>")));

        const auto summary = m_house->run(m_house->planFor(path));

        QVERIFY2(summary, summary ? "" : qPrintable(summary.error().what));
        QCOMPARE(summary->imported, 1);
        QCOMPARE(summary->errorCells, 1);
        QCOMPARE(summary->formulasWithoutValue, 1);
    }

    void remembersWhereTheDataCameFromAndWhoTookItIn()
    {
        QVERIFY(m_house->take("Achternaam\nJansen\n"));

        const auto batches = m_house->imports().list(m_house->founder(), FilingSystem::Customers).result();

        QVERIFY2(batches, batches ? "" : qPrintable(batches.error().what));
        QCOMPARE(batches->size(), 1);
        QCOMPARE(batches->first().source, QStringLiteral("oude CRM"));
        QCOMPARE(batches->first().staffName, m_house->founder().displayName());
    }

    void keepsAnErasedPersonAwayByNameAndAddress()
    {
        const auto connection = m_house->house().look();
        const QString resident = suppressedResident(
            u"Jansen", u"Anna", {.houseNumber = QStringLiteral("12"), .postcode = QStringLiteral("2611ET")});
        QVERIFY(suppression_list::add(*connection, FilingSystem::Customers, SuppressedKind::Resident,
            resident, suppression_list::erasedScope, QStringLiteral("test"), Instant{1}));

        const auto summary = m_house->take("Voornaam;Achternaam;Straat;Huisnummer;Postcode;Plaats\n"
                                           "Anna;Jansen;Dorpsstraat;12;2611 ET;Delft\n"
                                           "Piet;Jansen;Dorpsstraat;12;2611 ET;Delft\n");

        QVERIFY(summary);
        QCOMPARE(summary->suppressed, 1);
        QCOMPARE(summary->imported, 1);
    }

    void keepsThoseAwayWhoMustNotComeBack()
    {
        QVERIFY(m_house->change(QStringLiteral("DELETE FROM suppression")));
        const auto connection = m_house->house().look();
        QVERIFY(suppress(*connection, QStringLiteral("weg@voorbeeld.example")));

        const auto summary =
            m_house->take("Achternaam;E-mail\nJansen;Weg@Voorbeeld.example\nSmit;smit@voorbeeld.example\n");

        QVERIFY(summary);
        QCOMPARE(summary->suppressed, 1);
        QCOMPARE(summary->imported, 1);
    }

private:
    static bool suppress(Connection &connection, const QString &email);

    std::unique_ptr<ImportHouse> m_house;
};

bool TestImports::suppress(Connection &connection, const QString &email)
{
    return bool(suppression_list::add(connection, FilingSystem::Customers, SuppressedKind::Email, email,
        QStringLiteral("all"), QStringLiteral("test"), Instant{1}));
}

QTEST_GUILESS_MAIN(TestImports)

#include "tst_imports.moc"
