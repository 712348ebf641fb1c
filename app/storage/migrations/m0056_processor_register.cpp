#include "app/storage/migrations/migration.h"

Migration m0056ProcessorRegister();

/// 0056: what the register of processors says besides (domain.md 6.4): where data is kept and in which
/// systems, certificates, reviews, how it ends; of whom a flow is, through what and to where; what leaves the
/// European Economic Area and what allows it (art. 44 to 49 GDPR); and decisions on adequacy that are
/// otherwise than this program knows. `hosting` is codes with a space between, `systems` a line for each. A
/// flow is no longer one for each purpose: the same purpose may have two systems.
Migration m0056ProcessorRegister()
{
    const auto add = [](const char *column) {
        return QStringLiteral("ALTER TABLE processor ADD COLUMN ") + QLatin1String(column);
    };
    return Migration(56, QStringLiteral("processor-register"))
        .step(add("breach_contact TEXT NOT NULL DEFAULT ''"))
        .step(add("hosting TEXT NOT NULL DEFAULT ''"))
        .step(add("systems TEXT NOT NULL DEFAULT ''"))
        .step(add("reviewed_on TEXT"))
        .step(add("review_on TEXT"))
        .step(add("exit_plan TEXT NOT NULL DEFAULT ''"))
        .step(add("deleted_on TEXT"))
        .step(add("deletion_proof TEXT NOT NULL DEFAULT ''"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE processor_certificate (
                id {{serial}},
                processor_id {{integer}} NOT NULL REFERENCES processor (id),
                kind {{integer}} NOT NULL,
                name TEXT NOT NULL,
                expires_on TEXT
            ) {{strict}})sql"))
        .step(QStringLiteral("CREATE INDEX processor_certificate_of ON processor_certificate (processor_id)"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE data_flow_told (
                id {{serial}},
                processor_id {{integer}} NOT NULL REFERENCES processor (id),
                purpose_id {{integer}} NOT NULL REFERENCES purpose (id),
                categories {{integer}} NOT NULL,
                note TEXT NOT NULL DEFAULT '',
                filing_systems {{integer}} NOT NULL DEFAULT 0,
                people TEXT NOT NULL DEFAULT '',
                system_name TEXT NOT NULL DEFAULT '',
                country TEXT NOT NULL DEFAULT ''
            ) {{strict}})sql"))
        .step(QStringLiteral("INSERT INTO data_flow_told (processor_id, purpose_id, categories, note) "
                             "SELECT processor_id, purpose_id, categories, note FROM data_flow ORDER BY id"))
        .step(QStringLiteral("DROP TABLE data_flow"))
        .step(QStringLiteral("ALTER TABLE data_flow_told RENAME TO data_flow"))
        .step(QStringLiteral("CREATE INDEX data_flow_processor ON data_flow (processor_id, purpose_id)"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE data_transfer (
                id {{serial}},
                exporter_id {{integer}} REFERENCES processor (id),
                importer_id {{integer}} NOT NULL REFERENCES processor (id),
                country TEXT NOT NULL,
                categories {{integer}} NOT NULL,
                tool {{integer}} NOT NULL,
                exception {{integer}} NOT NULL,
                module {{integer}} NOT NULL,
                signed_on TEXT,
                assessment TEXT NOT NULL,
                measures TEXT NOT NULL,
                cover TEXT NOT NULL,
                cover_checked_on TEXT,
                review_on TEXT,
                added_at {{integer}} NOT NULL,
                added_by TEXT NOT NULL,
                ended_at {{integer}},
                version {{integer}} NOT NULL DEFAULT 1
            ) {{strict}})sql"))
        .step(QStringLiteral("CREATE INDEX data_transfer_importer ON data_transfer (importer_id)"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE adequacy_change (
                place TEXT NOT NULL PRIMARY KEY,
                scope {{integer}} NOT NULL,
                from_on TEXT,
                until_on TEXT,
                reason TEXT NOT NULL,
                set_at {{integer}} NOT NULL,
                set_by TEXT NOT NULL
            ) {{strict}})sql"));
}
