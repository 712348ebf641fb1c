#include "app/storage/migrations/migration.h"

Migration m0017RestoreSignatures();

/// 0017: who signed for a restored backup (security.md 4.5.4): the epoch of the log that the restore began,
/// the reason in their words, the document, the signature, the key it was made with, and an administrator's
/// word for that key. Nothing on a server.
Migration m0017RestoreSignatures()
{
    return Migration(17, QStringLiteral("restore-signatures"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE restore_signature (
                id {{serial}},
                epoch {{integer}} NOT NULL,
                reason TEXT NOT NULL,
                document {{bytes}} NOT NULL,
                signature {{bytes}} NOT NULL,
                public_key {{bytes}} NOT NULL,
                certificate {{bytes}} NOT NULL
            ) {{strict}})sql"))
        .appendOnly(QStringLiteral("restore_signature"));
}
