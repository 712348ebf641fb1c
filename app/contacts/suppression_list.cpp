#include "app/contacts/suppression_list.h"

#include "app/contacts/contact_details.h"
#include "app/storage/sql.h"

#include <sodium.h>

namespace suppression_list {

namespace {

constexpr int keyVersion = 1;

const QString keyName = QStringLiteral("suppression_key");

QByteArray randomKey()
{
    QByteArray fresh(suppressionKeySize, Qt::Uninitialized);
    randombytes_buf(fresh.data(), static_cast<size_t>(fresh.size()));
    return fresh;
}

/// The address without its plus-tag.
QString withoutTag(const QString &email)
{
    const qsizetype at = email.lastIndexOf(u'@');
    const qsizetype plus = email.indexOf(u'+');
    return plus > 0 && plus < at ? email.left(plus) + email.mid(at) : email;
}

} // namespace

Result<QByteArray> key(Connection &connection)
{
    const auto found =
        Sql(connection, "suppression.key", QStringLiteral("SELECT value FROM secret WHERE name = ?"))
            .once()
            .bind(keyName)
            .first([](const Row &row) { return row.bytes(0); });
    if (!found)
        return found.error();
    return found->value_or(QByteArray());
}

Result<QByteArray> keyOrNew(Connection &connection)
{
    if (sodium_init() < 0)
        return Error{Failure::Unavailable, QStringLiteral("passphrase.memory")};
    // Another program may make one at the same time: whichever came first is the key.
    const auto made = Sql(connection, "suppression.new-key",
        QStringLiteral("INSERT INTO secret (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING"))
                          .once()
                          .bind(keyName)
                          .bind(randomKey())
                          .run();
    if (!made)
        return made.error();
    return key(connection);
}

SuppressedKind kindOf(const ContactPoint &point)
{
    return point.kind == ContactPoint::Kind::Email ? SuppressedKind::Email : SuppressedKind::Phone;
}

Result<Standing> standingOf(
    Connection &connection, FilingSystem filingSystem, SuppressedKind kind, const QString &normalised)
{
    const auto secret = key(connection);
    if (!secret)
        return secret.error();
    if (secret->isEmpty() || normalised.isEmpty())
        return Standing::Free;
    const auto scopes = Sql(connection, "suppression.standing",
        QStringLiteral("SELECT DISTINCT scope FROM suppression WHERE filing_system = ? AND hash = ?"))
                            .bind(filingSystem)
                            .bind(suppressionHash(*secret, kind, normalised))
                            .list([](const Row &row) { return row.text(0); });
    if (!scopes)
        return scopes.error();
    if (scopes->isEmpty())
        return Standing::Free;
    return scopes->contains(erasedScope) ? Standing::Erased : Standing::Unwanted;
}

Outcome add(Connection &connection, FilingSystem filingSystem, SuppressedKind kind, const QString &normalised,
    const QString &scope, const QString &reason, Instant since)
{
    const auto secret = keyOrNew(connection);
    if (!secret)
        return secret.error();
    QStringList values{normalised};
    if (kind == SuppressedKind::Email)
        values.append(withoutTag(normalised));
    values.removeDuplicates();
    for (const QString &value : std::as_const(values)) {
        auto added = addHash(connection, filingSystem, suppressionHash(*secret, kind, value), kind,
            keyVersion, scope, reason, since);
        if (!added)
            return added;
    }
    return done;
}

Outcome addHash(Connection &connection, FilingSystem filingSystem, const QByteArray &hash,
    SuppressedKind kind, int version, const QString &scope, const QString &reason, Instant since)
{
    const auto added = Sql(connection, "suppression.add",
        QStringLiteral(
            "INSERT INTO suppression (filing_system, hash, kind, scope, reason, since, key_version) "
            "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (filing_system, hash, scope, reason) "
            "DO UPDATE SET since = excluded.since WHERE suppression.since < excluded.since"))
                           .bind(filingSystem)
                           .bind(hash)
                           .bind(kind)
                           .bind(scope)
                           .bind(reason)
                           .bind(since)
                           .bind(version)
                           .run();
    return added ? Outcome(done) : Outcome(added.error());
}

Outcome takeBack(Connection &connection, FilingSystem filingSystem, const QString &reason)
{
    const auto removed = Sql(connection, "suppression.take-back",
        QStringLiteral("DELETE FROM suppression WHERE filing_system = ? AND reason = ?"))
                             .bind(filingSystem)
                             .bind(reason)
                             .run();
    if (!removed)
        return removed.error();
    return done;
}

} // namespace suppression_list
