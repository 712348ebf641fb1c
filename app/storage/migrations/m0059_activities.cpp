#include "app/storage/migrations/migration.h"

Migration m0059Activities();

/// 0059: the record of processing activities (art. 30 GDPR): what was typed of each, its purposes, reviews
/// and DPIA screenings, and what is processed for other controllers.
Migration m0059Activities()
{
    return Migration(59, QStringLiteral("activities"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE processing_activity (
                id {{serial}},
                added_at {{integer}} NOT NULL,
                added_by TEXT NOT NULL,
                changed_at {{integer}} NOT NULL,
                changed_by TEXT NOT NULL,
                ended_at {{integer}}
            ) {{strict}})sql"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE activity_purpose (
                activity_id {{integer}} NOT NULL REFERENCES processing_activity (id),
                purpose_id {{integer}} NOT NULL REFERENCES purpose (id),
                PRIMARY KEY (activity_id, purpose_id)
            ) {{strict}})sql"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE activity_value (
                activity_id {{integer}} NOT NULL REFERENCES processing_activity (id),
                field TEXT NOT NULL,
                value TEXT NOT NULL,
                PRIMARY KEY (activity_id, field)
            ) {{strict}})sql"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE activity_review (
                id {{serial}},
                activity_id {{integer}} NOT NULL REFERENCES processing_activity (id),
                reviewed_by TEXT NOT NULL,
                reviewed_at {{integer}} NOT NULL,
                is_own {{integer}} NOT NULL,
                facts {{bytes}} NOT NULL,
                digest {{bytes}} NOT NULL
            ) {{strict}})sql"))
        .appendOnly(QStringLiteral("activity_review"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE activity_screening (
                id {{serial}},
                activity_id {{integer}} NOT NULL REFERENCES processing_activity (id),
                criteria {{integer}} NOT NULL,
                answers TEXT NOT NULL,
                is_needed {{integer}} NOT NULL,
                reason TEXT NOT NULL,
                screened_by TEXT NOT NULL,
                screened_at {{integer}} NOT NULL
            ) {{strict}})sql"))
        .appendOnly(QStringLiteral("activity_screening"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE processed_for (
                id {{serial}},
                controller TEXT NOT NULL,
                contact TEXT NOT NULL,
                representative TEXT NOT NULL,
                officer TEXT NOT NULL,
                categories TEXT NOT NULL,
                transfers TEXT NOT NULL,
                measures TEXT NOT NULL,
                added_at {{integer}} NOT NULL,
                added_by TEXT NOT NULL,
                ended_at {{integer}},
                version {{integer}} NOT NULL DEFAULT 1
            ) {{strict}})sql"));
}
