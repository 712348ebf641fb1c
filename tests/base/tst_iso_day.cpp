#include "app/base/iso_day.h"

#include <QTest>

class TestIsoDay final : public QObject
{
    Q_OBJECT

private slots:
    void readsADay()
    {
        QCOMPARE(isoDay(u"2026-11-28"), std::optional(QDate(2026, 11, 28)));
        QCOMPARE(isoDay(u"2024-02-29"), std::optional(QDate(2024, 2, 29)));
    }

    void readsNothingElse_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "2026-02-30", "2026-13-01", "2026-1-05", "0000-01-01", "-001-01-01",
                 "2026-11-28T00:00", " 2026-11-28", "2026/11/28", "20261128  ", "2026-11-2x"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void readsNothingElse()
    {
        QFETCH(QString, text);

        QVERIFY(!isoDay(text));
    }
};

QTEST_GUILESS_MAIN(TestIsoDay)
#include "tst_iso_day.moc"
