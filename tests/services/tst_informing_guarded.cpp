#include "app/contacts/contact_erasure.h"
#include "app/storage/migrations/migrations.h"
#include "app/storage/sql_faults.h"
#include "services/informing_house.h"

#include <QTest>

using namespace Qt::StringLiterals;
using tests::csvOfThree;
using tests::customers;

/// What was recorded about informing people stays, and is of who may record it.
class TestInformingGuarded final
    : public QObject
    , tests::InformingFixture
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (!open(backend))
            QSKIP("this server is not here");
    }

    void cleanup()
    {
        sql_faults::disarm();
        m_house.reset();
        m_out.reset();
    }

    void recordsNothingWhereItIsStopped()
    {
        const StopRequest stop;
        stop.stop();

        const auto recorded = informing()
                                  .record(founder(), customers, {.filter = InformingFilter::Open},
                                      {.manner = InformingManner::Website, .statement = u"2"_s}, stop)
                                  .result();

        QVERIFY(!recorded);
        QCOMPARE(recorded.error().failure, Failure::Cancelled);
        QCOMPARE(counted(u"informing_event"_s), 0);
    }

    void givesTheListInPieces()
    {
        QByteArray csv = "Klantnr;Achternaam\n";
        for (int i = 1; i <= 25; ++i)
            csv += "K" + QByteArray::number(i) + ";Naam" + QByteArray::number(i) + '\n';
        QCOMPARE(imported(csv), 25);
        QSet<qint64> met;
        std::optional<InformingPage::Cursor> after;
        int pieces = 0;
        QDate last(2000, 1, 1);
        do {
            const auto page =
                *informing().list(founder(), customers, InformingFilter::Open, after, 10).result();
            for (const InformingLine &line : page.lines) {
                QVERIFY(line.due.term.on >= last);
                last = line.due.term.on;
                met.insert(line.due.contact.number());
            }
            after = page.next;
            ++pieces;
        } while (after);
        QCOMPARE(met.size(), 26);
        QCOMPARE(pieces, 3);
    }

    void cannotBeRewrittenAndGoesWithThePerson()
    {
        QVERIFY(record({.contacts = {m_person}}, {.manner = InformingManner::Website, .statement = u"2"_s}));
        const auto line = m_house->look();

        QVERIFY(!Sql(*line, "test", u"UPDATE informing_event SET statement = 'x'"_s).run());
        QVERIFY(!Sql(*line, "test", u"DELETE FROM informing_event"_s).run());
        QVERIFY(writing(*line, [&](Connection &writer) -> Outcome {
            const auto gone = contact_erasure::eraseRows(writer, customers, {m_person}, std::nullopt);
            return gone ? Outcome(done) : Outcome(gone.error());
        }));
        QCOMPARE(counted(u"informing_event"_s), 0);
        QCOMPARE(counted(u"informing_due"_s), 0);
    }

    void keepsWhoWasInformedWhenAnImportIsTakenBack()
    {
        QCOMPARE(imported(csvOfThree), 3);
        QVERIFY(record(
            {.contacts = {byName(u"Smit"_s)}}, {.manner = InformingManner::Email, .statement = u"2"_s}));

        const auto undone = m_house->services().imports().undo(founder(), customers, m_batch).result();

        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().what));
        QCOMPARE(undone->removed, 2);
        QCOMPARE(undone->kept.size(), 1);
        QCOMPARE(undone->kept.first().why, UndoSummary::Why::Informed);
        QCOMPARE(counted(u"informing_due"_s), 2);
    }

    void isForWhoMayEditAlone()
    {
        const Permit viewer = m_house->member(u"kijker"_s, {{Role::Viewer, customers}});

        const auto recorded = informing()
                                  .record(viewer, customers, {.contacts = {m_person}},
                                      {.manner = InformingManner::Website, .statement = u"2"_s})
                                  .result();

        QVERIFY(!recorded);
        QCOMPARE(recorded.error().failure, Failure::Refused);
        QVERIFY(informing().list(viewer, customers, InformingFilter::Open).result());
    }

    void givesWhoeverWasThereBeforeADayThatIsNoLaterThanTheRule()
    {
        QByteArray csv = "Klantnr;Achternaam;Verzameld op\n";
        const QDate first(2023, 12, 1);
        for (int day = 0; day < 460; ++day)
            csv += "K" + QByteArray::number(day) + ";Naam;" +
                first.addDays(day).toString(Qt::ISODate).toLatin1() + '\n';
        QCOMPARE(imported(csv), 460);
        const auto line = m_house->look();
        QVERIFY(Sql(*line, "test", u"DELETE FROM informing_due"_s).run());

        const QList<Migration> all = allMigrations();
        for (const Migration &migration : all) {
            const QStringList steps =
                migration.number() == 26 ? migration.statements(line->dialect()) : QStringList();
            for (const QString &step : steps) {
                if (step.trimmed().startsWith(u"INSERT INTO informing_due"_s))
                    QVERIFY(Sql(*line, "test", step).run());
            }
        }

        const auto given = Sql(*line, "test",
            u"SELECT obtained_on, due_on FROM informing_due WHERE origin = 14 ORDER BY obtained_on"_s)
                               .list([](const Row &row) { return std::pair(row.day(0), row.day(1)); });
        QVERIFY(given);
        QCOMPARE(given->size(), 460);
        for (const auto &[obtained, due] : *given) {
            const QDate rule =
                informingTerm({.origin = DataOrigin::Elsewhere, .obtainedOn = obtained}, HolidayMode::Core)
                    .on;
            QVERIFY2(
                due.isValid() && due <= rule && due >= obtained.addDays(28), qPrintable(obtained.toString()));
        }
        QVERIFY(of(m_person).due);
        QCOMPARE(of(m_person).due->term.on, QDate(2026, 3, 1));
    }

    void landsWholeOrNotAtAll()
    {
        QCOMPARE(imported(csvOfThree), 3);
        for (int statement = 1; statement < 200; ++statement) {
            sql_faults::arm(statement);
            const auto recorded = record(
                {.filter = InformingFilter::Open}, {.manner = InformingManner::Website, .statement = u"2"_s});
            sql_faults::disarm();
            if (recorded) {
                QCOMPARE(recorded->recorded, 4);
                QCOMPARE(figures().open(), 0);
                return;
            }
            QCOMPARE(counted(u"informing_event"_s), 0);
            QCOMPARE(figures().open(), 4);
        }
        QFAIL("never came through");
    }
};

QTEST_GUILESS_MAIN(TestInformingGuarded)
#include "tst_informing_guarded.moc"
