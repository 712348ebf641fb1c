#include "app/storage/migrations/migration.h"

Migration m0021Handovers();

/// 0021: who processes for us, who works for them and what goes to them; every list that left, to whom and
/// with which fields; for each person on it the rule of the gate and the consent that let them through
/// (domain.md 2.4); and whom a recipient must still be told of. A `channel` of 0 is a list for no channel in
/// particular, or a task about every channel. The `fields` of a disclosure are a bit for each HandoverField,
/// as far as something stood in it; what let somebody on the list is at most one of its event and the three
/// below.
Migration m0021Handovers()
{
    return Migration(21, QStringLiteral("handovers"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE processor (
                id {{serial}},
                name TEXT NOT NULL,
                name_folded TEXT NOT NULL UNIQUE,
                kind {{integer}} NOT NULL,
                kvk_number TEXT NOT NULL DEFAULT '',
                country TEXT NOT NULL,
                services TEXT NOT NULL DEFAULT '',
                contact TEXT NOT NULL DEFAULT '',
                agreement_on TEXT,
                agreement_until TEXT,
                categories {{integer}} NOT NULL DEFAULT 0,
                added_at {{integer}} NOT NULL,
                added_by TEXT NOT NULL,
                ended_at {{integer}},
                version {{integer}} NOT NULL DEFAULT 1
            ) {{strict}})sql"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE processor_link (
                parent_id {{integer}} NOT NULL REFERENCES processor (id),
                child_id {{integer}} NOT NULL REFERENCES processor (id),
                PRIMARY KEY (parent_id, child_id)
            ) {{strict}})sql"))
        .step(QStringLiteral("CREATE INDEX processor_link_child ON processor_link (child_id)"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE data_flow (
                id {{serial}},
                processor_id {{integer}} NOT NULL REFERENCES processor (id),
                purpose_id {{integer}} NOT NULL REFERENCES purpose (id),
                categories {{integer}} NOT NULL,
                note TEXT NOT NULL DEFAULT '',
                UNIQUE (processor_id, purpose_id)
            ) {{strict}})sql"))
        .personal(QStringLiteral("handover"), QStringLiteral(R"sql(
            ref TEXT NOT NULL,
            processor_id {{integer}},
            recipient TEXT NOT NULL,
            purpose_id {{integer}} NOT NULL,
            channel {{integer}} NOT NULL,
            fields TEXT NOT NULL,
            format {{integer}} NOT NULL,
            is_encrypted {{integer}} NOT NULL,
            plain_reason TEXT NOT NULL DEFAULT '',
            included {{integer}} NOT NULL,
            excluded {{integer}} NOT NULL,
            counts TEXT NOT NULL,
            happened_at {{integer}} NOT NULL,
            made_by TEXT NOT NULL,
            digest {{bytes}} NOT NULL)sql"))
        .step(QStringLiteral("CREATE UNIQUE INDEX handover_ref ON handover (filing_system, ref)"))
        .step(QStringLiteral("ALTER TABLE disclosure ADD COLUMN handover_id {{integer}}"))
        .step(QStringLiteral("ALTER TABLE disclosure ADD COLUMN rule {{integer}}"))
        .step(QStringLiteral("ALTER TABLE disclosure ADD COLUMN event_id {{integer}}"))
        .step(QStringLiteral("ALTER TABLE disclosure ADD COLUMN soft_opt_in_id {{integer}}"))
        .step(QStringLiteral("ALTER TABLE disclosure ADD COLUMN published_address_id {{integer}}"))
        .step(QStringLiteral("ALTER TABLE disclosure ADD COLUMN processing_ground_id {{integer}}"))
        .step(QStringLiteral("ALTER TABLE disclosure ADD COLUMN fields {{integer}}"))
        .step(QStringLiteral("CREATE INDEX disclosure_handover ON disclosure (filing_system, handover_id)"))
        .personal(QStringLiteral("recipient_task"), QStringLiteral(R"sql(
            contact_id {{integer}} NOT NULL,
            processor_id {{integer}},
            recipient TEXT NOT NULL,
            purpose_id {{integer}} NOT NULL,
            handover_id {{integer}} NOT NULL,
            why {{integer}} NOT NULL,
            channel {{integer}} NOT NULL DEFAULT 0,
            event_id {{integer}},
            opened_at {{integer}} NOT NULL,
            done_at {{integer}},
            done_by TEXT NOT NULL DEFAULT '',
            FOREIGN KEY (filing_system, contact_id) REFERENCES contact (filing_system, id))sql"))
        .step(QStringLiteral(
            "CREATE INDEX recipient_task_contact ON recipient_task (filing_system, contact_id)"))
        .step(QStringLiteral("CREATE INDEX recipient_task_open ON recipient_task (filing_system, opened_at) "
                             "WHERE done_at IS NULL"));
}
