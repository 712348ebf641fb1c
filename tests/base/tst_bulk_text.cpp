#include "app/base/bulk_text.h"

#include <QTest>

class TestBulkText final : public QObject
{
    Q_OBJECT

private slots:
    void givesTheBytesThatQtGives_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("plain") << QStringLiteral("Jansen, 1011 AB");
        QTest::newRow("accents") << QStringLiteral("Coëlho Çelik");
        QTest::newRow("accent at the end") << QStringLiteral("José");
        QTest::newRow("outside the first plane") << QString::fromUtf8("a\xF0\x9F\x94\x92z");
        QTest::newRow("half a pair") << (QStringLiteral("x") + QChar(0xD83D) + QStringLiteral("y"));
        QTest::newRow("a letter that is zero") << (QStringLiteral("a") + QChar(0) + QStringLiteral("b"));
    }

    void givesTheBytesThatQtGives()
    {
        QFETCH(QString, text);
        QByteArray bytes("before");

        appendUtf8(bytes, text);

        QCOMPARE(bytes, "before" + text.toUtf8());
    }

    void writesDaysAsQtDoes_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::newRow("not a day") << QDate();
        QTest::newRow("today") << QDate(2026, 11, 25);
        QTest::newRow("leap day") << QDate(2024, 2, 29);
        QTest::newRow("early") << QDate(7, 1, 2);
        QTest::newRow("late") << QDate(9999, 12, 31);
        QTest::newRow("beyond four digits") << QDate(10000, 1, 1);
        QTest::newRow("before our era") << QDate(-44, 3, 15);
    }

    void writesDaysAsQtDoes()
    {
        QFETCH(QDate, day);
        QByteArray bytes("before ");

        appendIsoDay(bytes, day);

        QCOMPARE(bytes, "before " + day.toString(Qt::ISODate).toUtf8());
    }
};

QTEST_GUILESS_MAIN(TestBulkText)

#include "tst_bulk_text.moc"
