#include "app/contacts/contact_erasure.h"
#include "app/contacts/contact_repository.h"
#include "app/contacts/organisation_repository.h"
#include "app/contacts/provenance_repository.h"
#include "app/storage/transaction.h"
#include "support/fresh_database.h"

#include <QTest>

#include <algorithm>
#include <set>

using tests::FreshDatabase;

namespace {

const QString mark = QStringLiteral("MERKTEKEN");

/// A value that fits a column, with the mark where it is text.
QString valueFor(const QString &type)
{
    const bool isText = type.compare(QLatin1String("text"), Qt::CaseInsensitive) == 0;
    if (isText)
        return u'\'' + mark + u'\'';
    if (type.compare(QLatin1String("blob"), Qt::CaseInsensitive) == 0)
        return QStringLiteral("x'07'");
    return type == QLatin1String("bytea") ? QStringLiteral("''") : QStringLiteral("7");
}

} // namespace

class TestContactErasure final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        m_database = FreshDatabase::open(backend);
        if (!m_database)
            QSKIP("this server is not here");
    }

    void cleanup() { m_database.reset(); }

    void knowsEveryTableThatNamesAContact()
    {
        std::set<QString> listed;
        for (const auto &place : contact_erasure::personalPlaces()) {
            if (place.contactColumn == u"contact_id")
                listed.insert(place.table.toString());
        }

        const QStringList tables = tablesWithContact();

        QCOMPARE(QStringList(listed.begin(), listed.end()), tables);
    }

    void emptiesEveryPlaceAndSparesTheNeighbour()
    {
        const Id<Contact> gone = somebodyEverywhere();
        const Id<Contact> stays = somebodyEverywhere();

        const auto counts = writing(connection(), [&](Connection &line) {
            return contact_erasure::eraseRows(line, FilingSystem::Customers, {gone}, {});
        });

        QVERIFY(counts);
        for (const auto &place : contact_erasure::personalPlaces()) {
            const bool isOwn =
                place.fate != contact_erasure::Fate::Listed && place.table != u"erasure_permit";
            if (!isOwn)
                continue;
            const QString table = place.table.toString();
            QVERIFY2(counts->value(table) == 1, qPrintable(table));
            QCOMPARE(rows(table, place.contactColumn.toString(), gone), 0);
            QVERIFY2(rows(table, place.contactColumn.toString(), stays) == 1, qPrintable(table));
        }
        const auto permits =
            Sql(connection(), "test", QStringLiteral("SELECT COUNT(*) FROM erasure_permit")).number();
        QCOMPARE(*permits, 0);
    }

    void erasesSeveralAtOnceAndSparesTheNeighbour()
    {
        const Id<Contact> first = somebodyEverywhere();
        const Id<Contact> stays = somebodyEverywhere();
        const Id<Contact> second = somebodyEverywhere();

        const auto counts = writing(connection(), [&](Connection &line) {
            return contact_erasure::eraseRows(line, FilingSystem::Customers, {first, second}, {});
        });

        QVERIFY(counts);
        QCOMPARE(counts->value(QStringLiteral("contact")), 2);
        for (const auto &place : contact_erasure::personalPlaces()) {
            if (place.fate == contact_erasure::Fate::Listed || place.table == u"erasure_permit")
                continue;
            const QString table = place.table.toString();
            QVERIFY2(rows(table, place.contactColumn.toString(), first) == 0, qPrintable(table));
            QVERIFY2(rows(table, place.contactColumn.toString(), second) == 0, qPrintable(table));
            QVERIFY2(rows(table, place.contactColumn.toString(), stays) == 1, qPrintable(table));
        }
    }

    void erasesNobodyWhereOneOfThemIsMissing()
    {
        const Id<Contact> stays = somebodyEverywhere();

        const auto counts = writing(connection(), [&](Connection &line) {
            return contact_erasure::eraseRows(line, FilingSystem::Customers, {stays, Id<Contact>(99)}, {});
        });

        QCOMPARE(counts.error().failure, Failure::NotFound);
        QCOMPARE(rows(QStringLiteral("contact"), QStringLiteral("id"), stays), 1);
        QCOMPARE(rows(QStringLiteral("consent_event"), QStringLiteral("contact_id"), stays), 1);
    }

    void keepsTheRequestWithoutThePerson()
    {
        const Id<Contact> gone = somebodyEverywhere();

        QVERIFY(writing(connection(), [&](Connection &line) {
            return contact_erasure::eraseRows(line, FilingSystem::Customers, {gone}, {});
        }));

        const auto left = Sql(connection(), "test",
            QStringLiteral(
                "SELECT COUNT(*) FROM request WHERE contact_id IS NULL AND remark = '' AND proposal = ''"))
                              .number();
        QCOMPARE(*left, 1);
    }

    void leavesHistoryLockedForEverybodyElse()
    {
        const Id<Contact> id = somebodyEverywhere();

        const auto deleted =
            Sql(connection(), "test", QStringLiteral("DELETE FROM consent_event WHERE contact_id = ?"))
                .bind(id)
                .run();

        QVERIFY(!deleted);
        QCOMPARE(deleted.error().failure, Failure::Refused);
    }

    void forgetsTheFirmThatNobodyWorksForAnyMore()
    {
        const auto firm = organisation_repository::findOrAdd(
            connection(), FilingSystem::Customers, QStringLiteral("Jansen Timmerwerk"));
        const auto id = contact_repository::add(
            connection(), {.ref = contact_repository::newRef(), .organisation = *firm});

        QVERIFY(writing(connection(), [&](Connection &line) {
            return contact_erasure::eraseRows(line, FilingSystem::Customers, {*id}, {});
        }));

        const auto left = organisation_repository::byId(connection(), FilingSystem::Customers, *firm);
        QVERIFY(left && !*left);
    }

    void saysThatNobodyIsThere()
    {
        const auto counts =
            contact_erasure::eraseRows(connection(), FilingSystem::Customers, {Id<Contact>(99)}, {});

        QVERIFY(!counts);
        QCOMPARE(counts.error().failure, Failure::NotFound);
    }

