#include "app/audit/checkpoint_key_repository.h"

#include "app/storage/sql.h"
#include "app/vault/session_key.h"

using namespace Qt::StringLiterals;

namespace checkpoint_key_repository {

Outcome keep(Connection &connection, const SessionKey &key)
{
    const auto kept = Sql(connection, "trail.keep-key",
        u"INSERT INTO checkpoint_key (public_key, member, document, signature, certified_by) "
        "VALUES (?, ?, ?, ?, ?) ON CONFLICT (public_key) DO NOTHING"_s)
                          .bind(key.about().publicKey)
                          .bind(key.about().member.toString(QUuid::WithoutBraces))
                          .bind(key.document())
                          .bind(key.signature())
                          .bind(key.certifiedBy())
                          .run();
    return kept ? Outcome(done) : Outcome(kept.error());
}

Result<QList<StoredKey>> all(Connection &connection)
{
    return Sql(connection, "trail.session-keys",
        u"SELECT public_key, member, document, signature, certified_by FROM checkpoint_key "
        "ORDER BY public_key"_s)
        .list([](const Row &row) {
            return StoredKey{.publicKey = row.bytes(0),
                .member = row.text(1),
                .document = row.bytes(2),
                .signature = row.bytes(3),
                .certifiedBy = row.bytes(4)};
        });
}

} // namespace checkpoint_key_repository
