#include "app/consent/consent_repository.h"

#include "app/storage/bulk_writer.h"
#include "app/storage/sql.h"

#include <QUuid>

namespace consent_repository {

namespace {

const QString eventColumns = QStringLiteral(
    "e.id, e.ref, e.contact_id, e.purpose_id, e.channel, e.act, e.happened_at, e.recorded_at, e.recorded_by, "
    "e.method, e.subject_confirmed, e.wording_id, e.statement, e.detail_id, e.evidence_id, e.valid_until, "
    "e.batch_id, e.remark, e.corrects_id");
constexpr int eventColumnCount = 19;

const QString stateColumns =
    QStringLiteral("contact_id, purpose_id, channel, state, since, valid_until, event_id");

ConsentEvent eventFrom(const Row &row)
{
    return {.id = row.id<ConsentEvent>(0),
        .ref = row.text(1),
        .contact = row.id<Contact>(2),
        .purpose = row.id<Purpose>(3),
        .channel = row.as<Channel>(4),
        .act = row.as<ConsentAct>(5),
        .happenedAt = row.instant(6),
        .recordedAt = row.instant(7),
        .recordedBy = row.text(8),
        .method = row.text(9),
        .subjectConfirmed = row.flag(10),
        .wording = row.id<PurposeWording>(11),
        .statement = row.text(12),
        .detail = row.id<ContactPoint>(13),
        .evidence = row.id<Attachment>(14),
        .validUntil = row.day(15),
        .batch = row.id<ImportBatch>(16),
        .remark = row.text(17),
        .corrects = row.id<ConsentEvent>(18)};
}

ConsentEntry entryFrom(const Row &row)
{
    return {.event = eventFrom(row),
        .purposeKey = row.text(eventColumnCount),
        .titleNl = row.text(eventColumnCount + 1),
        .titleEn = row.text(eventColumnCount + 2),
        .wordingNumber = row.number(eventColumnCount + 3),
        .evidenceName = row.text(eventColumnCount + 4),
        .evidenceDigest = row.bytes(eventColumnCount + 5),
        .recordedByName = row.text(eventColumnCount + 6)};
}

StateRow stateFrom(const Row &row)
{
    return {.contact = row.id<Contact>(0),
        .purpose = row.id<Purpose>(1),
        .channel = row.as<Channel>(2),
        .state = row.as<ConsentState>(3),
        .since = row.instant(4),
        .validUntil = row.day(5),
        .event = row.id<ConsentEvent>(6)};
}

} // namespace

Result<Id<ConsentEvent>> append(Connection &connection, FilingSystem filingSystem, const ConsentEvent &event)
{
    const auto number = Sql(connection, "consent.append",
        QStringLiteral(
            "INSERT INTO consent_event (filing_system, ref, contact_id, purpose_id, channel, act, "
            "happened_at, recorded_at, recorded_by, method, subject_confirmed, wording_id, statement, "
            "detail_id, evidence_id, valid_until, batch_id, remark, corrects_id) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"))
                            .bind(filingSystem)
                            .bind(event.ref)
                            .bind(event.contact)
                            .bind(event.purpose)
                            .bind(event.channel)
                            .bind(event.act)
                            .bind(event.happenedAt)
                            .bind(event.recordedAt)
                            .bind(event.recordedBy)
                            .bind(event.method)
                            .bind(event.subjectConfirmed)
                            .bind(event.wording)
                            .bind(event.statement)
                            .bind(event.detail)
                            .bind(event.evidence)
                            .bind(event.validUntil)
                            .bind(event.batch)
                            .bind(event.remark)
                            .bind(event.corrects)
                            .number();
    if (!number)
        return number.error();
    return Id<ConsentEvent>(*number);
}

Result<std::optional<ConsentEvent>> byId(
    Connection &connection, FilingSystem filingSystem, Id<ConsentEvent> id)
{
    return Sql(connection, "consent.by-id",
        QStringLiteral("SELECT %1 FROM consent_event e WHERE e.filing_system = ? AND e.id = ?")
            .arg(eventColumns))
        .bind(filingSystem)
        .bind(id)
        .first(eventFrom);
}

Result<QList<ConsentEvent>> line(Connection &connection, FilingSystem filingSystem, Id<Contact> contact,
    Id<Purpose> purpose, Channel channel)
{
    return Sql(connection, "consent.line",
        QStringLiteral("SELECT %1 FROM consent_event e WHERE e.filing_system = ? AND e.contact_id = ? "
                       "AND e.purpose_id = ? AND e.channel = ? ORDER BY e.happened_at, e.id")
            .arg(eventColumns))
        .bind(filingSystem)
        .bind(contact)
        .bind(purpose)
        .bind(channel)
        .list(eventFrom);
}

Result<QList<ConsentEntry>> history(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    return Sql(connection, "consent.history",
        QStringLiteral(
            "SELECT %1, p.key, COALESCE(w.title_nl, n.title_nl), COALESCE(w.title_en, n.title_en), "
            "w.number, a.name, a.digest, s.display_name FROM consent_event e "
            "JOIN purpose p ON p.id = e.purpose_id "
            "JOIN purpose_wording n ON n.purpose_id = p.id AND n.number = "
            "(SELECT MAX(number) FROM purpose_wording WHERE purpose_id = p.id) "
            "LEFT JOIN purpose_wording w ON w.id = e.wording_id "
            "LEFT JOIN attachment a ON a.filing_system = e.filing_system AND a.id = e.evidence_id "
            "LEFT JOIN staff_member s ON s.ref = e.recorded_by "
            "WHERE e.filing_system = ? AND e.contact_id = ? ORDER BY e.happened_at, e.id")
            .arg(eventColumns))
        .bind(filingSystem)
        .bind(contact)
        .list(entryFrom);
}

Outcome storeState(Connection &connection, FilingSystem filingSystem, const StateRow &row)
{
    const auto stored = Sql(connection, "consent.store-state",
        QStringLiteral(
            "INSERT INTO consent_state (filing_system, contact_id, purpose_id, channel, state, since, "
            "valid_until, event_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (filing_system, contact_id, purpose_id, channel) DO UPDATE SET "
            "state = excluded.state, since = excluded.since, valid_until = excluded.valid_until, "
            "event_id = excluded.event_id"))
                            .bind(filingSystem)
                            .bind(row.contact)
                            .bind(row.purpose)
                            .bind(row.channel)
                            .bind(row.state)
                            .bind(row.since)
                            .bind(row.validUntil)
                            .bind(row.event)
                            .run();
    if (!stored)
        return stored.error();
    return done;
}

Result<QList<StateRow>> states(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    return Sql(connection, "consent.states",
        QStringLiteral("SELECT %1 FROM consent_state WHERE filing_system = ? AND contact_id = ? "
                       "ORDER BY purpose_id, channel")
            .arg(stateColumns))
        .bind(filingSystem)
        .bind(contact)
        .list(stateFrom);
}

Result<QList<StateRow>> running(Connection &connection, FilingSystem filingSystem, Id<Purpose> purpose)
{
    return Sql(connection, "consent.running",
        QStringLiteral("SELECT %1 FROM consent_state WHERE filing_system = ? AND purpose_id = ? "
                       "AND state IN (?, ?) ORDER BY contact_id, channel")
            .arg(stateColumns))
        .bind(filingSystem)
        .bind(purpose)
        .bind(ConsentState::Given)
        .bind(ConsentState::Renewed)
        .list(stateFrom);
}

Outcome appendToAll(Connection &connection, FilingSystem filingSystem, const QList<StateRow> &lines,
    const ConsentEvent &act, ConsentState state)
{
    if (lines.isEmpty())
        return done;
    const auto first = reserveIds(connection, QStringLiteral("consent_event"), lines.size());
    if (!first)
        return first.error();
    const auto writer = BulkWriter::open(connection, "consent.append-all", QStringLiteral("consent_event"),
        QStringLiteral("filing_system id ref contact_id purpose_id channel act happened_at recorded_at "
                       "recorded_by method "
                       "subject_confirmed statement remark")
            .split(u' '));
    qint64 number = *first;
    for (const StateRow &line : lines) {
        writer->integer(static_cast<qint64>(filingSystem));
        writer->integer(number++);
        writer->text(QUuid::createUuid().toString(QUuid::WithoutBraces));
        writer->integer(line.contact.number());
        writer->integer(line.purpose.number());
        writer->integer(static_cast<qint64>(line.channel));
        writer->integer(static_cast<qint64>(act.act));
        writer->integer(act.happenedAt.micros);
        writer->integer(act.recordedAt.micros);
        writer->text(act.recordedBy);
        writer->text(act.method);
        writer->integer(act.subjectConfirmed ? 1 : 0);
        writer->text(act.statement);
        writer->text(act.remark);
        writer->endRow();
    }
    if (auto written = writer->finish(); !written)
        return written;
    const QString event = QStringLiteral(
        "FROM consent_event e WHERE e.filing_system = consent_state.filing_system AND "
        "e.purpose_id = consent_state.purpose_id AND e.contact_id = consent_state.contact_id AND "
        "e.channel = consent_state.channel AND e.id >= ? AND e.id < ?");
    const auto stored = Sql(connection, "consent.state-all",
        QStringLiteral(
            "UPDATE consent_state SET state = ?, since = ?, valid_until = NULL, event_id = (SELECT e.id %1) "
            "WHERE filing_system = ? AND purpose_id = ? AND state IN (?, ?) AND EXISTS (SELECT 1 %1)")
            .arg(event))
                            .bind(state)
                            .bind(act.happenedAt)
                            .bind(*first)
                            .bind(number)
                            .bind(filingSystem)
                            .bind(act.purpose)
                            .bind(ConsentState::Given)
                            .bind(ConsentState::Renewed)
                            .bind(*first)
                            .bind(number)
                            .run();
    if (!stored)
        return stored.error();
    return done;
}

Outcome lockRunning(Connection &connection, FilingSystem filingSystem, Id<Purpose> purpose)
{
    if (!connection.isShared())
        return done; // one writer at a time
    const auto locked = Sql(connection, "consent.lock-running",
        QStringLiteral(
            "SELECT id FROM contact WHERE filing_system = ? AND id IN (SELECT contact_id FROM consent_state "
            "WHERE filing_system = ? AND purpose_id = ? AND state IN (?, ?)) ORDER BY id FOR NO KEY UPDATE"))
                            .bind(filingSystem)
                            .bind(filingSystem)
                            .bind(purpose)
                            .bind(ConsentState::Given)
                            .bind(ConsentState::Renewed)
                            .each([](const Row & /*row*/) { return true; });
    return locked;
}

Outcome lockLinesOf(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    const auto locked = Sql(connection, "consent.lock",
        QStringLiteral("UPDATE contact SET version = version WHERE filing_system = ? AND id = ?"))
                            .bind(filingSystem)
                            .bind(contact)
                            .run();
    if (!locked)
        return locked.error();
    if (*locked == 0)
        return Error{Failure::NotFound, QStringLiteral("contact")};
    return done;
}

} // namespace consent_repository
