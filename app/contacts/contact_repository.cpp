#include "app/contacts/contact_repository.h"

#include "app/storage/sql.h"

#include <QRandomGenerator>

#include <array>

namespace contact_repository {

namespace {

// Without id, filing_system and version, which the database keeps.
const QString dataColumns =
    QStringLiteral("ref, kind, initials, given_name, infix, surname, partner_infix, partner_surname, "
                   "name_use, name_convention, "
                   "title_before, title_after, salutation, gender, birth_date, organisation_id, job_title, "
                   "language, sort_key, "
                   "provenance_id, batch_id, restricted_at, created_at, changed_at, changed_by");

Contact contactFrom(const Row &row)
{
    return {.id = row.id<Contact>(25),
        .filingSystem = row.filingSystem(26),
        .ref = row.bytes(0),
        .kind = row.as<ContactKind>(1),
        .initials = row.text(2),
        .givenName = row.text(3),
        .infix = row.text(4),
        .surname = row.text(5),
        .partnerInfix = row.text(6),
        .partnerSurname = row.text(7),
        .nameUse = row.number(8),
        .nameConvention = row.number(9),
        .titleBefore = row.text(10),
        .titleAfter = row.text(11),
        .salutation = row.number(12),
        .gender = row.text(13),
        .birthDate = row.day(14),
        .organisation = row.id<Organisation>(15),
        .jobTitle = row.text(16),
        .language = row.text(17),
        .sortKey = row.text(18),
        .provenance = row.id<Provenance>(19),
        .batch = row.id<ImportBatch>(20),
        .restrictedAt = row.maybeInstant(21),
        .createdAt = row.instant(22),
        .changedAt = row.instant(23),
        .changedBy = row.text(24),
        .version = row.number(27)};
}

/// In the order of dataColumns.
void bindData(Sql &sql, const Contact &contact)
{
    sql.bind(contact.ref)
        .bind(contact.kind)
        .bind(contact.initials)
        .bind(contact.givenName)
        .bind(contact.infix)
        .bind(contact.surname)
        .bind(contact.partnerInfix)
        .bind(contact.partnerSurname)
        .bind(contact.nameUse)
        .bind(contact.nameConvention)
        .bind(contact.titleBefore)
        .bind(contact.titleAfter)
        .bind(contact.salutation)
        .bind(contact.gender)
        .bind(contact.birthDate)
        .bind(contact.organisation)
        .bind(contact.jobTitle)
        .bind(contact.language)
        .bind(contact.sortKey)
        .bind(contact.provenance)
        .bind(contact.batch)
        .bind(contact.restrictedAt)
        .bind(contact.createdAt)
        .bind(contact.changedAt)
        .bind(contact.changedBy);
}

QString selectWhere(const QString &condition)
{
    return QStringLiteral("SELECT %1, id, filing_system, version FROM contact WHERE filing_system = ? AND %2")
        .arg(dataColumns, condition);
}

Id<Contact> idFrom(const Row &row)
{
    return row.id<Contact>(0);
}

QString listTable(FilingSystem filingSystem)
{
    return filingSystem == FilingSystem::Customers ? QStringLiteral("list_customers")
                                                   : QStringLiteral("list_employees");
}

} // namespace

QByteArray newRef()
{
    std::array<quint32, 4> words = {};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words);
}

Result<Id<Contact>> add(Connection &connection, const Contact &contact)
{
    Sql sql(connection, "contact.add",
        QStringLiteral("INSERT INTO contact (%1, filing_system) VALUES (%2?) RETURNING id")
            .arg(dataColumns, QStringLiteral("?, ").repeated(25)));
    bindData(sql, contact);
    const auto number = sql.bind(contact.filingSystem).number();
    if (!number)
        return number.error();
    return Id<Contact>(*number);
}

Result<std::optional<Contact>> byId(Connection &connection, FilingSystem filingSystem, Id<Contact> id)
{
    return Sql(connection, "contact.by-id", selectWhere(QStringLiteral("id = ?")))
        .bind(filingSystem)
        .bind(id)
        .first(contactFrom);
}

Result<std::optional<Contact>> byRef(Connection &connection, FilingSystem filingSystem, const QByteArray &ref)
{
    auto found = Sql(connection, "contact.by-ref", selectWhere(QStringLiteral("ref = ?")))
                     .bind(filingSystem)
                     .bind(ref)
                     .first(contactFrom);
    if (!found || *found)
        return found;
    return Sql(connection, "contact.by-alias",
        selectWhere(QStringLiteral("id = (SELECT contact_id FROM contact_alias WHERE filing_system = ? "
                                   "AND absorbed_ref = ?)")))
        .bind(filingSystem)
        .bind(filingSystem)
        .bind(ref)
        .first(contactFrom);
}

