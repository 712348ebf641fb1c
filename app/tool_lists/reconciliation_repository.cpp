#include "app/tool_lists/reconciliation_repository.h"

#include "app/base/new_uuid.h"
#include "app/contacts/person_name.h"
#include "app/storage/bulk_writer.h"
#include "app/storage/sql.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <functional>

namespace reconciliation_repository {

namespace {

constexpr qsizetype mostAddressesAtOnce = 500;

/// What a placement says of itself where a handover says why it left in the clear: it was found.
const QString foundNotMade = QStringLiteral("reconciliation");

struct NamedCount
{
    const char *name;
    qint64 ReconciliationCounts::*count;
};

constexpr NamedCount countNames[] = {{"read", &ReconciliationCounts::read},
    {"allowed", &ReconciliationCounts::allowed}, {"remove", &ReconciliationCounts::remove},
    {"erased", &ReconciliationCounts::erased}, {"unknown", &ReconciliationCounts::unknown},
    {"unsubscribed", &ReconciliationCounts::unsubscribed}, {"settled", &ReconciliationCounts::settled},
    {"missing", &ReconciliationCounts::missing}, {"placements", &ReconciliationCounts::placements},
    {"rejected", &ReconciliationCounts::rejected}, {"tasks_opened", &ReconciliationCounts::tasksOpened},
    {"tasks_settled", &ReconciliationCounts::tasksSettled}};

QString storedCounts(const ReconciliationCounts &counts)
{
    QJsonObject json;
    for (const NamedCount &each : countNames)
        json.insert(QLatin1String(each.name), counts.*each.count);
    QJsonObject reasons;
    for (auto reason = counts.reasons.begin(); reason != counts.reasons.end(); ++reason)
        reasons.insert(reason.key(), reason.value());
    json.insert(QStringLiteral("reasons"), reasons);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

ReconciliationCounts countsFrom(const QString &stored)
{
    ReconciliationCounts counts;
    const QJsonObject json = QJsonDocument::fromJson(stored.toUtf8()).object();
    for (const NamedCount &each : countNames)
        counts.*each.count = json.value(QLatin1String(each.name)).toInteger();
    const QJsonObject reasons = json.value(QStringLiteral("reasons")).toObject();
    for (auto reason = reasons.begin(); reason != reasons.end(); ++reason)
        counts.reasons.insert(reason.key(), reason.value().toInteger());
    return counts;
}

Outcome askForAddresses(Connection &connection, FilingSystem filingSystem, const QStringList &addresses,
    QHash<QString, QList<AddressOf>> &holders)
{
    // Ordered past the index over people, by which SQLite would read everybody.
    Sql sql(connection, "reconciliation.holders",
        QStringLiteral("SELECT normalised, contact_id, id FROM contact_point WHERE filing_system = ? "
                       "AND kind = ? AND normalised IN (%1) ORDER BY contact_id + 0, id")
            .arg(QStringList(addresses.size(), QStringLiteral("?")).join(u',')));
    sql.bind(filingSystem).bind(ContactPoint::Kind::Email);
    for (const QString &address : addresses)
        sql.bind(address);
    if (addresses.size() != mostAddressesAtOnce)
        sql.once();
    return sql.each([&](const Row &row) {
        holders[row.text(0)].append({row.id<Contact>(1), row.id<ContactPoint>(2)});
        return true;
    });
}

/// What a row of each of these says; `sql` has its number first, and %1 where the numbers go.
template <typename Of>
Result<QHash<qint64, QString>> byNumber(Connection &connection, FilingSystem filingSystem,
    const QList<Id<Of>> &numbers, const QString &sql, const std::function<QString(const Row &)> &text)
{
    QHash<qint64, QString> texts;
    for (qsizetype at = 0; at < numbers.size(); at += mostAddressesAtOnce) {
        const auto some = numbers.mid(at, mostAddressesAtOnce);
        Sql asked(connection, "reconciliation.by-number",
            sql.arg(QStringList(some.size(), QStringLiteral("?")).join(u',')));
        asked.bind(filingSystem);
        for (const Id<Of> number : some)
            asked.bind(number);
        if (some.size() != mostAddressesAtOnce)
            asked.once();
        const auto read = asked.each([&](const Row &row) {
            texts.insert(row.integer(0), text(row));
            return true;
        });
        if (!read)
            return read.error();
    }
    return texts;
}

Result<qint64> addFoundHandover(Connection &connection, const Reconciliation &reconciliation, qint64 people)
{
    return Sql(connection, "reconciliation.placement",
        QStringLiteral(
            "INSERT INTO handover (filing_system, ref, processor_id, recipient, purpose_id, channel, "
            "fields, format, is_encrypted, plain_reason, included, excluded, counts, happened_at, "
            "made_by, digest, reconciliation_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, 0, '{}', ?, "
            "?, ?, ?) RETURNING id"))
        .bind(reconciliation.filingSystem)
        .bind(newUuid())
        .bind(reconciliation.processor)
        .bind(reconciliation.recipient)
        .bind(reconciliation.purpose)
        .bind(reconciliation.channel)
        .bind(keysOf(HandoverFields{HandoverField::Email}))
        .bind(HandoverFormat::Csv)
        .bind(foundNotMade)
        .bind(people)
        .bind(reconciliation.happenedAt)
        .bind(reconciliation.madeBy)
        .bind(reconciliation.digest)
        .bind(reconciliation.id)
        .number();
}

} // namespace

Result<QHash<QString, QList<AddressOf>>> holdersOf(
    Connection &connection, FilingSystem filingSystem, const QStringList &addresses)
{
    QHash<QString, QList<AddressOf>> holders;
    for (qsizetype at = 0; at < addresses.size(); at += mostAddressesAtOnce) {
        auto asked =
            askForAddresses(connection, filingSystem, addresses.mid(at, mostAddressesAtOnce), holders);
        if (!asked)
            return asked.error();
    }
    return holders;
}

Result<QHash<qint64, QString>> addressesOf(
    Connection &connection, FilingSystem filingSystem, const QList<Id<ContactPoint>> &points)
{
    return byNumber(connection, filingSystem, points,
        QStringLiteral("SELECT id, value FROM contact_point WHERE filing_system = ? AND id IN (%1)"),
        [](const Row &row) { return row.text(1); });
}

Result<QHash<qint64, QString>> namesOf(
    Connection &connection, FilingSystem filingSystem, const QList<Id<Contact>> &contacts)
{
    return byNumber(connection, filingSystem, contacts,
        QStringLiteral("SELECT c.id, c.initials, c.given_name, c.infix, c.surname, c.partner_infix, "
                       "c.partner_surname, c.name_use, o.name FROM contact c LEFT JOIN organisation o "
                       "ON o.filing_system = c.filing_system AND o.id = c.organisation_id "
                       "WHERE c.filing_system = ? AND c.id IN (%1)"),
        [](const Row &row) {
            const QString name = listName({.initials = row.text(1),
                .givenName = row.text(2),
                .infix = row.text(3),
                .surname = row.text(4),
                .partnerInfix = row.text(5),
                .partnerSurname = row.text(6),
                .use = row.as<NameUse>(7)});
            return name.isEmpty() ? row.text(8) : name;
        });
}

Result<QSet<qint64>> handedTo(
    Connection &connection, FilingSystem filingSystem, Id<Processor> recipient, Id<Purpose> purpose)
{
    QSet<qint64> people;
    const auto read = Sql(connection, "reconciliation.handed",
        QStringLiteral("SELECT DISTINCT d.contact_id FROM handover h JOIN disclosure d "
                       "ON d.filing_system = h.filing_system AND d.handover_id = h.id "
                       "WHERE h.filing_system = ? AND h.processor_id = ? AND h.purpose_id = ?"))
                          .bind(filingSystem)
                          .bind(recipient)
                          .bind(purpose)
                          .each([&](const Row &row) {
                              people.insert(row.integer(0));
                              return true;
                          });
    if (!read)
        return read.error();
    return people;
}

Outcome addPlacements(
    Connection &connection, const Reconciliation &reconciliation, const QList<Id<Contact>> &contacts)
{
    if (contacts.isEmpty())
        return done;
    const auto handover = addFoundHandover(connection, reconciliation, contacts.size());
    if (!handover)
        return handover.error();
    const auto writer = BulkWriter::open(connection, "reconciliation.placements",
        QStringLiteral("disclosure"),
        QStringLiteral("filing_system contact_id recipient purpose_id happened_at recorded_by handover_id")
            .split(u' '));
    for (const Id<Contact> contact : contacts) {
        writer->integer(static_cast<qint64>(reconciliation.filingSystem));
        writer->integer(contact.number());
        writer->text(reconciliation.recipient);
        writer->integer(reconciliation.purpose.number());
        writer->integer(reconciliation.happenedAt.micros);
        writer->text(reconciliation.madeBy);
        writer->integer(*handover);
        writer->endRow();
    }
    return writer->finish();
}

Result<QList<OpenTask>> openTasks(Connection &connection, const Reconciliation &of)
{
    return Sql(connection, "reconciliation.tasks",
        QStringLiteral("SELECT t.id, t.contact_id FROM recipient_task t JOIN handover h "
                       "ON h.filing_system = t.filing_system AND h.id = t.handover_id "
                       "WHERE t.filing_system = ? AND t.processor_id = ? AND t.purpose_id = ? "
                       "AND h.channel IN (0, ?) AND t.channel IN (0, ?) AND t.done_at IS NULL ORDER BY t.id"))
        .bind(of.filingSystem)
        .bind(of.processor)
        .bind(of.purpose)
        .bind(of.channel)
        .bind(of.channel)
        .list([](const Row &row) {
            return OpenTask{row.id<RecipientTask>(0), row.id<Contact>(1)};
        });
}

Result<int> openTask(
    Connection &connection, const Reconciliation &of, Id<Contact> contact, RecipientTask::Why why)
{
    return Sql(connection, "reconciliation.open-task",
        QStringLiteral(
            "INSERT INTO recipient_task (filing_system, contact_id, processor_id, recipient, purpose_id, "
            "handover_id, why, opened_at) "
            "SELECT h.filing_system, d.contact_id, MAX(h.processor_id), h.recipient, h.purpose_id, "
            "MAX(h.id), "
            "CAST(? AS BIGINT), CAST(? AS BIGINT) "
            "FROM disclosure d JOIN handover h ON h.filing_system = d.filing_system AND h.id = d.handover_id "
            "WHERE d.filing_system = ? AND d.contact_id = ? AND h.processor_id = ? AND h.purpose_id = ? "
            "AND h.recipient = ? AND NOT EXISTS (SELECT 1 FROM recipient_task t WHERE "
            "t.filing_system = d.filing_system AND t.contact_id = d.contact_id AND t.processor_id = "
            "h.processor_id "
            "AND t.purpose_id = h.purpose_id AND t.done_at IS NULL) "
            "GROUP BY h.filing_system, d.contact_id, h.recipient, h.purpose_id"))
        .bind(why)
        .bind(of.happenedAt)
        .bind(of.filingSystem)
        .bind(contact)
        .bind(of.processor)
        .bind(of.purpose)
        .bind(of.recipient)
        .run();
}

Result<Id<Reconciliation>> add(Connection &connection, const Reconciliation &reconciliation)
{
    const auto id = Sql(connection, "reconciliation.add",
        QStringLiteral(
            "INSERT INTO reconciliation (filing_system, ref, processor_id, recipient, purpose_id, "
            "channel, tool, happened_at, made_by, counts, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, "
            "?, ?) RETURNING id"))
                        .bind(reconciliation.filingSystem)
                        .bind(reconciliation.ref)
                        .bind(reconciliation.processor)
                        .bind(reconciliation.recipient)
                        .bind(reconciliation.purpose)
                        .bind(reconciliation.channel)
                        .bind(reconciliation.tool)
                        .bind(reconciliation.happenedAt)
                        .bind(reconciliation.madeBy)
                        .bind(storedCounts(reconciliation.counts))
                        .bind(reconciliation.digest)
                        .number();
    if (!id)
        return id.error();
    return Id<Reconciliation>(*id);
}

Outcome setCounts(Connection &connection, const Reconciliation &reconciliation)
{
    const auto counted = Sql(connection, "reconciliation.counts",
        QStringLiteral("UPDATE reconciliation SET counts = ? WHERE filing_system = ? AND id = ?"))
                             .bind(storedCounts(reconciliation.counts))
                             .bind(reconciliation.filingSystem)
                             .bind(reconciliation.id)
                             .run();
    return counted ? Outcome(done) : Outcome(counted.error());
}

Result<QList<Reconciliation>> newest(Connection &connection, FilingSystem filingSystem)
{
    return Sql(connection, "reconciliation.newest",
        QStringLiteral(
            "SELECT r.id, r.ref, r.processor_id, r.recipient, r.purpose_id, r.channel, r.tool, "
            "r.happened_at, r.made_by, r.counts, r.digest FROM reconciliation r "
            "WHERE r.filing_system = ? AND r.id = (SELECT MAX(n.id) FROM reconciliation n "
            "WHERE n.filing_system = r.filing_system AND n.processor_id = r.processor_id "
            "AND n.purpose_id = r.purpose_id AND n.channel = r.channel) ORDER BY r.happened_at, r.id"))
        .bind(filingSystem)
        .list([filingSystem](const Row &row) {
            return Reconciliation{.id = row.id<Reconciliation>(0),
                .ref = row.text(1),
                .filingSystem = filingSystem,
                .processor = row.id<Processor>(2),
                .recipient = row.text(3),
                .purpose = row.id<Purpose>(4),
                .channel = row.as<Channel>(5),
                .tool = row.as<MarketingTool>(6),
                .happenedAt = row.instant(7),
                .madeBy = row.text(8),
                .counts = countsFrom(row.text(9)),
                .digest = row.bytes(10)};
        });
}

Result<std::optional<Instant>> lastAt(Connection &connection, const Reconciliation &of)
{
    return Sql(connection, "reconciliation.last",
        QStringLiteral("SELECT happened_at FROM reconciliation WHERE filing_system = ? AND processor_id = ? "
                       "AND purpose_id = ? AND channel = ? ORDER BY id DESC LIMIT 1"))
        .bind(of.filingSystem)
        .bind(of.processor)
        .bind(of.purpose)
        .bind(of.channel)
        .first([](const Row &row) { return row.instant(0); });
}

} // namespace reconciliation_repository
