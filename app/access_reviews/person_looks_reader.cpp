#include "app/access_reviews/person_looks_reader.h"

#include "app/access_reviews/log_rules.h"
#include "app/audit/audit_detail.h"
#include "app/contacts/contact_name.h"
#include "app/contacts/contact_repository.h"
#include "app/staff/staff_repository.h"
#include "app/storage/setting_table.h"
#include "app/storage/sql.h"

#include <algorithm>

namespace person_looks_reader {

namespace {

const QString namesKey = QStringLiteral("looks_name_members");

/// By what the trail names them: also records that went into theirs.
Result<QStringList> namesOf(Connection &connection, const Contact &contact)
{
    QStringList names{contact.refText()};
    const auto read = Sql(connection, "looks.names-of",
        QStringLiteral("SELECT absorbed_ref FROM contact_alias WHERE filing_system = ? AND contact_id = ?"))
                          .bind(contact.filingSystem)
                          .bind(contact.id)
                          .each([&names](const Row &row) {
                              names.append(QString::fromLatin1(row.bytes(0).toHex()));
                              return true;
                          });
    return read ? Result<QStringList>(names) : Result<QStringList>(read.error());
}

QString placesFor(const QStringList &values)
{
    return QStringList(values.size(), QStringLiteral("?")).join(u',');
}

Result<QList<AuditEntry>> entriesOf(Connection &connection, const Contact &contact, Instant from)
{
    const auto names = namesOf(connection, contact);
    if (!names)
        return names.error();
    const QStringList &acts = log_rules::looks();
    Sql reading(connection, "looks.entries",
        QStringLiteral("SELECT e.happened_at, e.actor, e.action, e.request_ref, e.object_ref, d.detail "
                       "FROM audit_entry e LEFT JOIN audit_detail d ON d.position = e.position WHERE "
                       "e.happened_at >= ? AND e.filing_system = ? AND e.object_ref IN (%1) AND "
                       "e.action IN (%2) ORDER BY e.position DESC")
            .arg(placesFor(*names), placesFor(acts)));
    reading.bind(from).bind(contact.filingSystem);
    const QStringList values = *names + acts;
    for (const QString &value : values)
        reading.bind(value);
    return reading.list([filingSystem = contact.filingSystem](const Row &row) {
        AuditEntry entry{.action = row.text(2),
            .filingSystem = filingSystem,
            .objectKind = QStringLiteral("contact"),
            .objectRef = row.text(4),
            .requestRef = row.text(3),
            .happenedAt = row.instant(0),
            .actor = row.text(1)};
        audit_detail::readInto(entry, row.bytes(5));
        return entry;
    });
}

PersonLook lookOf(const AuditEntry &entry, const QList<StaffMember> &members, FilingSystem filingSystem)
{
    PersonLook look{.entry = entry};
    const auto member = std::find_if(
        members.begin(), members.end(), [&](const StaffMember &each) { return each.ref == entry.actor; });
    if (member == members.end() || member->disabledAt)
        return look;
    look.name = member->displayName.isEmpty() ? member->name : member->displayName;
    for (const Grant &grant : member->grants) {
        if (grant.filingSystem == filingSystem)
            look.roles.append(grant.role);
    }
    return look;
}

} // namespace

Result<PersonLooks> looks(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, QDate from, QDate asOf)
{
    const auto person = contact_repository::byId(connection, filingSystem, contact);
    if (!person)
        return person.error();
    if (!*person)
        return Error{Failure::NotFound, QStringLiteral("contact.find")};
    const auto members = staff_repository::all(connection);
    if (!members)
        return members.error();
    const auto organisation = staff_repository::organisation(connection);
    if (!organisation)
        return organisation.error();
    const auto names = namesMembers(connection);
    if (!names)
        return names.error();
    const auto entries = entriesOf(connection, **person, Instant::fromDateTime(from.startOfDay()));
    if (!entries)
        return entries.error();
    PersonLooks looks{.person = displayName(nameOf(**person)),
        .personRef = (*person)->refText(),
        .organisation = *organisation,
        .filingSystem = filingSystem,
        .from = from,
        .asOf = asOf,
        .namesMembers = *names};
    for (const AuditEntry &entry : *entries)
        looks.looks.append(lookOf(entry, *members, filingSystem));
    return looks;
}

Result<bool> namesMembers(Connection &connection)
{
    const auto value = setting_table::value(connection, "looks.names", namesKey);
    return value ? Result<bool>(*value == QLatin1String("1")) : Result<bool>(value.error());
}

Outcome setNamesMembers(Connection &connection, bool isOn)
{
    return setting_table::set(
        connection, "looks.names", namesKey, isOn ? QStringLiteral("1") : QStringLiteral("0"));
}

} // namespace person_looks_reader
