#include "app/formats/table_file.h"
#include "tests/formats/zip_by_hand.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestTableFile final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void opensByContentAndNotByName()
    {
        const QString csv = m_folder->filePath(u"klanten.xlsx"_s);
        QVERIFY(write(csv, "sep=|\r\nnaam|plaats\r\nZo\xEB|Ede\r\n"));
        const QString xlsx = m_folder->filePath(u"klanten.csv"_s);
        QVERIFY(tests::packZip(xlsx, tests::workbookParts(R"(<row><c t="s"><v>0</v></c></row>)")));

        const auto csvTable = openTable(csv);
        const auto xlsxTable = openTable(xlsx);

        QVERIFY(csvTable && xlsxTable);
        QVERIFY(!(*csvTable)->isTyped());
        QVERIFY((*xlsxTable)->isTyped());
        TableRecord record;
        QVERIFY(*(*csvTable)->next(record));
        QVERIFY(*(*csvTable)->next(record));
        QCOMPARE(record.texts(), (QStringList{u"Zoë"_s, u"Ede"_s}));
        QVERIFY(*(*xlsxTable)->next(record));
        QCOMPARE(record.texts(), QStringList{u"gedeeld"_s});
    }

    void tellsWhatAFileIs()
    {
        const QString csv = m_folder->filePath(u"a"_s);
        QVERIFY(write(csv, "naam,plaats\nAns,Ede\n"));
        const QString xlsx = m_folder->filePath(u"b"_s);
        QVERIFY(tests::packZip(xlsx, tests::workbookParts("<row/>")));

        const auto csvTable = inspectTable(csv);
        const auto xlsxTable = inspectTable(xlsx);

        QVERIFY(csvTable && xlsxTable);
        QCOMPARE(csvTable->kind, TableFile::Kind::Csv);
        QCOMPARE(csvTable->dialect.separator, ',');
        QCOMPARE(csvTable->bytes, 20);
        QCOMPARE(xlsxTable->kind, TableFile::Kind::Xlsx);
        QCOMPARE(xlsxTable->sheets.value(0).name, u"Blad1"_s);
    }

    void letsTheUserKnowBetter()
    {
        const QString csv = m_folder->filePath(u"a"_s);
        QVERIFY(write(csv, "naam,plaats\nAns,Ede\n"));
        TableOptions options;
        options.dialect = CsvDialect{.separator = ';'};

        const auto table = openTable(csv, options);

        QVERIFY(table);
        TableRecord record;
        QVERIFY(*(*table)->next(record));
        QCOMPARE(record.texts(), QStringList{u"naam,plaats"_s});
    }

    void refusesWhatCannotBeRead()
    {
        QCOMPARE(openTable(m_folder->filePath(u"nowhere"_s)).error(),
            (Error{Failure::NotFound, u"table.missing"_s}));
        QCOMPARE(openTable(m_folder->path()).error(), (Error{Failure::Invalid, u"table.folder"_s}));
        const QString empty = m_folder->filePath(u"empty"_s);
        QVERIFY(write(empty, ""));
        QCOMPARE(openTable(empty).error().what, u"csv.empty"_s);
        QVERIFY(write(empty, "%PDF-1.7 and more"));
        QCOMPARE(openTable(empty).error().what, u"csv.binary"_s);
    }

private:
    static bool write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_APPLESS_MAIN(TestTableFile)

#include "tst_table_file.moc"
