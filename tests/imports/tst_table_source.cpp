#include "app/imports/table_source.h"
#include "tests/formats/zip_by_hand.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestTableSource final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QByteArray strings = "<sst>";
        for (int i = 0; i < texts; ++i)
            strings += "<si><t>Achternaam" + QByteArray::number(i) + "</t></si>";
        QVERIFY(tests::packZip(path(),
            tests::workbookParts(R"(<row r="1"><c r="A1" t="inlineStr"><is><t>Achternaam</t></is></c></row>)"
                                 R"(<row r="2"><c r="A2" t="s"><v>7</v></c></row>)"
                                 R"(<row r="4"><c r="A4" t="s"><v>8</v></c></row>)",
                {{u"xl/sharedStrings.xml"_s, strings + "</sst>"}})));
    }

    void givesEveryRowBehindTheHeader()
    {
        const auto source = openSource(path(), std::nullopt);
        QVERIFY2(source, source ? "" : qPrintable(source.error().what));
        QCOMPARE(source->headers, QStringList{u"Achternaam"_s});
        TableRecord record;
        QVERIFY(*source->reader->next(record));
        QCOMPARE(record.texts(), QStringList{u"Achternaam7"_s});
        QCOMPARE(record.line(), 2);
        QVERIFY(*source->reader->next(record));
        QCOMPARE(record.texts(), QStringList{u"Achternaam8"_s});
        QCOMPARE(record.line(), 4);
        QVERIFY(!*source->reader->next(record));
    }

    void readsTheTextsOfAWorkbookOnce()
    {
        int looks = 0;
        QVERIFY(openSource(path(), std::nullopt, [&looks] { return ++looks < 0; }));
        const int once = looks;
        QVERIFY(once > 10);

        looks = 0;
        QVERIFY(
            inspectSource(path(), std::nullopt, FilingSystem::Customers, [&looks] { return ++looks < 0; }));
        QCOMPARE(looks, once);
    }

    void stopsAmidTheTextsOfAWorkbook()
    {
        int looks = 0;
        const auto stop = [&looks] { return ++looks == 3; };
        const auto opened = openSource(path(), std::nullopt, stop);
        QVERIFY(!opened);
        QCOMPARE(opened.error().failure, Failure::Cancelled);
        QCOMPARE(looks, 3);

        looks = 0;
        const auto inspected = inspectSource(path(), std::nullopt, FilingSystem::Customers, stop);
        QVERIFY(!inspected);
        QCOMPARE(inspected.error().failure, Failure::Cancelled);
    }

private:
    static constexpr int texts = 20'000;

    QString path() const { return m_folder.filePath(u"klanten.xlsx"_s); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestTableSource)

#include "tst_table_source.moc"
