#include "app/formats/xlsx_reader.h"
#include "app/formats/xlsx_values.h"
#include "tests/formats/zip_by_hand.h"

#include <QTemporaryDir>
#include <QTest>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace {

using Rows = QList<QStringList>;

struct Reading
{
    Rows rows;
    QList<qint64> lines;
    TableNotes notes;
    std::optional<Error> error;
};

Reading readSheet(const QString &path, int sheet = 0)
{
    Reading reading;
    const auto workbook = XlsxWorkbook::open(path);
    if (!workbook) {
        reading.error = workbook.error();
        return reading;
    }
    const auto reader = XlsxReader::open(*workbook, sheet);
    if (!reader) {
        reading.error = reader.error();
        return reading;
    }
    TableRecord record;
    while (true) {
        const auto more = (*reader)->next(record);
        if (!more)
            reading.error = more.error();
        if (!more || !*more)
            break;
        reading.rows.append(record.texts());
        reading.lines.append(record.line());
    }
    reading.notes = (*reader)->notes();
    return reading;
}

} // namespace

class TestXlsxReader final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void readsWhatAWorkbookHolds()
    {
        lxw_workbook *book = workbook_new(path().toUtf8().constData());
        lxw_worksheet *sheet = workbook_add_worksheet(book, "Klanten");
        lxw_format *day = workbook_add_format(book);
        format_set_num_format(day, "dd-mm-yyyy");
        worksheet_write_string(sheet, 0, 0, "naam", nullptr);
        worksheet_write_string(sheet, 0, 1, "telefoon", nullptr);
        worksheet_write_string(sheet, 0, 2, "geboren", nullptr);
        worksheet_write_string(sheet, 0, 3, "actief", nullptr);
        worksheet_write_string(sheet, 0, 4, "som", nullptr);
        worksheet_write_string(sheet, 2, 0, "Zoë", nullptr);
        worksheet_write_number(sheet, 2, 1, 31612345678.0, nullptr);
        worksheet_write_number(sheet, 2, 2, 45292, day);
        worksheet_write_boolean(sheet, 2, 3, 1, nullptr);
        worksheet_write_formula_num(sheet, 2, 4, "=1+1.5", nullptr, 2.5);
        worksheet_write_string(sheet, 3, 0, "Bo", nullptr);
        lxw_row_col_options hidden{};
        hidden.hidden = 1;
        worksheet_set_row_opt(sheet, 3, LXW_DEF_ROW_HEIGHT, nullptr, &hidden);
        QCOMPARE(workbook_close(book), LXW_NO_ERROR);

        const Reading reading = readSheet(path());

        QVERIFY(!reading.error);
        QCOMPARE(reading.rows,
            (Rows{{u"naam"_s, u"telefoon"_s, u"geboren"_s, u"actief"_s, u"som"_s},
                {u"Zoë"_s, u"31612345678"_s, u"2024-01-01"_s, u"TRUE"_s, u"2.5"_s},
                {u"Bo"_s, u""_s, u""_s, u""_s, u""_s}}));
        QCOMPARE(reading.lines, (QList<qint64>{1, 3, 4}));
        QCOMPARE(reading.notes, (TableNotes{.hiddenRows = 1}));
    }

    void namesTheSheetsAndHidesTheHidden()
    {
        lxw_workbook *book = workbook_new(path().toUtf8().constData());
        lxw_worksheet *first = workbook_add_worksheet(book, "Oud & nieuw");
        lxw_worksheet *second = workbook_add_worksheet(book, "Klanten");
        worksheet_write_string(second, 0, 0, "tweede", nullptr);
        worksheet_activate(second);
        worksheet_set_first_sheet(second);
        worksheet_hide(first);
        QCOMPARE(workbook_close(book), LXW_NO_ERROR);

        const auto workbook = XlsxWorkbook::open(path());

        QVERIFY(workbook);
        QCOMPARE(workbook->sheets().size(), 2);
        QCOMPARE(workbook->sheets().at(0).name, u"Oud & nieuw"_s);
        QVERIFY(workbook->sheets().at(0).hidden);
        QCOMPARE(workbook->firstVisible(), 1);
        QCOMPARE(readSheet(path(), 0).rows, Rows{});
        QCOMPARE(readSheet(path(), 1).rows, (Rows{{u"tweede"_s}}));
        QCOMPARE(readSheet(path(), 2).error->what, u"xlsx.no-sheet"_s);
    }

    void readsEveryKindOfCell()
    {
        const QByteArray data =
            R"(<row r="2"><c r="B2" t="s"><v>0</v></c><c t="s"><v>1</v></c>)"
            R"(<c t="s"><v>2</v></c><c r="F2" t="inlineStr"><is><t>in</t><r><t>lijn</t></r></is></c></row>)"
            R"(<row><c><v>6.12345678E8</v></c><c t="e"><v>#N/A</v></c><c t="b"><v>0</v></c>)"
            R"(<c t="str"><f>A1</f><v>tekst</v></c><c><f>A2</f></c><c t="d"><v>2024-01-01</v></c></row>)"
            R"(<row r="9" hidden="true"><c s="1"><v>60</v></c><c s="1"><v>61.99999999</v></c>)"
            R"(<c s="2"><v>45292.5</v></c><c s="3"><v>0.75</v></c><c s="3"><v>1.5</v></c>)"
            R"(<c s="1"><v>-4</v></c></row><row r="10"/><row r="11"><c s="1"/></row>)";
        QVERIFY(tests::packZip(path(), tests::workbookParts(data)));

        const Reading reading = readSheet(path());

        QVERIFY(!reading.error);
        QCOMPARE(reading.rows.size(), 3);
        QCOMPARE(reading.rows.at(0),
            (QStringList{u""_s, u"gedeeld"_s, u"twee delen"_s, u"a\rb_x00zz_"_s, u""_s, u"inlijn"_s}));
        QCOMPARE(reading.rows.at(1),
            (QStringList{u"612345678"_s, u""_s, u"FALSE"_s, u"tekst"_s, u""_s, u"2024-01-01"_s}));
        QCOMPARE(reading.rows.at(2),
            (QStringList{u"1900-02-29"_s, u"1900-03-02"_s, u"2024-01-01T12:00:00"_s, u"18:00:00"_s, u"1.5"_s,
                u"-4"_s}));
        QCOMPARE(reading.lines, (QList<qint64>{2, 3, 9}));
        QCOMPARE(reading.notes, (TableNotes{.hiddenRows = 1, .errorCells = 1, .formulasWithoutValue = 1}));
    }

    void countsDaysFrom1904WhereTheWorkbookDoes()
    {
        const tests::ZipParts since1904 = {{u"xl/workbook.xml"_s,
            "<workbook xmlns:r='http://r'><workbookPr date1904='1'/><sheets><sheet name='B' "
            "r:id='rId1'/></sheets></workbook>"}};
        QVERIFY(tests::packZip(path(),
            tests::workbookParts(R"(<row><c s="1"><v>43830</v></c><c s="1"><v>0</v></c></row>)", since1904)));

        QCOMPARE(readSheet(path()).rows, (Rows{{u"2024-01-01"_s, u"1904-01-01"_s}}));
    }

    void tellsDatesByTheirFormat_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *code, NumberKind kind) {
            QTest::newRow(code) << QString::fromLatin1(code) << static_cast<int>(kind);
        };
        row("General", NumberKind::Number);
        row("0.00", NumberKind::Number);
        row("#,##0.00 \"dagen\"", NumberKind::Number);
        row("[Red]0;[Blue]0", NumberKind::Number);
        row("0.00E+00", NumberKind::Number);
        row("_-* #,##0_d", NumberKind::Number);
        row("\\d0", NumberKind::Number);
        row("dd-mm-yyyy", NumberKind::Date);
        row("[$-413]d mmmm yyyy;@", NumberKind::Date);
        row("mmm", NumberKind::Date);
        row("d/m/yy h:mm", NumberKind::DateTime);
        row("h:mm:ss", NumberKind::Time);
        row("[h]:mm", NumberKind::Time);
        row("[mm]", NumberKind::Time);
        row("\"unclosed", NumberKind::Number);
        row("[unclosed", NumberKind::Number);
    }

    void tellsDatesByTheirFormat()
    {
        QFETCH(QString, code);
        QFETCH(int, kind);

        QCOMPARE(static_cast<int>(kindOfFormat(code)), kind);
    }

    void keepsAllDigits_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("integer") << QByteArray("12345678") << QByteArray("12345678");
        QTest::newRow("exponent") << QByteArray("3.1612345678E10") << QByteArray("31612345678");
        QTest::newRow("15 digits") << QByteArray("123456789012345") << QByteArray("123456789012345");
        QTest::newRow("too many") << QByteArray("1234567890123456") << QByteArray("1.23456789012346E+15");
        QTest::newRow("noise") << QByteArray("0.10000000000000001") << QByteArray("0.1");
        QTest::newRow("decimals") << QByteArray("1234.5600000000001") << QByteArray("1234.56");
        QTest::newRow("small") << QByteArray("1.5E-5") << QByteArray("0.000015");
        QTest::newRow("negative") << QByteArray("-2.50") << QByteArray("-2.5");
        QTest::newRow("zero") << QByteArray("-0.0") << QByteArray("0");
        QTest::newRow("no number") << QByteArray("n/a") << QByteArray("n/a");
        QTest::newRow("no end") << QByteArray("inf") << QByteArray("inf");
    }

    void keepsAllDigits()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QByteArray, text);

        QCOMPARE(numberText(raw), text);
    }

    void readsColumnNames()
    {
        QCOMPARE(columnOf(u"A1"), 0);
        QCOMPARE(columnOf(u"Z9"), 25);
        QCOMPARE(columnOf(u"AA10"), 26);
        QCOMPARE(columnOf(u"XFD1048576"), 16'383);
        QCOMPARE(columnOf(u"XFE1"), -1);
        QCOMPARE(columnOf(u"ZZZZZZZZZZZZZZZ1"), -1);
        QCOMPARE(columnOf(u"1"), -1);
        QCOMPARE(columnOf(u"é1"), -1);
    }

    void tellsHowFarItIs()
    {
        QByteArray data;
        for (int row = 0; row < 20'000; ++row)
            data.append(R"(<row><c t="inlineStr"><is><t>regel</t></is></c></row>)");
        QVERIFY(tests::packZip(path(), tests::workbookParts(data)));
        const auto workbook = XlsxWorkbook::open(path());
        QVERIFY(workbook);
        const auto reader = XlsxReader::open(*workbook, 0);
        QVERIFY(reader);

        TableRecord record;
        int rows = 0;
        double halfway = 0;
        while (*(*reader)->next(record)) {
            if (++rows == 10'000)
                halfway = (*reader)->progress();
        }

        QCOMPARE(rows, 20'000);
        QVERIFY(halfway > 0.4 && halfway < 0.6);
        QCOMPARE((*reader)->progress(), 1.0);
    }

    void stopsWhenAsked()
    {
        QByteArray strings("<sst>");
        for (int i = 0; i < 10'000; ++i)
            strings.append("<si><t>x</t></si>");
        QVERIFY(tests::packZip(
            path(), tests::workbookParts("<row/>", {{u"xl/sharedStrings.xml"_s, strings + "</sst>"}})));
        const auto workbook = XlsxWorkbook::open(path());
        QVERIFY(workbook);

        const auto reader = XlsxReader::open(*workbook, 0, {}, [] { return true; });

        QVERIFY(!reader);
        QCOMPARE(reader.error().failure, Failure::Cancelled);
    }

private:
    QString path() const { return m_folder->filePath(u"book.xlsx"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_APPLESS_MAIN(TestXlsxReader)

#include "tst_xlsx_reader.moc"
