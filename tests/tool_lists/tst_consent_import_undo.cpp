#include "app/audit/audit_trail.h"
#include "app/merging/merging.h"
#include "app/tool_lists/consent_import_repository.h"
#include "tool_lists/tool_list_house.h"

#include <QTest>

using tests::customers;
using tests::ToolListHouse;
using Kept = ConsentImportUndo::Kept;

/// An import of consents that is taken back: each line as it was, but where something rests on it since.
class TestConsentImportUndo final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }
    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        m_house = ToolListHouse::open(backend);
        if (!m_house)
            QSKIP("this server is not here");
        QVERIFY(m_house->takePeople(6));
    }
    void cleanup() { m_house.reset(); }

    void isRememberedWithWhatItBrought()
    {
        const auto taken = take({1, 2}, {3});

        const auto imports = m_house->toolLists().consentImports(m_house->founder(), customers).result();

        QVERIFY(taken && imports);
        QCOMPARE(imports->size(), 1);
        const ConsentImportBatch &batch = imports->first();
        QCOMPARE(batch.ref, taken->bulkRef);
        QCOMPARE(batch.fileName, QStringLiteral("lijst.csv"));
        QCOMPARE(batch.source, QStringLiteral("Postduif"));
        QCOMPARE(batch.recorded, 2);
        QCOMPARE(batch.withdrawn, 1);
        QCOMPARE(batch.staffName, m_house->founder().displayName());
        QVERIFY(!batch.undoneAt);
    }

    void isNotRememberedWhereItChangedNothing()
    {
        QVERIFY(m_house->takeConsents("email;given at\nniemand@maan.example;2026-02-01 10:00\n"));

        const auto imports = m_house->toolLists().consentImports(m_house->founder(), customers).result();

        QVERIFY(imports && imports->isEmpty());
    }

    void putsEveryLineBackAsItWas()
    {
        QVERIFY(m_house->record(3, ConsentAct::Given));
        m_house->later();
        const auto before = states();
        const auto taken = take({1, 2}, {3});
        QVERIFY(taken);
        QVERIFY(m_house->mayBeMailed(1));
        QVERIFY(!m_house->mayBeMailed(3));
        m_house->later();

        const auto told = preview(taken->bulkRef);
        const auto undone = undo(taken->bulkRef);

        QVERIFY(told && undone);
        QCOMPARE(*told, *undone);
        QCOMPARE(undone->given, 2);
        QCOMPARE(undone->withdrawn, 1);
        QCOMPARE(undone->kept, 0);
        QVERIFY(!m_house->mayBeMailed(1));
        QVERIFY(m_house->mayBeMailed(3));
        QCOMPARE(states(), before);
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM consent_event")), 1);
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM suppression")), 0);
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM erasure_permit")), 0);
    }

    void leavesWhomSomethingHappenedTo()
    {
        const auto taken = take({1, 2, 3, 4}, {});
        QVERIFY(taken);
        m_house->later();
        QVERIFY(m_house->record(1, ConsentAct::Withdrawn));
        QVERIFY(handOver());
        QVERIFY(m_house->change(QStringLiteral("UPDATE contact SET restricted_at = 1 WHERE id = %1")
                                    .arg(m_house->contactOf(4).number())));
        QVERIFY(m_house->change(QStringLiteral("DELETE FROM disclosure WHERE contact_id = %1")
                                    .arg(m_house->contactOf(3).number())));

        const auto undone = undo(taken->bulkRef);

        QVERIFY(undone);
        QCOMPARE(undone->given, 1); // the third
        QCOMPARE(undone->kept, 3);
        QCOMPARE(undone->reasons.value(Kept::ActedSince), 1);
        QCOMPARE(undone->reasons.value(Kept::HandedOver), 1);
        QCOMPARE(undone->reasons.value(Kept::Restricted), 1);
        QVERIFY(m_house->mayBeMailed(2));
        QVERIFY(!m_house->mayBeMailed(3));
    }

    /// Nobody changes what they may not see.
    void leavesWhoIsInTheArchiveToWhoSeesThem()
    {
        const Permit steward = m_house->member(QStringLiteral("medewerker"), {{Role::Steward, customers}});
        const auto taken = m_house->toolLists()
                               .importConsents(steward,
                                   m_house->consentsOf(m_house->write(QStringLiteral("lijst.csv"),
                                       "email;given at\np1@zon.example;2026-02-01 "
                                       "10:00\np2@zon.example;2026-02-01 10:00\n")))
                               .result();
        QVERIFY(taken);
        QVERIFY(m_house->change(
            QStringLiteral("UPDATE retention_due SET restricted_from = '2026-01-01', standing = 4 WHERE "
                           "category = 1 AND contact_id = %1")
                .arg(m_house->contactOf(1).number())));
        m_house->later();

        QCOMPARE(preview(taken->bulkRef)->kept, 0);
        const auto undone = m_house->toolLists().undoImport(steward, customers, taken->bulkRef).result();

        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().what));
        QCOMPARE(undone->given, 1);
        QCOMPARE(undone->reasons, (QMap<Kept, qint64>{{Kept::Archived, 1}}));
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM consent_event")), 1);
    }

    void leavesTheHistoryWhole()
    {
        QVERIFY(m_house->record(1, ConsentAct::Given));
        m_house->later();
        const auto taken = take({2, 3}, {1});
        m_house->later();
        QVERIFY(m_house->record(2, ConsentAct::Withdrawn));

        QVERIFY(undo(taken->bulkRef));
        const auto verdict =
            m_house->services().consents().checkChain(m_house->founder(), customers).result();

        QVERIFY(verdict);
        QVERIFY2(verdict->broken.isEmpty(), qPrintable(verdict->broken.join(u' ')));
        QCOMPARE(verdict->events, 3);
    }

    /// The trail tells what came along with a merge by its hash.
    void leavesTheHistoryWholeAfterAMerge()
    {
        const auto taken = take({1, 2}, {3});
        QVERIFY(taken);
        m_house->later();
        QVERIFY(mergeInto(4, 2));
        m_house->later();

        const auto undone = undo(taken->bulkRef);
        QVERIFY(undone);
        QCOMPARE(undone->given, 2);
        QVERIFY(!m_house->mayBeMailed(4));
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM consent_origin")), 0);
        QVERIFY(isWhole());
    }

    /// Both records had an act of the import, and the kept one another after it.
    void leavesWhatTheKeptRecordDidSince()
    {
        const auto taken = take({1, 2}, {});
        QVERIFY(taken);
        m_house->later();
        QVERIFY(m_house->record(1, ConsentAct::Given));
        QVERIFY(mergeInto(1, 2));

        const auto undone = undo(taken->bulkRef);
        QVERIFY(undone);
        QCOMPARE(undone->reasons, (QMap<Kept, qint64>{{Kept::ActedSince, 1}}));
        QVERIFY(isWhole());
    }

    void worksOnceOnly()
    {
        const auto taken = take({1}, {});
        QVERIFY(undo(taken->bulkRef));

        const auto again = undo(taken->bulkRef);
        const auto unknown = undo(QStringLiteral("geen"));

        QCOMPARE(again.error(), (Error{Failure::ChangedMeanwhile, QStringLiteral("consent-import.undone")}));
        QCOMPARE(unknown.error(), (Error{Failure::NotFound, QStringLiteral("consent-import.batch")}));
    }

    void isForWhoeverTookItInAndForTheOfficer()
    {
        const auto taken = take({1}, {});
        const Permit other =
            m_house->member(QStringLiteral("ander"), {{Role::Steward, FilingSystem::Customers}});
        const Permit officer =
            m_house->member(QStringLiteral("fg"), {{Role::Officer, FilingSystem::Customers}});

        const auto byOther = m_house->toolLists().undoImport(other, customers, taken->bulkRef).result();
        const auto byOfficer = m_house->toolLists().undoImport(officer, customers, taken->bulkRef).result();

        QCOMPARE(byOther.error().failure, Failure::Refused);
        QVERIFY(byOfficer);
    }

    void changesNothingWhenStopped()
    {
        const auto taken = take({1, 2}, {});
        StopRequest stop;
        stop.stop();

        const auto undone =
            m_house->toolLists().undoImport(m_house->founder(), customers, taken->bulkRef, stop).result();

        QCOMPARE(undone.error().failure, Failure::Cancelled);
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM consent_event")), 2);
        QCOMPARE(
            m_house->count(QStringLiteral("SELECT COUNT(*) FROM consent_import WHERE undone_at IS NULL")), 1);
    }

    void writesOneEntryForAll()
    {
        const auto taken = take({1, 2}, {3});
        QVERIFY(undo(taken->bulkRef));

        QCOMPARE(m_house->count(
                     QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE action = 'consent.import-undo'")),
            1);
        QCOMPARE(
            m_house->count(QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE action = 'consent.undo'")),
            0);
    }

    void canBeTakenInAgain()
    {
        const auto first = take({1, 2}, {3});
        QVERIFY(undo(first->bulkRef));

        const auto second = take({1, 2}, {3});

        QVERIFY(second);
        QCOMPARE(second->recorded, 2);
        QCOMPARE(second->withdrawn, 1);
    }

    void tellsEveryRowWithWhatBecameOfIt()
    {
        auto plan = m_house->consentsOf(m_house->write(QStringLiteral("lijst.csv"),
            "email;status;given at\n" + ToolListHouse::addressOf(1) + ";subscribed;2026-02-01 10:00\n" +
                ToolListHouse::addressOf(2) + ";subscribed;\nwie@maan.example;subscribed;\ngeen;;\n" +
                ToolListHouse::addressOf(3) + ";unsubscribed;\n"));
        plan.listsRows = true;

        const auto summary = m_house->toolLists().previewConsents(m_house->founder(), plan).result();

        QVERIFY(summary);
        using Fate = ConsentImportRow::Fate;
        QCOMPARE(summary->rows,
            (QList<ConsentImportRow>{{2, QStringLiteral("p1@zon.example"), Fate::Recorded, {}},
                {3, QStringLiteral("p2@zon.example"), Fate::Unproved, QStringLiteral("no-time")},
                {4, QStringLiteral("wie@maan.example"), Fate::Unknown, {}},
                {5, QStringLiteral("geen"), Fate::Rejected, QStringLiteral("bad-email")},
                {6, QStringLiteral("p3@zon.example"), Fate::Withdrawn, {}}}));
    }

    void readsTheColumnsAsSomebodyCorrectedThem()
    {
        auto plan = m_house->consentsOf(m_house->write(QStringLiteral("lijst.csv"),
            "adres;wanneer\n" + ToolListHouse::addressOf(1) + ";2026-02-01 10:00\n"));
        const auto inspection = m_house->toolLists().inspect(plan.path).result();
        QVERIFY(inspection);
        QVERIFY(inspection->layout.columns.isEmpty());
        QCOMPARE(inspection->headers, (QStringList{QStringLiteral("adres"), QStringLiteral("wanneer")}));
        QCOMPARE(inspection->sample.first().first(), QStringLiteral("p1@zon.example"));
        plan.layout = inspection->layout;
        plan.layout->columns = {{ToolListFormat::Column::Email, 0}, {ToolListFormat::Column::GivenAt, 1}};

        const auto summary = m_house->toolLists().importConsents(m_house->founder(), plan).result();

        QVERIFY(summary);
        QCOMPARE(summary->recorded, 1);
    }

private:
    Result<ConsentImportSummary> take(const QList<int> &given, const QList<int> &left) const
    {
        QByteArray csv = "email;status;given at;unsubscribed at\n";
        for (const int number : given)
            csv += ToolListHouse::addressOf(number) + ";subscribed;2026-02-01 10:00;\n";
        for (const int number : left)
            csv += ToolListHouse::addressOf(number) + ";unsubscribed;;\n";
        return m_house->takeConsents(csv);
    }
    Result<ConsentImportUndo> preview(const QString &ref) const
    {
        return m_house->toolLists().previewImportUndo(m_house->founder(), customers, ref).result();
    }
    Result<ConsentImportUndo> undo(const QString &ref) const
    {
        return m_house->toolLists().undoImport(m_house->founder(), customers, ref).result();
    }
    bool mergeInto(int kept, int absorbed) const
    {
        const MergeOrder order{.keep = m_house->contactOf(kept), .absorb = m_house->contactOf(absorbed)};
        const auto &merging = m_house->services().merging();
        const auto plan = merging.preview(m_house->founder(), customers, order).result();
        return plan && merging.merge(m_house->founder(), customers, order, *plan).result();
    }
    /// The chain of consent, the trail and the rows that it tells of.
    bool isWhole() const
    {
        const auto chain = m_house->services().consents().checkChain(m_house->founder(), customers).result();
        const auto trail = m_house->services().auditTrail().verify(m_house->founder()).result();
        if (chain && !chain->isIntact())
            qWarning("%s", qPrintable(chain->broken.join(u' ')));
        return chain && chain->isIntact() && trail && trail->isIntact() && !trail->row;
    }
    bool handOver() const
    {
        const HandoverOrder order{
            .question = {.purposeKey = QStringLiteral("club-news"), .recipient = QStringLiteral("Postduif")},
            .path = m_house->pathOf(QStringLiteral("lijst.zip"))};
        return bool(m_house->services().mailingLists().make(m_house->founder(), order).result());
    }
    /// Of each person how every line of theirs stands.
    QList<QList<int>> states() const
    {
        QList<QList<int>> all;
        for (int number = 1; number <= 6; ++number) {
            QList<int> own;
            const auto lines = m_house->services()
                                   .consents()
                                   .states(m_house->founder(), customers, m_house->contactOf(number))
                                   .result();
            for (const ConsentLine &line : *lines)
                own.append(static_cast<int>(line.state));
            all.append(own);
        }
        return all;
    }

    std::unique_ptr<ToolListHouse> m_house;
};

QTEST_GUILESS_MAIN(TestConsentImportUndo)
#include "tst_consent_import_undo.moc"
