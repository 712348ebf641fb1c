#include "app/audit/audit_repository.h"
#include "app/audit/sealed_trail_repository.h"
#include "app/storage/sql.h"
#include "app/storage/transaction.h"
#include "support/fresh_database.h"

#include <QCryptographicHash>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using sealed_trail_repository::NodesFrom;
using tests::FreshDatabase;

namespace {

const QString member = u"a0000000-0000-4000-8000-000000000001"_s;

AuditEntry entryNamed(const QString &ref)
{
    return {.action = u"contact.edit"_s,
        .filingSystem = FilingSystem::Customers,
        .objectKind = u"contact"_s,
        .objectRef = ref,
        .detail = {{u"fields"_s, ref}},
        .happenedAt = {1'700'000'000'000'000},
        .actor = member};
}

/// RFC 6962 2.1 as it is written, by another hash function than the program's.
QByteArray rootOf(const QList<QByteArray> &leaves)
{
    if (leaves.size() == 1)
        return leaves.constFirst();
    qsizetype split = 1;
    while (split * 2 < leaves.size())
        split *= 2;
    return QCryptographicHash::hash(
        QByteArray(1, '\1') + rootOf(leaves.first(split)) + rootOf(leaves.sliced(split)),
        QCryptographicHash::Sha256);
}

} // namespace

class TestSealedTrail final : public QObject
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

    void putsEveryEntryIntoTheTree()
    {
        for (int i = 0; i < 21; ++i)
            sealed(1 + i % 3);

        const auto end = sealed_trail_repository::ending(connection());
        QVERIFY(end);
        QCOMPARE(end->head.size, quint64(42));
        QCOMPARE(end->lastPosition, 42);
        const auto rows = sealed_trail_repository::rows(connection(), end->head, 0, 42, 100);
        QVERIFY(rows);
        QList<QByteArray> leaves;
        for (const auto &row : *rows) {
            QCOMPARE(row.sequence, quint64(leaves.size()));
            leaves << QCryptographicHash::hash(QByteArray(1, '\0') + row.header, QCryptographicHash::Sha256);
            QCOMPARE(row.leafHash, leaves.constLast());
        }
        QCOMPARE(end->head.root.view().toByteArray(), rootOf(leaves));
    }

    void provesByTheKeptRootsWhatTheLeavesProve()
    {
        LogHead older;
        for (int i = 0; i < 7; ++i) {
            const LogHead head = sealed(100);
            if (i == 2)
                older = head;
        }
        const LogHead head = sealed(13);

        const auto kept = merkle::consistencyProof(
            older.size, head.size, sealed_trail_repository::nodes(connection(), head.epoch, NodesFrom::Kept));
        const auto leaves = merkle::consistencyProof(older.size, head.size,
            sealed_trail_repository::nodes(connection(), head.epoch, NodesFrom::Leaves));

        QVERIFY(kept && leaves);
        QCOMPARE(*kept, *leaves);
        QVERIFY(merkle::isConsistent(older.size, older.root, head.size, head.root, *kept));
        QCOMPARE(number(u"SELECT COUNT(*) FROM audit_node WHERE level = 8"_s), 2);
    }

    void leavesNothingOfATransactionThatFails()
    {
        const LogHead before = sealed(1);
        const auto failed = writing(connection(), [](Connection &line) -> Outcome {
            if (const auto head = sealed_trail_repository::seal(line, {entryNamed(u"x"_s)}); !head)
                return head.error();
            return Error{Failure::Refused, u"test"_s};
        });
        QVERIFY(!failed);

        const auto after = sealed_trail_repository::head(connection());

        QVERIFY(after);
        QCOMPARE(*after, before);
        QCOMPARE(sealed(1).size, quint64(2));
    }

