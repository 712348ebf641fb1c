#include "app/insights/figure_counts.h"

#include "app/insights/counted_fact_reader.h"
#include "app/lists/list_table.h"
#include "app/storage/bulk_writer.h"
#include "app/storage/setting_table.h"
#include "app/storage/sql.h"
#include "app/storage/touched.h"
#include "app/storage/transaction.h"

#include <QtEndian>

#include <algorithm>
#include <map>

namespace figure_counts {

namespace {

using Sums = std::map<quint64, qint64>; ///< in the order in which everybody takes the counters

QString zoneKey(FilingSystem filingSystem)
{
    return QStringLiteral("figures_counted_in_%1").arg(static_cast<int>(filingSystem));
}

QByteArray packed(const CountedFacts &facts)
{
    QByteArray bytes(static_cast<qsizetype>(facts.size() * sizeof(quint64)), Qt::Uninitialized);
    qToLittleEndian<quint64>(facts.data(), static_cast<qsizetype>(facts.size()), bytes.data());
    return bytes;
}

CountedFacts unpacked(const QByteArray &bytes)
{
    CountedFacts facts(static_cast<std::size_t>(bytes.size()) / sizeof(quint64));
    qFromLittleEndian<quint64>(bytes.constData(), static_cast<qsizetype>(facts.size()), facts.data());
    return facts;
}

void addTo(Sums &sums, const CountedFacts &facts, qint64 people)
{
    for (const quint64 fact : facts)
        sums[fact] += people;
}

QString dayText(const CountedFact &fact)
{
    return fact.day().isValid() ? fact.day().toString(Qt::ISODate) : QStringLiteral("");
}

Outcome adjust(Connection &connection, FilingSystem filingSystem, const Sums &changes)
{
    for (const auto &[number, change] : changes) {
        if (change == 0)
            continue;
        const CountedFact fact(number);
        auto adjusted = outcomeOf(Sql(connection, "figures.adjust",
            QStringLiteral("INSERT INTO figure_count (filing_system, figure, purpose_id, day, gap, people) "
                           "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (filing_system, figure, purpose_id, day, "
                           "gap) DO UPDATE SET people = figure_count.people + excluded.people"))
                                      .bind(filingSystem)
                                      .bind(fact.figure())
                                      .bind(fact.purpose())
                                      .bind(dayText(fact))
                                      .bind(fact.gap())
                                      .bind(change)
                                      .run());
        if (!adjusted)
            return adjusted;
    }
    return done;
}

/// One writer after the other, as with the list: else two who count many would wait for each other.
Outcome take(Connection &connection, FilingSystem filingSystem)
{
    return connection.isShared() ? list_table::take(connection, filingSystem) : Outcome(done);
}

Result<CountedFacts> shareOf(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    const auto share = Sql(connection, "figures.share",
        QStringLiteral("SELECT facts FROM figure_share WHERE filing_system = ? AND contact_id = ?"))
                           .bind(filingSystem)
                           .bind(contact)
                           .first([](const Row &row) { return row.bytes(0); });
    if (!share)
        return share.error();
    return *share ? unpacked(**share) : CountedFacts();
}

Outcome storeShare(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, const CountedFacts &facts)
{
    if (facts.empty())
        return outcomeOf(Sql(connection, "figures.drop-share",
            QStringLiteral("DELETE FROM figure_share WHERE filing_system = ? AND contact_id = ?"))
                             .bind(filingSystem)
                             .bind(contact)
                             .run());
    return outcomeOf(Sql(connection, "figures.store-share",
        QStringLiteral("INSERT INTO figure_share (filing_system, contact_id, facts) VALUES (?, ?, ?) "
                       "ON CONFLICT (filing_system, contact_id) DO UPDATE SET facts = excluded.facts"))
                         .bind(filingSystem)
                         .bind(contact)
                         .bind(packed(facts))
                         .run());
}

using Shares = QList<std::pair<qint64, CountedFacts>>;

Outcome writeShares(Connection &connection, FilingSystem filingSystem, const Shares &shares)
{
    const auto writer = BulkWriter::open(connection, "figures.shares", QStringLiteral("figure_share"),
        {QStringLiteral("filing_system"), QStringLiteral("contact_id"), QStringLiteral("facts")});
    for (const auto &[contact, facts] : shares) {
        writer->integer(static_cast<qint64>(filingSystem));
        writer->integer(contact);
        writer->bytes(packed(facts));
        writer->endRow();
    }
    return writer->finish();
}

Outcome writeSums(Connection &connection, FilingSystem filingSystem, const Sums &sums)
{
    const auto writer = BulkWriter::open(connection, "figures.sums", QStringLiteral("figure_count"),
        QStringLiteral("filing_system figure purpose_id day gap people").split(u' '));
    for (const auto &[number, people] : sums) {
        const CountedFact fact(number);
        writer->integer(static_cast<qint64>(filingSystem));
        writer->integer(static_cast<qint64>(fact.figure()));
        writer->integer(fact.purpose());
        writer->text(dayText(fact));
        writer->integer(fact.gap());
        writer->integer(people);
        writer->endRow();
    }
    return writer->finish();
}

Outcome empty(Connection &connection, FilingSystem filingSystem)
{
    for (const char *table : {"figure_count", "figure_share"}) {
        auto emptied = outcomeOf(Sql(connection, "figures.empty",
            QStringLiteral("DELETE FROM %1 WHERE filing_system = ?").arg(QLatin1String(table)))
                                     .bind(filingSystem)
                                     .run());
        if (!emptied)
            return emptied;
    }
    return done;
}

} // namespace

Result<std::optional<QTimeZone>> zone(Connection &connection, FilingSystem filingSystem)
{
    const auto name = setting_table::value(connection, "figures.zone", zoneKey(filingSystem));
    if (!name)
        return name.error();
    if (name->isEmpty())
        return std::optional<QTimeZone>();
    const QTimeZone found(name->toUtf8());
    return std::optional(found.isValid() ? found : QTimeZone::systemTimeZone());
}

Outcome begin(Connection &connection)
{
    for (const FilingSystem filingSystem : allFilingSystems) {
        const auto counted = zone(connection, filingSystem);
        if (!counted)
            return counted.error();
        if (*counted)
            continue;
        if (auto made = writing(connection, [&](Connection &line) { return rebuild(line, filingSystem); });
            !made)
            return made;
    }
    return done;
}

Outcome rebuild(Connection &connection, FilingSystem filingSystem, const std::function<bool()> &isCancelled)
{
    if (auto allowed = connection.allowLongStatements(); !allowed)
        return allowed;
    if (auto taken = take(connection, filingSystem); !taken)
        return taken;
    if (auto emptied = empty(connection, filingSystem); !emptied)
        return emptied;
    constexpr qsizetype sharesAtOnce = 50'000;
    const QTimeZone here = QTimeZone::systemTimeZone();
    Sums sums;
    Shares shares;
    Outcome written = done;
    const auto write = [&] {
        if (written)
            written = writeShares(connection, filingSystem, shares);
        shares.clear();
    };
    CountedFactReader reader(connection, filingSystem, here);
    auto counted = reader.everybody(
        [&](Id<Contact> contact, const CountedFacts &facts) {
            addTo(sums, facts, 1);
            shares.append({contact.number(), facts});
            if (shares.size() == sharesAtOnce)
                write();
        },
        isCancelled);
    if (!counted)
        return counted;
    write();
    if (!written)
        return written;
    if (auto summed = writeSums(connection, filingSystem, sums); !summed)
        return summed;
    return setting_table::set(
        connection, "figures.zone", zoneKey(filingSystem), QString::fromUtf8(here.id()));
}

Outcome refresh(Connection &connection, FilingSystem filingSystem, const QList<Id<Contact>> &contacts)
{
    if (contacts.isEmpty())
        return done;
    const auto counted = zone(connection, filingSystem);
    if (!counted)
        return counted.error();
    if (!*counted)
        return done;
    CountedFactReader reader(connection, filingSystem, **counted);
    bool isTaken = false;
    Sums changes;
    for (const Id<Contact> contact : contacts) {
        auto after = reader.of(contact);
        if (!after)
            return after.error();
        auto before = shareOf(connection, filingSystem, contact);
        if (!before)
            return before.error();
        if (*before == *after)
            continue;
        if (!isTaken) {
            if (auto taken = take(connection, filingSystem); !taken)
                return taken;
            isTaken = true;
            // Another program may have changed them, or counted everybody, while this one waited.
            before = shareOf(connection, filingSystem, contact);
            if (!before)
                return before.error();
            after = reader.of(contact);
            if (!after)
                return after.error();
        }
        if (auto stored = storeShare(connection, filingSystem, contact, *after); !stored)
            return stored;
        addTo(changes, *before, -1);
        addTo(changes, *after, 1);
    }
    return adjust(connection, filingSystem, changes);
}

Outcome forget(Connection &connection, FilingSystem filingSystem, const QList<Id<Contact>> &contacts)
{
    if (auto taken = take(connection, filingSystem); !taken)
        return taken;
    Sums changes;
    for (qsizetype from = 0; from < contacts.size(); from += list_table::atOnce) {
        const QList<Id<Contact>> some = contacts.mid(from, list_table::atOnce);
        Sql sql(connection, "figures.forget",
            QStringLiteral("DELETE FROM figure_share WHERE filing_system = ? AND contact_id IN (?%1) "
                           "RETURNING facts")
                .arg(QStringLiteral(", ?").repeated(some.size() - 1)));
        sql.once().bind(filingSystem);
        for (const Id<Contact> contact : some)
            sql.bind(contact);
        auto gone = sql.each([&changes](const Row &row) {
            addTo(changes, unpacked(row.bytes(0)), -1);
            return true;
        });
        if (!gone)
            return gone;
    }
    return adjust(connection, filingSystem, changes);
}

Result<qint64> differing(Connection &connection, FilingSystem filingSystem)
{
    const auto counted = zone(connection, filingSystem);
    if (!counted)
        return counted.error();
    if (auto allowed = connection.allowLongStatements(); !allowed)
        return allowed.error();
    Sums sums;
    CountedFactReader reader(connection, filingSystem, counted->value_or(QTimeZone::systemTimeZone()));
    if (auto read = reader.everybody([&](Id<Contact>, const CountedFacts &facts) { addTo(sums, facts, 1); });
        !read)
        return read.error();
    auto compared = Sql(connection, "figures.compare",
        QStringLiteral(
            "SELECT figure, purpose_id, day, gap, people FROM figure_count WHERE filing_system = ?"))
                        .bind(filingSystem)
                        .each([&](const Row &row) {
                            const CountedFact fact(
                                row.as<CountedFigure>(0), row.id<Purpose>(1), row.day(2), row.number(3));
                            sums[fact.number()] -= row.integer(4);
                            return true;
                        });
    if (!compared)
        return compared.error();
    return std::count_if(sums.begin(), sums.end(), [](const auto &each) { return each.second != 0; });
}

} // namespace figure_counts
