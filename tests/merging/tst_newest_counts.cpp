#include "app/merging/newest_counts.h"

#include <QTest>

using enum AddresseeCapacity;

namespace {

Addressee capacity(AddresseeCapacity capacity, qint64 at, const QString &localRule = {})
{
    return {.capacity = capacity, .localRule = localRule, .recordedAt = Instant{at}};
}

SoftOptIn sale(bool isComplete, QDate soldOn, qint64 at, qint64 purpose = 1)
{
    SoftOptIn sale{.purpose = Id<Purpose>(purpose), .soldOn = soldOn, .recordedAt = Instant{at}};
    for (const SoftOptInTest test : allSoftOptInTests)
        sale.tests = isComplete || test != SoftOptInTest::SO6 ? sale.tests.with(test) : sale.tests;
    return sale;
}

PublishedAddress published(bool isGone, qint64 at, qint64 detail = 1)
{
    return {.purpose = Id<Purpose>(1),
        .detail = Id<ContactPoint>(detail),
        .isGone = isGone,
        .recordedAt = Instant{at}};
}

} // namespace

class TestNewestCounts final : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheStricterCapacity()
    {
        const auto added = newest_counts::restoring({capacity(Private, 1)}, {capacity(LegalPerson, 2)});
        QCOMPARE(added, (QList<Addressee>{capacity(Private, 2)}));
        // What is stored last is the stricter already.
        QVERIFY(newest_counts::restoring({capacity(LegalPerson, 1)}, {capacity(Private, 2)}).isEmpty());
        // Nothing recorded says nothing.
        QVERIFY(newest_counts::restoring({}, {capacity(LegalPerson, 2)}).isEmpty());
    }

    void keepsThePartsThatAreStricterTogether()
    {
        const auto added = newest_counts::restoring(
            {capacity(Business, 1)}, {capacity(Private, 2, QStringLiteral("CAN-SPAM"))});
        QCOMPARE(added, (QList<Addressee>{capacity(Private, 2)}));
    }

    void staysStrictAtEveryMoment()
    {
        const auto added = newest_counts::restoring(
            {capacity(Private, 1), capacity(Business, 5)}, {capacity(Business, 2), capacity(LegalPerson, 7)});
        QCOMPARE(added, (QList<Addressee>{capacity(Private, 2), capacity(Business, 7)}));
    }

    void keepsTheSaleThatAllowsLess()
    {
        const QDate early(2025, 1, 1);
        const QDate late(2026, 1, 1);
        QCOMPARE(newest_counts::restoring({sale(false, late, 1)}, {sale(true, late, 2)}),
            (QList<SoftOptIn>{sale(false, late, 2)}));
        QCOMPARE(newest_counts::restoring({sale(true, early, 1)}, {sale(true, late, 2)}),
            (QList<SoftOptIn>{sale(true, early, 2)}));
        QVERIFY(newest_counts::restoring({sale(false, late, 1)}, {sale(true, late, 2, 2)}).isEmpty());
    }

    void keepsGoneWhatWasTakenAway()
    {
        QCOMPARE(newest_counts::restoring({published(true, 1)}, {published(false, 2)}),
            (QList<PublishedAddress>{published(true, 2)}));
        QVERIFY(newest_counts::restoring({published(true, 1)}, {published(false, 2, 9)}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestNewestCounts)

#include "tst_newest_counts.moc"
