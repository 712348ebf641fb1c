#include "app/insights/counted_fact_reader.h"

#include "app/base/instant.h"
#include "app/storage/bulk_reader.h"
#include "app/storage/sql.h"

#include <algorithm>

namespace {

/// How many numbers of contacts are read at once.
constexpr qint64 factSlice = 20'000;

} // namespace

/// The condition is that of the index consent_event_unproven.
Outcome CountedFactReader::readUnproven(std::optional<Id<Contact>> contact)
{
    m_unproven.clear();
    QString sql =
        QStringLiteral("SELECT id FROM consent_event WHERE filing_system = ? AND act = 2 AND "
                       "(method = '' OR happened_at = 0 OR (wording_id IS NULL AND statement = ''))");
    if (contact)
        sql += QStringLiteral(" AND contact_id = ?");
    BulkReader reader(m_connection, "figures.unproven", sql);
    reader.bind(static_cast<qint64>(m_filingSystem));
    if (contact)
        reader.bind(contact->number());
    return reader.each([this](const BulkRow &row) {
        m_unproven.insert(row.integer(0));
        return true;
    });
}

/// Looked up among the months met before: a time zone takes a hundred times as long.
QDate CountedFactReader::monthOf(qint64 micros)
{
    const auto known = m_months.upper_bound(micros);
    if (known != m_months.end() && known->second.from <= micros)
        return known->second.first;
    const QDate day = QDateTime::fromMSecsSinceEpoch(micros / 1000, m_zone).date();
    const QDate first(day.year(), day.month(), 1);
    m_months[Instant::fromDateTime(first.addMonths(1).startOfDay(m_zone)).micros] = {
        Instant::fromDateTime(first.startOfDay(m_zone)).micros, first};
    return first;
}

Outcome CountedFactReader::read(qint64 first, qint64 last, const Take &take)
{
    std::map<qint64, Person> people;
    const QString which = QStringLiteral(
        " WHERE filing_system = ? AND contact_id >= ? AND contact_id <= ? ORDER BY contact_id");
    auto lines = BulkReader(m_connection, "figures.lines",
        QStringLiteral("SELECT contact_id, purpose_id, state, valid_until, event_id FROM consent_state") +
            which)
                     .bind(static_cast<qint64>(m_filingSystem))
                     .bind(first)
                     .bind(last)
                     .each([&](const BulkRow &row) {
                         people[row.integer(0)].lines.append({.purpose = row.id<Purpose>(1),
                             .state = row.as<ConsentState>(2),
                             .validUntil = row.day(3),
                             .isUnproven = m_unproven.contains(row.integer(4))});
                         return true;
                     });
    if (!lines)
        return lines;
    auto acts = BulkReader(m_connection, "figures.acts",
        QStringLiteral("SELECT contact_id, purpose_id, act, happened_at FROM consent_event") + which)
                    .bind(static_cast<qint64>(m_filingSystem))
                    .bind(first)
                    .bind(last)
                    .each([&](const BulkRow &row) {
                        people[row.integer(0)].acts.append({.purpose = row.id<Purpose>(1),
                            .act = row.as<ConsentAct>(2),
                            .month = monthOf(row.integer(3))});
                        return true;
                    });
    if (!acts)
        return acts;
    for (const auto &[contact, person] : people)
        take(Id<Contact>(contact), countedFacts(person.lines, person.acts));
    return done;
}

Result<CountedFacts> CountedFactReader::of(Id<Contact> contact)
{
    if (auto known = readUnproven(contact); !known)
        return known.error();
    CountedFacts found;
    auto taken = read(contact.number(), contact.number(),
        [&found](Id<Contact>, const CountedFacts &facts) { found = facts; });
    return taken ? Result<CountedFacts>(found) : Result<CountedFacts>(taken.error());
}

Outcome CountedFactReader::everybody(const Take &take, const std::function<bool()> &isCancelled)
{
    if (auto known = readUnproven(std::nullopt); !known)
        return known;
    const auto last = Sql(m_connection, "figures.last",
        QStringLiteral("SELECT COALESCE(MAX(id), 0) FROM contact WHERE filing_system = ?"))
                          .bind(m_filingSystem)
                          .number();
    if (!last)
        return last.error();
    for (qint64 from = 1; from <= *last; from += factSlice) {
        if (isCancelled && isCancelled())
            return Error{Failure::Cancelled, QStringLiteral("figures.count")};
        if (auto taken = read(from, std::min(*last, from + factSlice - 1), take); !taken)
            return taken;
    }
    return done;
}
