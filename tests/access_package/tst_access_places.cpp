#include "app/access_package/access_package_repository.h"
#include "app/access_package/access_places.h"
#include "app/contacts/contact_erasure.h"
#include "app/contacts/contact_repository.h"
#include "app/storage/sql.h"
#include "support/fresh_database.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using tests::FreshDatabase;

namespace {

const QString marker = u"MERKTEKEN"_s;

QString filledValue(const QString &type)
{
    if (type.compare("text"_L1, Qt::CaseInsensitive) == 0)
        return u'\'' + marker + u'\'';
    if (type.compare("blob"_L1, Qt::CaseInsensitive) == 0)
        return u"x'07'"_s;
    return type == "bytea"_L1 ? u"''"_s : u"1"_s;
}

} // namespace

/// A package is a copy of all personal data: what is stored is shown, or it is declared why not.
class TestAccessPlaces final : public QObject
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

    void showsEveryPlaceOfAPersonOrDeclaresWhyNot()
    {
        QStringList neither;
        for (const auto &place : contact_erasure::personalPlaces()) {
            const QString table = place.table.toString();
            if (!isShown(table) && !isDeclared(table, u"*"_s))
                neither.append(table);
        }

        QVERIFY2(neither.isEmpty(), qPrintable(neither.join(u' ')));
    }

    /// What names a request of theirs is about them as much as what names themselves.
    void showsEveryTableOfARequestOrDeclaresWhyNot()
    {
        QStringList neither;
        const QStringList tables = tablesWith(u"request_id"_s);
        for (const QString &table : tables) {
            if (!isShown(table) && !isDeclared(table, u"*"_s))
                neither.append(table);
        }

        QVERIFY(tables.contains(u"request_step"_s) && tables.contains(u"request_notice"_s));
        QVERIFY2(neither.isEmpty(), qPrintable(neither.join(u' ')));
    }

    void showsEveryColumnOrDeclaresWhyNot()
    {
        QStringList neither;
        for (const AccessPlace &place : accessPlaces()) {
            const QString table = QLatin1String(place.table);
            const QSet<QString> read = columnsReadOf(place);
            for (const QString &column : columnsOf(table)) {
                if (!read.contains(column) && !isDeclared(table, column))
                    neither.append(table + u'.' + column);
            }
        }

        QVERIFY2(neither.isEmpty(), qPrintable(neither.join(u' ')));
    }

    void declaresNothingThatIsNotThere()
    {
        QStringList gone;
        for (const AccessException &each : accessExceptions()) {
            const QString table = QLatin1String(each.table);
            const QString column = QLatin1String(each.column);
            if (table != "*"_L1 && column != "*"_L1 && !columnsOf(table).contains(column))
                gone.append(table + u'.' + column);
            if (table != "*"_L1 && columnsOf(table).isEmpty())
                gone.append(table);
        }

        QVERIFY2(gone.isEmpty(), qPrintable(gone.join(u' ')));
    }

    void readsTheTextOfEveryPlace()
    {
        const auto person = contact_repository::add(
            connection(), {.ref = contact_repository::newRef(), .surname = marker, .sortKey = marker});
        QVERIFY(person);
        for (const AccessPlace &place : accessPlaces()) {
            if (QLatin1String(place.table) != "contact"_L1 && place.owner == AccessPlace::Owner::Person)
                fill(QLatin1String(place.table), *person);
        }

        const auto sections =
            access_package_repository::sections(connection(), FilingSystem::Customers, *person, false);

        QVERIFY2(sections, sections ? "" : qPrintable(sections.error().what));
        for (const PackageSection &section : *sections) {
            if (ownerOf(section.key) == AccessPlace::Owner::Asked)
                continue;
            QVERIFY2(section.rows.size() == 1, qPrintable(section.key));
            const QStringList own = ownTextsOf(section.key);
            for (const QString &key : own)
                QVERIFY2(section.rows.first().text(key) == marker,
                    qPrintable(section.key + u'.' + key + u'=' + section.rows.first().text(key)));
        }
    }

    void sparesTheNeighbour()
    {
        const auto person = contact_repository::add(
            connection(), {.ref = contact_repository::newRef(), .surname = u"Eerste"_s});
        const auto neighbour =
            contact_repository::add(connection(), {.ref = contact_repository::newRef(), .surname = marker});
        fill(u"note"_s, *neighbour);

        const auto sections =
            access_package_repository::sections(connection(), FilingSystem::Customers, *person, true);

        QVERIFY(sections);
        for (const PackageSection &section : *sections) {
            for (const PackageRow &row : section.rows) {
                for (const PackageValue &value : row.values)
                    QVERIFY2(!value.text.contains(marker), qPrintable(section.key));
            }
        }
    }

