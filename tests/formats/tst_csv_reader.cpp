#include "app/formats/csv_reader.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Gives its bytes a few at a time, so that every border falls inside something.
class Trickle final : public QIODevice
{
public:
    Trickle(QByteArray bytes, qint64 step) : m_bytes(std::move(bytes)), m_step(step)
    {
        setOpenMode(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min({most, m_step, m_bytes.size() - m_at});
        std::copy_n(m_bytes.constData() + m_at, count, data);
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_step;
    qint64 m_at = 0;
};

/// Endless: an opening quote, then the same letter a hundred million times.
class HugeCell final : public QIODevice
{
public:
    HugeCell() { setOpenMode(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    qint64 given() const { return m_given; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min(most, 100'000'000 - m_given);
        std::fill_n(data, count, 'a');
        if (m_given == 0 && count > 10)
            data[10] = '"', data[9] = ';';
        m_given += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_given = 0;
};

struct Reading
{
    QList<QStringList> rows;
    QList<qint64> lines;
    std::optional<Error> error;
};

Reading readAll(QIODevice &device, const CsvDialect &dialect, const CsvLimits &limits = {})
{
    CsvReader reader(device, dialect, limits);
    Reading reading;
    TableRecord record;
    while (true) {
        const auto more = reader.next(record);
        if (!more)
            reading.error = more.error();
        if (!more || !*more)
            return reading;
        reading.rows.append(record.texts());
        reading.lines.append(record.line());
    }
}

Reading readAll(QByteArray bytes, const CsvDialect &dialect = {}, const CsvLimits &limits = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readAll(buffer, dialect, limits);
}

} // namespace

class TestCsvReader final : public QObject
{
    Q_OBJECT

private slots:
    void cutsRowsIntoCells_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<QStringList>>("rows");
        QTest::addColumn<QList<qint64>>("lines");
        using Rows = QList<QStringList>;
        using Lines = QList<qint64>;
        QTest::newRow("crlf") << QByteArray("a;b\r\nc;d\r\n") << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}
                              << Lines{1, 2};
        QTest::newRow("lf without end")
            << QByteArray("a;b\nc;d") << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}} << Lines{1, 2};
        QTest::newRow("cr") << QByteArray("a\rb\r") << Rows{{u"a"_s}, {u"b"_s}} << Lines{1, 2};
        QTest::newRow("blank lines") << QByteArray("\r\n\n\ra;b\n\n\nc\n\n")
                                     << Rows{{u"a"_s, u"b"_s}, {u"c"_s}} << Lines{4, 7};
        QTest::newRow("ragged") << QByteArray("a;b;c\nd\n;\n")
                                << Rows{{u"a"_s, u"b"_s, u"c"_s}, {u"d"_s}, {u""_s, u""_s}} << Lines{1, 2, 3};
        QTest::newRow("quoted") << QByteArray("\"a;b\";\"c\"\"d\"\n\"\";\"\"\"\"")
                                << Rows{{u"a;b"_s, u"c\"d"_s}, {u""_s, u"\""_s}} << Lines{1, 2};
        QTest::newRow("breaks in quotes")
            << QByteArray("\"a\r\nb\nc\rd\";e\r\nf;g") << Rows{{u"a\r\nb\nc\rd"_s, u"e"_s}, {u"f"_s, u"g"_s}}
            << Lines{1, 5};
        QTest::newRow("quote inside")
            << QByteArray("5\" pipe;b\n") << Rows{{u"5\" pipe"_s, u"b"_s}} << Lines{1};
        QTest::newRow("after the quote")
            << QByteArray("\"a\"b\"c\";d\n") << Rows{{u"ab\"c\""_s, u"d"_s}} << Lines{1};
        QTest::newRow("quote at the end") << QByteArray("a;\"b\"") << Rows{{u"a"_s, u"b"_s}} << Lines{1};
        QTest::newRow("empty last") << QByteArray("a;\n") << Rows{{u"a"_s, u""_s}} << Lines{1};
        QTest::newRow("utf-8") << QByteArray("Zo\xC3\xAB;\xF0\x9F\x98\x80")
                               << Rows{{u"Zoë"_s, u"\U0001F600"_s}} << Lines{1};
        QTest::newRow("nothing") << QByteArray() << Rows{} << Lines{};
        QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF"
                                            "a;b")
                              << Rows{{u"a"_s, u"b"_s}} << Lines{1};
    }

    void cutsRowsIntoCells()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<QStringList>, rows);
        QFETCH(QList<qint64>, lines);

        for (const qint64 step : {1, 2, 3, 5, 1'000'000}) {
            Trickle device(bytes, step);
            const Reading reading = readAll(device, {});

            QVERIFY(!reading.error);
            QCOMPARE(reading.rows, rows);
            QCOMPARE(reading.lines, lines);
        }
    }

    void readsEveryEncoding()
    {
        const QString text = u"naam;plaats\nZoë € é;’s-Hertogenbosch\n\U0001F600;x\n"_s;
        const QList<QStringList> rows = {
            {u"naam"_s, u"plaats"_s}, {u"Zoë € é"_s, u"’s-Hertogenbosch"_s}, {u"\U0001F600"_s, u"x"_s}};
        QByteArray little("\xFF\xFE");
        QByteArray big("\xFE\xFF");
        for (const QChar unit : text) {
            little.append(static_cast<char>(unit.cell())).append(static_cast<char>(unit.row()));
            big.append(static_cast<char>(unit.row())).append(static_cast<char>(unit.cell()));
        }
        for (const qint64 step : {1, 3, 1'000'000}) {
            Trickle littleFile(little, step);
            QCOMPARE(readAll(littleFile, {.encoding = TextEncoding::Utf16Le, .hasBom = true}).rows, rows);
            Trickle bigFile(big, step);
            QCOMPARE(readAll(bigFile, {.encoding = TextEncoding::Utf16Be, .hasBom = true}).rows, rows);
            Trickle windows("Zo\xEB \x80;\x92s\n", step);
            QCOMPARE(readAll(windows, {.encoding = TextEncoding::Windows1252}).rows,
                (QList<QStringList>{{u"Zoë €"_s, u"’s"_s}}));
        }
    }

    void passesOverTheSeparatorLine()
    {
        const Reading reading = readAll("sep=|\r\na|b\r\n", {.separator = '|', .sepLine = true});

        QCOMPARE(reading.rows, (QList<QStringList>{{u"a"_s, u"b"_s}}));
        QCOMPARE(reading.lines, QList<qint64>{2});
    }

    void refusesWithTheLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("rowsBefore");
        const QByteArray two("a;b\nc;d\n");
        QTest::newRow("columns") << two + QByteArray(";").repeated(200) << u"csv.too-many-columns"_s << u"3"_s
                                 << 2;
        QTest::newRow("long") << two + QByteArray("x").repeated(65'537) << u"csv.field-too-long"_s << u"3"_s
                              << 2;
        QTest::newRow("long quoted") << two + "q;\"" + QByteArray("x").repeated(70'000) + "\"\n"
                                     << u"csv.field-too-long"_s << u"3"_s << 2;
        QTest::newRow("open") << two + "e;\"f\ng;h\n" << u"csv.quote-open"_s << u"3"_s << 2;
        QTest::newRow("many lines") << two + "\"\n\n" + "\";\"" + QByteArray("\n").repeated(1'001) + "\"\n"
                                    << u"csv.quote-open"_s << u"5"_s << 2;
        QTest::newRow("bad utf-8") << two + "e;f\ng;\xFF\n" << u"csv.encoding"_s << u"4"_s << 3;
        QTest::newRow("torn utf-8") << two + "e;\xC3" << u"csv.encoding"_s << u"3"_s << 2;
        QTest::newRow("zero") << two + QByteArray("e;\0f\n", 5) << u"csv.binary"_s << u"3"_s << 2;
        QTest::newRow("zero in quotes")
            << two + QByteArray("e;\"\n\0f\"\n", 8) << u"csv.binary"_s << u"4"_s << 2;
    }

    void refusesWithTheLine()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, what);
        QFETCH(QString, line);
        QFETCH(int, rowsBefore);

        for (const qint64 step : {999, 1'000'000}) {
            Trickle device(bytes, step);
            const Reading reading = readAll(device, {});

            QVERIFY(reading.error);
            QCOMPARE(reading.error->failure, Failure::Invalid);
            QCOMPARE(reading.error->what, what);
            QCOMPARE(reading.error->place.value(0), line);
            QCOMPARE(reading.rows.size(), rowsBefore);
        }
    }

    void acceptsWhatIsJustWithinTheLimits()
    {
        const QByteArray longest = QByteArray("x").repeated(65'536);
        const Reading reading = readAll(QByteArray(";").repeated(199) + "\n\"" + longest + "\";" + longest +
            "\n\"" + QByteArray("\n").repeated(1'000) + "\"\n");

        QVERIFY(!reading.error);
        QCOMPARE(reading.rows.size(), 3);
        QCOMPARE(reading.rows.at(0).size(), 200);
        QCOMPARE(reading.rows.at(1).at(0).size(), 65'536);
        QCOMPARE(reading.lines, (QList<qint64>{1, 2, 3}));
    }

    void keepsToTheGivenLimits()
    {
        QCOMPARE(readAll("a\nb\nc\n", {}, {.rows = 2}).error->what, u"csv.too-many-rows"_s);
        QCOMPARE(readAll("a\nb\nc\n", {}, {.bytes = 5}).error->what, u"csv.too-large"_s);
    }

    void refusesAHugeCellEarly()
    {
        HugeCell device;

        const Reading reading = readAll(device, {});

        QVERIFY(reading.error);
        QCOMPARE(reading.error->what, u"csv.field-too-long"_s);
        QVERIFY(device.given() < 4'000'000);
    }

    void staysAtItsError()
    {
        QByteArray bytes("a;\"b");
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        CsvReader reader(buffer, {});
        TableRecord record;

        QVERIFY(!reader.next(record));
        QVERIFY(!reader.next(record));
    }

    void tellsHowFarItIs()
    {
        QByteArray bytes = QByteArray("aaaa;bbbb;cccc\n").repeated(400'000);
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        CsvReader reader(buffer, {});
        TableRecord record;
        QCOMPARE(reader.progress(), 0.0);
        int rows = 0;
        double last = 0;
        while (*reader.next(record)) {
            ++rows;
            QVERIFY(reader.progress() >= last);
            last = reader.progress();
        }
        QCOMPARE(rows, 400'000);
        QCOMPARE(last, 1.0);
        QCOMPARE(reader.bytesRead(), bytes.size());
    }

    /// Mutates a plain file at random, always in the same way: whatever comes, the promises hold.
    void keepsItsPromisesOnDamagedFiles()
    {
        const QByteArray sound(
            "\xEF\xBB\xBFnaam;plaats;notitie\r\n\"Zo\xC3\xAB\";Ede;\"regel 1\r\nregel \"\"2\"\"\"\r\n"
            "Bo;;\r\n\r\nCo;Urk;5\" pipe\r\n");
        const QByteArray spice = QByteArray("\"\";\r\n\xFF\xC3\xE2\x82,\t|=sep").append('\0');
        const CsvLimits limits{.bytes = 4096, .rows = 40, .columns = 6, .fieldBytes = 64, .quotedLines = 3};
        QRandomGenerator random(20261123);
        for (int round = 0; round < 3'000; ++round) {
            QByteArray bytes = sound.repeated(1 + random.bounded(3));
            for (int change = random.bounded(1, 9); change > 0; --change) {
                const qsizetype at = random.bounded(static_cast<int>(bytes.size()));
                const char letter = spice.at(random.bounded(static_cast<int>(spice.size())));
                switch (random.bounded(4)) {
                case 0:
                    bytes[at] = letter;
                    break;
                case 1:
                    bytes.insert(at, letter);
                    break;
                case 2:
                    bytes.remove(at, random.bounded(1, 5));
                    break;
                default:
                    bytes[at] = static_cast<char>(random.bounded(256));
                    break;
                }
            }
            CsvDialect dialect{.encoding = static_cast<TextEncoding>(random.bounded(4))};
            if (const auto detected = detectDialect(bytes, true); detected && random.bounded(2) == 0)
                dialect = *detected;

            const Reading whole = readAll(bytes, dialect, limits);
            Trickle device(bytes, random.bounded(1, 40));
            const Reading pieces = readAll(device, dialect, limits);

            QVERIFY(whole.rows.size() <= limits.rows);
            qint64 line = 0;
            for (qsizetype i = 0; i < whole.rows.size(); ++i) {
                QVERIFY(whole.rows.at(i).size() <= qsizetype(limits.columns));
                QVERIFY(whole.lines.at(i) > line);
                line = whole.lines.at(i);
                for (const QString &cell : whole.rows.at(i)) {
                    QVERIFY(cell.toUtf8().size() <= limits.fieldBytes);
                    QVERIFY(!cell.contains(QChar::ReplacementCharacter) || bytes.contains("\xFD\xFF") ||
                        bytes.contains("\xFF\xFD") || bytes.contains("\xEF\xBF\xBD"));
                }
            }
            QCOMPARE(pieces.rows, whole.rows);
            QCOMPARE(pieces.error.has_value(), whole.error.has_value());
            if (whole.error)
                QVERIFY(!whole.error->place.isEmpty());
        }
    }
};

QTEST_APPLESS_MAIN(TestCsvReader)

#include "tst_csv_reader.moc"
