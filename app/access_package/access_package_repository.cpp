#include "app/access_package/access_package_repository.h"

#include "app/access_package/access_places.h"
#include "app/base/folded_text.h"
#include "app/contacts/edit_rule.h"
#include "app/contacts/person_name.h"
#include "app/storage/sql.h"

#include <algorithm>
#include <tuple>

namespace access_package_repository {

namespace {

QString ownerCondition(AccessPlace::Owner owner, const QString &contactColumn)
{
    return owner == AccessPlace::Owner::Person ? QStringLiteral("t.%1 = ?").arg(contactColumn)
                                               : QStringLiteral("r.contact_id = ?");
}

QString textOf(const AccessPlace &place, bool isEnglish)
{
    QStringList columns;
    for (const AccessColumn &column : place.columns)
        columns.append(QLatin1String(column.sql));
    for (const char *more : {place.basis, place.isImported})
        columns.append(*more == 0 ? QStringLiteral("NULL") : QLatin1String(more));
    const QString table = QLatin1String(place.table);
    const QString contact =
        table == QLatin1String("contact") ? QStringLiteral("id") : QStringLiteral("contact_id");
    QString sql = QStringLiteral("SELECT %1 FROM %2 t %3 WHERE t.filing_system = ? AND %4 ORDER BY %5")
                      .arg(columns.join(QStringLiteral(", ")), table, QLatin1String(place.joins),
                          ownerCondition(place.owner, contact), QLatin1String(place.order));
    return sql.replace(QStringLiteral("{{lang}}"), isEnglish ? QStringLiteral("en") : QStringLiteral("nl"));
}

bool isNumber(PackageKind kind)
{
    return kind == PackageKind::Moment || kind == PackageKind::Number || kind == PackageKind::YesNo;
}

/// Whether a set is stored as bits.
bool isBits(PackageKind kind, PackageCodes codes)
{
    return kind == PackageKind::Several &&
        (codes == PackageCodes::Category || codes == PackageCodes::HandedField);
}

/// Codes are stored as numbers or as words.
bool isWord(PackageCodes codes)
{
    return codes == PackageCodes::Basis || codes == PackageCodes::ConsentMethod ||
        codes == PackageCodes::RequestStep || codes == PackageCodes::IdentityMethod ||
        codes == PackageCodes::Recipient || codes == PackageCodes::KeepReason ||
        codes == PackageCodes::IdentityDocument;
}

/// An empty list that stayed with us names nobody, and says so.
bool isSaid(const PackageValue &value)
{
    if (value.codes == PackageCodes::Recipient)
        return true;
    if (isBits(value.kind, value.codes))
        return value.number != 0;
    return isNumber(value.kind) || (value.kind == PackageKind::Code && !isWord(value.codes)) ||
        !value.text.isEmpty();
}

PackageRow rowOf(const AccessPlace &place, const Row &row)
{
    PackageRow read;
    int at = 0;
    for (const AccessColumn &column : place.columns) {
        const int here = at++;
        if (row.isNull(here))
            continue;
        PackageValue value{QString::fromLatin1(column.key), column.kind, column.codes};
        if (isNumber(column.kind) || isBits(column.kind, column.codes) ||
            (column.kind == PackageKind::Code && !isWord(column.codes)))
            value.number = row.integer(here);
        else
            value.text = row.text(here);
        if (isSaid(value))
            read.values.append(value);
    }
    read.origin.basis = row.text(at);
    read.origin.isOwn = !row.isNull(at + 1);
    read.origin.isImported = row.flag(at + 1);
    return read;
}

/// A name as it is written, in the ways in which people write it.
QStringList writtenForms(const PersonName &name)
{
    QStringList forms{displayName(name), formalName(name), listName(name)};
    if (!name.givenName.isEmpty())
        forms.append(name.givenName + u' ' + standingFamilyName(name));
    if (name.surname.isEmpty() || (name.givenName.isEmpty() && name.initials.isEmpty()))
        return {}; // a family name alone is a word like any other
    forms.removeDuplicates();
    return forms;
}

Outcome addPoints(Connection &connection, FilingSystem filingSystem, Id<Contact> contact, int kind,
    const QList<third_persons::Trace> &traces, QStringList &found)
{
    for (const third_persons::Trace &trace : traces) {
        const auto theirs = Sql(connection, "package.others",
            QStringLiteral("SELECT COUNT(*) FROM contact_point WHERE filing_system = ? AND normalised = ? "
                           "AND kind = ? AND contact_id <> ?"))
                                .bind(filingSystem)
                                .bind(trace.normalised)
                                .bind(kind)
                                .bind(contact)
                                .number();
        if (!theirs)
            return theirs.error();
        if (*theirs > 0)
            found.append(trace.text);
    }
    return done;
}

PersonName nameIn(const Row &row)
{
    return {.initials = row.text(0),
        .givenName = row.text(1),
        .infix = row.text(2),
        .surname = row.text(3),
        .partnerInfix = row.text(4),
        .partnerSurname = row.text(5),
        .use = row.as<NameUse>(6),
        .convention = row.as<NameConvention>(7)};
}

/// Whether a word of the texts is their given name, or begins their initials.
bool mayBeNamed(const PersonName &name, const third_persons::Traces &traces)
{
    const QString given = name.givenName.section(u' ', 0, 0);
    return (!given.isEmpty() && traces.words.contains(foldedText(given))) ||
        (!name.initials.isEmpty() && traces.words.contains(foldedText(name.initials.first(1))));
}

/// Everybody whose family name may stand in a text, and of them those whose full name does. The list is in
/// the order of family names.
Outcome addNames(Connection &connection, FilingSystem filingSystem, Id<Contact> contact,
    const QStringList &texts, const third_persons::Traces &traces, QStringList &found)
{
    const QString list = filingSystem == FilingSystem::Customers ? QStringLiteral("list_customers")
                                                                 : QStringLiteral("list_employees");
    const QString sql =
        QStringLiteral("SELECT c.initials, c.given_name, c.infix, c.surname, c.partner_infix, "
                       "c.partner_surname, c.name_use, c.name_convention FROM %1 l JOIN contact c "
                       "ON c.filing_system = ? AND c.id = l.contact_id "
                       "WHERE l.sort_key >= ? AND l.sort_key < ? AND c.id <> ?")
            .arg(list);
    for (const QString &name : traces.familyNames) {
        // Behind the family name stands a blank, and after a blank comes an exclamation mark.
        auto people =
            Sql(connection, "package.others", sql)
                .bind(filingSystem)
                .bind(name + u' ')
                .bind(name + u'!')
                .bind(contact)
                .each([&](const Row &row) {
                    const PersonName person = nameIn(row);
                    // Of a common name there are thousands: few of them share a first name.
                    if (!mayBeNamed(person, traces))
                        return true;
                    const QStringList forms = writtenForms(person);
                    for (const QString &form : forms) {
                        const bool isThere = std::any_of(texts.begin(), texts.end(),
                            [&form](const QString &text) { return third_persons::holds(text, form); });
                        if (isThere && !found.contains(form))
                            found.append(form);
                    }
                    return true;
                });
        if (!people)
            return people;
    }
    return done;
}

Outcome addStaff(Connection &connection, const QStringList &texts, QStringList &found)
{
    const auto names = Sql(connection, "package.staff",
        QStringLiteral("SELECT display_name FROM staff_member WHERE display_name <> '' ORDER BY id"))
                           .list([](const Row &row) { return row.text(0); });
    if (!names)
        return names.error();
    for (const QString &name : *names) {
        if (std::any_of(texts.begin(), texts.end(),
                [&name](const QString &text) { return third_persons::holds(text, name); }))
            found.append(name);
    }
    return done;
}

} // namespace

Outcome inSnapshot(Connection &connection, const std::function<Outcome()> &work)
{
    const QString begin = connection.isShared()
        ? QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
        : QStringLiteral("BEGIN");
    if (auto begun = Sql(connection, "package.snapshot", begin).run(); !begun)
        return begun.error();
    const Outcome result = work();
    std::ignore = Sql(connection, "package.snapshot", QStringLiteral("ROLLBACK")).run();
    return result;
}

Result<QList<PackageSection>> sections(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, bool isEnglish)
{
    QList<PackageSection> all;
    for (const AccessPlace &place : accessPlaces()) {
        auto rows = Sql(connection, "package.section", textOf(place, isEnglish))
                        .bind(filingSystem)
                        .bind(contact)
                        .list([&place](const Row &row) { return rowOf(place, row); });
        if (!rows)
            return rows.error();
        all.append({QString::fromLatin1(place.table), *std::move(rows)});
    }
    return all;
}

Result<QHash<QString, PackageOrigin>> fieldOrigins(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    QHash<QString, PackageOrigin> origins;
    const auto read = Sql(connection, "package.fields",
        QStringLiteral("SELECT f.field, p.basis, CASE WHEN p.batch_id IS NULL THEN 0 ELSE 1 END "
                       "FROM field_provenance f JOIN provenance p ON p.filing_system = f.filing_system "
                       "AND p.id = f.provenance_id WHERE f.filing_system = ? AND f.contact_id = ?"))
                          .bind(filingSystem)
                          .bind(contact)
                          .each([&origins](const Row &row) {
                              origins.insert(editRule(row.as<ContactField>(0)).code.toString(),
                                  {.basis = row.text(1), .isImported = row.flag(2), .isOwn = true});
                              return true;
                          });
    return read ? Result<QHash<QString, PackageOrigin>>(origins)
                : Result<QHash<QString, PackageOrigin>>(read.error());
}

Result<QList<PackageFile>> files(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, bool withContent)
{
    auto kept = Sql(connection, "package.files",
        QStringLiteral("SELECT id, name, media_type, LENGTH(content), digest, %1 FROM attachment "
                       "WHERE filing_system = ? AND contact_id = ? ORDER BY id")
            .arg(withContent ? QStringLiteral("content") : QStringLiteral("NULL")))
                    .bind(filingSystem)
                    .bind(contact)
                    .list([](const Row &row) {
                        return PackageFile{.id = row.id<Attachment>(0),
                            .name = row.text(1),
                            .mediaType = row.text(2),
                            .size = row.integer(3),
                            .digest = row.bytes(4),
                            .content = row.bytes(5)};
                    });
    if (!kept)
        return kept;
    int number = 0;
    for (PackageFile &file : *kept)
        file.number = ++number;
    return kept;
}

Result<QList<PackageLook>> looks(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    const QString hex =
        connection.isShared() ? QStringLiteral("encode(%1, 'hex')") : QStringLiteral("lower(hex(%1))");
    return Sql(connection, "package.looks",
        QStringLiteral("SELECT happened_at, action FROM audit_entry WHERE object_ref IN ("
                       "SELECT %1 FROM contact WHERE filing_system = ? AND id = ? UNION "
                       "SELECT %2 FROM contact_alias WHERE filing_system = ? AND contact_id = ? UNION "
                       "SELECT ref FROM request WHERE filing_system = ? AND contact_id = ?) "
                       "AND object_kind IN ('contact', 'request') ORDER BY position DESC")
            .arg(hex.arg(QStringLiteral("ref")), hex.arg(QStringLiteral("absorbed_ref"))))
        .bind(filingSystem)
        .bind(contact)
        .bind(filingSystem)
        .bind(contact)
        .bind(filingSystem)
        .bind(contact)
        .list([](const Row &row) {
            return PackageLook{row.instant(0), row.text(1)};
        });
}

Result<QStringList> othersIn(Connection &connection, FilingSystem filingSystem, Id<Contact> contact,
    const QStringList &texts, const third_persons::Traces &traces)
{
    QStringList found;
    constexpr int email = 1; // ContactPoint::Kind
    constexpr int phone = 2;
    if (auto added = addPoints(connection, filingSystem, contact, email, traces.emails, found); !added)
        return added.error();
    if (auto added = addPoints(connection, filingSystem, contact, phone, traces.phones, found); !added)
        return added.error();
    if (auto added = addNames(connection, filingSystem, contact, texts, traces, found); !added)
        return added.error();
    if (auto added = addStaff(connection, texts, found); !added)
        return added.error();
    return found;
}

Result<QStringList> ownPoints(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    auto own = Sql(connection, "package.own",
        QStringLiteral("SELECT normalised FROM contact_point WHERE filing_system = ? AND contact_id = ?"))
                   .bind(filingSystem)
                   .bind(contact)
                   .list([](const Row &row) { return row.text(0); });
    return own ? Result<QStringList>(QStringList(*own)) : Result<QStringList>(own.error());
}

} // namespace access_package_repository
