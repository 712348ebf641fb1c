#include "app/backup/erasure_record.h"

#include "app/contacts/suppression_list.h"
#include "app/storage/kept_secret.h"
#include "app/storage/sql.h"
#include "app/vault/bytes.h"

#include <algorithm>
#include <utility>

namespace erasure_record {

namespace {

const QString seedName = QStringLiteral("ledger_seed");

Result<SeedSigner> signer(Connection &connection)
{
    auto seed = kept_secret::find(connection, seedName);
    return seed ? signerOf(*std::move(seed)) : Result<SeedSigner>(seed.error());
}

Outcome makeSeed(Connection &connection)
{
    const auto stored = kept_secret::find(connection, seedName);
    if (!stored || !stored->isEmpty())
        return stored ? Outcome(done) : Outcome(stored.error());
    const auto fresh = SecretBytes::random(32);
    if (!fresh)
        return fresh.error();
    return kept_secret::putNew(connection, seedName, *fresh);
}

Outcome put(Connection &connection, const ErasureEntry &entry)
{
    const auto added = Sql(
        connection, "ledger.add", QStringLiteral("INSERT INTO erasure_entry (sequence, entry) VALUES (?, ?)"))
                           .bind(static_cast<qint64>(entry.sequence))
                           .bind(entry.toBytes())
                           .run();
    return added ? Outcome(done) : Outcome(added.error());
}

} // namespace

Outcome prepare(Connection &connection)
{
    if (connection.isShared())
        return done;
    if (const auto key = suppression_list::keyOrNew(connection); !key)
        return key.error();
    return makeSeed(connection);
}

Result<QByteArray> signerKey(Connection &connection)
{
    const auto stored = kept_secret::find(connection, seedName);
    if (!stored)
        return stored.error();
    if (stored->isEmpty())
        return QByteArray();
    const auto known = signer(connection);
    return known ? Result<QByteArray>(known->publicKey) : Result<QByteArray>(known.error());
}

namespace {

/// Where the ledger has its key, the suppression list has its own, which is made before.
Result<SeedSigner> signerOrNew(Connection &connection)
{
    auto seed = kept_secret::find(connection, seedName);
    if (seed && seed->isEmpty()) {
        if (auto prepared = prepare(connection); !prepared)
            return prepared.error();
        seed = kept_secret::find(connection, seedName);
    }
    return seed ? signerOf(*std::move(seed)) : Result<SeedSigner>(seed.error());
}

} // namespace

Outcome add(Connection &connection, DoneAct act)
{
    return add(connection, QList<DoneAct>{std::move(act)});
}

Outcome add(Connection &connection, const QList<DoneAct> &acts)
{
    const bool isOfSomebody =
        std::any_of(acts.cbegin(), acts.cend(), [](const DoneAct &act) { return !act.records.isEmpty(); });
    if (connection.isShared() || !isOfSomebody)
        return done;
    const auto signer = signerOrNew(connection);
    const auto key = signer ? readied(*signer) : Result<ReadySigner>(signer.error());
    if (!key)
        return key.error();
    const auto position = Sql(
        connection, "ledger.position", QStringLiteral("SELECT COALESCE(MAX(position), 0) FROM audit_entry"))
                              .number();
    auto last = head(connection);
    if (!position || !last)
        return position ? last.error() : position.error();
    for (DoneAct act : acts) {
        act.auditPosition = quint64(*position);
        const QList<QUuid> all = act.records;
        for (qsizetype from = 0; from < all.size(); from += ErasureEntry::most) {
            act.records = all.mid(from, ErasureEntry::most);
            const auto entry = ErasureLedger::next(*last, act, *key);
            if (!entry)
                return entry.error();
            if (auto added = put(connection, *entry); !added)
                return added;
            last = LedgerHead{entry->sequence, entry->hash()};
        }
    }
    return done;
}

Outcome takeOver(Connection &connection, const QList<ErasureEntry> &entries)
{
    auto last = head(connection);
    if (!last)
        return last.error();
    for (const ErasureEntry &entry : entries) {
        if (entry.sequence != last->count + 1 || entry.previous != last->hash)
            return Error{Failure::Damaged, QStringLiteral("ledger.entry"), {QString::number(entry.sequence)}};
        if (auto added = put(connection, entry); !added)
            return added;
        last = LedgerHead{entry.sequence, entry.hash()};
    }
    return done;
}

Result<LedgerHead> head(Connection &connection)
{
    const auto last = Sql(connection, "ledger.head",
        QStringLiteral("SELECT entry FROM erasure_entry ORDER BY sequence DESC LIMIT 1"))
                          .first([](const Row &row) { return row.bytes(0); });
    if (!last)
        return last.error();
    if (!*last)
        return LedgerHead{0, ErasureLedger::emptyHead(connection.vault())};
    const auto entry = ErasureEntry::fromBytes(**last);
    if (!entry)
        return entry.error();
    return LedgerHead{entry->sequence, entry->hash()};
}

Result<ErasureLedger> ledger(Connection &connection)
{
    const auto rows =
        Sql(connection, "ledger.all", QStringLiteral("SELECT entry FROM erasure_entry ORDER BY sequence"))
            .list([](const Row &row) { return row.bytes(0); });
    if (!rows)
        return rows.error();
    ByteWriter bytes;
    bytes.bytes(ErasureLedger(connection.vault()).toBytes().first(8 + 16));
    bytes.number(quint64(rows->size()));
    for (const QByteArray &entry : *rows) {
        bytes.number(quint32(entry.size()));
        bytes.bytes(entry);
    }
    return ErasureLedger::fromBytes(bytes.written());
}

} // namespace erasure_record
