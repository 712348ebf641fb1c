#include "app/contacts/suppression_list.h"

#include "app/contacts/contact_details.h"
#include "app/storage/kept_secret.h"
#include "app/storage/sql.h"

#include <algorithm>
#include <bit>

namespace suppression_list {

namespace {

constexpr int keyVersion = 1;

const QString keyName = QStringLiteral("suppression_key");

} // namespace

Result<SecretBytes> key(Connection &connection)
{
    return kept_secret::find(connection, keyName);
}

Result<SecretBytes> keyOrNew(Connection &connection)
{
    auto known = key(connection);
    if (!known || !known->isEmpty())
        return known;
    const auto fresh = SecretBytes::random(size_t(suppressionKeySize));
    if (!fresh)
        return fresh.error();
    // Another program may make one at the same time: whichever came first is the key.
    if (auto put = kept_secret::putNew(connection, keyName, *fresh); !put)
        return put.error();
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
                            .bind(suppressionHash(secret->view(), kind, normalised))
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
    return addAll(connection, filingSystem, {{kind, normalised}}, scope, reason, since);
}

Outcome addAll(Connection &connection, FilingSystem filingSystem,
    const QList<std::pair<SuppressedKind, QString>> &values, const QString &scope, const QString &reason,
    Instant since)
{
    if (values.isEmpty())
        return done;
    const auto secret = keyOrNew(connection);
    if (!secret)
        return secret.error();
    QList<Line> lines;
    for (const Hash &hash : hashesOf(*secret, values))
        lines.append({hash, scope, reason, since});
    return addLines(connection, filingSystem, lines);
}

QList<Hash> hashesOf(const SecretBytes &key, const QList<std::pair<SuppressedKind, QString>> &values)
{
    QList<Hash> hashes;
    const auto add = [&](SuppressedKind kind, const QString &value) {
        const QByteArray bytes = suppressionHash(key.view(), kind, value);
        const bool isKnown = std::any_of(
            hashes.cbegin(), hashes.cend(), [&](const Hash &hash) { return hash.bytes == bytes; });
        if (!isKnown)
            hashes.append({kind, bytes, keyVersion});
    };
    for (const auto &[kind, normalised] : values) {
        add(kind, normalised);
        if (kind == SuppressedKind::Email)
            add(kind, withoutPlusTag(normalised));
    }
    return hashes;
}

Outcome addLines(Connection &connection, FilingSystem filingSystem, const QList<Line> &lines)
{
    // By halves, so that the texts are few and rest prepared.
    constexpr size_t linesAtOnce = 32;
    for (qsizetype from = 0; from < lines.size();) {
        const auto count = qsizetype(std::bit_floor(std::min(linesAtOnce, size_t(lines.size() - from))));
        Sql sql(connection, "suppression.add",
            QStringLiteral("INSERT INTO suppression (filing_system, hash, kind, scope, reason, since, "
                           "key_version) VALUES (?, ?, ?, ?, ?, ?, ?)%1 "
                           "ON CONFLICT (filing_system, hash, scope, reason) "
                           "DO UPDATE SET since = excluded.since WHERE suppression.since < excluded.since")
                .arg(QStringLiteral(", (?, ?, ?, ?, ?, ?, ?)").repeated(count - 1)));
        for (const Line &line : lines.mid(from, count))
            sql.bind(filingSystem)
                .bind(line.hash.bytes)
                .bind(line.hash.kind)
                .bind(line.scope)
                .bind(line.reason)
                .bind(line.since)
                .bind(line.hash.keyVersion);
        if (const auto added = sql.run(); !added)
            return added.error();
        from += count;
    }
    return done;
}

Outcome addHash(Connection &connection, FilingSystem filingSystem, const QByteArray &hash,
    SuppressedKind kind, int version, const QString &scope, const QString &reason, Instant since)
{
    return addLines(connection, filingSystem, {{{kind, hash, version}, scope, reason, since}});
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
