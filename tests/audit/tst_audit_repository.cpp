#include "app/audit/audit_repository.h"
#include "app/audit/sealed_trail_repository.h"
#include "app/storage/sql.h"
#include "support/fresh_database.h"

#include <QTest>

using namespace Qt::StringLiterals;
using tests::FreshDatabase;

namespace {

constexpr qint64 hour = 3'600'000'000;
constexpr qint64 start = 1'700'000'000'000'000;
const QString anna = u"a0000000-0000-4000-8000-000000000001"_s;
const QString bert = u"b0000000-0000-4000-8000-000000000002"_s;
const QString carla = u"c0000000-0000-4000-8000-000000000003"_s;
const QList<FilingSystem> both(allFilingSystems.begin(), allFilingSystems.end());

} // namespace

class TestAuditRepository final : public QObject
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
        write(u"staff.found"_s, {}, u"staff"_s, anna, 0);
        write(u"contact.add"_s, FilingSystem::Customers, u"contact"_s, anna, 1);
        write(u"contact.add"_s, FilingSystem::Employees, u"contact"_s, bert, 2);
        write(u"contact.edit"_s, FilingSystem::Customers, u"contact"_s, bert, 3);
    }

    void cleanup() { m_database.reset(); }

    void givesBackWhatWasWritten()
    {
        AuditEntry entry{.action = u"request.approved"_s,
            .filingSystem = FilingSystem::Employees,
            .objectKind = u"request"_s,
            .objectRef = u"r-1"_s,
            .requestRef = u"K-2026-1"_s,
            .detail = {{u"rows"_s, 3}},
            .happenedAt = {start + 9 * hour},
            .actor = carla,
            .computedFor = QDate(2026, 11, 25)};
        const auto head = sealed_trail_repository::seal(connection(), {entry});
        QVERIFY(head);
        entry.position = qint64(head->size);

        const auto page = listed({}, both);

        QCOMPARE(page.rows.constFirst(), entry);
    }

    void listsTheNewestFirstAPageAtATime()
    {
        const auto first = audit_repository::list(connection(), {}, both, 0, 3);
        QVERIFY(first);
        QCOMPARE(first->total, 4);
        QCOMPARE(first->rows.size(), 3);
        QCOMPARE(first->rows.constFirst().action, u"contact.edit"_s);

        const auto second = audit_repository::list(connection(), {}, both, first->next.toLongLong(), 3);
        QVERIFY(second);
        QCOMPARE(second->rows.size(), 1);
        QCOMPARE(second->rows.constFirst().action, u"staff.found"_s);
        QVERIFY(second->next.isEmpty());
    }

    void leavesOutTheFilingSystemsThatWereNotAskedFor()
    {
        const auto page = listed({}, {FilingSystem::Employees});

        QCOMPARE(page.total, 2);
        QCOMPARE(page.rows.at(0).filingSystem, std::optional(FilingSystem::Employees));
        QCOMPARE(page.rows.at(1).action, u"staff.found"_s);
        QCOMPARE(listed({}, {}).total, 1);
    }

    void filtersByMemberKindAndPeriod()
    {
        QCOMPARE(listed({.actor = bert}, both).total, 2);
        QCOMPARE(listed({.objectKind = u"staff"_s}, both).total, 1);
        QCOMPARE(listed({.from = {start + hour}, .until = {start + 3 * hour}}, both).total, 2);
        QCOMPARE(listed({.actor = bert, .objectKind = u"contact"_s, .from = {start + 3 * hour}},
                     {FilingSystem::Customers})
                     .total,
            1);
    }

    void takesNoEntryAwayAndChangesNone()
    {
        const auto erased = Sql(connection(), "test.erase", u"DELETE FROM audit_entry"_s).run();
        const auto changed = Sql(connection(), "test.change", u"UPDATE audit_entry SET actor = 'x'"_s).run();

        QVERIFY(!erased);
        QVERIFY(!changed);
        QCOMPARE(listed({}, both).total, 4);
    }

private:
    Connection &connection() const { return m_database->connection(); }

    void write(const QString &action, std::optional<FilingSystem> filingSystem, const QString &kind,
        const QString &actor, int hours) const
    {
        QVERIFY(sealed_trail_repository::seal(connection(),
            {{.action = action,
                .filingSystem = filingSystem,
                .objectKind = kind,
                .objectRef = u"x"_s,
                .happenedAt = {start + hours * hour},
                .actor = actor}}));
    }

    PageOf<AuditEntry> listed(const AuditFilter &filter, const QList<FilingSystem> &filingSystems) const
    {
        const auto page = audit_repository::list(connection(), filter, filingSystems, 0, 100);
        return page ? *page : PageOf<AuditEntry>{.rows = {}, .total = -1};
    }

    std::unique_ptr<FreshDatabase> m_database;
};

QTEST_GUILESS_MAIN(TestAuditRepository)

#include "tst_audit_repository.moc"
