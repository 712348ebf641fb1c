#include "app/storage/migrations/migration.h"

Migration m0067OneAgreement();

/// 0067: an agreement is kept in one place (art. 28(3) GDPR): what the register of processors had of its days
/// and no agreement tells becomes one of which nobody has seen more, and the register keeps no days of its
/// own. Our representative (art. 27 GDPR) is one for all activities: a setting.
Migration m0067OneAgreement()
{
    return Migration(67, QStringLiteral("one-agreement"))
        .step(QStringLiteral("INSERT INTO agreement (processor_id, signed_on, starts_on, ends_on, renewal, "
                             "added_at, added_by) "
                             "SELECT id, agreement_on, agreement_on, agreement_until, "
                             "CASE WHEN agreement_until IS NULL THEN 0 ELSE 1 END, added_at, added_by "
                             "FROM processor WHERE agreement_on IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "
                             "agreement WHERE agreement.processor_id = processor.id AND "
                             "agreement.signed_on = processor.agreement_on) ORDER BY id"))
        .step(QStringLiteral("ALTER TABLE processor DROP COLUMN agreement_on"))
        .step(QStringLiteral("ALTER TABLE processor DROP COLUMN agreement_until"))
        .step(QStringLiteral("INSERT INTO setting (key, value) "
                             "SELECT 'organisation.representative', MIN(value) FROM activity_value "
                             "WHERE field = 'representative' HAVING COUNT(*) > 0"))
        .step(QStringLiteral("DELETE FROM activity_value WHERE field = 'representative'"));
}
