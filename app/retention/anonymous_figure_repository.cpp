#include "app/retention/anonymous_figure_repository.h"

#include "app/retention/category_places.h"
#include "app/storage/sql.h"
#include "app/storage/touched.h"

namespace anonymous_figure_repository {

using anonymity_gate::Combination;
using anonymity_gate::Group;

namespace {

const QString figureKey = QStringLiteral("filing_system = ? AND category = ? AND rule = ? AND kind = ? AND "
                                         "ended_in = ? AND born_in = ? AND postcode = ?");

Sql &bindKey(Sql &sql, FilingSystem filingSystem, const Combination &combination)
{
    return sql.bind(filingSystem)
        .bind(combination.category)
        .bind(combination.rule)
        .bind(combination.kind)
        .bind(combination.year)
        .bind(combination.born)
        .bind(combination.postcode);
}

/// How many things of the category are held in rows of their own.
Result<int> thingsHeld(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, DataCategory category)
{
    int things = 0;
    for (const category_places::Rows &place : category_places::rows()) {
        if (place.category != category)
            continue;
        const auto held = Sql(connection, "anonymous.things",
            QStringLiteral("SELECT COUNT(*) FROM %1 WHERE filing_system = ? AND contact_id = ?%2")
                .arg(place.table, place.condition))
                              .bind(filingSystem)
                              .bind(contact)
                              .number();
        if (!held)
            return held.error();
        things += static_cast<int>(*held);
    }
    return things;
}

/// The keys of the purposes for which somebody stands in a table, which the organisation made and which tell
/// nothing of a person by themselves.
Result<QString> purposesIn(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, const QString &table)
{
    const auto keys = Sql(connection, "anonymous.purposes",
        QStringLiteral("SELECT DISTINCT p.key FROM %1 t JOIN purpose p ON p.id = t.purpose_id "
                       "WHERE t.filing_system = ? AND t.contact_id = ? ORDER BY p.key")
            .arg(table))
                          .bind(filingSystem)
                          .bind(contact)
                          .list([](const Row &row) { return row.text(0); });
    return keys ? Result<QString>(keys->join(QLatin1Char('+'))) : Result<QString>(keys.error());
}

Result<QString> valueOf(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, DataCategory category)
{
    if (!anonymity_gate::hasValues(category))
        return QString();
    if (category == DataCategory::MarketingProfile)
        return purposesIn(connection, filingSystem, contact, QStringLiteral("processing_ground"));
    if (category == DataCategory::Evidence)
        return purposesIn(connection, filingSystem, contact, QStringLiteral("consent_state"));
    const auto things = thingsHeld(connection, filingSystem, contact, category);
    return things ? Result<QString>(anonymity_gate::coarseCount(*things)) : Result<QString>(things.error());
}

AnonymousFigure figureFrom(const Row &row)
{
    return {{{.category = static_cast<DataCategory>(row.number(0)),
                 .rule = row.text(1),
                 .kind = static_cast<ContactKind>(row.number(2)),
                 .year = row.number(3),
                 .born = row.number(4),
                 .postcode = row.text(5)},
                row.text(6)},
        row.integer(7)};
}

} // namespace

Result<anonymity_gate::Row> rowOf(Connection &connection, FilingSystem filingSystem, Id<Contact> contact,
    DataCategory category, const QString &rule, QDate keptUntil)
{
    // The address that came first is the one that stands for the person.
    const auto found = Sql(connection, "anonymous.row",
        QStringLiteral("SELECT c.kind, c.birth_date, (SELECT a.postcode FROM postal_address a WHERE "
                       "a.filing_system = c.filing_system AND a.contact_id = c.id ORDER BY a.id LIMIT 1) "
                       "FROM contact c WHERE c.filing_system = ? AND c.id = ?"))
                           .bind(filingSystem)
                           .bind(contact)
                           .first([&](const Row &row) {
                               const bool isBirth = category == DataCategory::BirthDate;
                               return Combination{.category = category,
                                   .rule = rule,
                                   .kind = static_cast<ContactKind>(row.number(0)),
                                   .year = keptUntil.isValid() ? keptUntil.year() : 0,
                                   .born = isBirth && row.day(1).isValid() ? row.day(1).year() : 0,
                                   .postcode = anonymity_gate::coarsePostcode(row.text(2))};
                           });
    if (!found)
        return found.error();
    if (!*found)
        return Error{Failure::NotFound, QStringLiteral("retention.contact")};
    const auto value = valueOf(connection, filingSystem, contact, category);
    if (!value)
        return value.error();
    return anonymity_gate::Row{**found, *value};
}

Result<Group> standing(Connection &connection, FilingSystem filingSystem, const Combination &combination)
{
    Group group;
    Sql query(connection, "anonymous.standing",
        QStringLiteral("SELECT value, people FROM anonymous_figure WHERE ") + figureKey);
    const auto read = bindKey(query, filingSystem, combination).each([&group](const Row &row) {
        group[row.text(0)] += row.integer(1);
        return true;
    });
    return read ? Result<Group>(group) : Result<Group>(read.error());
}

Outcome add(Connection &connection, FilingSystem filingSystem, const AnonymousFigure &figure)
{
    // In one statement: of two programs that count the first of a group, none may fail.
    Sql counted(connection, "anonymous.add",
        QStringLiteral(
            "INSERT INTO anonymous_figure (filing_system, category, rule, kind, ended_in, born_in, "
            "postcode, value, people) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (filing_system, category, rule, kind, ended_in, born_in, postcode, value) "
            "DO UPDATE SET people = anonymous_figure.people + excluded.people"));
    bindKey(counted, filingSystem, figure.row.combination).bind(figure.row.value).bind(figure.people);
    return outcomeOf(counted.run());
}

Result<QList<AnonymousFigure>> all(Connection &connection, FilingSystem filingSystem)
{
    return Sql(connection, "anonymous.all",
        QStringLiteral("SELECT category, rule, kind, ended_in, born_in, postcode, value, people "
                       "FROM anonymous_figure WHERE filing_system = ? "
                       "ORDER BY category, rule, ended_in, kind, born_in, postcode, value"))
        .bind(filingSystem)
        .list(figureFrom);
}

} // namespace anonymous_figure_repository
