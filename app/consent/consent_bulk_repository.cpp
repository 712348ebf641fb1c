#include "app/consent/consent_chain.h"
#include "app/consent/consent_repository.h"
#include "app/storage/bulk_writer.h"
#include "app/storage/sql.h"

#include <QHash>
#include <QUuid>

#include <utility>

namespace consent_repository {

namespace {

using LineOfOne = std::pair<qint64, int>;

/// An act that a chain goes on from.
struct ChainLink
{
    Id<ConsentEvent> event = {};
    QByteArray entryHash = {};
};

/// The newest recorded act of each of these lines. Read from the one table that has them all: joined with the
/// lines, it is gone through once for every line where a server has no statistics on what just came in.
Result<QHash<LineOfOne, ChainLink>> newestOfLines(
    Connection &connection, FilingSystem filingSystem, Id<Purpose> purpose, const QList<StateRow> &lines)
{
    QHash<LineOfOne, ChainLink> newest;
    newest.reserve(lines.size());
    for (const StateRow &line : lines)
        newest.insert({line.contact.number(), static_cast<int>(line.channel)}, {});
    const auto read = Sql(connection, "consent.newest",
        QStringLiteral("SELECT contact_id, channel, id, entry_hash FROM consent_event "
                       "WHERE filing_system = ? AND purpose_id = ?"))
                          .bind(filingSystem)
                          .bind(purpose)
                          .each([&](const Row &row) {
                              const auto link = newest.find({row.integer(0), row.number(1)});
                              if (link != newest.end() && row.integer(2) > link->event.number())
                                  *link = {row.id<ConsentEvent>(2), row.bytes(3)};
                              return true;
                          });
    if (!read)
        return read.error();
    return newest;
}

void writeEvent(BulkWriter &writer, FilingSystem filingSystem, qint64 number, const ConsentEvent &event)
{
    writer.integer(static_cast<qint64>(filingSystem));
    writer.integer(number);
    writer.text(event.ref);
    writer.integer(event.contact.number());
    writer.integer(event.purpose.number());
    writer.integer(static_cast<qint64>(event.channel));
    writer.integer(static_cast<qint64>(event.act));
    writer.integer(event.happenedAt.micros);
    writer.integer(event.recordedAt.micros);
    writer.text(event.recordedBy);
    writer.text(event.method);
    writer.integer(event.subjectConfirmed ? 1 : 0);
    writer.text(event.statement);
    writer.text(event.remark);
    writer.text(event.basis ? letterOf(*event.basis) : QString());
    if (event.previous.isStored())
        writer.integer(event.previous.number());
    else
        writer.null();
    writer.bytes(event.entryHash);
    writer.endRow();
}

Outcome storeStates(Connection &connection, FilingSystem filingSystem, const ConsentEvent &act,
    ConsentState state, qint64 first, qint64 end)
{
    // Looked up line by line, not by EXISTS: that a server may join, as slowly as above.
    const QString event = QStringLiteral(
        "FROM consent_event e WHERE e.filing_system = consent_state.filing_system AND "
        "e.purpose_id = consent_state.purpose_id AND e.contact_id = consent_state.contact_id AND "
        "e.channel = consent_state.channel AND e.id >= ? AND e.id < ?");
    const auto stored = Sql(connection, "consent.state-all",
        QStringLiteral(
            "UPDATE consent_state SET state = ?, since = ?, valid_until = NULL, event_id = (SELECT e.id %1) "
            "WHERE filing_system = ? AND purpose_id = ? AND state IN (?, ?, ?) "
            "AND (SELECT e.id %1) IS NOT NULL")
            .arg(event))
                            .bind(state)
                            .bind(act.happenedAt)
                            .bind(first)
                            .bind(end)
                            .bind(filingSystem)
                            .bind(act.purpose)
                            .bind(ConsentState::Given)
                            .bind(ConsentState::Renewed)
                            .bind(ConsentState::Pending)
                            .bind(first)
                            .bind(end)
                            .run();
    return stored ? Outcome(done) : Outcome(stored.error());
}

} // namespace

Outcome appendToAll(Connection &connection, FilingSystem filingSystem, const QList<StateRow> &lines,
    const ConsentEvent &act, ConsentState state)
{
    if (lines.isEmpty())
        return done;
    const auto newest = newestOfLines(connection, filingSystem, act.purpose, lines);
    if (!newest)
        return newest.error();
    const auto first = reserveIds(connection, QStringLiteral("consent_event"), lines.size());
    if (!first)
        return first.error();
    const auto writer = BulkWriter::open(connection, "consent.append-all", QStringLiteral("consent_event"),
        QStringLiteral("filing_system id ref contact_id purpose_id channel act happened_at recorded_at "
                       "recorded_by method subject_confirmed statement remark basis previous_id entry_hash")
            .split(u' '));
    qint64 number = *first;
    for (const StateRow &line : lines) {
        ConsentEvent event = act;
        event.ref = QUuid::createUuid().toString(QUuid::WithoutBraces);
        event.contact = line.contact;
        event.purpose = line.purpose;
        event.channel = line.channel;
        const ChainLink before = newest->value({line.contact.number(), static_cast<int>(line.channel)});
        const ConsentEvent previous{.id = before.event, .entryHash = before.entryHash};
        if (auto linked =
                consent_chain::link(filingSystem, event, previous.id.isStored() ? &previous : nullptr);
            !linked)
            return linked;
        writeEvent(*writer, filingSystem, number++, event);
    }
    if (auto written = writer->finish(); !written)
        return written;
    return storeStates(connection, filingSystem, act, state, *first, number);
}

Result<QList<Id<Contact>>> everybody(Connection &connection, FilingSystem filingSystem)
{
    return Sql(connection, "consent.everybody",
        QStringLiteral("SELECT id FROM contact WHERE filing_system = ? ORDER BY id"))
        .bind(filingSystem)
        .list([](const Row &row) { return row.id<Contact>(0); });
}

Result<QList<Id<Contact>>> membersOf(
    Connection &connection, FilingSystem filingSystem, const QString &bulkRef)
{
    return Sql(connection, "consent.members",
        QStringLiteral("SELECT contact_id FROM consent_event WHERE bulk_ref = ? AND bulk_ref <> '' "
                       "AND filing_system = ? ORDER BY contact_id"))
        .bind(bulkRef)
        .bind(filingSystem)
        .list([](const Row &row) { return row.id<Contact>(0); });
}

} // namespace consent_repository
