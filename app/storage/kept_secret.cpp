#include "app/storage/kept_secret.h"

#include "app/storage/connection.h"
#include "app/storage/file_key.h"
#include "app/storage/sql.h"
#include "app/vault/wrapped_secret.h"

namespace kept_secret {

namespace {

constexpr qsizetype bareSize = 32;

bool wraps(const Connection &connection)
{
    return connection.fileKey() && connection.fileKey()->isSealing();
}

Result<QByteArray> sealed(const Connection &connection, const QString &name, const SecretBytes &secret)
{
    if (!wraps(connection))
        return secret.view().toByteArray();
    const auto key = connection.fileKey()->vault().wrapKey();
    return key ? wrapped_secret::wrap(*key, name.toUtf8(), secret) : Result<QByteArray>(key.error());
}

Result<SecretBytes> opened(const Connection &connection, const QString &name, const QByteArray &value)
{
    // What is wrapped is longer by its nonce and its tag.
    if (value.size() == bareSize || !wraps(connection))
        return SecretBytes::copyOf(value);
    const auto key = connection.fileKey()->vault().wrapKey();
    return key ? wrapped_secret::unwrap(*key, name.toUtf8(), value) : Result<SecretBytes>(key.error());
}

struct Kept
{
    QString name;
    QByteArray value;
};

Result<QList<Kept>> all(Connection &connection)
{
    return Sql(connection, "secret.all", QStringLiteral("SELECT name, value FROM secret"))
        .once()
        .list([](const Row &row) {
            return Kept{row.text(0), row.bytes(1)};
        });
}

Outcome replace(Connection &connection, const QString &name, const SecretBytes &secret)
{
    const auto value = sealed(connection, name, secret);
    if (!value)
        return value.error();
    const auto set =
        Sql(connection, "secret.wrap", QStringLiteral("UPDATE secret SET value = ? WHERE name = ?"))
            .once()
            .bind(*value)
            .bind(name)
            .run();
    return set ? Outcome(done) : Outcome(set.error());
}

} // namespace

Result<SecretBytes> find(Connection &connection, const QString &name)
{
    const auto found =
        Sql(connection, "secret.find", QStringLiteral("SELECT value FROM secret WHERE name = ?"))
            .once()
            .bind(name)
            .first([](const Row &row) { return row.bytes(0); });
    if (!found)
        return found.error();
    return *found ? opened(connection, name, **found) : Result<SecretBytes>(SecretBytes());
}

Outcome putNew(Connection &connection, const QString &name, const SecretBytes &secret)
{
    const auto value = sealed(connection, name, secret);
    if (!value)
        return value.error();
    const auto put = Sql(connection, "secret.put",
        QStringLiteral("INSERT INTO secret (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING"))
                         .once()
                         .bind(name)
                         .bind(*value)
                         .run();
    return put ? Outcome(done) : Outcome(put.error());
}

Outcome wrapBare(Connection &connection)
{
    if (!wraps(connection))
        return done;
    const auto kept = all(connection);
    if (!kept)
        return kept.error();
    for (const Kept &each : *kept) {
        if (each.value.size() != bareSize)
            continue;
        const auto secret = SecretBytes::copyOf(each.value);
        if (!secret)
            return secret.error();
        if (auto wrapped = replace(connection, each.name, *secret); !wrapped)
            return wrapped;
    }
    return done;
}

Outcome wrapAnew(Connection &from, Connection &to)
{
    const auto kept = all(to);
    if (!kept)
        return kept.error();
    for (const Kept &each : *kept) {
        const auto secret = opened(from, each.name, each.value);
        if (!secret)
            return secret.error();
        if (auto wrapped = replace(to, each.name, *secret); !wrapped)
            return wrapped;
    }
    return done;
}

} // namespace kept_secret
