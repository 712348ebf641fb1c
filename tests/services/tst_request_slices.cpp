#include "app/audit/audit_trail.h"
#include "app/backup/erasure_record.h"
#include "app/retention/retention.h"
#include "app/storage/sql_faults.h"
#include "services/request_desk.h"

#include <QTest>

#include <algorithm>

namespace {

/// From one statement that fails to the next, where nobody has the time for each.
int betweenFaults()
{
    return qEnvironmentVariableIsSet("KK_TEST_DEEP") ? 5 : 60;
}

} // namespace

/// Requests of a batch that share a transaction: each whole or not at all, whatever becomes of the others,
/// and what proves the erasures tells of those alone that were done.
class TestRequestSlices final
    : public QObject
    , private tests::RequestDesk
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (!open(backend))
            QSKIP("this server is not here");
        m_all.clear();
        m_people = {m_contact};
        m_ids = {approved(Request::Type::Erasure, {})};
        addPeople(3);
    }

    void cleanup()
    {
        sql_faults::disarm();
        close();
    }

    void leavesOutOfAllProofsWhoWasRefusedInTheMiddle()
    {
        const LegalHold hold{.reason = QStringLiteral("lopend geschil"), .reviewOn = QDate(2026, 12, 1)};
        QVERIFY(m_house->services().retention().hold(founder(), customers, m_people[1], hold).result());

        const auto result = carriedOut(m_ids);

        QVERIFY2(result, result ? "" : qPrintable(result.error().what));
        QCOMPARE(result->done, (QList{m_ids[0], m_ids[2], m_ids[3]}));
        QCOMPARE(result->failed.first().first, m_ids[1]);
        QCOMPARE(result->failed.first().second.what, QStringLiteral("request.must-keep"));
        // As if nobody had tried.
        const RequestFile refused = fileOf(m_ids[1]);
        QCOMPARE(refused.request.stage, Request::Stage::Approved);
        QCOMPARE(refused.steps.last().step, QStringLiteral("approved"));
        QCOMPARE(counted(QStringLiteral("suppression WHERE reason = '%1'").arg(refused.request.ref)), 0);
        QVERIFY(isProved(result->done));
        QVERIFY(nothingIsLeftOfTheMarker());
    }

    void carriesOutTwoRequestsOfOnePersonOneAfterTheOther()
    {
        m_contact = m_people[1];
        const Id<Request> correction = approved(Request::Type::Rectification,
            {.corrections = {{QStringLiteral("surname"), {}, QStringLiteral("Verbeterd")}}});
        m_contact = m_people[2];
        const Id<Request> second = approved(Request::Type::Erasure, {});

        const auto result = carriedOut({m_ids[0], correction, m_ids[1], m_ids[2], second, m_ids[3]});

        QVERIFY2(result, result ? "" : qPrintable(result.error().what));
        // The correction was part of what is erased after it; of the other two the first was enough.
        QCOMPARE(result->done, (QList{m_ids[0], correction, m_ids[1], m_ids[2], m_ids[3]}));
        QCOMPARE(result->failed.size(), 1);
        QCOMPARE(result->failed.first().first, second);
        QCOMPARE(counted(QStringLiteral("contact")), 0);
        QVERIFY(isProved(m_ids));
    }

    void isWholeForEachWhateverFails()
    {
        int faults = 0;
        for (int survivors = 1; faults < 12; survivors += betweenFaults(), ++faults) {
            const auto before = counted(QStringLiteral("contact"));
            const auto confirmed = m_house->confirm(founder());
            sql_faults::arm(survivors);
            const auto result =
                requests()
                    .executeMany(founder(), confirmed, customers, m_ids, {}, BatchLetters::WrittenAfter)
                    .result();
            sql_faults::disarm();
            if (!result) {
                // What struck while they were put in order, before the first of them.
                QCOMPARE(counted(QStringLiteral("contact")), before);
                QVERIFY(isProved(m_all));
                continue;
            }
            QCOMPARE(result->done.size() + result->failed.size(), m_ids.size());
            // One statement fails; what it took along for others is done again without them.
            QVERIFY(result->failed.size() <= 1);
            m_all += result->done;
            QCOMPARE(counted(QStringLiteral("contact")), before - result->done.size());
            QVERIFY(isProved(m_all));
            for (const auto &[id, error] : result->failed)
                QCOMPARE(fileOf(id).request.stage, Request::Stage::Approved);
            m_ids.removeIf([&](Id<Request> id) { return result->done.contains(id); });
            addPeople(2);
        }
        const auto result = carriedOut(m_ids);
        QVERIFY2(result, result ? "" : qPrintable(result.error().what));
        QCOMPARE(result->done, m_ids);
        QVERIFY(isProved(m_all + m_ids));
    }

private:
    void addPeople(int count)
    {
        for (int i = 0; i < count; ++i) {
            m_contact = added(other());
            m_people.append(m_contact);
            m_ids.append(approved(Request::Type::Erasure, {}));
        }
    }

    Result<BatchResult> carriedOut(const QList<Id<Request>> &ids) const
    {
        return requests()
            .executeMany(
                founder(), m_house->confirm(founder()), customers, ids, {}, BatchLetters::WrittenAfter)
            .result();
    }

    /// Whether the ledgers and the trail tell of these erasures and no others, each once, and the trail
    /// agrees with the rows.
    bool isProved(const QList<Id<Request>> &erased) const
    {
        QStringList refs;
        for (const Id<Request> id : erased)
            refs.append(fileOf(id).request.ref);
        std::sort(refs.begin(), refs.end());
        const auto line = m_house->look();
        const auto told = [&](const QString &sql) {
            auto found = Sql(*line, "test", sql).list([](const Row &row) { return row.text(0); });
            QStringList rows = found ? QStringList(*found) : QStringList();
            std::sort(rows.begin(), rows.end());
            return rows;
        };
        const QString isErasure = QStringLiteral("SELECT request_ref FROM audit_entry WHERE action = "
                                                 "'request.executed' AND request_ref IN (SELECT ref FROM "
                                                 "request WHERE type = %1)")
                                      .arg(static_cast<int>(Request::Type::Erasure));
        if (told(QStringLiteral("SELECT request_ref FROM erasure_ledger")) != refs || told(isErasure) != refs)
            return false;
        if (const auto ledger = erasure_record::ledger(*line); !line->isShared()) {
            QStringList entries;
            for (const ErasureEntry &entry : ledger ? ledger->entries() : QList<ErasureEntry>()) {
                if (entry.isErasure())
                    entries.append(entry.request.toString(QUuid::WithoutBraces));
            }
            std::sort(entries.begin(), entries.end());
            if (entries != refs)
                return false;
        }
        const auto trail = m_house->services().auditTrail().verify(founder()).result();
        return trail && trail->isIntact() && !trail->row && !trail->decision;
    }

    QList<Id<Contact>> m_people;
    QList<Id<Request>> m_ids;
    QList<Id<Request>> m_all;
};

QTEST_GUILESS_MAIN(TestRequestSlices)

#include "tst_request_slices.moc"
