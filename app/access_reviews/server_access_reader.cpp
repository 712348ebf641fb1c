#include "app/access_reviews/server_access_reader.h"

#include "app/storage/sql.h"

namespace server_access_reader {

namespace {

Result<QStringList> names(Connection &connection, const char *name, const QString &sql)
{
    const auto found = Sql(connection, name, sql).list([](const Row &row) { return row.text(0); });
    return found ? Result<QStringList>(QStringList(*found)) : Result<QStringList>(found.error());
}

void addRoles(QList<AccessLine> &lines, AccessMatter matter, const QStringList &roles, const QString &fault)
{
    for (const QString &role : roles)
        lines.append({.matter = matter, .key = role, .place = role, .fault = fault});
}

/// Whether the login "r" is such a role, or may take one on with SET ROLE: of attributes nothing is
/// inherited, and yet they are one step away. A superuser may take on every role.
QString mayBe(const char *attribute)
{
    return QStringLiteral(
        "EXISTS (SELECT 1 FROM pg_roles s WHERE s.%1 AND pg_has_role(r.oid, s.oid, 'MEMBER'))")
        .arg(QLatin1String(attribute));
}

/// Who owns the database or a table in it.
QString owners()
{
    return QStringLiteral("SELECT datdba FROM pg_database WHERE datname = current_database() "
                          "UNION SELECT c.relowner FROM pg_class c "
                          "JOIN pg_namespace n ON n.oid = c.relnamespace "
                          "WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p')");
}

/// Those, and every login that may take one of them on with SET ROLE: no rule about rows holds for an owner.
/// Superusers are told as such.
QString whoOwns()
{
    return QStringLiteral(
        "SELECT r.rolname FROM pg_roles r WHERE r.oid IN (%1) OR (r.rolcanlogin AND NOT %2 AND "
        "EXISTS (SELECT 1 FROM pg_roles o WHERE o.oid IN (%1) AND pg_has_role(r.oid, o.oid, 'MEMBER'))) "
        "ORDER BY r.rolname")
        .arg(owners(), mayBe("rolsuper"));
}

/// Whether this login may look at the rules. Asked first: a refusal would end the transaction.
Result<bool> maySeeRules(Connection &connection)
{
    const auto may = Sql(connection, "access.may-see-rules",
        QStringLiteral("SELECT CASE WHEN has_table_privilege('pg_hba_file_rules', 'SELECT') AND "
                       "has_function_privilege('pg_hba_file_rules()', 'EXECUTE') THEN 1 ELSE 0 END"))
                         .number();
    return may ? Result<bool>(*may != 0) : Result<bool>(may.error());
}

AccessLine ruleFrom(const Row &row)
{
    const QString kind = row.text(0);
    const QString method = row.text(4);
    AccessLine line{.matter = AccessMatter::HostRule};
    line.place = QStringList{kind, row.text(1), row.text(2), row.text(3), method}.join(u' ').simplified();
    line.key = line.place;
    if (method == QLatin1String("trust"))
        line.fault = access_fault::withoutPassword;
    else if (method != QLatin1String("reject") &&
        (kind == QLatin1String("host") || kind == QLatin1String("hostnossl")))
        line.fault = access_fault::unencrypted;
    return line;
}

Outcome addRules(Connection &connection, QList<AccessLine> &lines)
{
    const auto may = maySeeRules(connection);
    if (!may)
        return may.error();
    if (!*may) {
        lines.append(
            {.matter = AccessMatter::HostRule, .key = access_fault::unknown, .fault = access_fault::unknown});
        return done;
    }
    const auto rules = Sql(connection, "access.host-rules",
        QStringLiteral("SELECT type, array_to_string(database, ','), array_to_string(user_name, ','), "
                       "concat_ws('/', address, netmask), auth_method FROM pg_hba_file_rules "
                       "WHERE error IS NULL ORDER BY line_number"))
                           .list(ruleFrom);
    if (!rules)
        return rules.error();
    lines += *rules;
    return done;
}

} // namespace

Result<QList<AccessLine>> lines(Connection &connection)
{
    const auto superusers = names(connection, "access.superusers",
        QStringLiteral("SELECT r.rolname FROM pg_roles r WHERE r.rolcanlogin AND %1 ORDER BY r.rolname")
            .arg(mayBe("rolsuper")));
    if (!superusers)
        return superusers.error();
    const auto bypassing = names(connection, "access.bypassing",
        QStringLiteral("SELECT r.rolname FROM pg_roles r WHERE r.rolcanlogin AND NOT %1 AND %2 "
                       "ORDER BY r.rolname")
            .arg(mayBe("rolsuper"), mayBe("rolbypassrls")));
    if (!bypassing)
        return bypassing.error();
    const auto owning = names(connection, "access.owners", whoOwns());
    if (!owning)
        return owning.error();
    QList<AccessLine> lines;
    addRoles(lines, AccessMatter::Superuser, *superusers, access_fault::pastTheRows);
    addRoles(lines, AccessMatter::BypassesRows, *bypassing, access_fault::pastTheRows);
    addRoles(lines, AccessMatter::ServerOwner, *owning, {});
    if (auto added = addRules(connection, lines); !added)
        return added.error();
    return lines;
}

} // namespace server_access_reader