private:
    Connection &connection() const { return m_database->connection(); }

    static bool isShown(const QString &table)
    {
        const auto &places = accessPlaces();
        return std::any_of(places.begin(), places.end(),
            [&table](const AccessPlace &place) { return table == QLatin1String(place.table); });
    }

    static AccessPlace::Owner ownerOf(const QString &table)
    {
        for (const AccessPlace &place : accessPlaces()) {
            if (table == QLatin1String(place.table))
                return place.owner;
        }
        return AccessPlace::Owner::Person;
    }

    static bool isDeclared(const QString &table, const QString &column)
    {
        const auto &exceptions = accessExceptions();
        return std::any_of(exceptions.begin(), exceptions.end(), [&](const AccessException &each) {
            const bool isThere = table == QLatin1String(each.table) || QLatin1String(each.table) == "*"_L1;
            return isThere && column == QLatin1String(each.column) && *each.why != 0;
        });
    }

    static QSet<QString> columnsReadOf(const AccessPlace &place)
    {
        static const QRegularExpression own(u"\\bt\\.(\\w+)"_s);
        QString sql = QLatin1String(place.joins);
        for (const AccessColumn &column : place.columns)
            sql += u' ' + QLatin1String(column.sql);
        QSet<QString> read;
        for (const auto &match : own.globalMatch(sql))
            read.insert(match.captured(1));
        return read;
    }

    /// The columns of a place that are text in its own table, and shown as they are.
    static QStringList ownTextsOf(const QString &table)
    {
        QStringList keys;
        for (const AccessPlace &place : accessPlaces()) {
            if (table != QLatin1String(place.table) || table == "contact"_L1)
                continue;
            for (const AccessColumn &column : place.columns) {
                const bool isText = column.kind == PackageKind::Text || column.kind == PackageKind::Free;
                static const QRegularExpression plain(u"^t\\.\\w+$"_s);
                const QString sql = QLatin1String(column.sql);
                if (isText && plain.match(sql).hasMatch() && sql != "t.ref"_L1)
                    keys.append(QLatin1String(column.key));
            }
        }
        return keys;
    }

    QStringList tablesWith(const QString &column) const
    {
        QFETCH_GLOBAL(Backend, backend);
        const QString sql = backend == Backend::Embedded
            ? u"SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' "
              "AND c.name = '%1'"_s
            : u"SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid WHERE a.attname = "
              "'%1' AND NOT a.attisdropped AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND "
              "c.relnamespace = current_schema()::regnamespace"_s;
        const auto names = Sql(connection(), "test.tables", sql.arg(column)).list([](const Row &row) {
            return row.text(0);
        });
        return names ? QStringList(*names) : QStringList();
    }

    QList<std::pair<QString, QString>> typedColumnsOf(const QString &table) const
    {
        QFETCH_GLOBAL(Backend, backend);
        const QString sql = backend == Backend::Embedded
            ? u"SELECT name, type FROM pragma_table_info('%1') ORDER BY cid"_s
            : u"SELECT column_name, data_type FROM information_schema.columns WHERE table_name = '%1' "
              "AND table_schema = current_schema() ORDER BY ordinal_position"_s;
        const auto rows = Sql(connection(), "test.columns", sql.arg(table)).list([](const Row &row) {
            return std::pair{row.text(0), row.text(1)};
        });
        return rows ? *rows : QList<std::pair<QString, QString>>();
    }

    QStringList columnsOf(const QString &table) const
    {
        QStringList names;
        for (const auto &[name, type] : typedColumnsOf(table))
            names.append(name);
        return names;
    }

    /// A row with the marker in every text.
    void fill(const QString &table, Id<Contact> id) const
    {
        QStringList names;
        QStringList values;
        for (const auto &[name, type] : typedColumnsOf(table)) {
            const bool isKey = name == "id"_L1 || name == "filing_system"_L1 || name == "contact_id"_L1;
            // What they point to is not there, and some of them are held to it.
            const bool isPointer = name == "batch_id"_L1 || name == "evidence_id"_L1 ||
                name == "wording_id"_L1 || (name == "provenance_id"_L1 && table != "field_provenance"_L1);
            if (isKey || isPointer)
                continue;
            names.append(name);
            values.append(name.endsWith("_on"_L1) ? u"'2026-01-01'"_s : filledValue(type));
        }
        const auto added = Sql(connection(), "test.fill",
            u"INSERT INTO %1 (filing_system, contact_id, %2) VALUES (1, ?, %3)"_s.arg(
                table, names.join(u", "_s), values.join(u", "_s)))
                               .bind(id)
                               .run();
        QVERIFY2(added, qPrintable(table));
    }

    std::unique_ptr<FreshDatabase> m_database;
};

QTEST_GUILESS_MAIN(TestAccessPlaces)
#include "tst_access_places.moc"
