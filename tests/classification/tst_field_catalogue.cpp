#include "app/classification/class_rules.h"
#include "app/classification/field_catalogue.h"
#include "app/retention/category_places.h"
#include "app/storage/sql.h"
#include "support/fresh_database.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using tests::FreshDatabase;

/// Whatever is stored about people has a class, and a category where it says something about them
/// (domain.md 8.3).
class TestFieldCatalogue final : public QObject
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

    void knowsEveryColumnOrDeclaresItsTable()
    {
        QStringList unknown;
        for (const auto &[table, column] : schema()) {
            if (!isImpersonal(table) && !field_catalogue::fieldOf(table, column))
                unknown.append(table + u'.' + column);
        }

        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u' ')));
    }

    void namesNothingThatIsNotThere()
    {
        const auto stored = schema();
        const QSet<std::pair<QString, QString>> columns(stored.begin(), stored.end());
        QStringList gone;
        for (const CatalogueField &field : field_catalogue::fields()) {
            if (!columns.contains({field.table, field.column}))
                gone.append(field.table + u'.' + field.column);
        }
        for (const CatalogueField &field : field_catalogue::commonFields()) {
            const bool isThere = std::any_of(stored.begin(), stored.end(), [&field](const auto &column) {
                return column.second == field.column && !isImpersonal(column.first);
            });
            if (!isThere)
                gone.append(u"*."_s + field.column);
        }
        for (const auto &each : field_catalogue::impersonal()) {
            const QLatin1String table(each.table);
            const bool isThere = std::any_of(
                stored.begin(), stored.end(), [&table](const auto &column) { return column.first == table; });
            if (!isThere || *each.why == 0)
                gone.append(table);
        }

        QVERIFY2(gone.isEmpty(), qPrintable(gone.join(u' ')));
    }

    /// A table about somebody cannot be declared to be about nobody.
    void declaresNoTableThatNamesAPerson()
    {
        QStringList personal;
        for (const auto &[table, column] : schema()) {
            const bool namesSomebody =
                column == "contact_id"_L1 || column == "contact_ref"_L1 || column == "request_id"_L1;
            if (namesSomebody && isImpersonal(table))
                personal.append(table);
        }

        QVERIFY2(personal.isEmpty(), qPrintable(personal.join(u' ')));
    }

    void tellsEachColumnOnce()
    {
        QSet<std::pair<QString, QString>> seen;
        for (const CatalogueField &field : field_catalogue::fields()) {
            QVERIFY2(!seen.contains({field.table, field.column}),
                qPrintable(QString(field.table + u'.' + field.column)));
            seen.insert({field.table, field.column});
        }
    }

    void hasACategoryForWhateverSaysSomethingOfAPerson()
    {
        for (const CatalogueField &field : field_catalogue::fields()) {
            const QByteArray name = QString(field.table + u'.' + field.column).toUtf8();
            for (const FilingSystem filingSystem : {FilingSystem::Customers, FilingSystem::Employees}) {
                const DataCategories categories = category_places::categoriesOf(field, filingSystem);
                QVERIFY2((field.role == FieldRole::Own) != categories.isEmpty(), name.constData());
                // Of rows of several kinds, the condition decides (category_places.h).
                const bool isMixed = field.table == "identifier"_L1;
                // A title is ordinary by name (domain.md 8.3), in the personnel file as well.
                const bool isTitle = field.field == ContactField::JobTitle;
                const bool isAsCareful = categories.isEmpty() || isMixed || isTitle ||
                    rankOf(field_catalogue::classOf(field, filingSystem)) >= rankOf(classOf(categories));
                QVERIFY2(isAsCareful, name.constData());
            }
        }
    }

    /// Whatever says something sensitive of a person stands in a group that is covered until somebody asks
    /// (contact_covering.h).
    void coversWhateverIsMasked()
    {
        const QStringList covered{u"note"_s, u"relation_fact"_s, u"attachment"_s};
        for (const CatalogueField &field : field_catalogue::fields()) {
            for (const FilingSystem filingSystem : {FilingSystem::Customers, FilingSystem::Employees}) {
                const bool isMasked = field.role == FieldRole::Own &&
                    rulesOf(field_catalogue::classOf(field, filingSystem)).isMasked;
                QVERIFY2(!isMasked || covered.contains(field.table),
                    qPrintable(QString(field.table + u'.' + field.column)));
            }
        }
    }

    void tellsEveryTableThatHasACategory()
    {
        for (const auto &rows : category_places::rows()) {
            const QString table = rows.table;
            QVERIFY2(field_catalogue::classOfRecord(table, FilingSystem::Customers) > DataClass::Anonymous,
                qPrintable(table));
        }
    }

private:
    static bool isImpersonal(const QString &table)
    {
        const auto &all = field_catalogue::impersonal();
        return std::any_of(all.begin(), all.end(),
            [&table](const auto &each) { return table == QLatin1String(each.table); });
    }

    /// Every column of every table; on a server a partition has those of the whole.
    QList<std::pair<QString, QString>> schema() const
    {
        QFETCH_GLOBAL(Backend, backend);
        const QString sql = backend == Backend::Embedded
            ? u"SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = "
              "'table' AND m.name NOT LIKE 'sqlite_%' ORDER BY m.name, c.cid"_s
            : u"SELECT i.table_name, i.column_name FROM information_schema.columns i JOIN pg_class c ON "
              "c.relname = i.table_name AND c.relnamespace = current_schema()::regnamespace WHERE "
              "i.table_schema = current_schema() AND c.relkind IN ('r', 'p') AND NOT c.relispartition "
              "ORDER BY i.table_name, i.ordinal_position"_s;
        const auto columns = Sql(connection(), "test.schema", sql).list([](const Row &row) {
            return std::pair{row.text(0), row.text(1)};
        });
        if (!columns || columns->size() < 300)
            qFatal("the schema was not read");
        return *columns;
    }

    Connection &connection() const { return m_database->connection(); }

    std::unique_ptr<FreshDatabase> m_database;
};

QTEST_GUILESS_MAIN(TestFieldCatalogue)
#include "tst_field_catalogue.moc"
