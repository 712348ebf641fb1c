#include "app/documents/import_words.h"
#include "app/imports/import_progress.h"

#include <QTest>

class TestImportWords final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void tellsTheSpeedOnceThereIsEnoughToMeasure()
    {
        const ImportProgress reading{.rows = 30'000};

        QCOMPARE(importProgressSentence(reading, 2000), QStringLiteral("30,000 rows, 15,000 a second"));
        QCOMPARE(importProgressSentence(reading, 20), QStringLiteral("30,000 rows"));
        QCOMPARE(importProgressSentence({}, 2000), QStringLiteral("0 rows"));
    }

    void saysWhatFollowsTheReading()
    {
        const ImportProgress indexing{.phase = ImportProgress::Phase::Indexing, .rows = 30'000};

        QVERIFY(!importProgressSentence(indexing, 2000).contains(QStringLiteral("30,000")));
    }
};

QTEST_GUILESS_MAIN(TestImportWords)
#include "tst_import_words.moc"
