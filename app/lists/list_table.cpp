#include "app/lists/list_table.h"

#include "app/storage/touched.h"

namespace list_table {

namespace {

/// So many changes are remembered; who is further behind reads the whole list again.
constexpr qint64 remembered = 20'000;

QString isoDay(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QStringLiteral("");
}

/// The last of so many new versions.
Result<qint64> newVersions(Connection &connection, FilingSystem filingSystem, qint64 count)
{
    return Sql(connection, "list.version",
        QStringLiteral(
            "UPDATE list_state SET version = version + ? WHERE filing_system = ? RETURNING version"))
        .bind(count)
        .bind(filingSystem)
        .number();
}

/// Forgets the oldest changes, now and then.
Outcome forgetOld(Connection &connection, FilingSystem filingSystem, qint64 last, qint64 added)
{
    constexpr qint64 between = remembered / 10;
    if (last / between == (last - added) / between)
        return done;
    return outcomeOf(Sql(connection, "list.note",
        QStringLiteral("DELETE FROM list_change WHERE filing_system = ? AND version <= ?"))
                         .bind(filingSystem)
                         .bind(last - remembered)
                         .run());
}

/// Notes one change for each pair of ranks, whose versions begin with `version`.
Outcome addNotes(Connection &connection, FilingSystem filingSystem, qint64 version,
    const QList<std::pair<quint32, quint32>> &ranks)
{
    Sql sql(connection, "list.note",
        QStringLiteral(
            "INSERT INTO list_change (filing_system, version, first_rank, last_rank) VALUES (?, ?, ?, ?)") +
            QStringLiteral(", (?, ?, ?, ?)").repeated(ranks.size() - 1));
    for (const auto &[first, last] : ranks)
        sql.bind(filingSystem).bind(version++).bind(qint64{first}).bind(qint64{last});
    if (ranks.size() > 1)
        sql.once();
    return outcomeOf(sql.run());
}

} // namespace

QString name(FilingSystem filingSystem)
{
    return filingSystem == FilingSystem::Customers ? QStringLiteral("list_customers")
                                                   : QStringLiteral("list_employees");
}

const QStringList &columns()
{
    static const QStringList all = {QStringLiteral("rank"), QStringLiteral("contact_id"),
        QStringLiteral("kind"), QStringLiteral("name"), QStringLiteral("organisation"),
        QStringLiteral("email"), QStringLiteral("phone"), QStringLiteral("city"), QStringLiteral("number"),
        QStringLiteral("consent"), QStringLiteral("consents_ending"), QStringLiteral("consent_until"),
        QStringLiteral("standing"), QStringLiteral("due_on"), QStringLiteral("flags"),
        QStringLiteral("sort_key"), QStringLiteral("haystack")};
    return all;
}

QString shownColumns()
{
    return columns().first(columns().size() - 2).join(QStringLiteral(", "));
}

QString wholeColumns()
{
    return columns().join(QStringLiteral(", "));
}

ListRow wholeFrom(const Row &row)
{
    ListRow whole = shownFrom(row);
    whole.sortKey = row.text(15);
    whole.haystack = row.text(16);
    return whole;
}

int flagsOf(const ListRow &row)
{
    return static_cast<int>(row.marks.bits());
}

void bind(Sql &sql, const ListRow &row)
{
    sql.bind(row.contact)
        .bind(row.kind)
        .bind(row.name)
        .bind(row.organisation)
        .bind(row.email)
        .bind(row.phone)
        .bind(row.city)
        .bind(row.number)
        .bind(row.consent)
        .bind(row.consentsEnding)
        .bind(isoDay(row.consentUntil))
        .bind(row.standing)
        .bind(isoDay(row.dueOn))
        .bind(flagsOf(row))
        .bind(row.sortKey)
        .bind(row.haystack);
}

Outcome insert(Connection &connection, FilingSystem filingSystem, const ListRow &row)
{
    Sql sql(connection, "list.insert",
        QStringLiteral("INSERT INTO %1 (%2) VALUES (?%3)")
            .arg(name(filingSystem), wholeColumns(), QStringLiteral(", ?").repeated(columns().size() - 1)));
    sql.bind(qint64{row.rank});
    bind(sql, row);
    return outcomeOf(sql.run());
}

Outcome update(Connection &connection, FilingSystem filingSystem, const ListRow &row)
{
    Sql sql(connection, "list.update",
        QStringLiteral("UPDATE %1 SET (%2) = (?%3) WHERE rank = ?")
            .arg(name(filingSystem), columns().sliced(1).join(QStringLiteral(", ")),
                QStringLiteral(", ?").repeated(columns().size() - 2)));
    bind(sql, row);
    return outcomeOf(sql.bind(qint64{row.rank}).run());
}

Outcome removeAt(Connection &connection, FilingSystem filingSystem, quint32 rank)
{
    return outcomeOf(Sql(
        connection, "list.remove", QStringLiteral("DELETE FROM %1 WHERE rank = ?").arg(name(filingSystem)))
                         .bind(qint64{rank})
                         .run());
}

Result<QList<ListRow>> remove(
    Connection &connection, FilingSystem filingSystem, const QList<Id<Contact>> &contacts)
{
    Sql sql(connection, "list.remove",
        QStringLiteral("DELETE FROM %1 WHERE contact_id IN (?%2) RETURNING %3")
            .arg(name(filingSystem), QStringLiteral(", ?").repeated(contacts.size() - 1), shownColumns()));
    for (const Id<Contact> contact : contacts)
        sql.bind(contact);
    return sql.once().list(shownFrom<Row>); // it would keep somebody who is gone
}

Result<std::optional<ListRow>> byContact(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    return Sql(connection, "list.by-contact",
        QStringLiteral("SELECT %2 FROM %1 WHERE contact_id = ?").arg(name(filingSystem), wholeColumns()))
        .bind(contact)
        .first(wholeFrom);
}

Outcome take(Connection &connection, FilingSystem filingSystem)
{
    return outcomeOf(Sql(connection, "list.take",
        QStringLiteral("UPDATE list_state SET version = version WHERE filing_system = ?"))
                         .bind(filingSystem)
                         .run());
}

Outcome noteChange(Connection &connection, FilingSystem filingSystem, quint32 first, quint32 last)
{
    const auto version = newVersions(connection, filingSystem, 1);
    if (!version)
        return version.error();
    auto noted = addNotes(connection, filingSystem, *version, {{first, last}});
    return noted ? forgetOld(connection, filingSystem, *version, 1) : noted;
}

Outcome noteChanges(Connection &connection, FilingSystem filingSystem, const QList<ListRow> &rows)
{
    if (rows.isEmpty())
        return done;
    constexpr qsizetype notesAtOnce = 100;
    const auto last = newVersions(connection, filingSystem, rows.size());
    if (!last)
        return last.error();
    for (qsizetype from = 0; from < rows.size(); from += notesAtOnce) {
        QList<std::pair<quint32, quint32>> ranks;
        for (const ListRow &row : rows.mid(from, notesAtOnce))
            ranks.append({row.rank, row.rank});
        if (auto noted = addNotes(connection, filingSystem, *last - rows.size() + 1 + from, ranks); !noted)
            return noted;
    }
    return forgetOld(connection, filingSystem, *last, rows.size());
}

Outcome noteShown(Connection &connection, FilingSystem filingSystem)
{
    return noteChange(connection, filingSystem, 1, 0);
}

} // namespace list_table
