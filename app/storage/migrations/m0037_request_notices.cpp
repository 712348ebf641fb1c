#include "app/storage/migrations/migration.h"

Migration m0037RequestNotices();

/// 0037: what each recipient of somebody's data is told on a request, and when it went (art. 19 GDPR). No
/// value of the person stands in it: `categories`, `restricted`, `holds` and `fields` are bits, `corrected`
/// the codes of fields, `via` the names of who passed it on. What was confirmed stands with the request.
Migration m0037RequestNotices()
{
    return Migration(37, QStringLiteral("request-notices"))
        .personal(QStringLiteral("request_notice"), QStringLiteral(R"sql(
            request_id {{integer}} NOT NULL,
            recipient TEXT NOT NULL,
            processor_id {{integer}},
            ask {{integer}} NOT NULL,
            categories {{integer}} NOT NULL,
            restricted {{integer}} NOT NULL,
            holds {{integer}} NOT NULL,
            fields {{integer}} NOT NULL,
            corrected TEXT NOT NULL,
            via TEXT NOT NULL,
            made_at {{integer}},
            made_as {{integer}} NOT NULL,
            sent_on TEXT,
            sent_by {{integer}} NOT NULL,
            FOREIGN KEY (filing_system, request_id) REFERENCES request (filing_system, id))sql"))
        .step(QStringLiteral("CREATE UNIQUE INDEX request_notice_recipient ON request_notice "
                             "(filing_system, request_id, recipient)"));
}
