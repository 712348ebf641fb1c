#include "app/staff/file_conversion.h"

#include "app/base/folded_text.h"
#include "app/staff/guess_file.h"
#include "app/staff/passphrase.h"
#include "app/staff/vault_roles.h"
#include "app/storage/connection.h"
#include "app/storage/file_copy.h"
#include "app/storage/file_key.h"
#include "app/storage/file_replacement.h"
#include "app/storage/migrations/migrations.h"
#include "app/storage/migrator.h"
#include "app/storage/sql.h"
#include "app/storage/transaction.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace file_conversion {

namespace {

/// A plain file has no name of its own for guesses to be counted under.
QString markOf(const QString &path)
{
    const QByteArray place = QFileInfo(path).absoluteFilePath().toUtf8();
    return QStringLiteral("plain-") +
        QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha256).first(8).toHex());
}

/// Role and filing system of who is not shut out.
Result<QList<Grant>> grantsOf(Connection &plain, const QString &folded)
{
    return Sql(plain, "file.convert",
        QStringLiteral(
            "SELECT g.role, g.filing_system FROM staff_grant g JOIN staff_member m ON m.id = g.staff_id "
            "WHERE m.name_folded = ? AND g.revoked_at IS NULL"))
        .bind(folded)
        .list([](const Row &row) {
            return Grant{static_cast<Role>(row.number(0)), static_cast<FilingSystem>(row.number(1))};
        });
}

/// Who converts, once their passphrase was found right. The columns are those of the first builds: the schema
/// is brought up to date after the copy.
Result<VaultMember> keeper(
    Connection &plain, const QString &name, const SecretText &passphrase, HashCost cost)
{
    const QString folded = foldedText(name.trimmed());
    const auto known = Sql(plain, "file.convert",
        QStringLiteral(
            "SELECT ref, passphrase FROM staff_member WHERE name_folded = ? AND disabled_at IS NULL"))
                           .bind(folded)
                           .first([](const Row &row) { return std::pair(row.text(0), row.text(1)); });
    if (!known)
        return known.error();
    if (!*known)
        pretendToCompare(passphrase, cost);
    if (!*known || !passphraseMatches((*known)->second, passphrase))
        return Error{Failure::WrongPassphrase, QStringLiteral("staff.sign-in")};
    const auto grants = grantsOf(plain, folded);
    if (!grants)
        return grants.error();
    for (const FilingSystem each : allFilingSystems) {
        if (!grants->contains(Grant{Role::Administrator, each}))
            return Error{Failure::Refused, QStringLiteral("file.plain-keeper")};
    }
    return VaultMember{.ref = (*known)->first, .name = folded, .roles = roleBits(*grants)};
}

/// Brings the copy up to date, which a newer one cannot be. In a sealed file a passphrase is what opens a key
/// set; of a hash nothing is left.
Outcome settle(const Location &sealed)
{
    auto line = Connection::open(sealed, Connection::Access::ReadWrite);
    if (!line)
        return line.error();
    if (auto migrated = migrator::migrate(**line, allMigrations()); !migrated)
        return migrated;
    return writing(**line, [](Connection &connection) -> Outcome {
        const auto set =
            Sql(connection, "file.convert", QStringLiteral("UPDATE staff_member SET passphrase = ''")).run();
        return set ? Outcome(done) : Outcome(set.error());
    });
}

} // namespace

Result<file_entry::Made> convert(const Location &location, const QString &name, const SecretText &passphrase,
    HashCost cost, const Clock &clock, const RewritingWatch &watch)
{
    GuessFile guesses;
    const QString mark = markOf(location.target);
    if (auto counted = guesses.count(mark, name, clock.now()); !counted)
        return counted.error();
    auto plain = Connection::openPlain(location.target);
    if (!plain)
        return plain.error();
    const auto member = keeper(**plain, name, passphrase, cost);
    if (!member)
        return member.error();
    guesses.forgive(mark, name);
    // What a crash left of an earlier attempt has no recovery key that anybody saw.
    const Location fresh = Location::embedded(file_replacement::freshFor(location.target));
    if (auto gone = file_replacement::wipe(fresh.target); !gone)
        return gone.error();
    auto made = file_entry::makeFor(fresh, *member, passphrase, cost, clock);
    if (!made)
        return made.error();
    auto landed = file_copy::into(**plain, made->location, Rewriting::Work::Sealing, watch);
    plain->reset();
    if (landed)
        landed = settle(made->location);
    if (landed)
        landed = file_replacement::replace(fresh.target, location.target);
    if (!landed) {
        std::ignore = file_replacement::wipe(fresh.target);
        return landed.error();
    }
    made->location.target = location.target;
    return made;
}

} // namespace file_conversion