Outcome replace(Connection &connection, const Contact &contact)
{
    Sql sql(connection, "contact.replace",
        QStringLiteral("UPDATE contact SET (%1, version) = (%2version + 1) "
                       "WHERE filing_system = ? AND id = ? AND version = ?")
            .arg(dataColumns, QStringLiteral("?, ").repeated(25)));
    bindData(sql, contact);
    const auto touched = sql.bind(contact.filingSystem).bind(contact.id).bind(contact.version).run();
    if (!touched)
        return touched.error();
    if (*touched == 1)
        return done;
    const auto stored = byId(connection, contact.filingSystem, contact.id);
    if (!stored)
        return stored.error();
    return Error{*stored ? Failure::ChangedMeanwhile : Failure::NotFound, QStringLiteral("contact.replace")};
}

Outcome removeRow(Connection &connection, FilingSystem filingSystem, Id<Contact> id)
{
    const auto touched = Sql(connection, "contact.remove",
        QStringLiteral("DELETE FROM contact WHERE filing_system = ? AND id = ?"))
                             .bind(filingSystem)
                             .bind(id)
                             .run();
    if (!touched)
        return touched.error();
    if (*touched == 0)
        return Error{Failure::NotFound, QStringLiteral("contact.remove")};
    return done;
}

Outcome setRestricted(
    Connection &connection, FilingSystem filingSystem, Id<Contact> id, std::optional<Instant> restrictedAt)
{
    // Restricted again, it is so since the first time.
    const QString since = restrictedAt ? QStringLiteral("COALESCE(restricted_at, ?)") : QStringLiteral("?");
    const auto touched = Sql(connection, "contact.restrict",
        QStringLiteral("UPDATE contact SET restricted_at = %1, version = version + 1 "
                       "WHERE filing_system = ? AND id = ?")
            .arg(since))
                             .bind(restrictedAt)
                             .bind(filingSystem)
                             .bind(id)
                             .run();
    if (!touched)
        return touched.error();
    if (*touched == 0)
        return Error{Failure::NotFound, QStringLiteral("contact.restrict")};
    return done;
}

Result<QList<Id<Contact>>> byIdentifier(
    Connection &connection, FilingSystem filingSystem, Identifier::Kind kind, const QString &normalised)
{
    return Sql(connection, "contact.by-identifier",
        QStringLiteral(
            "SELECT DISTINCT contact_id FROM identifier WHERE filing_system = ? AND normalised = ? "
            "AND kind = ? ORDER BY contact_id LIMIT 20"))
        .bind(filingSystem)
        .bind(normalised)
        .bind(kind)
        .list(idFrom);
}

Result<QList<Id<Contact>>> byNormalisedPoint(
    Connection &connection, FilingSystem filingSystem, ContactPoint::Kind kind, const QString &normalised)
{
    return Sql(connection, "contact.by-point",
        QStringLiteral(
            "SELECT DISTINCT contact_id FROM contact_point WHERE filing_system = ? AND normalised = ? "
            "AND kind = ? ORDER BY contact_id LIMIT 20"))
        .bind(filingSystem)
        .bind(normalised)
        .bind(kind)
        .list(idFrom);
}

Result<QList<Id<Contact>>> byNameAndPostcode(
    Connection &connection, FilingSystem filingSystem, const QString &sortKeyStart, const QString &postcode)
{
    // The highest code point ends the range of everything that starts so, in the order of bytes.
    const QString sortKeyEnd =
        sortKeyStart + QString(QChar::highSurrogate(0x10fffd)) + QString(QChar::lowSurrogate(0x10fffd));
    return Sql(connection, "contact.by-name-and-postcode",
        QStringLiteral(
            "SELECT contact_id FROM %1 l WHERE sort_key >= ? AND sort_key < ? AND EXISTS ("
            "SELECT 1 FROM postal_address a WHERE a.filing_system = ? AND a.contact_id = l.contact_id "
            "AND a.postcode = ?) ORDER BY sort_key, contact_id LIMIT 20")
            .arg(listTable(filingSystem)))
        .bind(sortKeyStart)
        .bind(sortKeyEnd)
        .bind(filingSystem)
        .bind(postcode)
        .list(idFrom);
}

Result<Ties> ties(Connection &connection, FilingSystem filingSystem, Id<Contact> id)
{
    const auto found = Sql(connection, "contact.ties",
        QStringLiteral(
            "SELECT (SELECT COUNT(*) FROM consent_event WHERE filing_system = ? AND contact_id = ?), "
            "(SELECT COUNT(*) FROM disclosure WHERE filing_system = ? AND contact_id = ?), "
            "(SELECT COUNT(*) FROM request WHERE filing_system = ? AND contact_id = ?), "
            "(SELECT COUNT(*) FROM legal_hold WHERE filing_system = ? AND contact_id = ? AND released_at IS "
            "NULL)"))
                           .bind(filingSystem)
                           .bind(id)
                           .bind(filingSystem)
                           .bind(id)
                           .bind(filingSystem)
                           .bind(id)
                           .bind(filingSystem)
                           .bind(id)
                           .first([](const Row &row) {
                               return Ties{row.integer(0), row.integer(1), row.integer(2), row.integer(3)};
                           });
    if (!found)
        return found.error();
    return found->value_or(Ties{});
}

} // namespace contact_repository
