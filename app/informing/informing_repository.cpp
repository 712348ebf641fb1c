#include "app/informing/informing_repository.h"

#include "app/contacts/contact_name.h"
#include "app/storage/bulk_writer.h"
#include "app/storage/sql.h"

#include <QUuid>

#include <set>

namespace informing_repository {

namespace {

const QString dueColumns =
    QStringLiteral("d.contact_id, d.origin, d.obtained_on, d.due_on, d.cause, d.event_id");
constexpr qsizetype mostPeopleAtOnce = 500;

InformingDue dueFrom(const Row &row)
{
    return {.contact = row.id<Contact>(0),
        .origin = row.as<DataOrigin>(1),
        .obtainedOn = row.day(2),
        .term = {row.day(3), row.as<InformingCause>(4)},
        .settledBy = row.id<InformingEvent>(5)};
}

InformingEvent informingEventFrom(const Row &row)
{
    return {.id = row.id<InformingEvent>(0),
        .ref = row.text(1),
        .contact = row.id<Contact>(2),
        .manner = row.as<InformingManner>(3),
        .origin = row.as<DataOrigin>(4),
        .happenedAt = row.instant(5),
        .recordedAt = row.instant(6),
        .recordedBy = row.text(7),
        .statement = row.text(8),
        .reason = row.text(9),
        .bulkRef = row.text(10)};
}

Person personFrom(const Row &row)
{
    return {.due = dueFrom(row), .ref = row.bytes(6), .language = row.text(7)};
}

Outcome settled(const Result<int> &touched)
{
    return touched ? Outcome(done) : Outcome(touched.error());
}

/// The days that moveForward may move, and how they are moved.
const QString forward = QStringLiteral(
    "UPDATE informing_due SET before_on = due_on, before_cause = cause, due_on = ?, cause = ?, handover_id = "
    "? "
    "WHERE filing_system = ? AND event_id IS NULL AND origin = ? AND due_on > ? AND contact_id ");

} // namespace

Outcome addDue(Connection &connection, FilingSystem filingSystem, const InformingDue &due)
{
    return settled(Sql(connection, "informing.add-due",
        QStringLiteral(
            "INSERT INTO informing_due (filing_system, contact_id, origin, obtained_on, due_on, cause) "
            "VALUES (?, ?, ?, ?, ?, ?)"))
                       .bind(filingSystem)
                       .bind(due.contact)
                       .bind(due.origin)
                       .bind(due.obtainedOn)
                       .bind(due.term.on)
                       .bind(due.term.cause)
                       .run());
}

std::unique_ptr<BulkWriter> dueWriter(Connection &connection)
{
    return BulkWriter::open(connection, "informing.load", QStringLiteral("informing_due"),
        QStringLiteral("filing_system contact_id origin obtained_on due_on cause").split(u' '));
}

void write(BulkWriter &writer, FilingSystem filingSystem, const InformingDue &due)
{
    writer.integer(static_cast<qint64>(filingSystem));
    writer.integer(due.contact.number());
    writer.integer(static_cast<qint64>(due.origin));
    writer.day(due.obtainedOn);
    writer.day(due.term.on);
    writer.integer(static_cast<qint64>(due.term.cause));
    writer.endRow();
}

Outcome moveForward(
    Connection &connection, FilingSystem filingSystem, Id<Handover> handover, QDate day, InformingCause cause)
{
    return settled(Sql(connection, "informing.move-all",
        forward +
            QStringLiteral(
                "IN (SELECT contact_id FROM disclosure WHERE filing_system = ? AND handover_id = ?)"))
                       .bind(day)
                       .bind(cause)
                       .bind(handover)
                       .bind(filingSystem)
                       .bind(DataOrigin::Elsewhere)
                       .bind(day)
                       .bind(filingSystem)
                       .bind(handover)
                       .run());
}

Result<bool> moveForward(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, QDate day, InformingCause cause)
{
    const auto moved = Sql(connection, "informing.move", forward + QStringLiteral("= ?"))
                           .bind(day)
                           .bind(cause)
                           .bind(Id<Handover>())
                           .bind(filingSystem)
                           .bind(DataOrigin::Elsewhere)
                           .bind(day)
                           .bind(contact)
                           .run();
    if (!moved)
        return moved.error();
    return *moved > 0;
}

Outcome moveBack(Connection &connection, FilingSystem filingSystem, Id<Handover> handover)
{
    return settled(Sql(connection, "informing.move-back",
        QStringLiteral("UPDATE informing_due SET due_on = before_on, cause = before_cause, before_on = NULL, "
                       "before_cause = NULL, handover_id = NULL WHERE filing_system = ? AND handover_id = ?"))
                       .bind(filingSystem)
                       .bind(handover)
                       .run());
}

Result<std::optional<InformingDue>> due(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    return Sql(connection, "informing.due",
        QStringLiteral("SELECT %1 FROM informing_due d WHERE d.filing_system = ? AND d.contact_id = ?")
            .arg(dueColumns))
        .bind(filingSystem)
        .bind(contact)
        .first(dueFrom);
}

Result<InformingState> state(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    const auto day = due(connection, filingSystem, contact);
    if (!day)
        return day.error();
    const auto events = Sql(connection, "informing.events",
        QStringLiteral(
            "SELECT id, ref, contact_id, manner, origin, happened_at, recorded_at, recorded_by, "
            "statement, reason, bulk_ref FROM informing_event WHERE filing_system = ? AND contact_id = ? "
            "ORDER BY recorded_at DESC, id DESC"))
                            .bind(filingSystem)
                            .bind(contact)
                            .list(informingEventFrom);
    if (!events)
        return events.error();
    return InformingState{*day, *events};
}

Result<InformingPage> page(Connection &connection, FilingSystem filingSystem, QDate last,
    const std::optional<InformingPage::Cursor> &after, int limit)
{
    // The days first, by their index alone; then the names of those who are shown.
    QString which = QStringLiteral("filing_system = ? AND event_id IS NULL ");
    if (last.isValid())
        which += QStringLiteral("AND due_on <= ? ");
    if (after)
        which += QStringLiteral("AND (due_on, contact_id) > (?, ?) ");
    Sql sql(connection, "informing.page",
        QStringLiteral(
            "SELECT %1, c.initials, c.given_name, c.infix, c.surname, COALESCE(p.source, '') "
            "FROM (SELECT filing_system, contact_id, origin, obtained_on, due_on, cause, event_id "
            "FROM informing_due WHERE %2 ORDER BY due_on, contact_id LIMIT ?) d "
            "JOIN contact c ON c.filing_system = d.filing_system AND c.id = d.contact_id "
            "LEFT JOIN provenance p ON p.filing_system = c.filing_system AND p.id = c.provenance_id "
            "ORDER BY d.due_on, d.contact_id")
            .arg(dueColumns, which));
    sql.bind(filingSystem);
    if (last.isValid())
        sql.bind(last);
    if (after)
        sql.bind(after->dueOn).bind(after->contact);
    const auto lines = sql.bind(limit).list([](const Row &row) {
        return InformingLine{.due = dueFrom(row),
            .name = listName(PersonName{.initials = row.text(6),
                .givenName = row.text(7),
                .infix = row.text(8),
                .surname = row.text(9)}),
            .source = row.text(10)};
    });
    if (!lines)
        return lines.error();
    InformingPage answer{.lines = *lines};
    if (lines->size() == limit && limit > 0)
        answer.next = {lines->last().due.term.on, lines->last().due.contact};
    return answer;
}

Result<QList<std::pair<QDate, qint64>>> openByDay(Connection &connection, FilingSystem filingSystem)
{
    return Sql(connection, "informing.by-day",
        QStringLiteral(
            "SELECT due_on, COUNT(*) FROM informing_due WHERE filing_system = ? AND event_id IS NULL "
            "GROUP BY due_on ORDER BY due_on"))
        .bind(filingSystem)
        .list([](const Row &row) { return std::pair(row.day(0), row.integer(1)); });
}

namespace {

QString peopleSelect(const QString &which)
{
    return QStringLiteral("SELECT %1, c.ref, c.language FROM informing_due d "
                          "JOIN contact c ON c.filing_system = d.filing_system AND c.id = d.contact_id "
                          "WHERE d.filing_system = ? AND %2 ORDER BY d.contact_id")
        .arg(dueColumns, which);
}

} // namespace

Result<QList<Person>> people(
    Connection &connection, FilingSystem filingSystem, const QList<Id<Contact>> &contacts)
{
    std::set<qint64> once;
    for (const Id<Contact> contact : contacts)
        once.insert(contact.number());
    QList<Person> found;
    for (auto at = once.cbegin(); at != once.cend();) {
        QStringList places;
        const auto from = at;
        for (; at != once.cend() && places.size() < mostPeopleAtOnce; ++at)
            places.append(QStringLiteral("?"));
        Sql sql(connection, "informing.people",
            peopleSelect(QStringLiteral("d.contact_id IN (%1)").arg(places.join(u','))));
        sql.bind(filingSystem);
        for (auto number = from; number != at; ++number)
            sql.bind(*number);
        if (places.size() != mostPeopleAtOnce && places.size() != 1)
            sql.once();
        const auto some = sql.list(personFrom);
        if (!some)
            return some;
        found += *some;
    }
    return found;
}

Result<QList<Person>> openPeople(Connection &connection, FilingSystem filingSystem, QDate last)
{
    Sql sql(connection, "informing.open-people",
        peopleSelect(last.isValid() ? QStringLiteral("d.event_id IS NULL AND d.due_on <= ?")
                                    : QStringLiteral("d.event_id IS NULL")));
    sql.bind(filingSystem);
    if (last.isValid())
        sql.bind(last);
    return sql.list(personFrom);
}

namespace {

Outcome settle(Connection &connection, FilingSystem filingSystem, bool reopens, qint64 first, qint64 end)
{
    // By the person: their few events are looked through, never those of everybody for each.
    const QString event = reopens
        ? QStringLiteral("NULL")
        : QStringLiteral("(SELECT e.id FROM informing_event e WHERE e.filing_system = ? "
                         "AND e.contact_id = informing_due.contact_id AND e.id + 0 >= ? AND e.id + 0 < ?)");
    Sql sql(connection, "informing.settle",
        QStringLiteral("UPDATE informing_due SET event_id = %1 WHERE filing_system = ? AND contact_id IN "
                       "(SELECT e.contact_id FROM informing_event e WHERE e.filing_system = ? AND e.id >= ? "
                       "AND e.id < ?)")
            .arg(event));
    if (!reopens)
        sql.bind(filingSystem).bind(first).bind(end);
    return settled(sql.bind(filingSystem).bind(filingSystem).bind(first).bind(end).run());
}

} // namespace

Outcome record(Connection &connection, FilingSystem filingSystem, const QList<Person> &people,
    const InformingEvent &event)
{
    if (people.isEmpty())
        return done;
    const auto first = reserveIds(connection, QStringLiteral("informing_event"), people.size());
    if (!first)
        return first.error();
    const auto writer = BulkWriter::open(connection, "informing.record", QStringLiteral("informing_event"),
        QStringLiteral(
            "filing_system id ref contact_id manner origin happened_at recorded_at recorded_by statement "
            "reason bulk_ref")
            .split(u' '));
    qint64 number = *first;
    for (const Person &person : people) {
        writer->integer(static_cast<qint64>(filingSystem));
        writer->integer(number++);
        writer->text(QUuid::createUuid().toString(QUuid::WithoutBraces));
        writer->integer(person.due.contact.number());
        writer->integer(static_cast<qint64>(event.manner));
        writer->integer(static_cast<qint64>(person.due.origin));
        writer->integer(event.happenedAt.micros);
        writer->integer(event.recordedAt.micros);
        writer->text(event.recordedBy);
        writer->text(event.statement);
        writer->text(event.reason);
        writer->text(event.bulkRef);
        writer->endRow();
    }
    if (auto written = writer->finish(); !written)
        return written;
    return settle(connection, filingSystem, event.manner == InformingManner::Reopened, *first, number);
}

Outcome settleBy(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, Id<InformingEvent> event)
{
    return settled(Sql(connection, "informing.settle-by",
        QStringLiteral("UPDATE informing_due SET event_id = ? WHERE filing_system = ? AND contact_id = ?"))
                       .bind(event)
                       .bind(filingSystem)
                       .bind(contact)
                       .run());
}

Result<QList<Id<Contact>>> membersOf(
    Connection &connection, FilingSystem filingSystem, const QString &bulkRef)
{
    return Sql(connection, "informing.members",
        QStringLiteral("SELECT contact_id FROM informing_event WHERE bulk_ref = ? AND bulk_ref <> '' "
                       "AND filing_system = ? ORDER BY contact_id"))
        .bind(bulkRef)
        .bind(filingSystem)
        .list([](const Row &row) { return row.id<Contact>(0); });
}

} // namespace informing_repository