private:
    struct Column
    {
        QString name;
        QString type;
    };

    Connection &connection() const { return m_database->connection(); }

    QStringList tablesWithContact() const
    {
        QFETCH_GLOBAL(Backend, backend);
        const QString sql = backend == Backend::Embedded
            ? QStringLiteral("SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c "
                             "WHERE m.type = 'table' AND c.name = 'contact_id' ORDER BY m.name")
            : QStringLiteral(
                  "SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid "
                  "JOIN pg_namespace n ON n.oid = c.relnamespace "
                  "WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND a.attname = 'contact_id' "
                  "AND n.nspname = current_schema() ORDER BY c.relname COLLATE \"C\"");
        const auto tables =
            Sql(connection(), "test.tables", sql).list([](const Row &row) { return row.text(0); });
        return tables ? QStringList(*tables) : QStringList();
    }

    /// The columns of a table that a row must fill.
    QList<Column> columnsOf(const QString &table) const
    {
        QFETCH_GLOBAL(Backend, backend);
        const QString sql = backend == Backend::Embedded
            ? QStringLiteral("SELECT name, type FROM pragma_table_info('%1') WHERE \"notnull\" = 1 AND "
                             "name NOT IN ('id', 'filing_system', 'contact_id')")
            : QStringLiteral(
                  "SELECT column_name, data_type FROM information_schema.columns WHERE table_name = '%1' "
                  "AND is_nullable = 'NO' AND column_name NOT IN ('id', 'filing_system', 'contact_id')");
        const auto columns = Sql(connection(), "test.columns", sql.arg(table)).list([](const Row &row) {
            return Column{row.text(0), row.text(1)};
        });
        return columns ? *columns : QList<Column>();
    }

    /// One row in every place that names a contact.
    Id<Contact> somebodyEverywhere() const
    {
        const auto id = contact_repository::add(
            connection(), {.ref = contact_repository::newRef(), .surname = mark, .sortKey = mark});
        fill(QStringLiteral("request"), *id); // others name it
        for (const auto &place : contact_erasure::personalPlaces()) {
            const bool isFilled = place.contactColumn == u"contact_id" && place.table != u"erasure_permit" &&
                place.table != u"request" && place.fate != contact_erasure::Fate::Listed;
            if (isFilled)
                fill(place.table.toString(), *id);
        }
        return *id;
    }

    void fill(const QString &table, Id<Contact> id) const
    {
        QString names;
        QString values;
        for (const Column &column : columnsOf(table)) {
            QString value = valueFor(column.type);
            if (column.name == QLatin1String("ref"))
                value = QStringLiteral("'%1'").arg(id.number());
            else if (column.name == QLatin1String("request_id"))
                value = QStringLiteral("(SELECT MAX(id) FROM request)");
            names += QStringLiteral(", ") + column.name;
            values += QStringLiteral(", ") + value;
        }
        const auto added = Sql(connection(), "test.fill",
            QStringLiteral("INSERT INTO %1 (filing_system, contact_id%2) VALUES (1, ?%3)")
                .arg(table, names, values))
                               .bind(id)
                               .run();
        QVERIFY2(added, qPrintable(table));
    }

    qint64 rows(const QString &table, const QString &column, Id<Contact> id) const
    {
        const auto count = Sql(connection(), "test.count",
            QStringLiteral("SELECT COUNT(*) FROM %1 WHERE %2 = ?").arg(table, column))
                               .bind(id)
                               .number();
        return count ? *count : -1;
    }

    std::unique_ptr<FreshDatabase> m_database;
};

QTEST_GUILESS_MAIN(TestContactErasure)

#include "tst_contact_erasure.moc"
