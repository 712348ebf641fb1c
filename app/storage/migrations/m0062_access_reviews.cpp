#include "app/storage/migrations/migration.h"

Migration m0062AccessReviews();

/// 0062: reviews of who can see what and of what the trail tells, frozen as they were looked at, with what
/// was decided on each line and who signed; which files with data were told destroyed; with which passphrase
/// files scheduled runs sign in. The trail is looked through by time.
Migration m0062AccessReviews()
{
    return Migration(62, QStringLiteral("access reviews"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE access_review (
                ref TEXT NOT NULL PRIMARY KEY,
                scope {{integer}} NOT NULL,
                month TEXT,
                frozen_at {{integer}} NOT NULL,
                frozen_on TEXT NOT NULL,
                frozen_by TEXT NOT NULL,
                facts {{bytes}} NOT NULL,
                digest {{bytes}} NOT NULL,
                closed_at {{integer}}
            ) {{strict}})sql"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE access_decision (
                review_ref TEXT NOT NULL REFERENCES access_review (ref),
                line {{integer}} NOT NULL,
                verdict {{integer}} NOT NULL,
                reason TEXT NOT NULL,
                decided_by TEXT NOT NULL,
                decided_at {{integer}} NOT NULL,
                done_at {{integer}},
                done_by TEXT NOT NULL DEFAULT '',
                done_note TEXT NOT NULL DEFAULT '',
                PRIMARY KEY (review_ref, line)
            ) {{strict}})sql"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE access_signature (
                review_ref TEXT NOT NULL REFERENCES access_review (ref),
                signed_by TEXT NOT NULL,
                signed_at {{integer}} NOT NULL,
                digest {{bytes}} NOT NULL,
                PRIMARY KEY (review_ref, signed_by)
            ) {{strict}})sql"))
        .appendOnly(QStringLiteral("access_signature"))
        .step(QStringLiteral(R"sql(
            CREATE TABLE passphrase_file (
                path TEXT NOT NULL PRIMARY KEY,
                member TEXT NOT NULL,
                told_by TEXT NOT NULL,
                told_at {{integer}} NOT NULL
            ) {{strict}})sql"))
        .personalKeyed(QStringLiteral("file_destroyed"), QStringLiteral("ref"), QStringLiteral(R"sql(
            ref TEXT NOT NULL,
            destroyed_on TEXT NOT NULL,
            told_by TEXT NOT NULL,
            told_at {{integer}} NOT NULL)sql"));
}
