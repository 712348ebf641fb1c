#include "app/formats/table_file.h"
#include "tests/formats/zip_by_hand.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Reads all of a file and says what stopped it; empty when nothing did.
QString whatStops(const QString &path, QStringList *place = nullptr, const TableOptions &options = {})
{
    const auto reader = openTable(path, options);
    if (!reader)
        return reader.error().what;
    TableRecord record;
    while (true) {
        const auto more = (*reader)->next(record);
        if (!more && place)
            *place = more.error().place;
        if (!more)
            return more.error().what;
        if (!*more)
            return {};
    }
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class TestXlsxHostile final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void refusesHostileSheets_data()
    {
        QTest::addColumn<QByteArray>("sheet");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("row");
        const QByteArray fine = R"(<row><c><v>1</v></c></row>)";
        QTest::newRow("row beyond the last")
            << fine + R"(<row r="1048577"/>)" << u"xlsx.too-many-rows"_s << u"1048577"_s;
        QTest::newRow("rows backwards") << fine + R"(<row r="1"/>)" << u"xlsx.damaged"_s << u"1"_s;
        QTest::newRow("row without number") << fine + R"(<row r="x"/>)" << u"xlsx.damaged"_s << u"1"_s;
        QTest::newRow("column 201") << fine + R"(<row><c r="GS2"><v>1</v></c></row>)"
                                    << u"xlsx.too-many-columns"_s << u"2"_s;
        QTest::newRow("no column") << fine + R"(<row><c r="!!"><v>1</v></c></row>)" << u"xlsx.damaged"_s
                                   << u"2"_s;
        QTest::newRow("no such text")
            << fine + R"(<row><c t="s"><v>99</v></c></row>)" << u"xlsx.damaged"_s << u"2"_s;
        QTest::newRow("long text") << fine + R"(<row><c t="str"><v>)" + QByteArray("x").repeated(65'537) +
                "</v></c></row>" << u"xlsx.field-too-long"_s
                                   << u"2"_s;
        QTest::newRow("endless text") << fine + R"(<row><c t="str"><v>)" + QByteArray("x").repeated(2'000'000)
                                      << u"xlsx.bomb"_s << u"2"_s;
        QTest::newRow("endless attribute")
            << fine + "<row><c r='" + QByteArray("x").repeated(2'000'000) << u"xlsx.bomb"_s << u"2"_s;
        QTest::newRow("endless depth")
            << fine + QByteArray("<a>").repeated(100'000) << u"xlsx.bomb"_s << u"1"_s;
        QTest::newRow("torn") << fine + "<row><c" << u"xlsx.damaged"_s << u"2"_s;
    }

    void refusesHostileSheets()
    {
        QFETCH(QByteArray, sheet);
        QFETCH(QString, what);
        QFETCH(QString, row);
        QVERIFY(tests::packZip(path(), tests::workbookParts(sheet)));

        QStringList place;

        QCOMPARE(whatStops(path(), &place), what);
        QCOMPARE(place.value(0), row);
    }

    void ignoresEmptyCellsFarToTheRight()
    {
        QVERIFY(tests::packZip(
            path(), tests::workbookParts(R"(<row><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row>)")));

        QCOMPARE(whatStops(path()), QString());
    }

    void refusesDocumentTypes()
    {
        const QByteArray laughs =
            R"(<!DOCTYPE sst [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>)";
        QVERIFY(
            tests::packZip(path(), tests::workbookParts("<row/>", {{u"xl/sharedStrings.xml"_s, laughs}})));
        QCOMPARE(whatStops(path()), u"xlsx.dtd"_s);

        const QByteArray outside = R"(<!DOCTYPE x SYSTEM "file:///etc/passwd"><workbook/>)";
        QVERIFY(tests::packZip(path(), tests::workbookParts("<row/>", {{u"xl/workbook.xml"_s, outside}})));
        QCOMPARE(whatStops(path()), u"xlsx.dtd"_s);
    }

    void refusesBombs()
    {
        const QByteArray zeroes(12 << 20, '0');
        QVERIFY(tests::packZip(path(), tests::workbookParts("<row/>", {{u"xl/media/image1.png"_s, zeroes}})));
        QCOMPARE(whatStops(path()), u"xlsx.bomb"_s);

        const QByteArray fewer(9 << 20, '0');
        QVERIFY(tests::packZip(path(), tests::workbookParts("<row/>", {{u"xl/media/image1.png"_s, fewer}})));
        QCOMPARE(whatStops(path()), QString());

        TableOptions strict;
        strict.zip.totalBytes = 8 << 20;
        QCOMPARE(whatStops(path(), nullptr, strict), u"xlsx.bomb"_s);
    }

    void refusesTooManyEntries()
    {
        tests::ZipParts parts = tests::workbookParts("<row/>");
        while (parts.size() <= 10'000)
            parts.append({u"x/%1"_s.arg(parts.size()), "x"});
        QVERIFY(tests::packZip(path(), parts));

        QCOMPARE(whatStops(path()), u"xlsx.bomb"_s);
    }

    void holdsEntriesToTheSizeTheyTell()
    {
        QVERIFY(tests::packZip(
            path(), tests::workbookParts(QByteArray("<row><c><v>1</v></c></row>").repeated(5'000))));
        QByteArray bytes = contentOf(path());
        const qsizetype name = bytes.lastIndexOf("xl/worksheets/sheet1.xml");
        QVERIFY(name > 46);
        // The unpacked size stands 22 bytes before the name in the central directory.
        bytes[name - 22] = 100;
        bytes[name - 21] = 0;
        bytes[name - 20] = 0;
        QVERIFY(write(path(), bytes));

        QCOMPARE(whatStops(path()), u"xlsx.damaged"_s);
    }

    void refusesOldProtectedAndForeignFiles()
    {
        QVERIFY(write(path(), "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 old"));
        QCOMPARE(whatStops(path()), u"xlsx.old-or-protected"_s);
        QVERIFY(tests::packZip(path(), {{u"content.xml"_s, "<x/>"}, {u"mimetype"_s, "ods"}}));
        QCOMPARE(whatStops(path()), u"xlsx.not-a-workbook"_s);
        QVERIFY(write(path(), "PK\x03\x04 and then nothing"));
        QCOMPARE(whatStops(path()), u"xlsx.damaged"_s);
        QVERIFY(
            tests::packZip(path(), tests::workbookParts("<row/>", {{u"xl/workbook.xml"_s, "<workbook/>"}})));
        QCOMPARE(whatStops(path()), u"xlsx.no-sheet"_s);
    }

    void neverLeavesTheArchive()
    {
        const tests::ZipParts climbing = {{u"xl/_rels/workbook.xml.rels"_s,
            "<Relationships><Relationship Id='rId1' Type='http://x/worksheet'"
            " Target='../../../../../etc/passwd'/></Relationships>"}};
        QVERIFY(tests::packZip(path(), tests::workbookParts("<row/>", climbing)));

        QCOMPARE(whatStops(path()), u"xlsx.damaged"_s);
    }

    void capsTheSharedTexts()
    {
        QVERIFY(tests::packZip(path(), tests::workbookParts("<row/>")));
        const auto archive = ZipArchive::open(path());
        QVERIFY(archive);

        const auto strings = XlsxSharedStrings::read(*archive, u"xl/sharedStrings.xml"_s, 1024, {}, 16);

        QVERIFY(!strings);
        QCOMPARE(strings.error().what, u"xlsx.too-much-text"_s);
    }

    /// Mutates a workbook at random, always in the same way, both the archive and the XML inside it.
    void survivesDamagedWorkbooks()
    {
        const QByteArray data =
            R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c s="1"><v>45292</v></c></row>)"
            R"(<row r="2" hidden="1"><c t="inlineStr"><is><t>x&amp;y</t></is></c><c t="b"><v>1</v></c></row>)";
        QRandomGenerator random(20261124);
        const auto spoil = [&random](QByteArray &bytes) {
            for (int change = random.bounded(1, 6); change > 0 && !bytes.isEmpty(); --change) {
                const qsizetype at = random.bounded(static_cast<int>(bytes.size()));
                if (random.bounded(2) == 0)
                    bytes[at] = static_cast<char>(random.bounded(256));
                else
                    bytes.remove(at, random.bounded(1, 8));
            }
        };
        for (int round = 0; round < 800; ++round) {
            tests::ZipParts parts = tests::workbookParts(data);
            if (round % 2 == 0)
                spoil(parts[random.bounded(static_cast<int>(parts.size()))].second);
            QVERIFY(tests::packZip(path(), parts));
            if (round % 2 == 1) {
                QByteArray bytes = contentOf(path());
                spoil(bytes);
                QVERIFY(write(path(), bytes));
            }

            const QString what = whatStops(path());

            QVERIFY(what.isEmpty() || what.startsWith(u"xlsx."_s) || what.startsWith(u"csv."_s));
        }
    }

private:
    QString path() const { return m_folder->filePath(u"book.xlsx"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_APPLESS_MAIN(TestXlsxHostile)

#include "tst_xlsx_hostile.moc"
