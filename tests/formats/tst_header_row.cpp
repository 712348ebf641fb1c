#include "app/formats/csv_reader.h"
#include "app/formats/header_row.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QList<SampleRow> rowsOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, {});
    return *readSample(reader);
}

} // namespace

class TestHeaderRow final : public QObject
{
    Q_OBJECT

private slots:
    void findsTheHeader_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("line");
        QTest::newRow("first row") << QByteArray("naam;plaats\nAns;Ede\n") << 1;
        QTest::newRow("below a title") << QByteArray("Klantenlijst\n\nnaam;plaats;tel\nAns;Ede;1\n") << 3;
        QTest::newRow("below a title with a date")
            << QByteArray("Export;31-12-2025\nnaam;plaats;tel\nAns;Ede;0612345678\n") << 2;
        QTest::newRow("below groups")
            << QByteArray(
                   "Klant;;;;Adres;;\nnr;naam;tel;mail;straat;nr;plaats\n1;Ans;2;a@example.org;Laan;3;Ede\n")
            << 2;
        QTest::newRow("only the header") << QByteArray("naam;plaats\n") << 1;
        QTest::newRow("a column without name") << QByteArray("naam;;plaats\nAns;x;Ede\n") << 1;
        QTest::newRow("one column") << QByteArray("e-mail\nans@example.org\nbo@example.org\n") << 1;
        QTest::newRow("years in names") << QByteArray("naam;Omzet 2024;Omzet 2025\nAns;1;2\n") << 1;
        QTest::newRow("none: mail") << QByteArray("Ans;ans@example.org\nBo;bo@example.org\n") << 0;
        QTest::newRow("none: dates") << QByteArray("Ans;1-2-2024\nBo;2-3-2024\n") << 0;
        QTest::newRow("none: numbers") << QByteArray("1;2;3\n4;5;6\n") << 0;
        QTest::newRow("none: nothing") << QByteArray() << 0;
    }

    void findsTheHeader()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, line);

        const HeaderRow header = findHeader(rowsOf(bytes));

        QCOMPARE(header.found, line > 0);
        QCOMPARE(header.line, line);
    }

    void namesTheColumns()
    {
        const HeaderRow header =
            findHeader(rowsOf("\" Naam \";\"Post\ncode\";;\nAns;1234 AB;x\nBo;2345 CD;y\n"));

        QVERIFY(header.found);
        QCOMPARE(header.names, (QStringList{u"Naam"_s, u"Post code"_s}));
    }

    void reportsNamesThatComeTwice()
    {
        const HeaderRow header = findHeader(rowsOf("naam;Naam;plaats;NAAM\nAns;Bo;Ede;Co\n"));

        QVERIFY(header.found);
        QCOMPARE(header.line, 1);
        QCOMPARE(header.duplicates, QStringList{u"Naam"_s});
    }

    void takesTheRowThatTheUserPoints()
    {
        const QList<SampleRow> rows = rowsOf("1;2\nnaam;plaats\n");

        QCOMPARE(headerAt(rows, 1).names, (QStringList{u"naam"_s, u"plaats"_s}));
        QVERIFY(!headerAt(rows, 2).found);
    }

    void handsOnWhatTheReaderRefuses()
    {
        QByteArray bytes("a;b\n\"c");
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        CsvReader reader(buffer, {});

        const auto sample = readSample(reader);

        QVERIFY(!sample);
        QCOMPARE(sample.error().what, u"csv.quote-open"_s);
    }
};

QTEST_APPLESS_MAIN(TestHeaderRow)

#include "tst_header_row.moc"
