#include "app/formats/csv_reader.h"
#include "app/formats/csv_writer.h"
#include "app/formats/formula_guard.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

class TestCsvWriter final : public QObject
{
    Q_OBJECT

private slots:
    void writesForADutchExcel()
    {
        auto writer = CsvWriter::create(path(), CsvWriter::Style::NlExcel);
        QVERIFY(writer);
        QVERIFY((*writer)->row({u"naam"_s, u"notitie"_s}));
        QVERIFY((*writer)->row({u"Zoë"_s, u"a;b \"c\"\nd"_s}));
        QVERIFY((*writer)->commit());

        QCOMPARE(
            contentOf(path()), QByteArray("\xEF\xBB\xBFnaam;notitie\r\nZo\xC3\xAB;\"a;b \"\"c\"\"\nd\"\r\n"));
    }

    void writesForPrograms()
    {
        auto writer = CsvWriter::create(path(), CsvWriter::Style::Rfc4180, CsvWriter::Formulas::Keep);
        QVERIFY(writer);
        QVERIFY((*writer)->row({u"a,b"_s, u"c;d"_s, u"=1+1"_s}));
        QVERIFY((*writer)->commit());

        QCOMPARE(contentOf(path()), QByteArray("\"a,b\",c;d,=1+1\r\n"));
    }

    void takesTheTeethOutOfFormulas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("dangerous");
        QTest::newRow("equals") << u"=HYPERLINK(\"http://example.org\")"_s << true;
        QTest::newRow("phone") << u"+31612345678"_s << true;
        QTest::newRow("minus") << u"-1"_s << true;
        QTest::newRow("at") << u"@SUM(A1)"_s << true;
        QTest::newRow("tab") << u"\t=1"_s << true;
        QTest::newRow("return") << u"\r=1"_s << true;
        QTest::newRow("blanks first") << u"  =1"_s << true;
        QTest::newRow("hard blank first") << u"\u00A0=1"_s << true;
        QTest::newRow("hard blanks and breaks first") << u" \u00A0\r\n=1"_s << true;
        QTest::newRow("wide blank first") << u"\u3000=1"_s << true;
        QTest::newRow("byte order mark first") << u"\uFEFF=1"_s << true;
        QTest::newRow("in quotation marks") << u"\"=1\""_s << true;
        QTest::newRow("guarded by hand") << u"'=1"_s << true;
        QTest::newRow("guarded twice") << u"''+31612345678"_s << true;
        QTest::newRow("full width") << u"\uFF1D1+1"_s << true;
        QTest::newRow("name") << u"Ans - Bo"_s << false;
        QTest::newRow("mail") << u"ans@example.org"_s << false;
        QTest::newRow("apostrophe") << u"'s-Gravenhage"_s << false;
        QTest::newRow("empty") << u""_s << false;
    }

    void takesTheTeethOutOfFormulas()
    {
        QFETCH(QString, text);
        QFETCH(bool, dangerous);
        {
            auto writer = CsvWriter::create(path(), CsvWriter::Style::NlExcel);
            QVERIFY(writer);
            QVERIFY((*writer)->row({u"x"_s, text}));
            QVERIFY((*writer)->commit());
        }
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        CsvReader reader(file, {.hasBom = true});
        TableRecord record;
        QVERIFY(*reader.next(record));

        const QByteArrayView read = record.fields()[1];

        QCOMPARE(read.startsWith('\'') && read != text.toUtf8(), dangerous);
        QCOMPARE(withoutGuard(read).toByteArray(), text.toUtf8());
    }

    void readsBackWhateverItGuarded()
    {
        QRandomGenerator random(11);
        const QString letters = u"=+-@'\"\t\r\n ;,a1\u00A0\uFF1D"_s;
        QStringList cells;
        for (int i = 0; i < 10'000; ++i) {
            QString cell;
            for (int length = random.bounded(0, 6); length > 0; --length)
                cell.append(letters.at(random.bounded(static_cast<int>(letters.size()))));
            cells.append(cell);
        }
        {
            auto writer = CsvWriter::create(path(), CsvWriter::Style::NlExcel);
            QVERIFY(writer);
            for (const QString &cell : std::as_const(cells))
                QVERIFY((*writer)->row({cell}));
            QVERIFY((*writer)->commit());
        }

        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        CsvReader reader(file, {.hasBom = true});
        TableRecord record;
        for (const QString &cell : std::as_const(cells)) {
            QVERIFY(*reader.next(record));
            QCOMPARE(QString::fromUtf8(withoutGuard(record.fields()[0])), cell);
            QVERIFY2(!startsFormula(record.fields()[0]), qPrintable(cell));
        }
    }

    void leavesNothingWhenGivenUp()
    {
        {
            auto writer = CsvWriter::create(path(), CsvWriter::Style::NlExcel);
            QVERIFY(writer);
            QVERIFY((*writer)->row({u"a"_s}));
        }

        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void showsTheFileToItsOwnerOnly()
    {
        QFile older(path());
        QVERIFY(older.open(QIODevice::WriteOnly));
        older.close();
        const auto everybody = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther;
        QVERIFY(older.setPermissions(everybody));

        auto writer = CsvWriter::create(path(), CsvWriter::Style::NlExcel);
        QVERIFY(writer);
        const auto during = QDir(m_folder->path()).entryInfoList(QDir::Files);
        QVERIFY((*writer)->commit());

        constexpr QFileDevice::Permissions others = QFileDevice::ReadOther | QFileDevice::ReadGroup;
        for (const QFileInfo &file : during)
            QVERIFY(file.filePath() == path() || !(file.permissions() & others));
        QVERIFY(!(QFile::permissions(path()) & others));
    }

    void tellsWhenTheFolderIsNotThere()
    {
        const auto writer =
            CsvWriter::create(m_folder->filePath(u"no/where.csv"_s), CsvWriter::Style::NlExcel);

        QVERIFY(!writer);
        QCOMPARE(writer.error().failure, Failure::Unavailable);
    }

    void readsBackWhateverItWrote()
    {
        QRandomGenerator random(7);
        const QString letters = u"ab;,\"\n\r \t=+'é€|"_s;
        QList<QStringList> table;
        auto writer = CsvWriter::create(path(), CsvWriter::Style::Rfc4180, CsvWriter::Formulas::Keep);
        QVERIFY(writer);
        for (int row = 0; row < 5'000; ++row) {
            QStringList cells;
            for (int column = random.bounded(1, 6); column > 0; --column) {
                QString cell;
                for (int length = random.bounded(0, 8); length > 0; --length)
                    cell.append(letters.at(random.bounded(static_cast<int>(letters.size()))));
                cells.append(cell);
            }
            table.append(cells);
            QVERIFY((*writer)->row(cells));
        }
        QVERIFY((*writer)->commit());

        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        CsvReader reader(file, {.separator = ','});
        TableRecord record;
        for (const QStringList &cells : std::as_const(table)) {
            QVERIFY(*reader.next(record));
            QCOMPARE(record.texts(), cells);
        }
        QVERIFY(!*reader.next(record));
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

private:
    QString path() const { return m_folder->filePath(u"file.csv"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_APPLESS_MAIN(TestCsvWriter)

#include "tst_csv_writer.moc"
