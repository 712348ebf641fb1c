#include "app/formats/csv_dialect.h"

#include <QBuffer>
#include <QStringConverter>
#include <QTest>

class TestCsvDialect final : public QObject
{
    Q_OBJECT

private slots:
    void findsTheSeparator_data()
    {
        QTest::addColumn<QByteArray>("sample");
        QTest::addColumn<char>("separator");
        QTest::newRow("semicolon") << QByteArray("naam;plaats\nAns;Ede\nBo;Urk\n") << ';';
        QTest::newRow("comma") << QByteArray("name,place\nAns,Ede\n") << ',';
        QTest::newRow("tab") << QByteArray("name\tplace\nAns\tEde\n") << '\t';
        QTest::newRow("bar") << QByteArray("name|place\nAns|Ede\n") << '|';
        QTest::newRow("decimal commas") << QByteArray("naam;bedrag\nAns;12,50\nBo;3,95\nCo;1,00\n") << ';';
        QTest::newRow("commas in quotes")
            << QByteArray("a;b\n\"x,y,z\";1\n\"p,q,r\";2\n\"s,t,u\";3\n") << ';';
        QTest::newRow("title above") << QByteArray("Klantenlijst, 2024\n\na;b;c\n1;2;3\n4;5;6\n7;8;9\n")
                                     << ';';
        QTest::newRow("one ragged row") << QByteArray("a,b,c\n1,2,3\n4,5\n6,7,8\n9,1,2\n") << ',';
        QTest::newRow("line breaks in quotes") << QByteArray("a;b\n\"x\n,\n,\";1\n\"y\n\";2\n") << ';';
        QTest::newRow("one column") << QByteArray("e-mail\nans@example.org\n") << ';';
        QTest::newRow("one column with semicolons") << QByteArray("note\na;b\n") << ';';
        QTest::newRow("separator line wins") << QByteArray("sep=|\na,b|c\n1,2|3\n") << '|';
        QTest::newRow("quoted separator line") << QByteArray("\"sep=,\"\r\na,b\r\n") << ',';
        QTest::newRow("tab separator line") << QByteArray("SEP=\t\r\na\tb\r\n") << '\t';
    }

    void findsTheSeparator()
    {
        QFETCH(QByteArray, sample);
        QFETCH(char, separator);

        const auto dialect = detectDialect(sample, true);

        QVERIFY(dialect);
        QCOMPARE(dialect->separator, separator);
        QCOMPARE(dialect->sepLine, sample.toLower().contains("sep="));
    }

    void findsTheEncoding_data()
    {
        QTest::addColumn<QByteArray>("sample");
        QTest::addColumn<int>("encoding");
        QTest::addColumn<bool>("hasBom");
        const auto row = [](const char *name, const QByteArray &sample, TextEncoding encoding, bool hasBom) {
            QTest::newRow(name) << sample << static_cast<int>(encoding) << hasBom;
        };
        row("plain", "a;b\n", TextEncoding::Utf8, false);
        row("utf-8", "a;Zo\xC3\xAB\n", TextEncoding::Utf8, false);
        row("utf-8 with mark",
            "\xEF\xBB\xBF"
            "a;b\n",
            TextEncoding::Utf8, true);
        row("windows", "a;Zo\xEB \x80\n", TextEncoding::Windows1252, false);
        row("utf-16 le",
            QByteArray("\xFF\xFE"
                       "a\0;\0b\0\n\0",
                10),
            TextEncoding::Utf16Le, true);
        row("utf-16 be", QByteArray("\xFE\xFF\0a\0;\0b\0\n", 10), TextEncoding::Utf16Be, true);
        row("overlong", "a;\xC0\xAF\n", TextEncoding::Windows1252, false);
        row("surrogate", "a;\xED\xA0\x80\n", TextEncoding::Windows1252, false);
    }

    void findsTheEncoding()
    {
        QFETCH(QByteArray, sample);
        QFETCH(int, encoding);
        QFETCH(bool, hasBom);

        const auto dialect = detectDialect(sample, true);

        QVERIFY(dialect);
        QCOMPARE(static_cast<int>(dialect->encoding), encoding);
        QCOMPARE(dialect->hasBom, hasBom);
        QCOMPARE(dialect->separator, ';');
    }

    void leavesADoubtfulEncodingToSomebody_data()
    {
        QTest::addColumn<QByteArray>("sample");
        QTest::addColumn<int>("line");
        const QByteArray head = "naam;plaats\n";
        QTest::newRow("UTF-8") << head + "Zo\xC3\xAB;Ede\n" << 0;
        QTest::newRow("Windows-1252") << head + "Zo\xEB;Ede\nCaf\xE9 \x91t Hoekje\x92;\x80 5\n" << 0;
        QTest::newRow("capitals") << head +
                "CAF\xC9;\xC9"
                "d\xE9\nANDR\xC9;\xC5"
                "by\n" << 0;
        QTest::newRow("apostrophe in a word") << head + "foto\x92s;\x93zo\x94\n" << 0;
        QTest::newRow("one foreign byte among UTF-8") << head + "Zo\xC3\xAB;Ede\nRen\xE9;Urk\n" << 3;
        QTest::newRow("the foreign byte first") << head + "Ren\xE9;Urk\nZo\xC3\xAB;Ede\n" << 2;
        QTest::newRow("one torn letter") << head + "Zo\xC3;Ede\n" << 2;
        QTest::newRow("a torn capital") << head + "Ans;Ede\n\xC3lise;Urk\n" << 3;
        QTest::newRow("the second half of a letter") << head +
                "Zo\xAB"
                "e;Ede\n" << 2;
        QTest::newRow("a torn euro") << head + "Ans;\xE2\x82 5\n" << 2;
        QTest::newRow("torn by the end") << head + "Zo\xC3\xAB;Ede\nZo\xC3" << 3;
        QTest::newRow("no letter at all") << head + "a;\x81\n" << 2;
        QTest::newRow("nothing of text") << head + "a;\xFF\n" << 2;
        QTest::newRow("with a mark") << QByteArray("\xEF\xBB\xBF") + head + "Zo\xEB;Ede\n" << 0;
    }

