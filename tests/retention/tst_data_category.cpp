#include "app/retention/data_category.h"

#include <QTest>

class TestDataCategory final : public QObject
{
    Q_OBJECT

private slots:
    void ordersTheClassesByCare()
    {
        using enum DataClass;
        QVERIFY(rankOf(Anonymous) < rankOf(Standard));
        QCOMPARE(rankOf(Standard), rankOf(Pseudonymous));
        QVERIFY(rankOf(Pseudonymous) < rankOf(Sensitive));
        QVERIFY(rankOf(Sensitive) < rankOf(Special));
        QCOMPARE(rankOf(Special), rankOf(Criminal));
        QVERIFY(rankOf(Criminal) < rankOf(NationalId));
        QCOMPARE(stricter(Standard, Sensitive), Sensitive);
        QCOMPARE(stricter(NationalId, Special), NationalId);
    }

    void givesEveryCategoryAClass()
    {
        QCOMPARE(classOf(DataCategory::Hr), DataClass::Sensitive);
        QCOMPARE(classOf(DataCategory::OnlineIdentifiers), DataClass::Pseudonymous);
        for (const DataCategory category : allDataCategories)
            QVERIFY(rankOf(classOf(category)) >= 1);
    }
};

QTEST_APPLESS_MAIN(TestDataCategory)

#include "tst_data_category.moc"
