#include "app/contacts/suppression_list.h"
#include "tests/formats/zip_by_hand.h"
#include "services/import_house.h"

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
        const auto summary = m_house->take(
            "Klantnr;Voorletters;Voornaam;Tussenvoegsel;Achternaam;Bedrijf;Functie;E-mail;Telefoon;Straat;Huisnummer;"
            "Postcode;Plaats;Land;Geboortedatum;Laatste aankoop;Notitie\n"
            "K-1;Z.;Zoë;van den;Berg;Bakkerij Zon;Bakker;zoe@voorbeeld.example;06-12345678;Dorpsstraat;12A;2611 ET;"
            "Delft;Nederland;31-12-1980;1-2-2026;Belt graag\n");

        QVERIFY2(summary, summary ? "" : qPrintable(summary.error().what));
        QCOMPARE(summary->imported, 1);
        QCOMPARE(m_house->text(QStringLiteral("SELECT sort_key FROM contact")), QStringLiteral("berg vanden z zoe"));
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM contact_point")), 2);
        QCOMPARE(m_house->text(QStringLiteral("SELECT postcode FROM postal_address")), QStringLiteral("2611ET"));
        QCOMPARE(m_house->text(QStringLiteral("SELECT name FROM organisation")), QStringLiteral("Bakkerij Zon"));
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM relation_fact WHERE kind = 3")), 1);
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM note")), 1);
        QCOMPARE(m_house->text(QStringLiteral("SELECT source FROM provenance")), QStringLiteral("oude CRM"));
        QVERIFY(m_house->count(QStringLiteral("SELECT COUNT(*) FROM retention_due")) >= 3);
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM list_customers")), 1);
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE action = 'import.run'")), 1);
        QCOMPARE(m_house->count(QStringLiteral("SELECT imported FROM import_batch")), 1);
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
        const QString path = m_house->write(QStringLiteral("klanten.csv"), tests::manyPeople(50) + "K1;Jan1;Dubbel;;;;;;\n");

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
        const auto second = m_house->run(m_house->planFor(m_house->write(QStringLiteral("afgekeurd.csv"), mended)));

        QVERIFY(first);
        QCOMPARE(first->imported, 1);
        QCOMPARE(first->rejected, 1);
        QCOMPARE(first->duplicates, 1);
        QVERIFY(written.contains("bad-email"));
        QVERIFY(written.contains("duplicate-in-file"));
        QVERIFY2(second, second ? "" : qPrintable(second.error().what));
        QCOMPARE(second->imported, 1);
        QCOMPARE(second->unchanged, 1);
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM contact_point WHERE value = '+31612345679'")), 1);
    }

    void leavesOutWhatNoPurposeNeedsUnlessAReasonIsGiven()
    {
        QVERIFY(m_house->change(QStringLiteral(
            "INSERT INTO purpose (key, basis, applies_to, channels, categories) VALUES ('nieuws', 'f', 2, '1', '1 2')")));
        const Id<Purpose> purpose(m_house->count(QStringLiteral("SELECT id FROM purpose WHERE key = 'nieuws'")));
        ImportPlan plan = m_house->planFor(m_house->write(QStringLiteral("klanten.csv"),
            "Achternaam;E-mail;Geboortedatum;Geslacht;IP-adres\nJansen;jan@voorbeeld.example;1-1-1980;m;192.0.2.1\n"));
        plan.purposes = {purpose};

        const auto preview = m_house->imports().preview(m_house->founder(), plan).result();
        plan.mapping.columns[3].reason = QStringLiteral("Gevraagd door de vereniging");
        const auto summary = m_house->run(plan);

        QVERIFY(preview);
        QCOMPARE(preview->unneeded, (QList<int>{2, 3, 4}));
        QVERIFY(summary);
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM contact WHERE birth_date IS NOT NULL")), 0);
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
            tests::workbookParts(row(1, "Achternaam", false) + row(2, "Jansen", true) + row(3, "Bakker", false))));

        const auto summary = m_house->run(m_house->planFor(path));

        QVERIFY2(summary, summary ? "" : qPrintable(summary.error().what));
        QCOMPARE(summary->imported, 2);
        QCOMPARE(summary->hiddenRows, 1);
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

    void refusesAFileThatCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("what");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("csv.empty");
        QTest::newRow("binary") << QByteArray("\x7f""ELF\0\0\0\1\0\0", 10) << QStringLiteral("csv.binary");
        QTest::newRow("old workbook") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")
                                      << QStringLiteral("xlsx.old-or-protected");
        QTest::newRow("open quote") << QByteArray("Achternaam;E-mail\n\"Jansen;jan@voorbeeld.example\n")
                                    << QStringLiteral("csv.quote-open");
        QTest::newRow("one huge field")
            << QByteArray("Achternaam;E-mail\n\"") + QByteArray(1 << 20, 'a') << QStringLiteral("csv.field-too-long");
        QTest::newRow("only a header") << QByteArray("Klantnr;Achternaam;E-mail\n") << QStringLiteral("import.no-rows");
        QTest::newRow("no header") << QByteArray("1;2\n3;4\n") << QStringLiteral("import.mapping-no-name");
    }

    void refusesAFileThatCannotBeRead()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, what);
        const QString path = m_house->write(QStringLiteral("kapot.csv"), content);

        const auto inspection
            = m_house->imports().inspect(path, std::nullopt, FilingSystem::Customers).result();
        const auto summary = m_house->run(m_house->planFor(path));

        QVERIFY(!summary);
        const QString told = inspection ? summary.error().what : inspection.error().what;
        QCOMPARE(told, what);
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM import_batch")), 0);
    }

    void leavesASecondHeaderOut()
    {
        const auto summary = m_house->take("Klantnr;Achternaam;Plaats\nK1;Jansen;Ede\nKlantnr;Achternaam; Plaats \nK2;Smit;Ede\n");

        QVERIFY2(summary, summary ? "" : qPrintable(summary.error().what));
        QCOMPARE(summary->imported, 2);
        QCOMPARE(summary->rejected, 1);
        QCOMPARE(summary->complaints.value(0).fault, RowFault::RepeatedHeader);
        QCOMPARE(summary->complaints.value(0).line, 3);
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM contact")), 2);
    }

    void takesNothingWhenTheFileIsTornHalfway()
    {
        QByteArray csv = tests::manyPeople(3'000);
        csv += "K9999;\"open";
        ImportPlan plan = m_house->planFor(m_house->write(QStringLiteral("klanten.csv"), csv));

        const auto summary = m_house->run(plan);

        QVERIFY(!summary);
        QCOMPARE(summary.error().what, QStringLiteral("csv.quote-open"));
        QCOMPARE(summary.error().place.value(0), QStringLiteral("3002"));
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM contact")), 0);
    }

    void asksForSourceDayAndBasis()
    {
        const ImportPlan good = m_house->planFor(m_house->write(QStringLiteral("klanten.csv"), tests::manyPeople(1)));
        ImportPlan sourceless = good;
        sourceless.source = QStringLiteral("  ");
        ImportPlan undated = good;
        undated.collectedOn = QDate(2027, 1, 1);
        ImportPlan groundless = good;
        groundless.basis = QStringLiteral("z");
        const Permit viewer
            = m_house->house().member(QStringLiteral("inzage"), {{Role::Viewer, FilingSystem::Customers}});

        QCOMPARE(m_house->run(sourceless).error().what, QStringLiteral("import.source"));
        QCOMPARE(m_house->run(undated).error().what, QStringLiteral("import.collected-on"));
        QCOMPARE(m_house->run(groundless).error().what, QStringLiteral("import.basis"));
        QCOMPARE(m_house->imports().run(viewer, good).result().error().failure, Failure::Refused);
    }

    void keepsThoseAwayWhoMustNotComeBack()
    {
        QVERIFY(m_house->change(QStringLiteral("DELETE FROM suppression")));
        const auto connection = m_house->house().look();
        QVERIFY(suppress(*connection, QStringLiteral("weg@voorbeeld.example")));

        const auto summary = m_house->take("Achternaam;E-mail\nJansen;Weg@Voorbeeld.example\nSmit;smit@voorbeeld.example\n");

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
