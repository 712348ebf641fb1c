#include "app/storage/bulk_settings.h"
#include "app/storage/bulk_update.h"
#include "app/storage/bulk_writer.h"
#include "app/storage/log_carrier.h"
#include "app/storage/transaction.h"
#include "support/fresh_database.h"

#include <QFileInfo>
#include <QTest>

#include <limits>

namespace {
const QStringList columns = {QStringLiteral("key"), QStringLiteral("value")};
}

class TestBulkWriter final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        m_database = tests::FreshDatabase::open(backend);
        if (!m_database)
            QSKIP("this server is not here");
    }

    void cleanup() { m_database.reset(); }

    void writesManyRowsAndReadsThemBack()
    {
        constexpr int rows = 40000;
        Connection &connection = m_database->connection();

        const auto written = writing(connection, [&](Connection &c) -> Outcome {
            const auto writer = BulkWriter::open(c, "test.bulk", QStringLiteral("setting"), columns);
            for (int i = 0; i < rows; ++i) {
                writer->text(QStringLiteral("sleutel-%1").arg(i));
                writer->text(QStringLiteral("tab\tnew\nline ë %1").arg(i));
                writer->endRow();
            }
            return writer->finish();
        });

        QVERIFY(written);
        QCOMPARE(*Sql(connection, "test", QStringLiteral("SELECT COUNT(*) FROM setting")).number(), rows);
        QCOMPARE(
            *Sql(connection, "test", QStringLiteral("SELECT value FROM setting WHERE key = 'sleutel-39999'"))
                 .text(),
            QStringLiteral("tab\tnew\nline ë 39999"));
    }

    void carriesTheLogIntoTheFileWhileSomebodyWrites()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (backend == Backend::Server)
            return; // it keeps no log beside a file
        Connection &writer = m_database->connection();
        QVERIFY(BulkSettings::beginMany(writer, BulkSettings::Log::IsCarried));
        LogCarrier carrier(m_database->location());
        const qint64 before = QFileInfo(m_database->location().target).size();

        const auto written = writing(writer, [](Connection &line) -> Outcome {
            auto filled = Sql(line, "test",
                QStringLiteral("INSERT INTO setting (key, value) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL "
                               "SELECT i + 1 FROM n WHERE i < 20000) SELECT 'k' || i, 'w' || i FROM n"))
                              .run();
            return filled ? Outcome(done) : Outcome(filled.error());
        });
        QVERIFY(written);
        carrier.landed();
        const auto more = writing(writer, [&](Connection &line) -> Outcome {
            const auto there = QTest::qWaitFor(
                [&] { return QFileInfo(m_database->location().target).size() > before + 200'000; });
            const auto told = Sql(line, "test", QStringLiteral("DELETE FROM setting WHERE key = 'k1'")).run();
            return there && told ? Outcome(done) : Outcome(Error::refused("test"));
        });

        QVERIFY(more);
        QVERIFY(BulkSettings::endMany(writer));
        QCOMPARE(
            *Sql(writer, "test", QStringLiteral("SELECT COUNT(*) FROM setting WHERE key LIKE 'k%'")).number(),
            19'999);
    }

    void beginsALongLogAgainAtItsFront()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (backend == Backend::Server)
            return; // it keeps no log beside a file
        Connection &writer = m_database->connection();
        QVERIFY(BulkSettings::beginMany(writer, BulkSettings::Log::IsCarried));
        LogCarrier carrier(m_database->location(), 10);
        const QString log = m_database->location().target + QStringLiteral("-wal");
        qint64 round = 0;

        const bool isAtItsFront = QTest::qWaitFor([&] {
            const qint64 before = QFileInfo(log).size();
            const auto written = Sql(writer, "test",
                QStringLiteral("INSERT INTO setting (key, value) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL "
                               "SELECT i + 1 FROM n WHERE i < 2000) SELECT ? || i, 'w' || i FROM n"))
                                     .bind(QStringLiteral("k%1-").arg(++round))
                                     .run();
            return written && carrier.landed() && round > 2 && QFileInfo(log).size() == before;
        });

        QVERIFY(isAtItsFront);
        QVERIFY(BulkSettings::endMany(writer));
    }

    void changesManyRowsInPlace()
    {
        constexpr int rows = 10000;
        Connection &connection = m_database->connection();
        QVERIFY(Sql(connection, "test",
            QStringLiteral("CREATE TABLE places (part BIGINT, number BIGINT, standing BIGINT, day TEXT, "
                           "words TEXT, PRIMARY KEY (part, number))"))
                    .run());
        const auto changed = writing(connection, [&](Connection &c) -> Outcome {
            const auto writer = BulkWriter::open(c, "test.bulk", QStringLiteral("places"),
                {QStringLiteral("part"), QStringLiteral("number"), QStringLiteral("standing"),
                    QStringLiteral("day"), QStringLiteral("words")});
            for (int i = 0; i < 2 * rows; ++i) {
                writer->integer(1 + i % 2);
                writer->integer(i / 2);
                writer->integer(0);
                writer->day(QDate(2026, 1, 1));
                writer->text(QStringLiteral("eerst"));
                writer->endRow();
            }
            if (auto written = writer->finish(); !written)
                return written;
            BulkUpdate update(c, "test.update", QStringLiteral("places"), QStringLiteral("places.part = 1"),
                {.keys = {QStringLiteral("number")},
                    .numbers = {QStringLiteral("standing")},
                    .texts = {QStringLiteral("day"), QStringLiteral("words")}});
            for (int i = 0; i < rows; i += 2) {
                update.number(i);
                update.number(7);
                update.day(i % 4 == 0 ? QDate() : QDate(2031, 12, 31));
                update.text(QStringLiteral("\"dan\", {ë\\} %1").arg(i));
                update.endRow();
            }
            return update.finish();
        });
        QVERIFY2(changed, changed ? "" : qPrintable(changed.error().what));

        const auto number = [&](const char *where) {
            return *Sql(connection, "test",
                QStringLiteral("SELECT COUNT(*) FROM places WHERE ") + QLatin1String(where))
                        .number();
        };
        QCOMPARE(number("standing = 7 AND part = 1"), rows / 2);
        QCOMPARE(number("day IS NULL"), rows / 4);
        QCOMPARE(number("day = '2031-12-31'"), rows / 4);
        QCOMPARE(number("words = 'eerst'"), rows + rows / 2);
        QCOMPARE(*Sql(connection, "test",
                     QStringLiteral("SELECT words FROM places WHERE part = 1 AND number = 9998"))
                      .text(),
            QStringLiteral("\"dan\", {ë\\} 9998"));
    }

    void keepsEveryKindOfValue()
    {
        Connection &connection = m_database->connection();
        const QString lock = QString::fromUtf8("\xF0\x9F\x94\x92");
        QVERIFY(Sql(connection, "test",
            QStringLiteral("CREATE TABLE kinds (number BIGINT, words TEXT, born TEXT, data %1)")
                .arg(connection.sqlite() ? QStringLiteral("BLOB") : QStringLiteral("BYTEA")))
                    .run());

        const auto written = writing(connection, [&](Connection &c) -> Outcome {
            const auto writer = BulkWriter::open(c, "test.bulk", QStringLiteral("kinds"),
                {QStringLiteral("number"), QStringLiteral("words"), QStringLiteral("born"),
                    QStringLiteral("data")});
            writer->integer(std::numeric_limits<qint64>::min());
            writer->text(QStringLiteral("José ") + lock);
            writer->day(QDate(2024, 2, 29));
            writer->bytes(QByteArrayView("\0\xff\n", 3));
            writer->endRow();
            writer->null();
            writer->text(QString());
            writer->day(QDate());
            writer->bytes(QByteArrayView());
            writer->endRow();
            return writer->finish();
        });

        QVERIFY(written);
        const auto rows = Sql(connection, "test",
            QStringLiteral("SELECT number, words, born, data FROM kinds ORDER BY number IS NULL"))
                              .list([](const Row &row) {
                                  return QVariantList{row.isNull(0) ? QVariant() : row.integer(0),
                                      row.text(1), row.isNull(2) ? QVariant() : row.text(2), row.bytes(3),
                                      row.isNull(1) || row.isNull(3)};
                              });
        QVERIFY(rows);
        QCOMPARE(*rows,
            (QList<QVariantList>{{std::numeric_limits<qint64>::min(), QStringLiteral("José ") + lock,
                                     QStringLiteral("2024-02-29"), QByteArray("\0\xff\n", 3), false},
                {QVariant(), QString(), QVariant(), QByteArray(), false}}));
    }

    void landsNothingWhenOneRowIsRefused()
    {
        Connection &connection = m_database->connection();

        const auto written = writing(connection, [&](Connection &c) -> Outcome {
            const auto writer = BulkWriter::open(c, "test.bulk", QStringLiteral("setting"), columns);
            for (int i = 0; i < 3; ++i) {
                writer->text(QStringLiteral("same"));
                writer->text(QStringLiteral("x"));
                writer->endRow();
            }
            return writer->finish();
        });

        QVERIFY(!written);
        QCOMPARE(written.error().failure, Failure::Duplicate);
        QCOMPARE(*Sql(connection, "test", QStringLiteral("SELECT COUNT(*) FROM setting")).number(), 0);
    }

    void reservesIdsThatNobodyElseGets()
    {
        Connection &connection = m_database->connection();

        const auto first = reserveIds(connection, QStringLiteral("organisation"), 100);
        const auto second = reserveIds(connection, QStringLiteral("organisation"), 10);
        const auto added = Sql(connection, "test",
            QStringLiteral("INSERT INTO organisation (filing_system, name, name_folded) VALUES (1, 'A', 'a') "
                           "RETURNING id"))
                               .number();

        QCOMPARE(*second, *first + 100);
        QCOMPARE(*added, *second + 10);
    }

    void bringsTheIndexesBackAfterALargeLoad()
    {
        Connection &connection = m_database->connection();
        const QStringList tables = {QStringLiteral("contact_point"), QStringLiteral("identifier")};

        const auto restored = writing(connection, [&](Connection &c) -> Outcome {
            auto aside = SetAsideIndexes::of(c, tables);
            if (!aside)
                return aside.error();
            return aside->restore(c);
        });

        QVERIFY(restored);
        const auto again = writing(connection, [&](Connection &c) -> Outcome {
            auto aside = SetAsideIndexes::of(c, tables);
            if (!aside)
                return aside.error();
            return aside->restore(c);
        });
        QVERIFY(again);
    }

private:
    std::unique_ptr<tests::FreshDatabase> m_database;
};

QTEST_GUILESS_MAIN(TestBulkWriter)

#include "tst_bulk_writer.moc"
