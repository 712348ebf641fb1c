#include "app/storage/migrations/migration.h"

Migration m0010Activation();

/// 0010: until when the code works by which a member comes in who has no passphrase yet; nothing for who has
/// one.
Migration m0010Activation()
{
    return Migration(10, QStringLiteral("activation"))
        .step(QStringLiteral("ALTER TABLE staff_member ADD COLUMN activation_until {{integer}}"));
}
