#include "app/storage/migrations/migration.h"

Migration m0039RequestLetters();

/// 0039: which kept files are the letters of a request. The number of a file that is gone stays behind and
/// says nothing of anybody.
Migration m0039RequestLetters()
{
    return Migration(39, QStringLiteral("request-letters"))
        .personal(QStringLiteral("request_letter"), QStringLiteral(R"sql(
            request_id {{integer}} NOT NULL,
            attachment_id {{integer}} NOT NULL,
            FOREIGN KEY (filing_system, request_id) REFERENCES request (filing_system, id))sql"))
        .step(QStringLiteral(
            "CREATE INDEX request_letter_request ON request_letter (filing_system, request_id)"));
}
