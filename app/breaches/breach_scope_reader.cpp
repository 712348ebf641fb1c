#include "app/breaches/breach_scope_reader.h"

#include "app/storage/padded_places.h"
#include "app/storage/sql.h"

namespace breach_scope_reader {

namespace {

/// The condition of the period on a table, and of the member where one is asked for.
QString within(const BreachScopeQuestion &question, const char *member)
{
    QString where = QStringLiteral(" AND happened_at >= ? AND happened_at < ?");
    if (!question.member.isEmpty())
        where += QStringLiteral(" AND %1 = ?").arg(QLatin1String(member));
    return where;
}

Sql &bindPeriod(Sql &sql, const BreachScopeQuestion &question)
{
    sql.bind(question.from).bind(question.until);
    if (!question.member.isEmpty())
        sql.bind(question.member);
    return sql;
}

/// What left and is looked for: the one that is named, or those of the period.
QString leftCondition(const BreachScopeQuestion &question)
{
    return question.exportRef.isEmpty() ? within(question, "made_by") : QStringLiteral(" AND ref = ?");
}

Sql &bindLeft(Sql &sql, const BreachScopeQuestion &question)
{
    return question.exportRef.isEmpty() ? bindPeriod(sql, question) : sql.bind(question.exportRef);
}

Result<QSet<qint64>> numbersOf(Sql &sql)
{
    QSet<qint64> numbers;
    const auto read = sql.each([&](const Row &row) {
        numbers.insert(row.integer(0));
        return true;
    });
    return read ? Result<QSet<qint64>>(numbers) : Result<QSet<qint64>>(read.error());
}

/// What the trail tells of a file that left: about which contact or request.
Result<QSet<qint64>> peopleOfFile(Connection &connection, const BreachScopeExport &left)
{
    const auto refs = Sql(connection, "breach.scope-file",
        QStringLiteral("SELECT object_kind, object_ref FROM audit_entry WHERE happened_at = ? AND actor = ? "
                       "AND action = 'leaving.file' AND filing_system = ?"))
                          .bind(left.happenedAt)
                          .bind(left.madeBy)
                          .bind(left.filingSystem)
                          .list([](const Row &row) { return std::pair(row.text(0), row.text(1)); });
    if (!refs)
        return refs.error();
    QSet<qint64> people;
    for (const auto &[kind, ref] : *refs) {
        if (kind == QLatin1String("contact")) {
            qint64 unknown = 0;
            const auto found =
                contactsOf(connection, left.filingSystem, {QByteArray::fromHex(ref.toLatin1())}, unknown);
            if (!found)
                return found.error();
            people.unite(*found);
        } else if (kind == QLatin1String("request")) {
            Sql asked(connection, "breach.scope-request",
                QStringLiteral("SELECT contact_id FROM request WHERE filing_system = ? AND ref = ? AND "
                               "contact_id IS NOT NULL"));
            const auto found = numbersOf(asked.bind(left.filingSystem).bind(ref));
            if (!found)
                return found.error();
            people.unite(*found);
        }
    }
    return people;
}

/// Adds up a column of numbers by another, of these people.
Outcome addUp(Connection &connection, const char *name, const QString &sql, FilingSystem filingSystem,
    const QList<Id<Contact>> &people, QHash<int, qint64> &counts)
{
    Sql counting(connection, name, sql.arg(padded_places::condition(people.size())));
    counting.bind(filingSystem);
    return padded_places::bind(counting, people).each([&](const Row &row) {
        counts[row.number(0)] += row.integer(1);
        return true;
    });
}

} // namespace

Result<QStringList> whoOpened(Connection &connection)
{
    // From one to the next by the index, and not through everything that they ever did.
    QStringList members;
    for (QString last;;) {
        const auto next = Sql(connection, "breach.scope-members",
            QStringLiteral("SELECT MIN(actor) FROM audit_entry WHERE object_kind = 'contact' AND actor > ?"))
                              .bind(last)
                              .first([](const Row &row) { return row.isNull(0) ? QString() : row.text(0); });
        if (!next)
            return next.error();
        last = next->value_or(QString());
        if (last.isEmpty())
            return members;
        members.append(last);
    }
}

Outcome addLooks(
    Connection &connection, FilingSystem filingSystem, const BreachScopeQuestion &question, Looks &looks)
{
    Sql sql(connection, "breach.scope-looks",
        QStringLiteral("SELECT object_ref, COUNT(*) FROM audit_entry WHERE object_kind = 'contact' AND "
                       "filing_system = ?%1 GROUP BY object_ref")
            .arg(within(question, "actor")));
    sql.bind(filingSystem);
    return bindPeriod(sql, question).each([&](const Row &row) {
        looks[QByteArray::fromHex(row.text(0).toLatin1())] += row.integer(1);
        return true;
    });
}

Result<QSet<qint64>> contactsOf(
    Connection &connection, FilingSystem filingSystem, const QList<QByteArray> &refs, qint64 &unknown)
{
    QSet<qint64> contacts;
    QSet<QByteArray> known;
    for (const auto *sql : {"SELECT id, ref FROM contact WHERE filing_system = ? AND ref ",
             "SELECT contact_id, absorbed_ref FROM contact_alias WHERE filing_system = ? AND "
             "absorbed_ref "}) {
        Sql naming(
            connection, "breach.scope-contacts", QLatin1String(sql) + padded_places::condition(refs.size()));
        naming.bind(filingSystem);
        const auto read = padded_places::bind(naming, refs).each([&](const Row &row) {
            contacts.insert(row.integer(0));
            known.insert(row.bytes(1));
            return true;
        });
        if (!read)
            return read.error();
    }
    unknown += refs.size() - known.size();
    return contacts;
}

Result<QList<BreachScopeExport>> exportsOf(
    Connection &connection, FilingSystem filingSystem, const BreachScopeQuestion &question)
{
    Sql lists(connection, "breach.scope-lists",
        QStringLiteral("SELECT ref, filing_system, recipient, happened_at, made_by, is_encrypted FROM "
                       "handover WHERE filing_system = ?%1 ORDER BY id DESC")
            .arg(leftCondition(question)));
    lists.bind(filingSystem);
    auto left = bindLeft(lists, question).list([](const Row &row) {
        return BreachScopeExport{.ref = row.text(0),
            .filingSystem = row.filingSystem(1),
            .way = QStringLiteral("mailing-list"),
            .recipient = row.text(2),
            .happenedAt = row.instant(3),
            .madeBy = row.text(4),
            .isEncrypted = row.flag(5)};
    });
    if (!left)
        return left;
    Sql files(connection, "breach.scope-files",
        QStringLiteral("SELECT ref, filing_system, way, happened_at, made_by, is_encrypted FROM file_left "
                       "WHERE filing_system = ?%1 ORDER BY id DESC")
            .arg(leftCondition(question)));
    files.bind(filingSystem);
    const auto others = bindLeft(files, question).list([](const Row &row) {
        return BreachScopeExport{.ref = row.text(0),
            .filingSystem = row.filingSystem(1),
            .way = row.text(2),
            .happenedAt = row.instant(3),
            .madeBy = row.text(4),
            .isEncrypted = row.flag(5)};
    });
    if (!others)
        return others;
    return *left + *others;
}

Result<QSet<qint64>> peopleOn(Connection &connection, const BreachScopeExport &left)
{
    if (left.way != QLatin1String("mailing-list"))
        return peopleOfFile(connection, left);
    Sql listed(connection, "breach.scope-listed",
        QStringLiteral("SELECT d.contact_id FROM handover h JOIN disclosure d ON d.filing_system = "
                       "h.filing_system AND d.handover_id = h.id WHERE h.filing_system = ? AND h.ref = ?"));
    return numbersOf(listed.bind(left.filingSystem).bind(left.ref));
}

Result<QList<BreachScopeGrant>> grantsOf(Connection &connection, const BreachScopeQuestion &question)
{
    QString sql = QStringLiteral("SELECT m.ref, g.role, g.filing_system, g.granted_at, g.revoked_at FROM "
                                 "staff_grant g JOIN staff_member m ON m.id = g.staff_id WHERE "
                                 "g.granted_at < ? AND (g.revoked_at IS NULL OR g.revoked_at >= ?)");
    if (!question.member.isEmpty())
        sql += QStringLiteral(" AND m.ref = ?");
    Sql grants(connection, "breach.scope-grants", sql + QStringLiteral(" ORDER BY g.id"));
    grants.bind(question.until).bind(question.from);
    if (!question.member.isEmpty())
        grants.bind(question.member);
    return grants.list([](const Row &row) {
        return BreachScopeGrant{.member = row.text(0),
            .role = row.as<Role>(1),
            .filingSystem = row.filingSystem(2),
            .since = row.instant(3),
            .until = row.maybeInstant(4)};
    });
}

Result<qint64> everybody(Connection &connection, FilingSystem filingSystem)
{
    return Sql(connection, "breach.scope-everybody",
        QStringLiteral("SELECT COUNT(*) FROM contact WHERE filing_system = ?"))
        .bind(filingSystem)
        .number();
}

Result<QSet<qint64>> numbersOfAll(Connection &connection, FilingSystem filingSystem)
{
    Sql all(connection, "breach.scope-all", QStringLiteral("SELECT id FROM contact WHERE filing_system = ?"));
    return numbersOf(all.bind(filingSystem));
}

Outcome countHeld(Connection &connection, const QList<Id<Contact>> &people, BreachScopePart &part)
{
    if (auto counted = addUp(connection, "breach.scope-categories",
            QStringLiteral("SELECT category, COUNT(*) FROM retention_due WHERE filing_system = ? AND "
                           "contact_id %1 GROUP BY category"),
            part.filingSystem, people, part.categories);
        !counted)
        return counted;
    return addUp(connection, "breach.scope-kinds",
        QStringLiteral("SELECT kind, COUNT(*) FROM contact WHERE filing_system = ? AND id %1 GROUP BY kind"),
        part.filingSystem, people, part.kinds);
}

} // namespace breach_scope_reader
