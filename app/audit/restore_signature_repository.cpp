#include "app/audit/restore_signature_repository.h"

#include "app/audit/sealed_trail_repository.h"
#include "app/storage/sql.h"

using namespace Qt::StringLiterals;

namespace restore_signature_repository {

Outcome add(Connection &connection, const StoredRestoreSignature &signature)
{
    const auto added = Sql(connection, "restore.sign",
        u"INSERT INTO restore_signature (epoch, reason, document, signature, public_key, certificate) "
        "VALUES (?, ?, ?, ?, ?, ?)"_s)
                           .bind(qint64(signature.epoch))
                           .bind(signature.reason)
                           .bind(signature.document)
                           .bind(signature.signature)
                           .bind(signature.publicKey)
                           .bind(signature.certificate)
                           .run();
    return added ? Outcome(done) : Outcome(added.error());
}

Result<QList<StoredRestoreSignature>> all(Connection &connection)
{
    return Sql(connection, "restore.signatures",
        u"SELECT epoch, reason, document, signature, public_key, certificate FROM restore_signature "
        "ORDER BY id"_s)
        .list([](const Row &row) {
            return StoredRestoreSignature{.epoch = quint64(row.integer(0)),
                .reason = row.text(1),
                .document = row.bytes(2),
                .signature = row.bytes(3),
                .publicKey = row.bytes(4),
                .certificate = row.bytes(5)};
        });
}

Result<std::optional<LedgerGap>> openGap(Connection &connection)
{
    using Gap = std::optional<LedgerGap>;
    if (connection.isShared())
        return Gap();
    const auto head = sealed_trail_repository::head(connection);
    if (!head)
        return head.error();
    const auto first = sealed_trail_repository::firstRow(connection, *head);
    if (!first)
        return first.error();
    const auto beginning = *first ? epoch_entry::read((*first)->stored()) : std::nullopt;
    if (!beginning || !beginning->gap)
        return Gap();
    const auto ended = Sql(connection, "restore.ended",
        u"SELECT COUNT(*) FROM (SELECT 1 FROM audit_entry WHERE epoch = ? AND action IN (?, ?) LIMIT 1) x"_s)
                           .bind(qint64(head->epoch))
                           .bind(continuedAction)
                           .bind(replayedAction)
                           .number();
    if (!ended)
        return ended.error();
    return *ended > 0 ? Gap() : beginning->gap;
}

} // namespace restore_signature_repository
