#include "app/storage/migrations/migration.h"

Migration m0002Contacts();

/// 0002: people, what is kept about them, and where every piece came from.
Migration m0002Contacts()
{
    const QString toContact = QStringLiteral(
        "FOREIGN KEY (filing_system, contact_id) REFERENCES contact (filing_system, id)");
    return Migration(2, QStringLiteral("contacts"))
        .personal(QStringLiteral("import_batch"), QStringLiteral(R"sql(
            ref TEXT NOT NULL,
            file_name TEXT NOT NULL,
            mapping TEXT NOT NULL,
            started_at {{integer}} NOT NULL,
            finished_at {{integer}},
            staff_ref TEXT NOT NULL,
            rows_read {{integer}} NOT NULL DEFAULT 0,
            imported {{integer}} NOT NULL DEFAULT 0,
            updated {{integer}} NOT NULL DEFAULT 0,
            duplicates {{integer}} NOT NULL DEFAULT 0,
            suppressed {{integer}} NOT NULL DEFAULT 0,
            rejected {{integer}} NOT NULL DEFAULT 0,
            undone_at {{integer}})sql"))
        .personal(QStringLiteral("provenance"), QStringLiteral(R"sql(
            source TEXT NOT NULL,
            collected_on TEXT,
            basis TEXT NOT NULL,
            purpose_id {{integer}},
            batch_id {{integer}},
            recorded_by TEXT NOT NULL,
            recorded_at {{integer}} NOT NULL,
            contact_id {{integer}})sql"))
        // Set for what one person's record alone refers to: it goes with them. An import's is shared.
        .step(QStringLiteral("CREATE INDEX provenance_contact ON provenance (filing_system, contact_id)"))
        .personal(QStringLiteral("organisation"), QStringLiteral(R"sql(
            name TEXT NOT NULL,
            name_folded TEXT {{binary}} NOT NULL,
            kvk_number TEXT NOT NULL DEFAULT '',
            vat_number TEXT NOT NULL DEFAULT '',
            version {{integer}} NOT NULL DEFAULT 1)sql"))
        .step(QStringLiteral("CREATE INDEX organisation_folded ON organisation (filing_system, name_folded)"))
        .personal(QStringLiteral("contact"), QStringLiteral(R"sql(
            ref {{bytes}} NOT NULL,
            kind {{integer}} NOT NULL,
            initials TEXT NOT NULL,
            given_name TEXT NOT NULL,
            infix TEXT NOT NULL,
            surname TEXT NOT NULL,
            partner_infix TEXT NOT NULL DEFAULT '',
            partner_surname TEXT NOT NULL DEFAULT '',
            name_use {{integer}} NOT NULL DEFAULT 0,
            name_convention {{integer}} NOT NULL DEFAULT 0,
            title_before TEXT NOT NULL DEFAULT '',
            title_after TEXT NOT NULL DEFAULT '',
            salutation {{integer}} NOT NULL DEFAULT 0,
            gender TEXT NOT NULL DEFAULT '',
            birth_date TEXT,
            organisation_id {{integer}},
            job_title TEXT NOT NULL DEFAULT '',
            language TEXT NOT NULL DEFAULT '',
            sort_key TEXT {{binary}} NOT NULL,
            provenance_id {{integer}},
            batch_id {{integer}},
            restricted_at {{integer}},
            created_at {{integer}} NOT NULL,
            changed_at {{integer}} NOT NULL,
            changed_by TEXT NOT NULL,
            version {{integer}} NOT NULL DEFAULT 1,
            FOREIGN KEY (filing_system, organisation_id) REFERENCES organisation (filing_system, id),
            FOREIGN KEY (filing_system, batch_id) REFERENCES import_batch (filing_system, id))sql"))
        .step(QStringLiteral("CREATE UNIQUE INDEX contact_ref ON contact (filing_system, ref)"))
        .step(QStringLiteral("CREATE INDEX contact_batch ON contact (filing_system, batch_id)"))
        .step(QStringLiteral("CREATE INDEX contact_organisation ON contact (filing_system, organisation_id)"))
        .personal(QStringLiteral("contact_point"), QStringLiteral(R"sql(
            contact_id {{integer}} NOT NULL,
            kind {{integer}} NOT NULL,
            label {{integer}} NOT NULL DEFAULT 0,
            value TEXT NOT NULL,
            normalised TEXT {{binary}} NOT NULL,
            provenance_id {{integer}},
            )sql") + toContact)
        .step(QStringLiteral("CREATE INDEX contact_point_contact ON contact_point (filing_system, contact_id)"))
        .step(QStringLiteral("CREATE INDEX contact_point_value ON contact_point (filing_system, normalised)"))
        .personal(QStringLiteral("postal_address"), QStringLiteral(R"sql(
            contact_id {{integer}} NOT NULL,
            label {{integer}} NOT NULL DEFAULT 0,
            street TEXT NOT NULL,
            house_number TEXT NOT NULL,
            addition TEXT NOT NULL,
            postcode TEXT NOT NULL,
            city TEXT NOT NULL,
            country TEXT NOT NULL,
            provenance_id {{integer}},
            )sql") + toContact)
        .step(QStringLiteral("CREATE INDEX postal_address_contact ON postal_address (filing_system, contact_id)"))
        .step(QStringLiteral("CREATE INDEX postal_address_postcode ON postal_address (filing_system, postcode)"))
        .personal(QStringLiteral("identifier"), QStringLiteral(R"sql(
            contact_id {{integer}} NOT NULL,
            kind {{integer}} NOT NULL,
            value TEXT NOT NULL,
            normalised TEXT {{binary}} NOT NULL,
            provenance_id {{integer}},
            )sql") + toContact)
        .step(QStringLiteral("CREATE INDEX identifier_contact ON identifier (filing_system, contact_id)"))
        .step(QStringLiteral("CREATE INDEX identifier_value ON identifier (filing_system, normalised)"))
        .personal(QStringLiteral("note"), QStringLiteral(R"sql(
            contact_id {{integer}} NOT NULL,
            body TEXT NOT NULL,
            written_at {{integer}} NOT NULL,
            written_by TEXT NOT NULL,
            version {{integer}} NOT NULL DEFAULT 1,
            )sql") + toContact)
        .step(QStringLiteral("CREATE INDEX note_contact ON note (filing_system, contact_id)"))
        .personal(QStringLiteral("attachment"), QStringLiteral(R"sql(
            contact_id {{integer}} NOT NULL,
            name TEXT NOT NULL,
            media_type TEXT NOT NULL,
            content {{bytes}} NOT NULL,
            digest {{bytes}} NOT NULL,
            added_at {{integer}} NOT NULL,
            added_by TEXT NOT NULL,
            )sql") + toContact)
        .step(QStringLiteral("CREATE INDEX attachment_contact ON attachment (filing_system, contact_id)"))
        .personalKeyed(QStringLiteral("field_provenance"), QStringLiteral("contact_id, field"),
            QStringLiteral(R"sql(
            contact_id {{integer}} NOT NULL,
            field {{integer}} NOT NULL,
            provenance_id {{integer}} NOT NULL,
            )sql") + toContact)
        .personal(QStringLiteral("field_history"), QStringLiteral(R"sql(
            contact_id {{integer}} NOT NULL,
            field {{integer}} NOT NULL,
            before TEXT NOT NULL,
            after TEXT NOT NULL,
            cause {{integer}} NOT NULL,
            source TEXT NOT NULL,
            batch_id {{integer}},
            request_ref TEXT NOT NULL DEFAULT '',
            changed_at {{integer}} NOT NULL,
            changed_by TEXT NOT NULL,
            )sql") + toContact)
        .step(QStringLiteral("CREATE INDEX field_history_contact ON field_history (filing_system, contact_id)"))
        .step(QStringLiteral("CREATE INDEX field_history_batch ON field_history (filing_system, batch_id)"))
        .personal(QStringLiteral("relation_fact"), QStringLiteral(R"sql(
            contact_id {{integer}} NOT NULL,
            kind {{integer}} NOT NULL,
            day TEXT NOT NULL,
            reference TEXT NOT NULL,
            source TEXT NOT NULL,
            batch_id {{integer}},
            )sql") + toContact)
        .step(QStringLiteral("CREATE INDEX relation_fact_contact ON relation_fact (filing_system, contact_id)"));
}
