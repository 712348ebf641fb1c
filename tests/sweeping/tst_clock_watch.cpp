#include "app/sweeping/clock_watch.h"

#include <QTest>

namespace {

Instant at(int day, int hour = 12)
{
    return Instant::fromDateTime(QDateTime(QDate(2026, 11, 1), QTime(hour, 0), Qt::UTC).addDays(day));
}

} // namespace

/// A clock that jumped stops a run over the terms; it must not be enough that the trail was written with the
/// wrong clock since (security.md 63).
class TestClockWatch final : public QObject
{
    Q_OBJECT

private slots:
    void believesOrDoubts_data()
    {
        QTest::addColumn<QList<Instant>>("trail");
        QTest::addColumn<Instant>("now");
        QTest::addColumn<QString>("doubt");
        const QString none;
        const QString ahead = QStringLiteral("sweep.clock-ahead");
        const QString behind = QStringLiteral("sweep.clock-behind");
        QTest::newRow("the next night") << QList{at(0)} << at(1) << none;
        QTest::newRow("two days to the second") << QList<Instant>{} << at(2) << none;
        QTest::newRow("two days and an hour") << QList<Instant>{} << at(2, 13) << ahead;
        QTest::newRow("used every day for a month")
            << QList{at(1), at(2), at(3), at(5), at(7), at(9)} << at(10) << none;
        QTest::newRow("a jump that was signed in with") << QList{at(1), at(40)} << at(40, 13) << ahead;
        QTest::newRow("a jump that was taken back") << QList{at(1), at(40), at(2)} << at(2, 13) << behind;
        QTest::newRow("behind the last entry") << QList{at(1)} << at(0, 13) << behind;
        QTest::newRow("a clock a little behind another one")
            << QList{at(1, 13), at(1, 12)} << at(1, 14) << none;
    }

    void believesOrDoubts()
    {
        QFETCH(QList<Instant>, trail);
        QFETCH(Instant, now);
        QFETCH(QString, doubt);
        ClockWatch watch(at(0));
        for (const Instant moment : std::as_const(trail))
            watch.saw(moment);

        const auto found = watch.doubt(now);

        QCOMPARE(found ? found->what : QString(), doubt);
    }

    void beginsWithTheFirstMomentOfTheTrail()
    {
        ClockWatch watch(std::nullopt);
        QVERIFY(!watch.doubt(at(0)));
        watch.saw(at(0));
        QVERIFY(!watch.doubt(at(1)));
        QVERIFY(watch.doubt(at(3)));
        QCOMPARE(watch.doubt(at(3))->place.size(), 2);
    }
};

QTEST_APPLESS_MAIN(TestClockWatch)

#include "tst_clock_watch.moc"
