#include "app/retention/anonymity_gate.h"

#include <QTest>

using namespace anonymity_gate;

namespace {

/// So many people of one year and region, with sensitive values that take turns.
QList<Row> alike(int people, int values, const QString &year = QStringLiteral("1980"))
{
    QList<Row> rows;
    for (int person = 0; person < people; ++person)
        rows.append({{year, QStringLiteral("26")}, {QStringLiteral("value %1").arg(person % values)}});
    return rows;
}

} // namespace

class TestAnonymityGate final : public QObject
{
    Q_OBJECT

private slots:
    void letsStayOnlyWhatSinglesNobodyOut_data()
    {
        QTest::addColumn<QList<Row>>("rows");
        QTest::addColumn<bool>("isSigned");
        QTest::addColumn<int>("failing");
        QTest::newRow("ten alike, three values") << alike(10, 3) << true << int(Failing::Nothing);
        QTest::newRow("nine alike") << alike(9, 3) << true << int(Failing::TooFewAlike);
        QTest::newRow("one of another year")
            << alike(100, 3) + alike(1, 1, QStringLiteral("1925")) << true << int(Failing::TooFewAlike);
        QTest::newRow("two values") << alike(40, 2) << true << int(Failing::TooFewValues);
        QTest::newRow("a group of one value")
            << alike(40, 4) + alike(40, 1, QStringLiteral("1990")) << true << int(Failing::TooFewValues);
        QTest::newRow("nobody signed") << alike(40, 4) << false << int(Failing::Unsigned);
        QTest::newRow("nothing") << QList<Row>() << true << int(Failing::Empty);
        QTest::newRow("columns that do not match")
            << alike(20, 4) + QList<Row>{{{QStringLiteral("1980")}, {}}} << true << int(Failing::Uneven);
    }

    void letsStayOnlyWhatSinglesNobodyOut()
    {
        QFETCH(QList<Row>, rows);
        QFETCH(bool, isSigned);
        const Verdict verdict = judge(rows, isSigned);

        QTEST(int(verdict.failing), "failing");
        QCOMPARE(verdict.action(), verdict.passes() ? RetentionAction::Anonymise : RetentionAction::Erase);
    }

    void needsNoValuesWhereNothingSensitiveIsLeft()
    {
        QList<Row> rows = alike(12, 1);
        for (Row &row : rows)
            row.sensitive.clear();
        QVERIFY(judge(rows, true).passes());
    }

    void makesDaysAndPostcodesCoarse()
    {
        QCOMPARE(coarse(QDate(1980, 5, 17)), QStringLiteral("1980"));
        QCOMPARE(coarse(QDate()), QString());
        QCOMPARE(coarsePostcode(QStringLiteral("2611 ET")), QStringLiteral("26"));
        QCOMPARE(coarsePostcode(QStringLiteral("2611et")), QStringLiteral("26"));
        QCOMPARE(coarsePostcode(QStringLiteral("D-12345")), QString());
        QCOMPARE(coarsePostcode(QStringLiteral("26")), QString());
    }
};

QTEST_APPLESS_MAIN(TestAnonymityGate)

#include "tst_anonymity_gate.moc"