    /// With a mark the reader refuses the line.
    void leavesADoubtfulEncodingToSomebody()
    {
        QFETCH(QByteArray, sample);
        QFETCH(int, line);
        QBuffer file(&sample);
        QVERIFY(file.open(QIODevice::ReadOnly));

        const auto dialect = detectDialect(file);

        QVERIFY(dialect);
        QCOMPARE(dialect->doubtfulLine, line);
    }

    void findsATornLetterFarFromTheBeginning()
    {
        // A letter of UTF-8 lies over the border of what is read at once.
        QByteArray bytes = QByteArray("naam;plaats\n").repeated(1 << 17).first((1 << 20) - 1);
        bytes.append("\xC3\xAB\n");
        bytes.append(QByteArray("naam;plaats\n").repeated(1 << 17));
        const auto breaks = bytes.count('\n');
        QByteArray torn = bytes + "Zo\xC3;Ede\n";
        QBuffer file(&bytes);
        QBuffer tornFile(&torn);
        QVERIFY(file.open(QIODevice::ReadOnly) && tornFile.open(QIODevice::ReadOnly));

        QCOMPARE(detectDialect(file)->encoding, TextEncoding::Utf8);
        QCOMPARE(detectDialect(file)->doubtfulLine, 0);
        QCOMPARE(detectDialect(tornFile)->doubtfulLine, breaks + 1);
    }

    void forgivesALetterTornByTheEndOfTheSample()
    {
        const QByteArray sample("a;Zo\xC3");

        QCOMPARE(detectDialect(sample, false)->encoding, TextEncoding::Utf8);
        QCOMPARE(detectDialect(sample, true)->encoding, TextEncoding::Windows1252);
    }

    void looksFurtherWhenTheBeginningTellsNothingOfTheEncoding()
    {
        QByteArray bytes = QByteArray("naam;plaats\n").repeated(200'000);
        bytes.append("Zo\xEB;Ede\n");
        QBuffer file(&bytes);
        QVERIFY(file.open(QIODevice::ReadOnly));

        const auto dialect = detectDialect(file);

        QVERIFY(dialect);
        QCOMPARE(dialect->encoding, TextEncoding::Windows1252);
        QCOMPARE(file.pos(), 0);
    }

    void refusesWhatIsNoTable_data()
    {
        QTest::addColumn<QByteArray>("sample");
        QTest::addColumn<QString>("what");
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("csv.empty");
        QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << QStringLiteral("csv.empty");
        QTest::newRow("only blanks") << QByteArray(" \r\n\r\n\t") << QStringLiteral("csv.empty");
        QTest::newRow("zeroes") << QByteArray("ab\0cd", 5) << QStringLiteral("csv.binary");
        const QString letters = QStringLiteral("Naam;Plaats\nZo\u00eb;Ede\n");
        const QStringEncoder::Flags bare = QStringEncoder::Flag::Default;
        const QStringEncoder::Flags marked = QStringEncoder::Flag::WriteBom;
        const auto wide = [&](QStringConverter::Encoding encoding, QStringEncoder::Flags flags) {
            QStringEncoder encoder(encoding, flags);
            return QByteArray(encoder.encode(letters));
        };
        QTest::newRow("UTF-16 LE unmarked") << wide(QStringConverter::Utf16LE, bare) << QStringLiteral("csv.wide-encoding");
        QTest::newRow("UTF-16 BE unmarked") << wide(QStringConverter::Utf16BE, bare) << QStringLiteral("csv.wide-encoding");
        QTest::newRow("UTF-32 LE") << wide(QStringConverter::Utf32LE, marked) << QStringLiteral("csv.wide-encoding");
        QTest::newRow("UTF-32 BE") << wide(QStringConverter::Utf32BE, marked) << QStringLiteral("csv.wide-encoding");
        QTest::newRow("UTF-32 LE unmarked") << wide(QStringConverter::Utf32LE, bare) << QStringLiteral("csv.wide-encoding");
        QTest::newRow("zip") << QByteArray("PK\x03\x04rest") << QStringLiteral("csv.binary");
        QTest::newRow("old office") << QByteArray("\xD0\xCF\x11\xE0rest") << QStringLiteral("csv.binary");
        QTest::newRow("pdf") << QByteArray("%PDF-1.7\n") << QStringLiteral("csv.binary");
    }

    void refusesWhatIsNoTable()
    {
        QFETCH(QByteArray, sample);
        QFETCH(QString, what);

        const auto dialect = detectDialect(sample, true);

        QVERIFY(!dialect);
        QCOMPARE(dialect.error().failure, Failure::Invalid);
        QCOMPARE(dialect.error().what, what);
    }
};

QTEST_APPLESS_MAIN(TestCsvDialect)

#include "tst_csv_dialect.moc"
