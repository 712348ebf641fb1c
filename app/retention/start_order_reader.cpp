#include "app/retention/start_order_reader.h"

#include "app/lists/list_table.h"
#include "app/retention/retention_due_repository.h"
#include "app/retention/retention_subject_reader.h"
#include "app/storage/sql.h"

#include <algorithm>
#include <unordered_set>

namespace start_order_reader {

namespace {

/// From so many people on everybody between the first and the last of them is read, a slice at once, instead
/// of one after the other.
constexpr qsizetype manyToSettle = 200;
constexpr int previewSlice = 2'000;

using retention_subject_reader::Gathered;

/// One look at those whom an order names.
class StartLook final
{
public:
    StartLook(Connection &connection, FilingSystem filingSystem, const StartOrder &order, QDate today,
        const std::function<bool(qint64)> &goesOn)
        : m_connection(connection)
        , m_filingSystem(filingSystem)
        , m_moment{.kind = order.kind, .on = order.on}
        , m_goesOn(goesOn)
    {
        m_preview.asOf = today;
    }

    Result<StartPreview> over(QList<Id<Contact>> contacts)
    {
        auto rules = retention_due_repository::rulesInForce(m_connection);
        if (!rules)
            return rules.error();
        m_rules = *std::move(rules);
        const auto yearEnd = retention_due_repository::financialYearEndMonth(m_connection);
        if (!yearEnd)
            return yearEnd.error();
        m_yearEnd = *yearEnd;
        std::sort(contacts.begin(), contacts.end(),
            [](Id<Contact> a, Id<Contact> b) { return a.number() < b.number(); });
        if (auto looked = contacts.size() < manyToSettle ? eachOf(contacts) : sliceBySlice(contacts); !looked)
            return looked.error();
        // Whoever was erased since the order was put together.
        m_preview.known += contacts.size() - m_preview.people();
        return m_preview;
    }

private:
    Outcome eachOf(const QList<Id<Contact>> &contacts)
    {
        qint64 looked = 0;
        for (const Id<Contact> contact : contacts) {
            const auto gathered =
                retention_subject_reader::one(m_connection, m_filingSystem, contact, m_yearEnd);
            if (!gathered)
                return gathered.error();
            if (*gathered)
                add(**gathered);
            if (!m_goesOn(++looked))
                return Error{Failure::Cancelled, QStringLiteral("start.preview")};
        }
        return done;
    }

    Outcome sliceBySlice(const QList<Id<Contact>> &contacts)
    {
        std::unordered_set<qint64> wanted;
        for (const Id<Contact> contact : contacts)
            wanted.insert(contact.number());
        const qint64 last = contacts.last().number();
        qint64 after = contacts.first().number() - 1;
        while (after < last) {
            const auto count = retention_subject_reader::some(
                m_connection, m_filingSystem, after, previewSlice, m_yearEnd, [&](const Gathered &gathered) {
                    after = gathered.contact.number();
                    if (wanted.count(after) > 0)
                        add(gathered);
                });
            if (!count)
                return count.error();
            if (!m_goesOn(m_preview.people()))
                return Error{Failure::Cancelled, QStringLiteral("start.preview")};
            if (*count < previewSlice)
                break;
        }
        return done;
    }

    void add(const Gathered &gathered)
    {
        RetentionSubject with = gathered.subject;
        with.facts.append(m_moment);
        m_preview.add(contactTerms(gathered.subject, gathered.held, m_rules, m_preview.asOf),
            contactTerms(with, gathered.held, m_rules, m_preview.asOf));
    }

    Connection &m_connection;
    FilingSystem m_filingSystem;
    RelationFact m_moment;
    const std::function<bool(qint64)> &m_goesOn;
    QList<RetentionRule> m_rules = {};
    int m_yearEnd = 12;
    StartPreview m_preview = {};
};

} // namespace

Result<QList<ListRow>> rows(
    Connection &connection, FilingSystem filingSystem, const QString &ruleId, int limit)
{
    return Sql(connection, "start.rows",
        QStringLiteral("SELECT %1 FROM %2 WHERE contact_id IN (SELECT DISTINCT contact_id FROM retention_due "
                       "WHERE filing_system = ? AND standing = ? AND rule = ? ORDER BY contact_id LIMIT ?) "
                       "ORDER BY rank")
            .arg(list_table::shownColumns(), list_table::name(filingSystem)))
        .bind(filingSystem)
        .bind(RetentionState::StartUnknown)
        .bind(ruleId)
        .bind(limit)
        .list([](const Row &row) { return list_table::shownFrom(row); });
}

Result<StartPreview> preview(Connection &connection, FilingSystem filingSystem, const StartOrder &order,
    QDate today, const std::function<bool(qint64)> &goesOn)
{
    return StartLook(connection, filingSystem, order, today, goesOn).over(order.contacts);
}

} // namespace start_order_reader
