#include "app/imports/import_progress.h"
#include "app/storage/sql_faults.h"
#include "services/consent_house.h"
#include "services/import_house.h"

#include <QFutureWatcher>

using tests::ImportHouse;

/// Taking imports back, and imports that do not come to their end.
class TestImportsUndo final : public QObject
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

    void cleanup()
    {
        sql_faults::disarm();
        m_house.reset();
    }

    void removes4800Of5000After200WereWorkedOn()
    {
        const auto summary = m_house->take(tests::manyPeople(5'000));
        QVERIFY(summary);
        QVERIFY(m_house->change(QStringLiteral("UPDATE contact SET version = 2 WHERE id IN "
                                               "(SELECT id FROM contact ORDER BY id LIMIT 100)")));
        QVERIFY(m_house->change(QStringLiteral("INSERT INTO legal_hold (filing_system, contact_id, reason, "
                                               "ground, categories, set_by, set_at, review_on) "
                                               "SELECT 1, id, 'x', 'x', '', 'x', 9, '2026-12-31' FROM "
                                               "contact WHERE version = 1 ORDER BY id LIMIT 50")));
        QVERIFY(m_house->change(QStringLiteral(
            "INSERT INTO disclosure (filing_system, contact_id, recipient, happened_at, recorded_by) "
            "SELECT 1, id, 'x', 9, 'x' FROM contact WHERE version = 1 ORDER BY id DESC LIMIT 50")));

        const auto preview = m_house->imports()
                                 .previewUndo(m_house->founder(), FilingSystem::Customers, summary->batch)
                                 .result();
        const auto undone =
            m_house->imports().undo(m_house->founder(), FilingSystem::Customers, summary->batch).result();

        QVERIFY(preview);
        QCOMPARE(preview->removed, 4'800);
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().what));
        QCOMPARE(undone->removed, 4'800);
        QCOMPARE(undone->keptCount, 200);
        QCOMPARE(undone->kept.size(), 200);
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM contact")), 200);
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM contact_point")), 400);
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM list_customers")), 200);
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM erasure_permit")), 0);
        QCOMPARE(
            m_house->count(QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE action = 'import.undo'")),
            1);
    }

    void putsBackWhatAnImportChanged()
    {
        QVERIFY(m_house->take("Klantnr;Achternaam;E-mail;Functie;Plaats;Straat\n"
                              "K1;Jansen;oud@voorbeeld.example;Bakker;Delft;\n"));
        const auto second =
            m_house->take("Klantnr;Achternaam;E-mail;Functie;Plaats;Straat;Telefoon;Notitie;Laatste aankoop\n"
                          "K1;Jansen;nieuw@voorbeeld.example;Kok;Gouda;Markt 1;0612345678;Belt;1-2-2026\n"
                          "K2;Smit;;;;;;;\n");
        QVERIFY(second);
        QCOMPARE(second->updated, 1);

        const auto undone =
            m_house->imports().undo(m_house->founder(), FilingSystem::Customers, second->batch).result();

        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().what));
        QCOMPARE(undone->removed, 1);
        QCOMPARE(undone->reverted, 1);
        QCOMPARE(m_house->text(QStringLiteral("SELECT job_title FROM contact")), QStringLiteral("Bakker"));
        QCOMPARE(m_house->text(QStringLiteral("SELECT value FROM contact_point")),
            QStringLiteral("oud@voorbeeld.example"));
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM contact_point")), 1);
        QCOMPARE(m_house->text(QStringLiteral("SELECT city || street FROM postal_address")),
            QStringLiteral("Delft"));
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM note")), 0);
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM relation_fact")), 0);
    }

    /// Nobody changes or takes out what they may not see.
    void leavesWhoIsInTheArchiveToWhoSeesThem()
    {
        QVERIFY(m_house->take("Klantnr;Achternaam\nK1;Jansen\n"));
        constexpr FilingSystem all = FilingSystem::Customers;
        const Permit steward = m_house->house().member(QStringLiteral("medewerker"), {{Role::Steward, all}});
        const QString path = m_house->write(
            QStringLiteral("tweede.csv"), "Klantnr;Achternaam;Functie\nK1;Jansen;Kok\nK2;Smit;\nK3;Bos;\n");
        const auto second = m_house->imports().run(steward, m_house->planFor(path)).result();
        QVERIFY(second);
        QVERIFY(m_house->change(QStringLiteral(
            "UPDATE retention_due SET restricted_from = '2026-01-01', standing = 4 WHERE "
            "category = 1 AND contact_id IN (SELECT id FROM contact WHERE surname <> 'Bos')")));
        const auto told = m_house->imports().previewUndo(m_house->founder(), all, second->batch).result();
        QCOMPARE(told->keptCount, 0);
        const auto undone = m_house->imports().undo(steward, all, second->batch).result();

        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().what));
        QCOMPARE(undone->removed, 1);
        QCOMPARE(undone->reverted, 0);
        QCOMPARE(undone->keptCount, 2);
        QCOMPARE(undone->kept.first().why, UndoSummary::Why::Archived);
        QCOMPARE(undone->kept.first().contact.name, QString());
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM contact WHERE surname <> 'Bos'")), 2);
        QCOMPARE(m_house->text(QStringLiteral("SELECT job_title FROM contact WHERE surname = 'Jansen'")),
            QStringLiteral("Kok"));
    }

    void takesTheConsentBackThatCameWithTheImport()
    {
        QVERIFY(m_house->take("Klantnr;Achternaam\nK1;Jansen\n"));
        const auto second = m_house->take("Klantnr;Achternaam\nK1;Jansen\nK2;Smit\nK3;Bos\n");
        QVERIFY(second);
        // Jansen had been asked before; the import gave consent for all three, and Bos took it back since.
        const QString event = QStringLiteral(
            "INSERT INTO consent_event (filing_system, ref, contact_id, purpose_id, channel, act, "
            "happened_at, "
            "recorded_at, recorded_by, method, subject_confirmed, statement, remark, batch_id) "
            "SELECT 1, %1 || surname, id, 1, 1, %2, %3, %3, '', 'import', 1, 'Ja.', '', %4 FROM contact ");
        const QString batch = QString::number(second->batch.number());
        QVERIFY(m_house->change(event.arg(QStringLiteral("'a'"), QStringLiteral("1"), QStringLiteral("5"),
                                    QStringLiteral("NULL")) +
            QStringLiteral("WHERE surname = 'Jansen'")));
        QVERIFY(m_house->change(
            event.arg(QStringLiteral("'b'"), QStringLiteral("2"), QStringLiteral("6"), batch)));
        QVERIFY(m_house->change(
            event.arg(QStringLiteral("'c'"), QStringLiteral("6"),
                QString::number(std::numeric_limits<qint64>::max() / 4), QStringLiteral("NULL")) +
            QStringLiteral("WHERE surname = 'Bos'")));
        QVERIFY(m_house->change(QStringLiteral("INSERT INTO consent_state (filing_system, contact_id, "
                                               "purpose_id, channel, state, since, event_id) "
                                               "SELECT filing_system, contact_id, 1, 1, 6, 6, MAX(id) FROM "
                                               "consent_event GROUP BY filing_system, "
                                               "contact_id")));

        const auto undone =
            m_house->imports().undo(m_house->founder(), FilingSystem::Customers, second->batch).result();

        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().what));
        QCOMPARE(undone->removed, 1);
        QCOMPARE(undone->kept.size(), 1);
        QCOMPARE(undone->kept.first().contact.name, QStringLiteral("Bos"));
        QCOMPARE(undone->kept.first().why, UndoSummary::Why::Consent);
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM consent_event")), 3);
        QCOMPARE(m_house->count(QStringLiteral("SELECT state FROM consent_state s JOIN contact c ON "
                                               "c.id = s.contact_id WHERE c.surname = 'Jansen'")),
            2);
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM erasure_permit")), 0);
    }

    void undoesWhatItsConsentDidBesides()
    {
        const Consents &consents = m_house->services().consents();
        QVERIFY(m_house->services().purposes().add(m_house->founder(), tests::clubPurpose()).result());
        QVERIFY(m_house->take("Klantnr;Achternaam;E-mail\nK1;Jansen;jansen@voorbeeld.example\n"));
        const Id<Contact> person(m_house->count(QStringLiteral("SELECT id FROM contact")));
        const auto record = [&](ConsentAct act, Id<ImportBatch> batch) {
            ConsentDraft draft = tests::actOf(act);
            draft.batch = batch;
            return consents.record(m_house->founder(), FilingSystem::Customers, person, draft).result();
        };
        const QString barred = QStringLiteral("SELECT COUNT(*) FROM suppression");
        QVERIFY(record(ConsentAct::Withdrawn, {}));
        const qint64 before = m_house->count(barred);
        QVERIFY(before > 0);
        const auto giving = m_house->take("Klantnr;Achternaam\nK1;Jansen\n");
        QVERIFY(record(ConsentAct::Given, giving->batch));
        QCOMPARE(m_house->count(barred), 0);

        QVERIFY(m_house->imports().undo(m_house->founder(), FilingSystem::Customers, giving->batch).result());

        QCOMPARE(m_house->count(barred), before);
        QCOMPARE(m_house->count(QStringLiteral("SELECT state FROM consent_state")),
            qint64(ConsentState::Withdrawn));

        const auto objecting = m_house->take("Klantnr;Achternaam\nK1;Jansen\n");
        QVERIFY(record(ConsentAct::Objected, objecting->batch));
        QCOMPARE(m_house->count(barred), 2 * before);
        QVERIFY(
            m_house->imports().undo(m_house->founder(), FilingSystem::Customers, objecting->batch).result());
        QCOMPARE(m_house->count(barred), before);
        QVERIFY(consents.checkChain(m_house->founder(), FilingSystem::Customers).result()->isIntact());
    }

    void leavesThoseWhomALaterImportChanged()
    {
        const auto first = m_house->take("Klantnr;Achternaam;Functie\nK1;Jansen;Bakker\nK2;Smit;\n");
        QVERIFY(m_house->take("Klantnr;Achternaam;Functie\nK1;Jansen;Kok\n"));

        const auto undone =
            m_house->imports().undo(m_house->founder(), FilingSystem::Customers, first->batch).result();

        QVERIFY(undone);
        QCOMPARE(undone->removed, 1);
        QCOMPARE(undone->kept.size(), 1);
        QCOMPARE(undone->kept.first().contact.name, QStringLiteral("Jansen"));
        QCOMPARE(undone->kept.first().why, UndoSummary::Why::Edited);
    }

    void leavesThoseForWhomALaterImportRecordedAGround()
    {
        const QByteArray csv = "Klantnr;Achternaam\nK1;Jansen\nK2;Smit\n";
        ImportPlan plan = m_house->planFor(m_house->write(QStringLiteral("een.csv"), csv));
        plan.purposes = {purpose(QStringLiteral("orders"))};
        const auto first = m_house->run(plan);
        QVERIFY(first);
        plan.path = m_house->write(QStringLiteral("twee.csv"), "Klantnr;Achternaam\nK1;Jansen\n");
        plan.purposes = {purpose(QStringLiteral("service"))};
        const auto second = m_house->run(plan);
        QVERIFY(second);
        QCOMPARE(second->updated, 1);

        const auto undone =
            m_house->imports().undo(m_house->founder(), FilingSystem::Customers, first->batch).result();

        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().what));
        QCOMPARE(undone->removed, 1);
        QCOMPARE(undone->keptCount, 1);
        QCOMPARE(undone->kept.first().why, UndoSummary::Why::Edited);
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM processing_ground")), 2);
    }

    void putsBackThousandsOrNobody()
    {
        QVERIFY(m_house->take(tests::manyPeople(3'000)));
        const auto second = m_house->take(tests::manyPeople(3'000, "-nieuw"));
        QVERIFY(second);
        QCOMPARE(second->updated, 3'000);
        const StopRequest stop;
        stop.stop();

        const auto stopped = m_house->imports()
                                 .undo(m_house->founder(), FilingSystem::Customers, second->batch, stop)
                                 .result();
        const qint64 unchanged = m_house->count(QStringLiteral(
            "SELECT COUNT(*) FROM contact_point WHERE normalised LIKE '%@voorbeeld-nieuw.example'"));
        const auto undone =
            m_house->imports().undo(m_house->founder(), FilingSystem::Customers, second->batch).result();

        QCOMPARE(stopped.error().failure, Failure::Cancelled);
        QCOMPARE(unchanged, 3'000);
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().what));
        QCOMPARE(undone->reverted, 3'000);
        QCOMPARE(m_house->count(QStringLiteral(
                     "SELECT COUNT(*) FROM contact_point WHERE normalised LIKE '%@voorbeeld.example'")),
            3'000);
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM list_customers")), 3'000);
        QCOMPARE(
            m_house->count(QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE action = 'import.undo'")),
            1);
    }

    void isForTheImporterAndTheOfficer()
    {
        const auto summary = m_house->take(tests::manyPeople(3));
        const Permit steward =
            m_house->house().member(QStringLiteral("ander"), {{Role::Steward, FilingSystem::Customers}});
        const Permit officer =
            m_house->house().member(QStringLiteral("fg"), {{Role::Officer, FilingSystem::Customers}});
        const Imports &imports = m_house->imports();

        const auto refused = imports.undo(steward, FilingSystem::Customers, summary->batch).result();
        const auto undone = imports.undo(officer, FilingSystem::Customers, summary->batch).result();
        const auto twice = imports.undo(officer, FilingSystem::Customers, summary->batch).result();

        QCOMPARE(refused.error().failure, Failure::Refused);
        QVERIFY(undone);
        QCOMPARE(twice.error().what, QStringLiteral("import.undone"));
    }

    void leavesNothingWhenCancelledHalfway()
    {
        const ImportPlan plan =
            m_house->planFor(m_house->write(QStringLiteral("klanten.csv"), tests::manyPeople(30'000)));
        auto future = m_house->imports().run(m_house->founder(), plan);
        QFutureWatcher<Result<ImportSummary>> watcher;
        watcher.setFuture(future);
        QTRY_VERIFY_WITH_TIMEOUT(ImportProgress::fromText(watcher.progressText(), 0).rows > 5'000, 20'000);

        QElapsedTimer timer;
        timer.start();
        future.cancel();
        future.waitForFinished();
        const qint64 waited = timer.elapsed();

        QCOMPARE(future.resultCount(), 0);
        qInfo("cancelled within %lld ms", static_cast<long long>(waited));
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM contact")), 0);
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM import_batch")), 0);
        const auto after = m_house->take(tests::manyPeople(3));
        QVERIFY2(after, after ? "" : qPrintable(after.error().what));
        QCOMPARE(after->imported, 3);
    }

    void tellsWhatWasImportedWhenAStopComesTooLate()
    {
        const ImportPlan plan =
            m_house->planFor(m_house->write(QStringLiteral("klanten.csv"), tests::manyPeople(3)));
        const StopRequest stop;
        // Told from the database thread, between the commit and the answer.
        connect(
            &m_house->house().services().feed(), &ChangeFeed::everythingChanged, this,
            [stop] { stop.stop(); }, Qt::DirectConnection);

        const auto summary = m_house->imports().run(m_house->founder(), plan, {}, stop).result();

        QVERIFY(stop.isStopped());
        QVERIFY2(summary, summary ? "" : qPrintable(summary.error().what));
        QCOMPARE(summary->imported, 3);
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM contact")), 3);
    }

    void answersThatItWasStoppedWhenNothingLanded()
    {
        const ImportPlan plan =
            m_house->planFor(m_house->write(QStringLiteral("klanten.csv"), tests::manyPeople(3)));
        const StopRequest stop;
        stop.stop();

        const auto summary = m_house->imports().run(m_house->founder(), plan, {}, stop).result();

        QVERIFY(!summary);
        QCOMPARE(summary.error().failure, Failure::Cancelled);
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM contact")), 0);
    }

    void leavesNothingWhicheverStatementFails()
    {
        QVERIFY(m_house->take("Klantnr;Achternaam;Functie\nK1;Oud;Bakker\n"));
        const QByteArray csv =
            "Klantnr;Achternaam;E-mail;Functie\nK1;Oud;oud@voorbeeld.example;Kok\nK2;Nieuw;;\n";
        const ImportPlan plan = m_house->planFor(m_house->write(QStringLiteral("klanten.csv"), csv));
        int survivors = 0;
        for (;; ++survivors) {
            sql_faults::arm(survivors);
            const auto summary = m_house->run(plan);
            sql_faults::disarm();
            if (summary)
                break;
            QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM contact")), 1);
            QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM import_batch")), 1);
            QCOMPARE(
                m_house->text(QStringLiteral("SELECT job_title FROM contact")), QStringLiteral("Bakker"));
            QVERIFY(survivors < 500);
        }

        QVERIFY(survivors > 20);
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM contact")), 2);
    }

    void leavesNothingWhenTheServerDropsTheLine()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (backend == Backend::Embedded)
            QSKIP("an embedded file has no line to drop");
        const ImportPlan plan =
            m_house->planFor(m_house->write(QStringLiteral("klanten.csv"), tests::manyPeople(30'000)));
        auto future = m_house->imports().run(m_house->founder(), plan);
        QFutureWatcher<Result<ImportSummary>> watcher;
        watcher.setFuture(future);
        QTRY_VERIFY_WITH_TIMEOUT(ImportProgress::fromText(watcher.progressText(), 0).rows > 5'000, 20'000);

        std::ignore = m_house->count(
            QStringLiteral("SELECT COUNT(*) FROM (SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                           "WHERE datname = current_database() AND pid <> pg_backend_pid()) t"));
        const auto summary = future.result();

        QVERIFY(!summary);
        QCOMPARE(summary.error().failure, Failure::Unavailable);
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM contact")), 0);
        const auto after = m_house->take(tests::manyPeople(3));
        QVERIFY2(after, after ? "" : qPrintable(after.error().what));
    }

private:
    Id<Purpose> purpose(const QString &key) const
    {
        return m_house->contractPurpose(key, {DataCategory::Identity, DataCategory::ContactDetails});
    }

    std::unique_ptr<ImportHouse> m_house;
};

QTEST_GUILESS_MAIN(TestImportsUndo)

#include "tst_imports_undo.moc"
