#include "app/formats/csv_writer.h"
#include "services/import_house.h"

using tests::ImportHouse;

/// What an import refuses, and what it leaves when it ends before its end: nothing.
class TestImportsRefused final : public QObject
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

    void refusesAFileThatCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("what");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("csv.empty");
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\0\0\0\1\0\0",
                                       10)
                                << QStringLiteral("csv.binary");
        QTest::newRow("old workbook")
            << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << QStringLiteral("xlsx.old-or-protected");
        QTest::newRow("open quote") << QByteArray("Achternaam;E-mail\n\"Jansen;jan@voorbeeld.example\n")
                                    << QStringLiteral("csv.quote-open");
        QTest::newRow("one huge field") << QByteArray("Achternaam;E-mail\n\"") + QByteArray(1 << 20, 'a')
                                        << QStringLiteral("csv.field-too-long");
        QTest::newRow("only a header")
            << QByteArray("Klantnr;Achternaam;E-mail\n") << QStringLiteral("import.no-rows");
        QTest::newRow("no header") << QByteArray("1;2\n3;4\n") << QStringLiteral("import.mapping-no-name");
    }

    void refusesAFileThatCannotBeRead()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, what);
        const QString path = m_house->write(QStringLiteral("kapot.csv"), content);

        const auto inspection =
            m_house->imports().inspect(path, std::nullopt, FilingSystem::Customers).result();
        const auto summary = m_house->run(m_house->planFor(path));

        QVERIFY(!summary);
        const QString told = inspection ? summary.error().what : inspection.error().what;
        QCOMPARE(told, what);
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM import_batch")), 0);
    }

    void asksForTheEncodingOfATornFile()
    {
        const QByteArray csv = "Klantnr;Achternaam\nK1;Zo\xC3\xAB\nK2;Ren\xE9\n";
        ImportPlan plan = m_house->planFor(m_house->write(QStringLiteral("gemengd.csv"), csv));
        const auto inspection =
            m_house->imports().inspect(plan.path, std::nullopt, FilingSystem::Customers).result();
        QVERIFY(inspection);

        const auto unasked = m_house->run(plan);
        plan.layout = inspection->layout;
        const auto unanswered = m_house->run(plan);
        plan.layout->encoding = TextEncoding::Utf8;
        const auto asUtf8 = m_house->run(plan);

        QCOMPARE(inspection->file.dialect.doubtfulLine, 3);
        QVERIFY(!inspection->layout.encoding);
        for (const auto &answer : {unasked, unanswered}) {
            QVERIFY(!answer);
            QCOMPARE(answer.error(),
                (Error{Failure::Invalid, QStringLiteral("csv.encoding-doubtful"), {QStringLiteral("3")}}));
        }
        QVERIFY(!asUtf8);
        QCOMPARE(
            asUtf8.error(), (Error{Failure::Invalid, QStringLiteral("csv.encoding"), {QStringLiteral("3")}}));
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM contact")), 0);
        plan.layout->encoding = TextEncoding::Windows1252;
        QVERIFY(m_house->run(plan));
        QCOMPARE(
            m_house->count(
                QStringLiteral("SELECT COUNT(*) FROM contact WHERE surname LIKE '%1%'").arg(QChar(0xFFFD))),
            0);
        QCOMPARE(
            m_house->count(QStringLiteral("SELECT COUNT(*) FROM contact WHERE surname = 'Ren\u00e9'")), 1);
    }

    void leavesASecondHeaderOut()
    {
        const auto summary = m_house->take(
            "Klantnr;Achternaam;Plaats\nK1;Jansen;Ede\nKlantnr;Achternaam; Plaats \nK2;Smit;Ede\n");

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

    void leavesNothingOfAStoppedImportBesideTheFile()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (backend == Backend::Server)
            QSKIP("a server keeps its log to itself");
        const ImportPlan plan =
            m_house->planFor(m_house->write(QStringLiteral("klanten.csv"), tests::manyPeople(60'000)));
        const auto logSize = [this] {
            return QFileInfo(m_house->services().location().target + QStringLiteral("-wal")).size();
        };
        const StopRequest stop;
        auto running = m_house->imports().run(m_house->founder(), plan, {}, stop);
        QVERIFY(QTest::qWaitFor([&] { return logSize() > 1'000'000; }, 60'000));

        stop.stop();

        QVERIFY(!running.result());
        QCOMPARE(running.result().error().failure, Failure::Cancelled);
        QCOMPARE(logSize(), 0);
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM contact")), 0);
    }

    void landsNothingWhenTheServerDropsTheLine()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (backend == Backend::Embedded)
            QSKIP("a file has no line to drop");
        const ImportPlan plan =
            m_house->planFor(m_house->write(QStringLiteral("klanten.csv"), tests::manyPeople(60'000)));
        const QString atWork = QStringLiteral("FROM pg_stat_activity WHERE datname = current_database() "
                                              "AND backend_xid IS NOT NULL AND pid <> pg_backend_pid()");
        auto running = m_house->imports().run(m_house->founder(), plan);
        QVERIFY(QTest::qWaitFor(
            [&] { return m_house->count(QStringLiteral("SELECT COUNT(*) ") + atWork) == 1; }, 30'000));

        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(pg_terminate_backend(pid)) ") + atWork), 1);

        const auto summary = running.result();
        QVERIFY(!summary);
        QVERIFY2(summary.error().failure == Failure::Unavailable, qPrintable(summary.error().what));
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM contact")), 0);
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM import_batch")), 0);
        const auto again = m_house->take("Achternaam\nJansen\n");
        QVERIFY2(again, again ? "" : qPrintable(again.error().what));
    }

    void asksForSourceDayAndBasis()
    {
        const ImportPlan good =
            m_house->planFor(m_house->write(QStringLiteral("klanten.csv"), tests::manyPeople(1)));
        ImportPlan sourceless = good;
        sourceless.source = QStringLiteral("  ");
        ImportPlan undated = good;
        undated.collectedOn = QDate(2027, 1, 1);
        ImportPlan groundless = good;
        groundless.basis = QStringLiteral("z");
        const Permit viewer =
            m_house->house().member(QStringLiteral("inzage"), {{Role::Viewer, FilingSystem::Customers}});

        QCOMPARE(m_house->run(sourceless).error().what, QStringLiteral("import.source"));
        QCOMPARE(m_house->run(undated).error().what, QStringLiteral("import.collected-on"));
        QCOMPARE(m_house->run(groundless).error().what, QStringLiteral("import.basis"));
        QCOMPARE(m_house->imports().run(viewer, good).result().error().failure, Failure::Refused);
    }

    void keepsNationalNumbersOutOfWhatIsSaidOfAnImport()
    {
        const ImportPlan good =
            m_house->planFor(m_house->write(QStringLiteral("klanten 111222333.csv"), "Achternaam\nJansen\n"));
        ImportPlan source = good;
        source.source = QStringLiteral("bsn 111222333");
        ImportPlan reason = good;
        reason.ground.reason = QStringLiteral("Klant met bsn 111222333 in de boeken");

        QCOMPARE(m_house->run(source).error().what, QStringLiteral("text.national-number"));
        QCOMPARE(m_house->run(reason).error().what, QStringLiteral("text.national-number"));
        QVERIFY(m_house->run(good));
        QCOMPARE(m_house->text(QStringLiteral("SELECT file_name FROM import_batch")),
            QStringLiteral("klanten [BSN verwijderd].csv"));
    }

private:
    std::unique_ptr<ImportHouse> m_house;
};

QTEST_GUILESS_MAIN(TestImportsRefused)

#include "tst_imports_refused.moc"
