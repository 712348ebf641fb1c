#include "app/staff/staff_repository.h"

#include "app/base/folded_text.h"
#include "app/storage/setting_table.h"
#include "app/storage/sql.h"
#include "app/storage/touched.h"

namespace staff_repository {

namespace {

const QString organisationKey = QStringLiteral("organisation");
const QString newKeyDueKey = QStringLiteral("new_key_due");
const QString memberColumns =
    QStringLiteral("id, ref, name, display_name, disabled_at, own_contact, activation_until");

StaffMember memberFrom(const Row &row)
{
    return {.id = row.id<StaffMember>(0),
        .ref = row.text(1),
        .name = row.text(2),
        .displayName = row.text(3),
        .disabledAt = row.maybeInstant(4),
        .ownContact = row.bytes(5),
        .activationUntil = row.maybeInstant(6)};
}

Outcome readGrants(Connection &connection, StaffMember &member)
{
    auto grants = Sql(connection, "staff.grants",
        QStringLiteral("SELECT role, filing_system, awaits_besides FROM staff_grant "
                       "WHERE staff_id = ? AND revoked_at IS NULL ORDER BY filing_system, role, id"))
                      .bind(member.id)
                      .list([](const Row &row) {
                          return AwaitedGrant{{row.as<Role>(0), row.filingSystem(1)}, row.text(2)};
                      });
    if (!grants)
        return grants.error();
    for (const AwaitedGrant &each : std::as_const(*grants)) {
        if (each.by.isEmpty())
            member.grants.append(each.grant);
        else
            member.awaited.append(each);
    }
    return done;
}

Outcome setSetting(Connection &connection, const QString &key, const QString &value)
{
    return setting_table::set(connection, "staff.set-setting", key, value);
}

/// Empty where it was never set.
Result<QString> setting(Connection &connection, const QString &key)
{
    return setting_table::value(connection, "staff.setting", key);
}

} // namespace

Outcome lock(Connection &connection)
{
    if (!connection.isShared())
        return done;
    return outcomeOf(
        Sql(connection, "staff.lock", QStringLiteral("LOCK TABLE staff_member IN SHARE ROW EXCLUSIVE MODE"))
            .run());
}

Result<qint64> count(Connection &connection)
{
    return Sql(connection, "staff.count", QStringLiteral("SELECT COUNT(*) FROM staff_member")).number();
}

Result<QList<StaffMember>> all(Connection &connection)
{
    auto members = Sql(connection, "staff.all",
        QStringLiteral("SELECT %1 FROM staff_member ORDER BY name_folded, id").arg(memberColumns))
                       .list(memberFrom);
    if (!members)
        return members;
    for (StaffMember &member : *members) {
        if (auto read = readGrants(connection, member); !read)
            return read.error();
    }
    return members;
}

Result<std::optional<Credentials>> byName(Connection &connection, const QString &name)
{
    auto found = Sql(connection, "staff.by-name",
        QStringLiteral("SELECT %1, passphrase, failures, retry_at FROM staff_member WHERE name_folded = ?")
            .arg(memberColumns))
                     .bind(foldedText(name.trimmed()))
                     .first([](const Row &row) {
                         return Credentials{memberFrom(row), row.text(7), row.number(8), row.instant(9)};
                     });
    if (found && *found) {
        if (auto read = readGrants(connection, (*found)->member); !read)
            return read.error();
    }
    return found;
}

Result<std::optional<StaffMember>> byRef(Connection &connection, const QString &ref)
{
    auto found = Sql(connection, "staff.by-ref",
        QStringLiteral("SELECT %1 FROM staff_member WHERE ref = ?").arg(memberColumns))
                     .bind(ref)
                     .first(memberFrom);
    if (found && *found) {
        if (auto read = readGrants(connection, **found); !read)
            return read.error();
    }
    return found;
}

Result<Id<StaffMember>> add(
    Connection &connection, const StaffMember &member, const QString &passphrase, Instant now)
{
    const auto number = Sql(connection, "staff.add",
        QStringLiteral(
            "INSERT INTO staff_member (ref, name, name_folded, display_name, passphrase, created_at, "
            "own_contact, activation_until, told_position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, "
            "(SELECT COALESCE(MAX(position), 0) FROM audit_entry)) RETURNING id"))
                            .bind(member.ref)
                            .bind(member.name)
                            .bind(foldedText(member.name.trimmed()))
                            .bind(member.displayName)
                            .bind(passphrase)
                            .bind(now)
                            .bind(member.ownContact)
                            .bind(member.activationUntil)
                            .number();
    if (!number)
        return number.error();
    return Id<StaffMember>(*number);
}

Outcome grant(Connection &connection, Id<StaffMember> member, Grant grant, const QString &by, Instant now)
{
    return outcomeOf(Sql(connection, "staff.grant",
        QStringLiteral("INSERT INTO staff_grant (staff_id, role, filing_system, granted_by, granted_at) "
                       "VALUES (?, ?, ?, ?, ?)"))
                         .bind(member)
                         .bind(grant.role)
                         .bind(grant.filingSystem)
                         .bind(by)
                         .bind(now)
                         .run());
}

Outcome awaitSecond(Connection &connection, Id<StaffMember> member, Grant grant, const QString &besides)
{
    return oneTouched(
        Sql(connection, "staff.await-second",
            QStringLiteral("UPDATE staff_grant SET awaits_besides = ? WHERE staff_id = ? AND role = ? AND "
                           "filing_system = ? AND revoked_at IS NULL"))
            .bind(besides)
            .bind(member)
            .bind(grant.role)
            .bind(grant.filingSystem)
            .run(),
        QStringLiteral("staff.not-granted"));
}

Outcome countersign(
    Connection &connection, Id<StaffMember> member, Grant grant, const QString &by, Instant now)
{
    return oneTouched(
        Sql(connection, "staff.countersign",
            QStringLiteral("UPDATE staff_grant SET awaits_besides = '', seconded_by = ?, seconded_at = ? "
                           "WHERE staff_id = ? AND role = ? AND filing_system = ? AND revoked_at IS NULL AND "
                           "awaits_besides <> ''"))
            .bind(by)
            .bind(now)
            .bind(member)
            .bind(grant.role)
            .bind(grant.filingSystem)
            .run(),
        QStringLiteral("staff.nothing-awaited"));
}

Outcome revoke(Connection &connection, Id<StaffMember> member, Grant grant, Instant now)
{
    return oneTouched(
        Sql(connection, "staff.revoke",
            QStringLiteral("UPDATE staff_grant SET revoked_at = ? WHERE staff_id = ? AND role = ? AND "
                           "filing_system = ? AND revoked_at IS NULL"))
            .bind(now)
            .bind(member)
            .bind(grant.role)
            .bind(grant.filingSystem)
            .run(),
        QStringLiteral("staff.revoke"));
}

Outcome disable(Connection &connection, Id<StaffMember> member, Instant now)
{
    return outcomeOf(Sql(connection, "staff.disable",
        QStringLiteral("UPDATE staff_member SET disabled_at = ?, version = version + 1 WHERE id = ?"))
                         .bind(now)
                         .bind(member)
                         .run());
}

Outcome setOwnContact(Connection &connection, Id<StaffMember> member, const QByteArray &contactRef)
{
    return outcomeOf(Sql(connection, "staff.set-own-contact",
        QStringLiteral("UPDATE staff_member SET own_contact = ?, version = version + 1 WHERE id = ?"))
                         .bind(contactRef)
                         .bind(member)
                         .run());
}

Outcome setPassphrase(Connection &connection, Id<StaffMember> member, const QString &passphrase,
    std::optional<Instant> activationUntil)
{
    return outcomeOf(Sql(connection, "staff.set-passphrase",
        QStringLiteral("UPDATE staff_member SET passphrase = ?, activation_until = ?, failures = 0, "
                       "retry_at = 0, version = version + 1 WHERE id = ?"))
                         .bind(passphrase)
                         .bind(activationUntil)
                         .bind(member)
                         .run());
}

Result<bool> countFailure(Connection &connection, Id<StaffMember> member, int before, Instant retryAt)
{
    const auto touched = Sql(connection, "staff.failures",
        QStringLiteral("UPDATE staff_member SET failures = ?, retry_at = ? WHERE id = ? AND failures = ?"))
                             .bind(before + 1)
                             .bind(retryAt)
                             .bind(member)
                             .bind(before)
                             .run();
    if (!touched)
        return touched.error();
    return *touched > 0;
}

Outcome forgetFailures(Connection &connection, Id<StaffMember> member)
{
    return outcomeOf(Sql(connection, "staff.forget-failures",
        QStringLiteral("UPDATE staff_member SET failures = 0, retry_at = 0 WHERE id = ?"))
                         .bind(member)
                         .run());
}

Result<qint64> toldPosition(Connection &connection, Id<StaffMember> member)
{
    return Sql(
        connection, "staff.told", QStringLiteral("SELECT told_position FROM staff_member WHERE id = ?"))
        .bind(member)
        .number();
}

Outcome setTold(Connection &connection, Id<StaffMember> member, qint64 position)
{
    return outcomeOf(Sql(connection, "staff.set-told",
        QStringLiteral("UPDATE staff_member SET told_position = ? WHERE id = ? AND told_position < ?"))
                         .bind(position)
                         .bind(member)
                         .bind(position)
                         .run());
}

Outcome setOrganisation(Connection &connection, const QString &name)
{
    return setSetting(connection, organisationKey, name);
}

Result<QString> organisation(Connection &connection)
{
    return setting(connection, organisationKey);
}

Outcome setNewKeyDue(Connection &connection, bool isDue)
{
    return setSetting(connection, newKeyDueKey, isDue ? QStringLiteral("1") : QStringLiteral("0"));
}

Result<bool> isNewKeyDue(Connection &connection)
{
    const auto found = setting(connection, newKeyDueKey);
    if (!found)
        return found.error();
    return *found == QLatin1String("1");
}

} // namespace staff_repository
