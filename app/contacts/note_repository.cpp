#include "app/contacts/note_repository.h"

#include "app/storage/sql.h"

namespace note_repository {

Result<QList<Note>> list(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    return Sql(connection, "note.list",
        QStringLiteral("SELECT id, body, written_at, written_by, version FROM note "
                       "WHERE filing_system = ? AND contact_id = ? ORDER BY id DESC"))
        .bind(filingSystem)
        .bind(contact)
        .list([](const Row &row) {
            return Note{.id = row.id<Note>(0),
                .body = row.text(1),
                .writtenAt = row.instant(2),
                .writtenBy = row.text(3),
                .version = row.number(4)};
        });
}

Result<Id<Note>> add(Connection &connection, FilingSystem filingSystem, Id<Contact> contact, const Note &note)
{
    const auto number = Sql(connection, "note.add",
        QStringLiteral("INSERT INTO note (filing_system, contact_id, body, written_at, written_by) "
                       "VALUES (?, ?, ?, ?, ?) RETURNING id"))
                            .bind(filingSystem)
                            .bind(contact)
                            .bind(note.body)
                            .bind(note.writtenAt)
                            .bind(note.writtenBy)
                            .number();
    if (!number)
        return number.error();
    return Id<Note>(*number);
}

Outcome replace(Connection &connection, FilingSystem filingSystem, Id<Contact> contact, const Note &note)
{
    const auto touched = Sql(connection, "note.replace",
        QStringLiteral("UPDATE note SET body = ?, written_at = ?, written_by = ?, version = version + 1 "
                       "WHERE filing_system = ? AND contact_id = ? AND id = ? AND version = ?"))
                             .bind(note.body)
                             .bind(note.writtenAt)
                             .bind(note.writtenBy)
                             .bind(filingSystem)
                             .bind(contact)
                             .bind(note.id)
                             .bind(note.version)
                             .run();
    if (!touched)
        return touched.error();
    if (*touched == 0)
        return Error{Failure::ChangedMeanwhile, QStringLiteral("note.replace")};
    return done;
}

Outcome remove(Connection &connection, FilingSystem filingSystem, Id<Contact> contact, Id<Note> id)
{
    const auto touched = Sql(connection, "note.remove",
        QStringLiteral("DELETE FROM note WHERE filing_system = ? AND contact_id = ? AND id = ?"))
                             .bind(filingSystem)
                             .bind(contact)
                             .bind(id)
                             .run();
    if (!touched)
        return touched.error();
    if (*touched == 0)
        return Error{Failure::NotFound, QStringLiteral("note.remove")};
    return done;
}

} // namespace note_repository
