#include "app/retention/anonymity_gate.h"

#include <QTest>

using namespace anonymity_gate;

class TestAnonymityGate final : public QObject
{
    Q_OBJECT

private slots:
    void letsStayOnlyWhatSinglesNobodyOut_data()
    {
        QTest::addColumn<DataCategory>("category");
        QTest::addColumn<QList<int>>("people");
        QTest::addColumn<int>("failing");
        const auto told = DataCategory::MarketingProfile;
        QTest::newRow("ten alike, three values") << told << QList<int>{8, 1, 1} << int(Failing::Nothing);
        QTest::newRow("nine alike") << told << QList<int>{3, 3, 3} << int(Failing::TooFewAlike);
        QTest::newRow("two values") << told << QList<int>{20, 20} << int(Failing::TooFewValues);
        QTest::newRow("a third that nobody has")
            << told << QList<int>{20, 20, 0} << int(Failing::TooFewValues);
        QTest::newRow("nobody") << told << QList<int>{} << int(Failing::TooFewAlike);
        QTest::newRow("nothing that is told")
            << DataCategory::Identity << QList<int>{10} << int(Failing::Nothing);
        QTest::newRow("nothing, of nine")
            << DataCategory::Identity << QList<int>{9} << int(Failing::TooFewAlike);
    }

    void letsStayOnlyWhatSinglesNobodyOut()
    {
        QFETCH(DataCategory, category);
        QFETCH(QList<int>, people);
        Group group;
        for (int at = 0; at < people.size(); ++at)
            group.insert(QString::number(at), people.at(at));

        QTEST(int(judge(category, group)), "failing");
    }

    void makesPostcodesAndCountsCoarse()
    {
        QCOMPARE(coarsePostcode(QStringLiteral("2611 ET")), QStringLiteral("26"));
        QCOMPARE(coarsePostcode(QStringLiteral("2611et")), QStringLiteral("26"));
        QCOMPARE(coarsePostcode(QStringLiteral("D-12345")), QString());
        QCOMPARE(coarsePostcode(QStringLiteral("26")), QString());
        QStringList classes;
        for (const int things : {0, 1, 2, 4, 5, 9, 10, 4000})
            classes.append(coarseCount(things));
        QCOMPARE(classes.join(QLatin1Char(' ')), QStringLiteral("0 1 2-4 2-4 5-9 5-9 10+ 10+"));
    }
};

QTEST_APPLESS_MAIN(TestAnonymityGate)

#include "tst_anonymity_gate.moc"
