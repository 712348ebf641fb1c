#include "app/storage/migrations/migration.h"

Migration m0028Merging();

/// 0028: which records of a person went into which other; where each act of consent that came along stood
/// before, so that what the trail and receipts tell of it can still be held against it; which changes of
/// fields were made on a record that is no more. And what possible duplicates are looked for by.
Migration m0028Merging()
{
    const QString toContact =
        QStringLiteral("FOREIGN KEY (filing_system, contact_id) REFERENCES contact (filing_system, id)");
    return Migration(28, QStringLiteral("merging"))
        .personal(QStringLiteral("contact_alias"),
            QStringLiteral(R"sql(
            contact_id {{integer}} NOT NULL,
            absorbed_ref {{bytes}} NOT NULL,
            merge_ref TEXT NOT NULL,
            merged_at {{integer}} NOT NULL,
            merged_by TEXT NOT NULL,
            )sql") +
                toContact)
        .step(QStringLiteral("CREATE UNIQUE INDEX contact_alias_ref ON contact_alias "
                             "(filing_system, absorbed_ref, contact_id)"))
        .step(
            QStringLiteral("CREATE INDEX contact_alias_contact ON contact_alias (filing_system, contact_id)"))
        .personal(QStringLiteral("consent_origin"),
            QStringLiteral(R"sql(
            contact_id {{integer}} NOT NULL,
            event_id {{integer}} NOT NULL,
            absorbed_ref {{bytes}} NOT NULL,
            absorbed_contact {{integer}} NOT NULL,
            absorbed_event {{integer}} NOT NULL,
            detail_id {{integer}},
            corrects_id {{integer}},
            previous_id {{integer}},
            entry_hash {{bytes}},
            )sql") +
                toContact)
        .step(QStringLiteral("CREATE UNIQUE INDEX consent_origin_event ON consent_origin "
                             "(filing_system, event_id, contact_id)"))
        .step(QStringLiteral(
            "CREATE INDEX consent_origin_contact ON consent_origin (filing_system, contact_id)"))
        .step(
            QStringLiteral("CREATE INDEX consent_origin_ref ON consent_origin (filing_system, absorbed_ref)"))
        .step(
            QStringLiteral("ALTER TABLE field_history ADD COLUMN is_absorbed {{integer}} NOT NULL DEFAULT 0"))
        .step(QStringLiteral("CREATE INDEX contact_point_same ON contact_point "
                             "(filing_system, kind, normalised, contact_id)"))
        .step(QStringLiteral("CREATE INDEX identifier_same ON identifier "
                             "(filing_system, kind, normalised, contact_id)"))
        .step(QStringLiteral("CREATE INDEX postal_address_same ON postal_address "
                             "(filing_system, postcode, contact_id)"));
}
