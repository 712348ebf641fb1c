#include "app/handovers/handover_row_repository.h"

#include "app/storage/sql.h"

namespace handover_row_repository {

namespace {

constexpr qsizetype mostNamesAtOnce = 500;

} // namespace

Result<qint64> count(Connection &connection, FilingSystem filingSystem)
{
    return Sql(
        connection, "handover.count", QStringLiteral("SELECT COUNT(*) FROM contact WHERE filing_system = ?"))
        .bind(filingSystem)
        .number();
}

Result<QHash<qint64, QString>> names(
    Connection &connection, FilingSystem filingSystem, const QList<Id<Contact>> &contacts)
{
    QHash<qint64, QString> names;
    for (qsizetype at = 0; at < contacts.size(); at += mostNamesAtOnce) {
        const QList<Id<Contact>> some = contacts.mid(at, mostNamesAtOnce);
        Sql sql(connection, "handover.names",
            QStringLiteral("SELECT id, initials, given_name, infix, surname, partner_infix, partner_surname, "
                           "name_use, name_convention FROM contact WHERE filing_system = ? AND id IN (%1)")
                .arg(QStringList(some.size(), QStringLiteral("?")).join(u',')));
        sql.once().bind(filingSystem);
        for (const Id<Contact> contact : some)
            sql.bind(contact);
        auto read = sql.each([&names](const Row &row) {
            names.insert(row.integer(0),
                listName({.initials = row.text(1),
                    .givenName = row.text(2),
                    .infix = row.text(3),
                    .surname = row.text(4),
                    .partnerInfix = row.text(5),
                    .partnerSurname = row.text(6),
                    .use = row.as<NameUse>(7),
                    .convention = row.as<NameConvention>(8)}));
            return true;
        });
        if (!read)
            return read.error();
    }
    return names;
}

Outcome people(
    Connection &connection, FilingSystem filingSystem, const std::function<bool(const HandoverRow &)> &take)
{
    return Sql(connection, "handover.people",
        QStringLiteral("SELECT c.id, c.ref, c.initials, c.given_name, c.infix, c.surname, c.partner_infix, "
                       "c.partner_surname, c.name_use, c.name_convention, c.title_before, c.title_after, "
                       "c.salutation, c.language, c.job_title, c.birth_date, COALESCE(o.name, '') "
                       "FROM contact c LEFT JOIN organisation o ON o.filing_system = c.filing_system "
                       "AND o.id = c.organisation_id WHERE c.filing_system = ? ORDER BY c.id"))
        .bind(filingSystem)
        .each([&take](const Row &row) {
            return take({.contact = row.id<Contact>(0),
                .ref = row.bytes(1),
                .name = {.initials = row.text(2),
                    .givenName = row.text(3),
                    .infix = row.text(4),
                    .surname = row.text(5),
                    .partnerInfix = row.text(6),
                    .partnerSurname = row.text(7),
                    .use = row.as<NameUse>(8),
                    .convention = row.as<NameConvention>(9),
                    .titleBefore = row.text(10),
                    .titleAfter = row.text(11),
                    .salutation = row.as<Salutation>(12)},
                .language = row.text(13),
                .organisation = row.text(16),
                .jobTitle = row.text(14),
                .birthDate = row.day(15)});
        });
}

Outcome points(Connection &connection, FilingSystem filingSystem,
    const std::function<bool(Id<Contact>, const ContactPoint &)> &take)
{
    return Sql(connection, "handover.points",
        QStringLiteral("SELECT contact_id, id, kind, value, normalised FROM contact_point "
                       "WHERE filing_system = ? AND kind IN (1, 2) ORDER BY contact_id, id"))
        .bind(filingSystem)
        .each([&take](const Row &row) {
            return take(row.id<Contact>(0),
                {.id = row.id<ContactPoint>(1),
                    .kind = row.as<ContactPoint::Kind>(2),
                    .value = row.text(3),
                    .normalised = row.text(4)});
        });
}

Outcome addresses(Connection &connection, FilingSystem filingSystem,
    const std::function<bool(Id<Contact>, const PostalAddress &)> &take)
{
    return Sql(connection, "handover.addresses",
        QStringLiteral("SELECT contact_id, street, house_number, addition, postcode, city, country "
                       "FROM postal_address WHERE filing_system = ? ORDER BY contact_id, id"))
        .bind(filingSystem)
        .each([&take](const Row &row) {
            return take(row.id<Contact>(0),
                {.street = row.text(1),
                    .houseNumber = row.text(2),
                    .addition = row.text(3),
                    .postcode = row.text(4),
                    .city = row.text(5),
                    .country = row.text(6)});
        });
}

} // namespace handover_row_repository
