#include "app/insights/readiness.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// How a score comes about (look.md 4.10).
class TestReadiness final : public QObject
{
    Q_OBJECT

private slots:
    void failsWithoutEvidence()
    {
        ReadinessCheck check{.key = u"consent.proved"_s};
        QVERIFY(!check.passes()); // not kept yet
        check.seen = 0;
        QVERIFY(!check.passes());
        check.seen = 12;
        QVERIFY(check.passes());
        check.failing = 1;
        QVERIFY(!check.passes());
    }

    void isTheShareByWeightOfWhatPasses()
    {
        using enum ReadinessRow;
        Readiness readiness;
        QCOMPARE(readiness.score(), 0);
        readiness.checks = {{u"a"_s, Consent, 3, 10, 0}, {u"b"_s, Consent, 2, 10, 1},
            {u"c"_s, Consent, 1, 4, 0}, {u"d"_s, Rights, 5, 2, 0}};

        QCOMPARE(readiness.score(Consent), 66); // 4 of 6
        QCOMPARE(readiness.score(Rights), 100);
        QCOMPARE(readiness.score(Transparency), 0);
        QCOMPARE(readiness.score(), (66 + 100) / 5);
        QCOMPARE(readiness.of(Consent).size(), 3);
    }
};

QTEST_APPLESS_MAIN(TestReadiness)

#include "tst_readiness.moc"
