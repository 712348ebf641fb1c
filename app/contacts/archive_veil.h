#pragma once

#include "app/contacts/contact_file.h"
#include "app/contacts/field_change.h"
#include "app/staff/permit.h"

#include <QHash>
#include <QSet>

class Connection;

/// What of a person is shown to whom: what is in the archive by its own term is for the role of the archive,
/// for the purpose of the duty alone (domain.md 8.4). The one place that decides it: whoever hands out a name
/// or a value asks here first (tests/rooms/tst_veils.cpp).
namespace archive_veil {

/// Tells in the file what of it is archived, and takes that out of it unless the permit opens the archive.
Outcome cover(Connection &connection, const Permit &permit, QDate today, ContactFile &file);
/// The same of the history of its fields.
Outcome cover(Connection &connection, const Permit &permit, FilingSystem filingSystem, Id<Contact> contact,
    QDate today, QList<FieldChange> &history);

/// What of somebody the permit does not see; nothing where it opens the archive.
Result<DataCategories> hiddenFrom(Connection &connection, const Permit &permit, FilingSystem filingSystem,
    Id<Contact> contact, QDate today);
/// The same of many, by the number of each; of whom everything is seen is not in it.
Result<QHash<qint64, DataCategories>> hiddenAmong(Connection &connection, const Permit &permit,
    FilingSystem filingSystem, QDate today, const QList<Id<Contact>> &contacts);
/// The condition of SQL, by a name for the number of somebody of this filing system, that the permit does not
/// see something of them.
QString conditionOfHidden(
    const Permit &permit, FilingSystem filingSystem, const QString &contact, QDate today);
/// Refused with `refusal` where the permit does not see one of these categories of theirs.
Outcome refuseAny(Connection &connection, const Permit &permit, FilingSystem filingSystem,
    Id<Contact> contact, QDate today, DataCategories categories, const char *refusal);

/// Those of these people whose name the permit does not see, by their numbers: who they are is archived, and
/// it does not open the archive.
Result<QSet<qint64>> namelessAmong(Connection &connection, const Permit &permit, FilingSystem filingSystem,
    QDate today, const QList<Id<Contact>> &contacts);

/// Refused "contact.archived" (the code of the field) where the permit does not open the archive that the
/// field is in: nobody changes what they may not see.
Outcome refuse(Connection &connection, const Permit &permit, FilingSystem filingSystem, Id<Contact> contact,
    QDate today, ContactField field);
/// Refused "contact.archived" ("attachment").
Outcome refuseAttachment(Connection &connection, const Permit &permit, FilingSystem filingSystem,
    Id<Contact> contact, QDate today, Id<Attachment> attachment);

/// Covers lines in which people are shown: `contactOf` a line is whom it shows, and `hide(line, categories)`
/// takes out what is hidden of them.
template <typename Line, typename ContactOf, typename Hide>
Outcome coverLines(Connection &connection, const Permit &permit, FilingSystem filingSystem, QDate today,
    QList<Line> &lines, ContactOf contactOf, Hide hide)
{
    QList<Id<Contact>> contacts;
    contacts.reserve(lines.size());
    for (const Line &line : std::as_const(lines))
        contacts.append(contactOf(line));
    const auto hidden = hiddenAmong(connection, permit, filingSystem, today, contacts);
    if (!hidden)
        return hidden.error();
    for (Line &line : lines) {
        if (const auto of = hidden->constFind(contactOf(line).number()); of != hidden->cend())
            hide(line, of.value());
    }
    return done;
}

/// The same of lines that say a `name` of a `contact`: none is left, and `isArchived` says so.
template <typename Line>
Outcome coverNames(
    Connection &connection, const Permit &permit, FilingSystem filingSystem, QDate today, QList<Line> &lines)
{
    return coverLines(
        connection, permit, filingSystem, today, lines, [](const Line &line) { return line.contact; },
        [](Line &line, DataCategories hidden) {
            if (!hidden.contains(DataCategory::Identity))
                return;
            line.name.clear();
            line.isArchived = true;
        });
}

} // namespace archive_veil