    void takesOverThePlainTrailInItsOrder()
    {
        for (const int position : {3, 7, 8}) {
            QVERIFY(Sql(connection(), "test.plain",
                u"INSERT INTO audit_entry_plain (position, happened_at, actor, action, object_kind, "
                u"object_ref, "
                "request_ref, detail, computed_for) VALUES (?, 5, ?, 'contact.add', 'contact', ?, '', "
                "'{\"b\":1,\"a\":2}', '2026-11-25')"_s)
                        .bind(position)
                        .bind(member)
                        .bind(QString::number(position))
                        .run());
        }

        QCOMPARE(sealed(1).size, quint64(4));

        const auto page = audit_repository::list(
            connection(), {}, {FilingSystem::Customers, FilingSystem::Employees}, 0, 10);
        QVERIFY(page);
        QStringList refs;
        for (const AuditEntry &entry : page->rows)
            refs << entry.objectRef;
        QCOMPARE(refs, QStringList({u"0"_s, u"8"_s, u"7"_s, u"3"_s}));
        QCOMPARE(page->rows.at(3).computedFor, QDate(2026, 11, 25));
        QCOMPARE(page->rows.at(3).detail, QJsonObject({{u"a"_s, 2}, {u"b"_s, 1}}));
        QCOMPARE(number(u"SELECT COUNT(*) FROM audit_entry_plain"_s), 0);
    }

    void doesNotBeginAnewWhereItsStateWasTakenAway()
    {
        sealed(2);
        QVERIFY(Sql(connection(), "test.state", u"DELETE FROM audit_state"_s).run());

        const auto head = writing(connection(),
            [](Connection &line) { return sealed_trail_repository::seal(line, {entryNamed(u"x"_s)}); });

        QCOMPARE(head.error(), (Error{Failure::Damaged, u"trail.state"_s}));
    }

    void refusesAnActorWhoIsNobody()
    {
        AuditEntry entry = entryNamed(u"x"_s);
        entry.actor = u"Jan"_s;

        const auto head = writing(
            connection(), [&](Connection &line) { return sealed_trail_repository::seal(line, {entry}); });

        QCOMPARE(head.error(), (Error{Failure::Invalid, u"audit.actor"_s}));
    }

    void numbersWithoutGapsWhenSeveralWriteAtOnce()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (backend == Backend::Embedded)
            QSKIP("an embedded file has one writer");
        constexpr int writers = 4;
        constexpr int each = 40;
        std::vector<std::thread> desks;
        std::atomic<int> failures = 0;
        for (int desk = 0; desk < writers; ++desk) {
            desks.emplace_back([&, desk] {
                const auto line = Connection::open(m_database->location(), Connection::Access::ReadWrite);
                for (int i = 0; line && i < each; ++i) {
                    const bool isDropped = i % 5 == 4;
                    const auto written = writing(**line, [&](Connection &own) -> Outcome {
                        const auto head =
                            sealed_trail_repository::seal(own, {entryNamed(QString::number(desk))});
                        if (!head)
                            return head.error();
                        return isDropped ? Outcome(Error{Failure::Refused, u"test"_s}) : Outcome(done);
                    });
                    failures += bool(written) == isDropped ? 1 : 0;
                }
                failures += line ? 0 : 1;
            });
        }
        for (std::thread &desk : desks)
            desk.join();

        QCOMPARE(failures.load(), 0);
        const auto end = sealed_trail_repository::ending(connection());
        QVERIFY(end);
        QCOMPARE(end->head.size, quint64(writers * each * 4 / 5));
        const auto rows = sealed_trail_repository::rows(connection(), end->head, 0, end->lastPosition, 1000);
        QVERIFY(rows);
        TrailCheck check(end->head);
        for (const auto &row : *rows)
            check.next(row.stored());
        const TrailReport report = check.finish();
        QVERIFY(!report.finding);
        QCOMPARE(report.entries, end->head.size);
    }

private:
    Connection &connection() const { return m_database->connection(); }

    /// So many entries in one transaction; how the log ends then.
    LogHead sealed(int count) const
    {
        QList<AuditEntry> entries;
        for (int i = 0; i < count; ++i)
            entries << entryNamed(QString::number(i));
        const auto head = writing(
            connection(), [&](Connection &line) { return sealed_trail_repository::seal(line, entries); });
        if (!head)
            qWarning("%s", qPrintable(head.error().what));
        return head ? *head : LogHead{};
    }

    qint64 number(const QString &sql) const
    {
        const auto found = Sql(connection(), "test.number", sql).number();
        return found ? *found : -1;
    }

    std::unique_ptr<FreshDatabase> m_database;
};

QTEST_GUILESS_MAIN(TestSealedTrail)

#include "tst_sealed_trail.moc"
