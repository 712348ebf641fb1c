#include "services/trail_house.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Kind = TrailFinding::Kind;

/// Verifying the trail of a customer file that somebody may have been at.
class TestAuditTrail final
    : public QObject
    , private tests::TrailHouse
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (!open(backend))
            QSKIP("this server is not here");
        entries(5);
    }

    void cleanup() { m_house.reset(); }

    void findsNothingWrongWithWhatTheProgramWrote()
    {
        const auto verdict = verified();

        QVERIFY(verdict);
        QVERIFY(verdict->isIntact());
        QCOMPARE(qint64(verdict->report.entries), number(u"SELECT COUNT(*) FROM audit_entry"_s));
        QCOMPARE(verdict->report.root, verdict->head.root);
        QCOMPARE(verdict->report.erasedDetails, quint64(0));
    }

    void findsAndLocatesWhatWasDone_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<TrailFinding>("finding");
        const auto row = [](const char *name, const QStringList &statements, const TrailFinding &finding) {
            QTest::newRow(name) << statements << finding;
        };
        row("an action was edited", {u"UPDATE audit_entry SET action = 'contact.view' WHERE position = 3"_s},
            {Kind::Edited, 2, 2});
        row("an actor was spelled otherwise",
            {u"UPDATE audit_entry SET actor = UPPER(actor) WHERE position = 3"_s}, {Kind::Edited, 2, 2});
        row("the time was edited",
            {u"UPDATE audit_entry SET happened_at = happened_at - 1 WHERE position = 4"_s},
            {Kind::Edited, 3, 3});
        row("a detail was edited", {u"UPDATE audit_detail SET detail = salt WHERE position = 2"_s},
            {Kind::Edited, 1, 1});
        row("a hash was replaced", {u"UPDATE audit_entry SET leaf_hash = commitment WHERE position = 2"_s},
            {Kind::Edited, 1, 1});
        row("an entry was taken out", {u"DELETE FROM audit_entry WHERE position = 3"_s},
            {Kind::Deleted, 2, 2});
        row("two changed places",
            {u"UPDATE audit_entry SET position = 99 WHERE position = 3"_s,
                u"UPDATE audit_entry SET position = 3 WHERE position = 4"_s,
                u"UPDATE audit_entry SET position = 4 WHERE position = 99"_s,
                u"UPDATE audit_detail SET position = 99 WHERE position = 3"_s,
                u"UPDATE audit_detail SET position = 3 WHERE position = 4"_s,
                u"UPDATE audit_detail SET position = 4 WHERE position = 99"_s},
            {Kind::Swapped, 2, 2});
        row("the last were taken away", {u"DELETE FROM audit_entry WHERE position > 4"_s},
            {Kind::Truncated, 4, 5});
        row("an entry of none was given another number for none",
            {u"UPDATE audit_entry SET filing_system = 0 WHERE position = 1"_s}, {Kind::Edited, 0, 0});
        row("an entry was taken out of its filing system",
            {u"UPDATE audit_entry SET filing_system = NULL WHERE position = 3"_s}, {Kind::Edited, 2, 2});
        row("an entry was put under an epoch that never was",
            {u"INSERT INTO audit_entry SELECT position + 100, 7, sequence, happened_at, kept_at, actor, "
             "action, filing_system, object_kind, object_ref, request_ref, commitment, leaf_hash, "
             "row_state FROM audit_entry WHERE position = 4"_s},
            {Kind::Added, 103, 103});
        row("what an entry says of a row was taken away",
            {u"UPDATE audit_entry SET row_state = NULL WHERE position = 1"_s}, {Kind::Edited, 0, 0});
        row("one was put behind the last",
            {u"INSERT INTO audit_entry SELECT position + 100, epoch, sequence + 1, happened_at, kept_at, "
             "actor, action, filing_system, object_kind, object_ref, request_ref, commitment, leaf_hash, "
             "row_state FROM audit_entry WHERE position = 6"_s},
            {Kind::Edited, 6, 6});
    }

    void findsAndLocatesWhatWasDone()
    {
        QFETCH(QStringList, statements);
        QFETCH(TrailFinding, finding);
        QVERIFY(tamper(statements));

        const auto verdict = verified();

        QVERIFY(verdict);
        QVERIFY(!verdict->isIntact());
        QVERIFY(verdict->finding().has_value());
        QCOMPARE(verdict->finding()->first, finding.first);
        QCOMPARE(verdict->finding()->last, finding.last);
        QCOMPARE(verdict->finding()->kind, finding.kind);
        QVERIFY(!verdict->isRolledBack());
    }

    void staysWholeWhenDetailsAreErasedWithAPerson()
    {
        const Id<Contact> id = contact(u"Wegman"_s);
        const qint64 details = number(u"SELECT COUNT(*) FROM audit_detail"_s);
        QVERIFY(m_house->services().contacts().remove(founder(), customers, id).result());

        const auto verdict = verified();

        QVERIFY(verdict);
        QVERIFY(verdict->isIntact());
        // That of the removal itself stays: how many rows went.
        QCOMPARE(number(u"SELECT COUNT(*) FROM audit_detail"_s), details - 1 + 1);
        QCOMPARE(verdict->report.erasedDetails, quint64(1));
        const auto page = trail().list(founder(), 0).result();
        QVERIFY(page);
        QCOMPARE(page->rows.at(0).action, u"contact.remove"_s);
        QVERIFY(!page->rows.at(0).detail.isEmpty());
        QCOMPARE(page->rows.at(1).action, u"contact.add"_s);
        QVERIFY(page->rows.at(1).detail.isEmpty());
    }

    void tellsHowFarTheTableIs()
    {
        const qint64 all = number(u"SELECT COUNT(*) FROM audit_entry"_s);

        auto writing = trail().exportTo(founder(), {}, m_house->folder() + u"/logboek.csv"_s);

        QCOMPARE(*writing.result(), all);
        QCOMPARE(writing.progressMaximum(), all);
        QCOMPARE(writing.progressValue(), all);
    }

    void tellsOnlyWhoMayReadTheTrail()
    {
        const Permit steward = m_house->member(u"medewerker"_s, {{Role::Steward, customers}});

        QCOMPARE(trail().verify(steward).result().error().failure, Failure::Refused);
        QCOMPARE(trail().exportToCheck(steward, m_house->folder() + u"/x.jsonl"_s).result().error().failure,
            Failure::Refused);
    }
};

QTEST_GUILESS_MAIN(TestAuditTrail)

#include "tst_audit_trail.moc"
