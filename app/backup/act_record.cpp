#include "app/backup/act_record.h"

#include "app/backup/erasure_record.h"
#include "app/consent/consent_history.h"
#include "app/requests/request.h"
#include "app/storage/sql.h"

namespace act_record {

namespace {

/// What backups may know these people by: their own references and those of records that went into theirs.
Result<QList<QUuid>> namesOf(
    Connection &connection, FilingSystem filingSystem, const QList<Id<Contact>> &contacts)
{
    constexpr qsizetype atOnce = 300;
    QList<QUuid> names;
    for (qsizetype from = 0; from < contacts.size(); from += atOnce) {
        const QList<Id<Contact>> some = contacts.mid(from, atOnce);
        const QString marks = QStringLiteral("?") + QStringLiteral(", ?").repeated(some.size() - 1);
        for (const auto *sql : {"SELECT ref FROM contact WHERE filing_system = ? AND id IN (%1) ORDER BY id",
                 "SELECT absorbed_ref FROM contact_alias WHERE filing_system = ? AND contact_id IN (%1) "
                 "ORDER BY id"}) {
            Sql query(connection, "ledger.names", QString::fromLatin1(sql).arg(marks));
            query.bind(filingSystem);
            for (const Id<Contact> contact : some)
                query.bind(contact);
            if (some.size() != 1)
                query.once();
            const auto found = query.list([](const Row &row) { return QUuid::fromRfc4122(row.bytes(0)); });
            if (!found)
                return found.error();
            names += *found;
        }
    }
    return names;
}

Outcome add(
    Connection &connection, FilingSystem filingSystem, const QList<Id<Contact>> &contacts, DoneAct act)
{
    if (connection.isShared() || contacts.isEmpty())
        return done;
    const auto names = namesOf(connection, filingSystem, contacts);
    if (!names)
        return names.error();
    act.records = *names;
    return erasure_record::add(connection, act);
}

Outcome addOf(
    Connection &connection, const Request &request, Id<Contact> contact, LedgerMatter matter, Instant now)
{
    matter.requestType = quint8(request.type);
    matter.requestChannel = quint8(request.channel);
    matter.receivedOn = qint32(request.receivedOn.toJulianDay());
    return add(connection, request.filingSystem, {contact},
        {.done = now, .request = QUuid::fromString(request.ref), .matter = std::move(matter)});
}

LedgerAct actOf(ConsentAct act)
{
    return act == ConsentAct::Objected ? LedgerAct::Objected : LedgerAct::Withdrawn;
}

} // namespace

Outcome consentEnded(Connection &connection, FilingSystem filingSystem, const QList<Id<Contact>> &contacts,
    const EndedConsent &ended, Instant now)
{
    if (!endsProcessing(ended.act))
        return done;
    return add(connection, filingSystem, contacts,
        {.done = now,
            .matter = {.act = actOf(ended.act),
                .channel = quint8(ended.channel),
                .purpose = LedgerMatter::purposeMark(ended.purposeKey)}});
}

Outcome consentTakenBack(Connection &connection, FilingSystem filingSystem, Id<Contact> contact,
    const EndedConsent &ended, Instant now)
{
    if (!endsProcessing(ended.act))
        return done;
    return add(connection, filingSystem, {contact},
        {.done = now,
            .matter = {.act = LedgerAct::TakenBack,
                .detail = quint8(actOf(ended.act)),
                .channel = quint8(ended.channel),
                .purpose = LedgerMatter::purposeMark(ended.purposeKey)}});
}

Outcome objected(Connection &connection, const Request &request, Instant now)
{
    return addOf(connection, request, request.contact, {.act = LedgerAct::Objected}, now);
}

Outcome groundEnded(Connection &connection, const Request &request, const QString &purposeKey, Instant now)
{
    return addOf(connection, request, request.contact,
        {.act = LedgerAct::GroundEnded, .purpose = LedgerMatter::purposeMark(purposeKey)}, now);
}

Outcome restricted(Connection &connection, const Request &request, RestrictionGround ground, Instant now)
{
    return addOf(
        connection, request, request.contact, {.act = LedgerAct::Restricted, .detail = quint8(ground)}, now);
}

Outcome lifted(Connection &connection, const Request &cause, Id<Contact> contact, Instant now)
{
    return addOf(connection, cause, contact, {.act = LedgerAct::Lifted}, now);
}

Outcome corrected(Connection &connection, const Request &request, Instant now)
{
    return addOf(connection, request, request.contact, {.act = LedgerAct::Corrected}, now);
}

} // namespace act_record
