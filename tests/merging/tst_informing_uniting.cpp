#include "app/merging/informing_uniting.h"

#include <QTest>

using informing_uniting::Informing;
using informing_uniting::united;

namespace {

Informing open(QDate on, DataOrigin origin = DataOrigin::Elsewhere)
{
    return {
        .due = {
            .contact = Id<Contact>(1), .origin = origin, .term = {.on = on, .cause = InformingCause::Month}}};
}

Informing settled(QDate on, qint64 event, InformingManner manner, qint64 at)
{
    Informing informing = open(on);
    informing.settled =
        InformingEvent{.id = Id<InformingEvent>(event), .manner = manner, .happenedAt = Instant{at}};
    informing.due.settledBy = informing.settled->id;
    return informing;
}

const QDate spring(2026, 4, 1);
const QDate summer(2026, 7, 1);
const QDate autumn(2026, 10, 1);

} // namespace

/// By when one person must be informed of whom two records were kept.
class TestInformingUniting final : public QObject
{
    Q_OBJECT

private slots:
    void takesTheEarlierDay()
    {
        Informing other = open(spring);
        other.due.contact = Id<Contact>(2);
        const Informing both = united(open(summer), other);
        QCOMPARE(both.due.term.on, spring);
        QCOMPARE(both.due.contact, Id<Contact>(1));
        QCOMPARE(united(open(spring), open(summer)).due.term.on, spring);
    }

    void isInformedOnlyWhereBothRecordsWere()
    {
        const Informing letter = settled(spring, 7, InformingManner::Letter, 10);
        for (const Informing &both : {united(letter, open(summer)), united(open(summer), letter)}) {
            QVERIFY(both.due.isOpen());
            QVERIFY(!both.settled);
            QCOMPARE(both.due.term.on, spring);
        }
        const Informing told = united(letter, settled(summer, 8, InformingManner::Email, 20));
        QCOMPARE(told.due.settledBy, Id<InformingEvent>(7));
    }

    void isSettledByWhatSaysTheLeast_data()
    {
        QTest::addColumn<InformingManner>("kept");
        QTest::addColumn<InformingManner>("absorbed");
        QTest::addColumn<int>("absorbedAt");
        QTest::addColumn<qint64>("by");
        using enum InformingManner;
        QTest::newRow("the older letter") << Letter << Email << 20 << qint64{1};
        QTest::newRow("the older letter of the other") << Letter << Email << 5 << qint64{2};
        QTest::newRow("an exception, however new") << Letter << Disproportionate << 20 << qint64{2};
        QTest::newRow("their own exception") << AlreadyHas << Letter << 5 << qint64{1};
        QTest::newRow("the same") << Letter << Letter << 10 << qint64{1};
    }

    void isSettledByWhatSaysTheLeast()
    {
        QFETCH(InformingManner, kept);
        QFETCH(InformingManner, absorbed);
        QFETCH(int, absorbedAt);
        QFETCH(qint64, by);
        const Informing both = united(settled(spring, 1, kept, 10), settled(spring, 2, absorbed, absorbedAt));
        QVERIFY(both.settled);
        QCOMPARE(both.due.settledBy, Id<InformingEvent>(by));
    }

    void isFromElsewhereWhereAPartIs()
    {
        const Informing theirs = open(spring, DataOrigin::Person);
        QCOMPARE(united(theirs, open(summer)).due.origin, DataOrigin::Elsewhere);
        QCOMPARE(united(open(summer), theirs).due.origin, DataOrigin::Elsewhere);
        QCOMPARE(united(theirs, theirs).due.origin, DataOrigin::Person);
    }

    /// Whatever list does not leave, the day is never later than either record would have had it.
    void givesBackTheEarlierDayWhenAListDoesNotLeave()
    {
        Informing moved = open(spring);
        moved.movedBy = Id<Handover>(4);
        moved.before = {autumn, InformingCause::Month};
        QCOMPARE(united(moved, open(summer)).before.on, summer);
        QCOMPARE(united(open(summer), moved).before.on, summer);
        QCOMPARE(united(open(summer), moved).movedBy, Id<Handover>(4));
        // The same list moved both: neither day is that of its other record.
        QCOMPARE(united(moved, moved).before.on, autumn);
        Informing otherwise = moved;
        otherwise.movedBy = Id<Handover>(5);
        QCOMPARE(united(moved, otherwise).before.on, spring);
    }
};

QTEST_APPLESS_MAIN(TestInformingUniting)

#include "tst_informing_uniting.moc"
