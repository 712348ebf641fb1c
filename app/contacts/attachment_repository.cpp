#include "app/contacts/attachment_repository.h"

#include "app/storage/sql.h"

namespace attachment_repository {

namespace {

Attachment attachmentFrom(const Row &row)
{
    return {.id = row.id<Attachment>(0),
        .name = row.text(1),
        .mediaType = row.text(2),
        .size = row.integer(6),
        .digest = row.bytes(3),
        .addedAt = row.instant(4),
        .addedBy = row.text(5)};
}

} // namespace

Result<QList<Attachment>> list(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    return Sql(connection, "attachment.list",
        QStringLiteral("SELECT id, name, media_type, digest, added_at, added_by, length(content) FROM attachment "
                       "WHERE filing_system = ? AND contact_id = ? ORDER BY id DESC"))
        .bind(filingSystem)
        .bind(contact)
        .list(attachmentFrom);
}

Result<std::optional<Attachment>> find(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, Id<Attachment> id)
{
    return Sql(connection, "attachment.find",
        QStringLiteral("SELECT id, name, media_type, digest, added_at, added_by, length(content), content "
                       "FROM attachment "
                       "WHERE filing_system = ? AND contact_id = ? AND id = ?"))
        .once() // a whole file would stay in memory
        .bind(filingSystem)
        .bind(contact)
        .bind(id)
        .first([](const Row &row) {
            Attachment attachment = attachmentFrom(row);
            attachment.content = row.bytes(7);
            return attachment;
        });
}

Result<Id<Attachment>> add(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, const Attachment &attachment)
{
    const auto number = Sql(connection, "attachment.add",
        QStringLiteral(
            "INSERT INTO attachment (filing_system, contact_id, name, media_type, content, digest, "
            "added_at, added_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"))
                            .bind(filingSystem)
                            .bind(contact)
                            .bind(attachment.name)
                            .bind(attachment.mediaType)
                            .bind(attachment.content)
                            .bind(attachment.digest)
                            .bind(attachment.addedAt)
                            .bind(attachment.addedBy)
                            .number();
    if (!number)
        return number.error();
    return Id<Attachment>(*number);
}

Outcome remove(Connection &connection, FilingSystem filingSystem, Id<Contact> contact, Id<Attachment> id)
{
    const auto touched = Sql(connection, "attachment.remove",
        QStringLiteral("DELETE FROM attachment WHERE filing_system = ? AND contact_id = ? AND id = ?"))
                             .bind(filingSystem)
                             .bind(contact)
                             .bind(id)
                             .run();
    if (!touched)
        return touched.error();
    if (*touched == 0)
        return Error{Failure::NotFound, QStringLiteral("attachment.remove")};
    return done;
}

} // namespace attachment_repository
