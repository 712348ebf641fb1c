#include "app/consent/consent_repository.h"

#include "app/storage/sql.h"

namespace consent_repository {

namespace {

const QString eventColumns = QStringLiteral(
    "e.id, e.ref, e.contact_id, e.purpose_id, e.channel, e.act, e.happened_at, e.recorded_at, e.recorded_by, "
    "e.method, e.subject_confirmed, e.wording_id, e.statement, e.detail_id, e.evidence_id, e.valid_until, "
    "e.batch_id, e.remark, e.corrects_id, e.basis, e.source, e.place, e.language, e.representative, "
    "e.authority, e.bulk_ref, e.previous_id, e.entry_hash");
constexpr int eventColumnCount = 28;

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
        .corrects = row.id<ConsentEvent>(18),
        .basis = lawfulBasisFrom(row.text(19)),
        .source = row.text(20),
        .place = row.text(21),
        .language = row.text(22),
        .representative = row.text(23),
        .authority = row.text(24),
        .bulkRef = row.text(25),
        .previous = row.id<ConsentEvent>(26),
        .entryHash = row.bytes(27)};
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
        .recordedByName = row.text(eventColumnCount + 6),
        .privacyStatement = row.number(eventColumnCount + 7),
        .privacyStatementDigest = row.bytes(eventColumnCount + 8)};
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
            "detail_id, evidence_id, valid_until, batch_id, remark, corrects_id, basis, source, place, "
            "language, representative, authority, bulk_ref, previous_id, entry_hash) VALUES (") +
            QStringLiteral("?, ").repeated(eventColumnCount - 1) + QStringLiteral("?) RETURNING id"))
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
                            .bind(event.basis ? letterOf(*event.basis) : QString())
                            .bind(event.source)
                            .bind(event.place)
                            .bind(event.language)
                            .bind(event.representative)
                            .bind(event.authority)
                            .bind(event.bulkRef)
                            .bind(event.previous)
                            .bind(event.entryHash)
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

Result<QList<ConsentEvent>> everythingOf(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, Instant until)
{
    return Sql(connection, "consent.everything",
        QStringLiteral("SELECT %1 FROM consent_event e WHERE e.filing_system = ? AND e.contact_id = ? "
                       "AND e.happened_at <= ? ORDER BY e.purpose_id, e.channel, e.happened_at, e.id")
            .arg(eventColumns))
        .bind(filingSystem)
        .bind(contact)
        .bind(until)
        .list(eventFrom);
}

Result<QList<ConsentEntry>> history(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    return Sql(connection, "consent.history",
        QStringLiteral(
            "SELECT %1, p.key, COALESCE(w.title_nl, n.title_nl), COALESCE(w.title_en, n.title_en), "
            "w.number, a.name, a.digest, s.display_name, v.number, v.digest FROM consent_event e "
            "JOIN purpose p ON p.id = e.purpose_id "
            "JOIN purpose_wording n ON n.purpose_id = p.id AND n.number = "
            "(SELECT MAX(number) FROM purpose_wording WHERE purpose_id = p.id) "
            "LEFT JOIN purpose_wording w ON w.id = e.wording_id "
            "LEFT JOIN attachment a ON a.filing_system = e.filing_system AND a.id = e.evidence_id "
            "LEFT JOIN staff_member s ON s.ref = e.recorded_by "
            "LEFT JOIN statement_version v ON v.number = "
            "(SELECT MAX(number) FROM statement_version WHERE published_at <= e.happened_at) "
            "WHERE e.filing_system = ? AND e.contact_id = ? ORDER BY e.happened_at, e.id")
            .arg(eventColumns))
        .bind(filingSystem)
        .bind(contact)
        .list(entryFrom);
}

Outcome eachByLine(
    Connection &connection, FilingSystem filingSystem, const std::function<bool(const ConsentEvent &)> &take)
{
    return Sql(connection, "consent.by-line",
        QStringLiteral("SELECT %1 FROM consent_event e WHERE e.filing_system = ? "
                       "ORDER BY e.contact_id, e.purpose_id, e.channel, e.id")
            .arg(eventColumns))
        .bind(filingSystem)
        .once()
        .each([&](const Row &row) { return take(eventFrom(row)); });
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
                       "AND state IN (?, ?, ?) ORDER BY contact_id, channel")
            .arg(stateColumns))
        .bind(filingSystem)
        .bind(purpose)
        .bind(ConsentState::Given)
        .bind(ConsentState::Renewed)
        .bind(ConsentState::Pending)
        .list(stateFrom);
}

Outcome lockRunning(Connection &connection, FilingSystem filingSystem, Id<Purpose> purpose)
{
    if (!connection.isShared())
        return done; // one writer at a time
    const auto locked = Sql(connection, "consent.lock-running",
        QStringLiteral(
            "SELECT id FROM contact WHERE filing_system = ? AND id IN (SELECT contact_id FROM consent_state "
            "WHERE filing_system = ? AND purpose_id = ? AND state IN (?, ?, ?)) ORDER BY id FOR NO KEY "
            "UPDATE"))
                            .bind(filingSystem)
                            .bind(filingSystem)
                            .bind(purpose)
                            .bind(ConsentState::Given)
                            .bind(ConsentState::Renewed)
                            .bind(ConsentState::Pending)
                            .each([](const Row & /*row*/) { return true; });
    return locked;
}

Outcome waitForWhoWritesMuch(Connection &connection)
{
    if (!connection.isShared())
        return done; // one writer at a time, who is waited for anyway
    // Less than a statement may take.
    const auto set =
        Sql(connection, "consent.patience", QStringLiteral("SET LOCAL lock_timeout = 50000")).run();
    return set ? Outcome(done) : set.error();
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
