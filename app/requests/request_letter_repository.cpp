#include "app/requests/request_letter_repository.h"

#include "app/storage/sql.h"
#include "app/storage/touched.h"

namespace request_letter_repository {

Outcome add(Connection &connection, FilingSystem filingSystem, Id<Request> request, Id<Attachment> attachment)
{
    return outcomeOf(Sql(connection, "request.letter",
        QStringLiteral(
            "INSERT INTO request_letter (filing_system, request_id, attachment_id) VALUES (?, ?, ?)"))
                         .bind(filingSystem)
                         .bind(request)
                         .bind(attachment)
                         .run());
}

Result<QList<Attachment>> of(Connection &connection, FilingSystem filingSystem, Id<Request> request)
{
    return Sql(connection, "request.letters",
        QStringLiteral(
            "SELECT a.id, a.name, a.media_type, length(a.content), a.digest, a.added_at, a.added_by "
            "FROM request_letter l JOIN attachment a ON a.filing_system = l.filing_system AND a.id "
            "= l.attachment_id WHERE l.filing_system = ? AND l.request_id = ? ORDER BY a.id"))
        .bind(filingSystem)
        .bind(request)
        .list([](const Row &row) {
            return Attachment{.id = row.id<Attachment>(0),
                .name = row.text(1),
                .mediaType = row.text(2),
                .size = row.integer(3),
                .digest = row.bytes(4),
                .addedAt = row.instant(5),
                .addedBy = row.text(6)};
        });
}

} // namespace request_letter_repository
